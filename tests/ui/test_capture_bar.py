import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.abbreviations import Abbreviation
from pmqa_desktop.domain.question import NO_TAGS, QuestionKind, Tags
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.asked_at import IN_A_LINE, AskedAt
from pmqa_desktop.ui.questions.capture_bar import CaptureBar
from pmqa_desktop.ui.questions.tag_panel import TagPanel
from tests.support.bench import Opener, begin
from tests.support.clocks import NINE, FakeClock
from tests.support.hands import button, key, named, press, said, type_words
from tests.support.thai_keys import type_thai

LOGGED = 6


def _bar(bench: Workbench, wording: Wording, qtbot: QtBot) -> CaptureBar:
    bar = CaptureBar(
        bench.question_log,
        bench.suggestions,
        bench.tag_book,
        bench.question_desk,
        AskedAt(bench.slides, bench.media, wording, IN_A_LINE),
        wording,
        KeyBindings(wording.preferences),
    )
    qtbot.addWidget(bar, before_close_func=lambda _bar: bar.keep_now())  # as the windows do
    bar.show()
    return bar


@pytest.fixture
def bar(bench: Workbench, wording: Wording, theme: Theme, qtbot: QtBot) -> CaptureBar:
    return _bar(bench, wording, qtbot)


@pytest.fixture
def line(bar: CaptureBar) -> QLineEdit:
    return _line(bar)


def _line(bar: CaptureBar) -> QLineEdit:
    return named(bar, QLineEdit, "The question in the assessor's words")


def _tag(bar: CaptureBar, keys: str) -> None:
    """Set tags by single keys, and go back to the words."""
    key(_line(bar), Qt.Key.Key_Down)
    (panel,) = bar.window().findChildren(TagPanel)
    assert panel.isVisible()
    type_thai(panel, keys)
    key(panel, Qt.Key.Key_Escape)


def _wait_until_kept(bench: Workbench, words: str, qtbot: QtBot) -> None:
    def kept() -> bool:
        draft = bench.question_log.left_open()
        return draft is not None and draft.words == words

    qtbot.waitUntil(kept)


def test_the_stamp_is_that_of_the_first_key_not_of_enter(
    bench: Workbench, bar: CaptureBar, line: QLineEdit, clock: FakeClock
) -> None:
    begin(bench, "R-12")
    clock.advance(65 * SECOND_MS)
    type_words(line, "W")
    clock.advance(20 * SECOND_MS)
    bench.run_control.start_item("R-13")
    type_words(line, "hy so?")
    key(line, Qt.Key.Key_Return)
    question = bench.question_log.questions[-1]
    assert (question.stamp.at, question.stamp.item) == (NINE + 65 * SECOND_MS, "R-12")
    assert question.verbatim == "Why so?"


def test_the_stamp_shows_while_typing_and_goes_with_the_words(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    begin(bench, "R-12")
    assert said(bar) == []
    type_words(line, "W")
    assert [words for words in said(bar) if "R-12" in words]
    key(line, Qt.Key.Key_Return)
    assert said(bar) == []


def test_enter_saves_and_clears(bench: Workbench, line: QLineEdit, qtbot: QtBot) -> None:
    type_words(line, "Which agency owns this?")
    with qtbot.waitSignal(bench.question_log.question_saved):
        key(line, Qt.Key.Key_Return)
    assert line.text() == ""
    assert len(bench.question_log.questions) == LOGGED + 1


def test_the_button_does_what_enter_does_and_only_with_words(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    assert not button(bar, "Log the question").isEnabled()
    type_words(line, "Why?")
    press(bar, "Log the question")
    assert bench.question_log.questions[-1].verbatim == "Why?"
    assert not button(bar, "Log the question").isEnabled()


def test_words_stay_where_they_are_until_they_are_saved(
    bench: Workbench, bar: CaptureBar, line: QLineEdit, qtbot: QtBot
) -> None:
    bench.opened.database.db.execute("PRAGMA busy_timeout = 1")
    type_words(line, "Is it on the disk?")
    with (
        closing(sqlite3.connect(bench.opened.folder / "visit.db", isolation_level=None)) as other,
        qtbot.captureExceptions() as errors,
    ):
        other.execute("BEGIN IMMEDIATE")
        key(line, Qt.Key.Key_Return)
    assert [str(error).split(" ")[0] for _kind, error, _traceback in errors] == ["visit-not-saved"]
    assert line.text() == "Is it on the disk?"
    assert button(bar, "Log the question").isEnabled()
    key(line, Qt.Key.Key_Return)
    assert line.text() == ""
    assert len(bench.question_log.questions) == LOGGED + 1


def test_enter_without_words_logs_nothing(bench: Workbench, line: QLineEdit) -> None:
    type_words(line, "  ")
    key(line, Qt.Key.Key_Return)
    assert len(bench.question_log.questions) == LOGGED


def test_who_asks_and_the_criterion_go_with_the_question(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    role = bench.opened.visit.assessor_roles()[1]
    type_words(line, "And the results?")
    _tag(bar, "2W")
    key(line, Qt.Key.Key_Return)
    question = bench.question_log.questions[-1]
    assert (question.tags.assessor, question.tags.criterion) == (role.id, "6.2")


def test_single_keys_set_every_kind_of_tag_under_the_thai_layout_too(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    before = bench.question_log.questions[-1]
    type_words(line, "And the trend?")
    _tag(bar, "/ๆฟหแอเ")  # the keys 2 Q A S C V, and G, which is Trends
    key(line, Qt.Key.Key_Return)
    tags = bench.question_log.questions[-1].tags
    assert (tags.criterion, tags.kind, tags.continues) == ("6.1", QuestionKind.EVIDENCE, before.id)
    assert tags.dimensions == ("A", "D", "Le")
    assert tags.assessor == bench.opened.visit.assessor_roles()[1].id


def test_a_key_pressed_again_takes_the_tag_away(bench: Workbench, bar: CaptureBar, line: QLineEdit) -> None:
    type_words(line, "Why?")
    _tag(bar, "1qamz1qamz")
    key(line, Qt.Key.Key_Return)
    assert bench.question_log.questions[-1].tags == NO_TAGS


def test_the_next_question_has_the_same_assessor_and_no_other_tag(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    type_words(line, "First?")
    _tag(bar, "2qm")
    key(line, Qt.Key.Key_Return)
    type_words(line, "Second?")
    key(line, Qt.Key.Key_Return)
    first, second = bench.question_log.questions[-2:]
    assert first.tags.confidential
    assert second.tags == Tags(assessor=first.tags.assessor)


def test_enter_among_the_tags_enters_and_the_next_question_can_be_typed_at_once(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    type_words(line, "Why?")
    key(line, Qt.Key.Key_Down)
    (panel,) = bar.window().findChildren(TagPanel)
    key(panel, Qt.Key.Key_Return)
    assert bench.question_log.questions[-1].verbatim == "Why?"
    assert line.text() == ""
    assert not panel.isVisible()


def test_what_is_typed_is_kept_while_typing(bench: Workbench, line: QLineEdit, qtbot: QtBot) -> None:
    type_words(line, "Half a sen")
    _wait_until_kept(bench, "Half a sen", qtbot)


def test_emptying_the_line_throws_the_draft_away(
    bench: Workbench, bar: CaptureBar, line: QLineEdit, qtbot: QtBot
) -> None:
    type_words(line, "Not a question")
    _wait_until_kept(bench, "Not a question", qtbot)
    line.selectAll()
    key(line, Qt.Key.Key_Delete)
    assert bench.question_log.left_open() is None
    assert said(bar) == []


def test_after_emptying_the_next_key_takes_a_new_stamp(
    bench: Workbench, line: QLineEdit, clock: FakeClock
) -> None:
    type_words(line, "N")
    key(line, Qt.Key.Key_Backspace)
    clock.advance(30 * SECOND_MS)
    type_words(line, "Now")
    key(line, Qt.Key.Key_Return)
    assert bench.question_log.questions[-1].stamp.at == NINE + 30 * SECOND_MS


def test_a_draft_that_a_kill_left_is_taken_up_again_with_words_and_stamp(
    bench: Workbench,
    open_bench: Opener,
    bar: CaptureBar,
    line: QLineEdit,
    wording: Wording,
    clock: FakeClock,
    qtbot: QtBot,
) -> None:
    begin(bench, "R-12")
    _tag(bar, "w")
    type_words(line, "Half a sen")
    _wait_until_kept(bench, "Half a sen", qtbot)
    again = open_bench(bench.opened.folder)
    clock.advance(300 * SECOND_MS)
    later = _bar(again, wording, qtbot)
    assert _line(later).text() == "Half a sen"
    type_words(_line(later), "tence")
    key(_line(later), Qt.Key.Key_Return)
    question = again.question_log.questions[-1]
    assert (question.verbatim, question.tags.criterion) == ("Half a sentence", "6.2")
    assert (question.stamp.at, question.stamp.item) == (NINE, "R-12")


def test_escape_gives_the_keyboard_back_and_throws_nothing_away(
    bench: Workbench, bar: CaptureBar, line: QLineEdit, qtbot: QtBot
) -> None:
    bar.activateWindow()
    bar.open_row()
    qtbot.waitUntil(line.hasFocus)
    type_words(line, "Wait")
    key(line, Qt.Key.Key_Escape)
    assert not line.hasFocus()
    assert line.text() == "Wait"


def test_opening_the_row_again_goes_on_behind_what_is_typed(bar: CaptureBar, line: QLineEdit) -> None:
    type_words(line, "Half a ")
    bar.open_row()
    type_words(line, "sentence")
    assert line.text() == "Half a sentence"


def test_a_short_form_is_written_out_at_the_space_behind_it(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    bench.question_desk.set_abbreviations([Abbreviation("อจ", "อำนาจเจริญ"), Abbreviation("kpi", "ตัวชี้วัด")])
    type_thai(line, "จังหวัด อจ มี KPI ")
    assert line.text() == "จังหวัด อำนาจเจริญ มี ตัวชี้วัด "
    line.setCursorPosition(len("จังหวัด"))
    type_thai(line, "อจ ")
    assert line.text().startswith("จังหวัดอจ ")  # within a word it stands for itself
    key(line, Qt.Key.Key_Return)
    assert bench.question_log.questions[-1].verbatim.startswith("จังหวัดอจ ")


def test_what_was_written_out_is_taken_back_with_the_usual_key(
    bench: Workbench, bar: CaptureBar, line: QLineEdit
) -> None:
    bench.question_desk.set_abbreviations([Abbreviation("อจ", "อำนาจเจริญ")])
    type_thai(line, "อจ ")
    line.undo()
    assert line.text() == "อจ "


def test_the_row_shows_the_slide_that_was_up_at_the_first_key(
    decks: Workbench, wording: Wording, theme: Theme, qtbot: QtBot
) -> None:
    begin(decks, "R-06")
    decks.stage_control.go_to_page(3)
    bar = _bar(decks, wording, qtbot)
    (slide,) = bar.findChildren(AskedAt)
    assert not slide.isVisible()
    type_words(_line(bar), "W")
    assert slide.isVisible()
    decks.stage_control.next_page()
    assert slide.accessibleName() == "Slide 4: see it large"
    assert [words for words in said(bar) if words.endswith("R-06 \u00b7 slide 4")]
    key(_line(bar), Qt.Key.Key_Return)
    assert not slide.isVisible()
