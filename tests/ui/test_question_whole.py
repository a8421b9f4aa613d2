"""What can be done with a question beside the list: its words, its tags, its evidence, its slide."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.evidence import EvidenceKind
from pmqa_desktop.domain.question import Question, QuestionKind, QuestionStatus
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.questions.asked_at import AskedAt, SlideDialog
from pmqa_desktop.ui.questions.evidence_list import EvidenceList, LinkDialog
from pmqa_desktop.ui.questions.page import QuestionsPage
from pmqa_desktop.ui.questions.tag_panel import TagPanel
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import button, key, named, press, said
from tests.support.thai_keys import type_thai

S = QuestionStatus
WORDS = "The question as others are to read it"


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> QuestionsPage:
    windows.pages.go_to("questions")
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    return page


@pytest.fixture
def evidence(page: QuestionsPage) -> EvidenceList:
    (found,) = page.findChildren(EvidenceList)
    return found


@pytest.fixture
def problems(page: QuestionsPage) -> list[Exception]:
    told: list[Exception] = []
    page.problem.connect(told.append)
    return told


def _choose(page: QuestionsPage, number: int) -> None:
    named(page, QTableView, "Questions").selectRow(number - 1)


def _question(bench: Workbench, number: int) -> Question:
    return bench.question_log.questions[number - 1]


def test_the_words_are_put_in_order_and_what_was_heard_stays_beside_them(
    decks: Workbench, page: QuestionsPage
) -> None:
    _choose(page, 6)
    heard = _question(decks, 6).verbatim
    desk = named(page, QComboBox, "At this desk")
    desk.setCurrentIndex(desk.findData("secretary"))
    desk.activated.emit(desk.currentIndex())
    field = named(page, QPlainTextEdit, WORDS)
    field.setFocus()
    field.selectAll()
    type_thai(field, "เปลี่ยนผู้บริหารแล้วทำอย่างไร")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    question = _question(decks, 6)
    assert (question.words, question.verbatim) == ("เปลี่ยนผู้บริหารแล้วทำอย่างไร", heard)
    assert f"As it was heard: {heard}" in said(page)
    (revision,) = question.revisions
    assert revision.by == "secretary"
    assert [words for words in said(page) if "\u2192 \u201cเปลี่ยนผู้บริหารแล้วทำอย่างไร\u201d \u00b7" in words]


def test_half_typed_words_stay_with_their_question(
    decks: Workbench, page: QuestionsPage, qtbot: QtBot
) -> None:
    _choose(page, 6)
    field = named(page, QPlainTextEdit, WORDS)
    field.selectAll()
    type_thai(field, "ครึ่งประ")
    _choose(page, 1)
    assert field.toPlainText() == _question(decks, 1).words
    _choose(page, 6)
    assert field.toPlainText() == "ครึ่งประ"
    assert not button(page, "Split here").isEnabled()


def test_one_question_is_split_into_two_at_the_cursor(
    decks: Workbench, page: QuestionsPage, problems: list[Exception]
) -> None:
    _choose(page, 1)
    words = _question(decks, 1).words
    place = words.index("และแต่ละ")
    field = named(page, QPlainTextEdit, WORDS)
    cursor = field.textCursor()
    press(page, "Split here")
    assert ["split-at-the-edge" in str(each) for each in problems] == [True]
    cursor.setPosition(place)
    field.setTextCursor(cursor)
    press(page, "Split here")
    assert _question(decks, 1).words == words[:place].strip()
    assert _question(decks, 7).verbatim == words[place:]
    _choose(page, 7)
    assert [told for told in said(page) if told.endswith("split from question 1")]


def test_tags_are_set_by_single_keys_here_too(
    decks: Workbench, windows: Windows, page: QuestionsPage
) -> None:
    _choose(page, 6)
    tags = next(
        each
        for each in page.findChildren(type(button(page, "Assign\u2026")))
        if "Tags:" in each.accessibleName()
    )
    tags.click()
    panel = next(each for each in windows.main.findChildren(TagPanel) if each.isVisible())
    type_thai(panel, "ะ")  # the key T: the category of results
    type_thai(panel, "c")
    key(panel, Qt.Key.Key_Escape)
    question = _question(decks, 6)
    assert (question.tags.criterion, question.tags.kind) == ("7", QuestionKind.EVIDENCE)
    assert not panel.isVisible()


def test_a_file_is_copied_in_hashed_and_opened_as_a_copy(
    decks: Workbench, page: QuestionsPage, evidence: EvidenceList, tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "ตารางผล.csv"
    source.write_bytes(b"1,2,3\n")
    _choose(page, 5)
    with qtbot.waitSignal(decks.question_log.questions_changed, timeout=PATIENCE_MS):
        decks.evidence_book.add_file(_question(decks, 5).id, source)
    source.unlink()
    (attached,) = _question(decks, 5).evidence
    assert (attached.kind, attached.name, attached.size) == (EvidenceKind.FILE, "ตารางผล.csv", 6)
    assert attached.sha256 == hashlib.sha256(b"1,2,3\n").hexdigest()
    opened: list[QUrl] = []
    evidence.open = opened.append
    press(evidence, "Open ตารางผล.csv")
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MS)
    assert Path(opened[0].toLocalFile()).name == "ตารางผล.csv"
    assert Path(opened[0].toLocalFile()).read_bytes() == b"1,2,3\n"
    press(evidence, "Take ตารางผล.csv away")
    assert _question(decks, 5).evidence == ()
    press(page, "Take the last change back")
    assert _question(decks, 5).evidence == (attached,)


def test_a_file_that_was_deleted_from_the_visit_is_told_of(
    decks: Workbench,
    page: QuestionsPage,
    evidence: EvidenceList,
    problems: list[Exception],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("a")
    _choose(page, 5)
    with qtbot.waitSignal(decks.question_log.questions_changed, timeout=PATIENCE_MS):
        decks.evidence_book.add_file(_question(decks, 5).id, source)
    (attached,) = _question(decks, 5).evidence
    (decks.opened.folder / "media" / f"{attached.sha256}.txt").unlink()
    press(evidence, "Open a.txt")
    qtbot.waitUntil(lambda: bool(problems), timeout=PATIENCE_MS)
    assert "evidence-missing" in str(problems[0])


def test_a_link_is_an_address_on_the_web(
    decks: Workbench, windows: Windows, page: QuestionsPage, evidence: EvidenceList, problems: list[Exception]
) -> None:
    _choose(page, 5)
    menu = _menu(evidence)
    menu.actions()[1].trigger()
    (dialog,) = windows.main.findChildren(LinkDialog)
    named(dialog, QLineEdit, "Address").setText("file:///etc/passwd")
    press(dialog, "Attach")
    assert "link-unusable" in str(problems[0])
    decks.evidence_book.add_link(_question(decks, 5).id, " https://amnatcharoen.go.th ")
    opened: list[QUrl] = []
    evidence.open = opened.append
    press(evidence, "Open https://amnatcharoen.go.th")
    assert [each.toString() for each in opened] == ["https://amnatcharoen.go.th"]


def _menu(evidence: EvidenceList) -> QMenu:
    (menu,) = evidence.findChildren(QMenu)
    menu.aboutToShow.emit()
    return menu


def test_the_slide_that_it_was_asked_at_is_seen_large_and_can_be_evidence(
    decks: Workbench, windows: Windows, page: QuestionsPage, evidence: EvidenceList
) -> None:
    begin(decks, "R-06")
    decks.stage_control.go_to_page(3)
    row = decks.question_log.open_row()
    decks.question_log.enter(replace(row, words="สไลด์นี้มาจากไหน"))
    windows.pages.go_to("questions")
    _choose(page, 7)
    (small,) = page.findChildren(AskedAt)
    assert small.isVisible()
    key(small, Qt.Key.Key_Return)
    (dialog,) = windows.main.findChildren(SlideDialog)
    assert dialog.windowTitle().endswith("slide 4")
    dialog.close()
    _menu(evidence).actions()[3].trigger()
    (attached,) = _question(decks, 7).evidence
    assert (attached.kind, attached.medium, attached.page_number) == (EvidenceKind.SLIDE, "S1", 4)
    _choose(page, 6)
    assert not small.isVisible()


def test_what_was_promised_is_attached_before_the_answer_is_sent(
    decks: Workbench, page: QuestionsPage, evidence: EvidenceList, tmp_path: Path, qtbot: QtBot
) -> None:
    _choose(page, 6)
    step = named(page, QComboBox, "Next step")
    step.setCurrentIndex(step.findText("Follow-up promised"))
    named(page, QLineEdit, "Files").setText("ตารางผล, แผนที่")
    before = next(
        each for each in page.findChildren(QCheckBox) if each.text() == "Before the close of the visit"
    )
    before.setChecked(True)
    press(page, "Keep the step")
    question = _question(decks, 6)
    assert (question.promised_files, question.before_close, question.due) == (("ตารางผล", "แผนที่"), True, None)
    source = tmp_path / "x.pdf"
    source.write_bytes(b"%PDF")
    evidence._ask_files = lambda *_args: [source]
    with qtbot.waitSignal(decks.question_log.questions_changed, timeout=PATIENCE_MS):
        press(evidence, "Attach แผนที่")
    settle()
    assert _question(decks, 6).files_missing == ("ตารางผล",)
    assert "Promised: ตารางผล" in said(page)
