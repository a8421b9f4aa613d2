import csv
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.review.comparison_chart import HEAD, ROW, ComparisonChart
from pmqa_desktop.ui.review.page import ReviewPage
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock
from tests.support.hands import button, cells, key, named, picture_of, press, said, type_words


class Answer:
    """A person before the system's own dialog: chooses a path, or thinks better of it."""

    def __init__(self) -> None:
        self.path = ""
        self.proposed: list[str] = []

    def __call__(self, _parent: QWidget, proposed: str, _kinds: str) -> str:
        self.proposed.append(Path(proposed).name)
        return self.path


@pytest.fixture
def answer() -> Answer:
    return Answer()


@pytest.fixture
def page(bench: Workbench, theme: Theme, wording: Wording, answer: Answer, qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(
        bench.take_reports,
        bench.take_history,
        bench.take_book,
        bench.jotter,
        bench.reporting,
        lambda page: f"{page[0]} {page[1] + 1}",
        theme,
        wording,
        answer,
    )
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def run(bench: Workbench, clock: FakeClock) -> Workbench:
    """A take of two items, the first a minute too long."""
    begin(bench, "R-01")
    clock.advance(16 * MINUTE_MS)
    bench.run_control.start_next_item()
    clock.advance(5 * MINUTE_MS)
    bench.run_control.finish()
    return bench


def test_without_a_take_the_page_says_what_to_do(page: ReviewPage) -> None:
    assert "No take has been run yet" in said(page)
    assert not button(page, "Report as DOCX").isEnabled()


def test_planned_and_actual_times_stand_side_by_side(page: ReviewPage, run: Workbench) -> None:
    rows = {row[0]: row[2:] for row in cells(named(page, QTableView, "Planned and actual times"))}
    assert rows["R-01"] == ["09:00", "09:00", "15:00", "16:00", "0:00", "16:00", "\u2013"]
    assert rows["R-02"] == ["09:15", "09:16", "5:00", "5:00", "+1:00", "5:00", "\u2013"]
    assert rows["R-03"] == ["09:20", "\u2013", "5:00", "\u2013", "\u2013", "\u2013", "\u2013"]


def test_the_median_of_all_takes_stands_beside_with_its_spread(
    page: ReviewPage, run: Workbench, clock: FakeClock
) -> None:
    for minutes in (12, 13):
        begin(run, "R-01")
        clock.advance(minutes * MINUTE_MS)
        run.run_control.finish()
    rows = {row[0]: row[7] for row in cells(named(page, QTableView, "Planned and actual times"))}
    assert rows["R-01"] == "13:00 (12:00\u201316:00)"


def test_the_newest_take_is_shown_and_older_ones_can_be_chosen(
    page: ReviewPage, run: Workbench, clock: FakeClock
) -> None:
    begin(run, "R-05", TakeMode.LIVE)
    run.run_control.finish()
    choice = named(page, QComboBox, "Take")
    assert [choice.itemText(at).split(",")[0] for at in range(2)] == ["Take 2: Live", "Take 1: Rehearsal"]
    table = named(page, QTableView, "Planned and actual times")
    assert [row[0] for row in cells(table) if row[3] != "\u2013"] == ["R-05"]
    choice.setCurrentIndex(1)
    assert [row[0] for row in cells(table) if row[3] != "\u2013"] == ["R-01", "R-02"]


def test_a_take_is_named_referred_to_and_discarded_and_counts_again(
    page: ReviewPage, run: Workbench, clock: FakeClock
) -> None:
    name = named(page, QLineEdit, "Name of the take")
    choice = named(page, QComboBox, "Take")
    type_words(name, "Dress rehearsal")
    key(name, Qt.Key.Key_Return)
    press(page, "Reference")
    assert choice.currentText().endswith(" \u00b7 Dress rehearsal \u00b7 reference")
    press(page, "Discard")
    assert choice.currentText().endswith(" \u00b7 discarded")
    rows = {row[0]: row[7] for row in cells(named(page, QTableView, "Planned and actual times"))}
    assert rows["R-01"] == "\u2013"
    press(page, "Let it count again")
    rows = {row[0]: row[7] for row in cells(named(page, QTableView, "Planned and actual times"))}
    assert rows["R-01"] == "16:00"
    press(page, "Reference")
    assert choice.currentText().endswith(" \u00b7 Dress rehearsal")


def test_a_name_belongs_to_its_take_alone(page: ReviewPage, run: Workbench, clock: FakeClock) -> None:
    run.take_book.name(1, "First")
    begin(run, "R-05")
    run.run_control.finish()
    name = named(page, QLineEdit, "Name of the take")
    assert name.text() == ""
    named(page, QComboBox, "Take").setCurrentIndex(1)
    assert name.text() == "First"


def test_a_half_typed_name_is_kept_for_its_take_when_another_one_comes_up(
    page: ReviewPage, run: Workbench
) -> None:
    type_words(named(page, QLineEdit, "Name of the take"), "Dress")
    begin(run, "R-05")
    assert run.take_book.of(1).name == "Dress"
    assert run.take_book.of(2).name == ""


def test_a_take_is_compared_with_another_one_item_by_item(
    page: ReviewPage, run: Workbench, clock: FakeClock
) -> None:
    table = named(page, QTableView, "Planned and actual times")
    assert table.isColumnHidden(8)
    begin(run, "R-01")
    clock.advance(13 * MINUTE_MS)
    run.run_control.toggle_answering()
    clock.advance(2 * MINUTE_MS)
    run.run_control.finish()
    other = named(page, QComboBox, "Compared with")
    other.setCurrentIndex(2)
    assert other.currentText().startswith("Take 1")
    assert not table.isColumnHidden(8)
    rows = {row[0]: row[8] for row in cells(table)}
    assert (rows["R-01"], rows["R-02"], rows["R-03"]) == ("16:00 (\u22123:00)", "5:00", "\u2013")
    begin(run, "R-05")
    assert other.currentText().startswith("Take 1")
    other.setCurrentIndex(0)
    assert table.isColumnHidden(8)


@pytest.mark.parametrize("name", ["report.docx", "report", "report.v2"])
def test_a_word_report_is_written_where_the_person_says(
    page: ReviewPage, run: Workbench, answer: Answer, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    answer.path = str(tmp_path / name)
    with qtbot.waitSignal(run.reporting.written, timeout=PATIENCE_MS) as written:
        press(page, "Report as DOCX")
    (path,) = written.args
    assert answer.proposed == ["take-1.docx"]
    assert path == str(tmp_path / (name if name.endswith(".docx") else f"{name}.docx"))
    assert len(docx.Document(path).tables) == 2
    assert f"The report is in {path}" in said(page)


def test_a_table_is_written_likewise(
    page: ReviewPage, run: Workbench, answer: Answer, tmp_path: Path, qtbot: QtBot
) -> None:
    answer.path = str(tmp_path / "report.csv")
    with qtbot.waitSignal(run.reporting.written, timeout=PATIENCE_MS):
        press(page, "Report as CSV")
    with Path(answer.path).open(encoding="utf-8-sig", newline="") as file:
        rows = {row[0]: row[2:] for row in csv.reader(file) if row}
    assert rows["R-02"] == ["09:15", "09:16", "0:05:00", "0:05:00", "0:01:00"]


def test_thinking_better_of_it_writes_nothing(
    page: ReviewPage, run: Workbench, answer: Answer, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(run.reporting.written):
        press(page, "Report as DOCX")
    assert answer.proposed == ["take-1.docx"]
    assert not [words for words in said(page) if words.startswith("Writing")]


def test_a_take_is_judged_and_remarked_on(page: ReviewPage, run: Workbench) -> None:
    verdict = named(page, QComboBox, "Was it good enough?")
    key(verdict, Qt.Key.Key_Down)
    assert run.take_book.of(1).verdict is Verdict.PASSED
    remarks = named(page, QPlainTextEdit, "Remarks")
    remarks.setFocus()
    QTest.keyClicks(remarks, "Too fast")
    assert run.take_book.of(1).remark == ""
    key(remarks, Qt.Key.Key_Tab)
    assert run.take_book.of(1).remark == "Too fast"


def test_a_half_typed_remark_survives_a_kill(page: ReviewPage, run: Workbench, qtbot: QtBot) -> None:
    remarks = named(page, QPlainTextEdit, "Remarks")
    remarks.setFocus()
    QTest.keyClicks(remarks, "Too f")
    qtbot.waitUntil(lambda: Jotter(run.opened.database).kept("take-remark-1") == "Too f")


def test_discarding_can_be_taken_back_at_once(page: ReviewPage, run: Workbench) -> None:
    press(page, "Discard")
    assert run.take_book.of(1).discarded
    press(page, "Undo")
    assert not run.take_book.of(1).discarded


def test_rehearsals_and_live_takes_are_kept_apart(page: ReviewPage, run: Workbench) -> None:
    kinds = named(page, QComboBox, "Which takes")
    choice = named(page, QComboBox, "Take")
    kinds.setCurrentIndex(2)
    assert choice.count() == 0
    assert "There is no such take." in said(page)
    begin(run, "R-05", TakeMode.LIVE)
    run.run_control.finish()
    assert choice.currentText().startswith("Take 2: Live")
    kinds.setCurrentIndex(1)
    assert [choice.itemText(at).split(",")[0] for at in range(choice.count())] == ["Take 1: Rehearsal"]


def test_takes_are_compared_with_the_reference_unless_something_else_is_chosen(
    page: ReviewPage, run: Workbench
) -> None:
    other = named(page, QComboBox, "Compared with")
    run.take_book.refer(1, True)
    assert other.currentText() == "Compare with the plan"
    begin(run, "R-05")
    assert other.currentText().startswith("Take 1")


def test_slides_are_compared_one_by_one(page: ReviewPage, decks: Workbench, clock: FakeClock) -> None:
    for spent in ((30, 40), (50, 0)):
        begin(decks, "R-04")
        for seconds in spent:
            clock.advance(seconds * 1000)
            decks.stage_control.next_page()
        decks.run_control.finish()
    named(page, QComboBox, "Compared with").setCurrentIndex(2)
    press(page, "Slides")
    assert cells(named(page, QTableView, "Times of the slides")) == [
        ["S0 1", "0:50", "0:30 (0:30\u20130:50)", "0:30 (+0:20)"],
        ["S0 2", "flipped over", "0:40", "0:40 (\u22120:40)"],
        ["S0 3", "flipped over", "\u2013", "0:00 (0:00)"],
    ]


def test_the_chart_tells_each_line_in_words_and_paints_what_is_too_long(
    page: ReviewPage, run: Workbench, theme: Theme
) -> None:
    press(page, "Chart")
    chart = named(page, ComparisonChart, "Chart of planned and actual times")
    lines = chart.accessibleDescription().split("\n")
    assert lines[1] == (
        "roll call of all connected points; review roles: planned 15:00, this take 16:00, "
        "all takes 16:00 to 16:00, median 16:00"
    )
    assert lines[3] == "overview video: planned 5:00, not in this take"
    chart.resize(1000, chart.sizeHint().height())
    picture = picture_of(chart)
    over = theme.colour("overtime").name()
    inside = [(x, y) for y in range(HEAD, picture.height()) for x in range(330, 990)]
    assert {(y - HEAD) // ROW for x, y in inside if picture.pixelColor(x, y).name() == over} == {1}
