"""The list of questions as a table to work in, and the other looks at the same questions."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPlainTextEdit, QTableView, QTreeView, QWidget

from pmqa_desktop.domain.question import QuestionStatus
from pmqa_desktop.domain.question_columns import Column, Fact
from pmqa_desktop.domain.question_log import Edit, Field, QuestionMoved
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.question_desk import QuestionDesk
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.name_dialog import NameDialog
from pmqa_desktop.ui.questions.assign_dialog import AssignDialog
from pmqa_desktop.ui.questions.close_dialog import CloseDialog
from pmqa_desktop.ui.questions.page import Look, QuestionsPage
from pmqa_desktop.ui.questions.questions_model import SHOWN
from pmqa_desktop.ui.questions.views_button import ViewsButton
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import button, cells, key, named, press, said
from tests.support.thai_keys import type_thai

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(decks: Workbench, windows: Windows) -> QuestionsPage:
    windows.pages.go_to("questions")
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    return page


@pytest.fixture
def table(page: QuestionsPage) -> QTableView:
    return named(page, QTableView, "Questions")


def _go(table: QTableView, row: int, column: Column, *, to: tuple[int, Column] | None = None) -> None:
    """Put the cursor on a cell, or select from there to another."""
    model = table.model()
    index = model.index(row, SHOWN.index(column))
    table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    if to is not None:
        table.setFocus()
        for _ in range(to[0] - row):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        for _ in range(SHOWN.index(to[1]) - SHOWN.index(column)):
            QTest.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def _editor(table: QTableView) -> QWidget:
    port = table.viewport()
    editors = [*port.findChildren(QLineEdit), *port.findChildren(QPlainTextEdit)]
    (editor,) = [each for each in editors if each.isVisible()]
    return editor


def _type(table: QTableView, words: str) -> None:
    """Edit the cell under the cursor."""
    key(table, Qt.Key.Key_F2)
    type_thai(_editor(table), words)
    key(_editor(table), Qt.Key.Key_Return)
    settle()


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_cell_is_edited_by_typing_into_it_and_taken_back(
    decks: Workbench, page: QuestionsPage, table: QTableView
) -> None:
    _go(table, 1, Field.CLEANED)
    heard = decks.question_log.questions[1].verbatim
    _type(table, "ผลลัพธ์ ๓ ปี")
    question = decks.question_log.questions[1]
    assert (question.words, question.verbatim) == ("ผลลัพธ์ ๓ ปี", heard)
    assert cells(table)[1][2] == "ผลลัพธ์ ๓ ปี"
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert decks.question_log.questions[1].words == heard
    press(page, "Make the change again")
    assert decks.question_log.questions[1].words == "ผลลัพธ์ ๓ ปี"


def test_a_name_is_known_by_a_part_of_it_and_nonsense_is_told_and_changes_nothing(
    decks: Workbench, windows: Windows, page: QuestionsPage, table: QTableView
) -> None:
    showcase = decks.opened.visit.showcases[1]
    _go(table, 5, Field.SHOWCASE)
    _type(table, showcase.title.th[:20])
    assert decks.question_log.questions[5].showcase == showcase.id
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    _go(table, 5, Field.DUE)
    _type(table, "สักวันหนึ่ง")
    assert [str(each) for each in problems]
    assert decks.question_log.questions[5].due is None
    key(table, Qt.Key.Key_F2)
    editor = _editor(table)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "สักวันหนึ่ง"  # what was refused is there to be put right
    key(editor, Qt.Key.Key_Escape)


def test_a_buddhist_date_is_understood(decks: Workbench, table: QTableView) -> None:
    _go(table, 5, Field.DUE)
    _type(table, "๕ ส.ค. ๒๕๖๔")
    assert decks.question_log.questions[5].due == date(2021, 8, 5)


def test_cells_are_copied_as_a_spreadsheet_takes_them(decks: Workbench, table: QTableView) -> None:
    decks.question_log.edit(Edit(decks.question_log.questions[0].id, Field.CLEANED, "=1+1\nสอง"))
    _go(table, 0, Field.CLEANED, to=(1, Field.CRITERION))
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    second = decks.question_log.questions[1]
    assert _clipboard().splitlines()[0] == "\"'=1+1"
    assert _clipboard().splitlines()[2].split("\t") == [second.words, "assessor 2", "7"]


def test_what_a_spreadsheet_copied_fills_cells_and_is_one_act(
    decks: Workbench, page: QuestionsPage, table: QTableView
) -> None:
    before = decks.question_log.questions
    QGuiApplication.clipboard().setText('"แรก\nสองบรรทัด"\tassessor 3\t6.4\r\nที่สอง\tดร.สมใจ\t\r\n')
    _go(table, 2, Field.CLEANED)
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    third, fourth = decks.question_log.questions[2:4]
    assert (third.words, third.tags.criterion) == ("แรก\nสองบรรทัด", "6.4")
    assert third.tags.assessor == decks.opened.visit.assessor_roles()[3].id
    assert (fourth.words, fourth.tags.assessor, fourth.tags.criterion) == ("ที่สอง", "ดร.สมใจ", "")
    press(page, "Take the last change back")
    assert decks.question_log.questions == before


def test_a_paste_with_one_wrong_cell_changes_nothing_and_a_longer_one_says_what_was_left_out(
    decks: Workbench, page: QuestionsPage, table: QTableView
) -> None:
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    before = decks.question_log.questions
    QGuiApplication.clipboard().setText("6.1\tasked\n6.2\tsent\n")
    _go(table, 0, Field.CRITERION)
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert decks.question_log.questions == before
    QGuiApplication.clipboard().setText("6.1\n6.2\n6.3\n")
    _go(table, 5, Field.CRITERION)
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert decks.question_log.questions[5].tags.criterion == "6.1"
    assert [str(each).split(":")[0].split(" ")[0] for each in problems] == ["cell-fixed", "lines-without-row"]


def test_one_text_fills_all_that_is_selected_and_delete_empties_it(
    decks: Workbench, table: QTableView
) -> None:
    QGuiApplication.clipboard().setText("6.2")
    _go(table, 0, Field.CRITERION, to=(3, Field.CRITERION))
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert [each.tags.criterion for each in decks.question_log.questions[:4]] == ["6.2"] * 4
    key(table, Qt.Key.Key_Delete)
    assert [each.tags.criterion for each in decks.question_log.questions[:5]] == ["", "", "", "", "6.1"]
    QTest.keyClick(table, Qt.Key.Key_Z, CTRL)
    _go(table, 0, Field.NOTE, to=(2, Field.NOTE))
    first = decks.question_log.questions[0]
    decks.question_log.edit(Edit(first.id, Field.NOTE, "จดไว้"))
    QTest.keyClick(table, Qt.Key.Key_D, CTRL)
    assert [each.note for each in decks.question_log.questions[:4]] == ["จดไว้", "จดไว้", "จดไว้", ""]


def test_several_are_given_to_an_agency_in_one_step(
    decks: Workbench, windows: Windows, page: QuestionsPage, table: QTableView
) -> None:
    before = decks.question_log.questions
    _go(table, 0, Fact.NUMBER, to=(5, Fact.NUMBER))
    press(page, "Assign\u2026")
    (dialog,) = windows.main.findChildren(AssignDialog)
    named(dialog, QComboBox, "To deliver").setCurrentText("สำนักงานสถิติจังหวัด")
    press(dialog, "Assign")
    after = decks.question_log.questions
    status = QuestionStatus
    assert [each.status for each in after] == [
        status.ASSIGNED,
        status.ASSIGNED,
        status.DRAFTED,
        status.APPROVED,
        status.SENT,
        status.ASSIGNED,
    ]
    assert [each.owner == "สำนักงานสถิติจังหวัด" for each in after] == [True, True, True, True, False, True]
    press(page, "Take the last change back")
    assert decks.question_log.questions == before


def test_choices_narrow_the_list_and_show_all_widens_it(
    decks: Workbench, page: QuestionsPage, table: QTableView
) -> None:
    criterion = named(page, QComboBox, "Criterion")
    criterion.setCurrentIndex(criterion.findData("6.1"))
    assert [row[4] for row in cells(table)] == ["6.1", "6.1"]
    status = named(page, QComboBox, "Status")
    status.setCurrentIndex(status.findData("sent"))
    assert [row[0] for row in cells(table)] == ["5"]
    press(page, "Show all")
    assert len(cells(table)) == 6


def test_answers_and_notes_are_searched_too(decks: Workbench, page: QuestionsPage, table: QTableView) -> None:
    decks.question_log.edit(Edit(decks.question_log.questions[3].id, Field.NOTE, "โทรหาท่านรองฯ"))
    line = named(page, QLineEdit, "Search the questions")
    type_thai(line, "ท่านรอง")
    assert [row[0] for row in cells(table)] == ["4"]
    line.clear()
    type_thai(line, decks.question_log.questions[0].answer[:10])
    assert "1" in [row[0] for row in cells(table)]


def test_what_is_shown_is_kept_under_a_name_and_is_there_at_the_next_start(
    decks: Workbench, windows: Windows, page: QuestionsPage, table: QTableView
) -> None:
    (views,) = page.findChildren(ViewsButton)
    named(page, QComboBox, "Criterion").setCurrentIndex(1)
    menu = views.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    (dialog,) = windows.main.findChildren(NameDialog)
    named(dialog, QLineEdit, "Name").setText("ของพรุ่งนี้")
    press(dialog, "Keep it")
    press(page, "Show all")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert [row[4] for row in cells(table)] == ["6.1", "6.1"]
    (kept,) = QuestionDesk(decks.opened.database).views
    assert (kept.name, kept.filter.criterion) == ("ของพรุ่งนี้", "6.1")
    decks.question_desk.forget_view("ของพรุ่งนี้")
    assert QuestionDesk(decks.opened.database).views == ()


def test_the_board_has_each_question_under_its_status(decks: Workbench, page: QuestionsPage) -> None:
    page.show_look(Look.BOARD)
    drafted = named(page, QListView, "Drafted")
    assert [drafted.model().index(row, 0).data() for row in range(drafted.model().rowCount())] != []
    assert "Drafted  1" in said(page)
    drafted.setCurrentIndex(drafted.model().index(0, 0))
    assert "Question 3: Drafted" in said(page)


def test_the_matrix_says_where_nobody_has_asked_and_leads_to_a_cells_questions(
    decks: Workbench, page: QuestionsPage, table: QTableView
) -> None:
    page.show_look(Look.MATRIX)
    settle()
    matrix = named(page, QTableView, "Questions by criterion and showcase")
    told = {row[0]: row[1:] for row in cells(matrix)}
    assert told["6.1"][0] == "1, 1 open"
    assert told["6.2"][0] == "not asked yet"
    matrix.activated.emit(matrix.model().index(0, 1))
    assert table.isVisible()
    assert [row[0] for row in cells(table)] == ["1"]


def test_the_promise_board_counts_down_and_what_is_due_before_the_close_comes_first(
    decks: Workbench, page: QuestionsPage
) -> None:
    begin(decks, "R-12")
    row = decks.question_log.open_row()
    asked = decks.question_log.enter(replace(row, words="ขอเอกสาร"))
    decks.question_log.move(
        QuestionMoved(
            asked.id, QuestionStatus.FOLLOWUP_PROMISED, text="จะนำมาให้", owner="B5", before_close=True
        )
    )
    page.show_look(Look.PROMISES)
    tree = named(page, QTreeView, "Promises")
    groups = [tree.model().index(row, 0).data() for row in range(tree.model().rowCount())]
    assert groups[0] == "Before the close of the visit  1"
    assert len(groups) == 4
    first = tree.model().index(0, 0)
    line = [tree.model().index(0, column, first).data() for column in range(5)]
    assert line == ["7", "จะนำมาให้", "Follow-up promised", "no date", "today, in this meeting"]
    press(page, "Read-back list on the audience window")
    assert [each.number for each in decks.cards.read_back()] == [7]
    assert decks.stage_control.stage.scene is Scene.FOLLOW_UP


def test_the_read_back_list_can_be_shown_only_while_a_take_runs(page: QuestionsPage) -> None:
    page.show_look(Look.PROMISES)
    assert not button(page, "Read-back list on the audience window").isEnabled()


def test_nothing_confidential_is_read_back(decks: Workbench, page: QuestionsPage) -> None:
    begin(decks, "R-12")
    asked = decks.question_log.enter(replace(decks.question_log.open_row(), words="เรื่องลับ"))
    decks.question_log.move(QuestionMoved(asked.id, QuestionStatus.FOLLOWUP_PROMISED, text="จะชี้แจงเป็นการลับ"))
    assert len(decks.cards.read_back()) == 1
    decks.question_log.edit(Edit(asked.id, Field.CONFIDENTIAL, "1"))
    assert decks.cards.read_back() == ()
    assert len(decks.cards.promises()) == 1


def test_the_assessors_logs_are_views_of_the_questions(decks: Workbench, page: QuestionsPage) -> None:
    page.show_look(Look.LOGS)
    press(page, "Information requests")
    requests = named(page, QTableView, "Information requests")
    assert [row[0] for row in cells(requests)] == ["2", "3", "4", "5"]
    press(page, "Interview log")
    interviews = named(page, QTableView, "Interview log")
    assert len(cells(interviews)) == 6


def test_the_visit_is_closed_with_a_reason_and_opened_again(
    decks: Workbench, windows: Windows, page: QuestionsPage
) -> None:
    page.show_look(Look.PROMISES)
    press(page, "Close the visit\u2026")
    (dialog,) = windows.main.findChildren(CloseDialog)
    press(dialog, "Close the visit")
    assert [words for words in said(dialog) if words.endswith("say why; the reason is kept.")]
    named(dialog, QPlainTextEdit, "Reason").setPlainText("ส่งแล้ว")
    press(dialog, "Close the visit")
    assert "Closed on 16 July 2021. ส่งแล้ว" in said(page)
    press(page, "Open the visit again")
    assert decks.question_log.closed is None


def test_on_a_full_disk_nothing_is_taken_back_and_that_is_told(
    decks: Workbench, page: QuestionsPage, table: QTableView
) -> None:
    problems: list[Exception] = []
    page.problem.connect(problems.append)
    decks.question_log.edit(Edit(decks.question_log.questions[0].id, Field.NOTE, "จดไว้"))
    decks.opened.database.connection.execute("PRAGMA query_only = ON")
    press(page, "Take the last change back")
    _type_note(table, "อื่น")
    decks.opened.database.connection.execute("PRAGMA query_only = OFF")
    assert ["visit-not-saved" in str(each) for each in problems] == [True, True]
    assert decks.question_log.questions[0].note == "จดไว้"
    press(page, "Take the last change back")
    assert decks.question_log.questions[0].note == ""


def _type_note(table: QTableView, words: str) -> None:
    _go(table, 0, Field.NOTE)
    _type(table, words)
