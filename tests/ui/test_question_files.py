"""Questions in from a spreadsheet after a look at every row, and out again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.question_log import Edit, Field
from pmqa_desktop.services.question_export import SheetFormat
from pmqa_desktop.services.question_intake import QuestionIntake
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.import_dialog import ImportDialog
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.export_dialog import ExportDialog
from pmqa_desktop.ui.questions.page import QuestionsPage
from pmqa_desktop.ui.scenes import settle
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS
from tests.support.hands import button, cells, named, press, said
from tests.support.sheets import messy_workbook


@pytest.fixture
def importing(
    bench: Workbench, windows: Windows, theme: Theme, wording: Wording, tmp_path: Path, qtbot: QtBot
) -> ImportDialog:
    return _open(bench, windows, theme, wording, messy_workbook(tmp_path / "m.xlsx"), qtbot)


def _open(
    bench: Workbench, windows: Windows, theme: Theme, wording: Wording, path: Path, qtbot: QtBot
) -> ImportDialog:
    intake = QuestionIntake(bench.question_log, bench.question_words)
    dialog = ImportDialog(intake, path, bench.background, theme, wording, windows.main)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Reading the file\u2026" not in said(dialog), timeout=PATIENCE_MS)
    return dialog


def _rows(dialog: ImportDialog, qtbot: QtBot, count: int) -> list[list[str]]:
    table = named(dialog, QTableView, "Rows of the file")
    qtbot.waitUntil(lambda: len(cells(table)) == count, timeout=PATIENCE_MS)
    return cells(table)


def test_the_sheet_with_questions_is_found_and_every_row_says_what_becomes_of_it(
    importing: ImportDialog, qtbot: QtBot
) -> None:
    rows = _rows(importing, qtbot, 5)
    assert [row[0] for row in rows] == ["5", "6", "7", "9", "10"]
    assert [row[1] for row in rows] == ["comes in", "comes in", "has a fault", "has a fault", "has a fault"]
    assert rows[2][3] == "\u201cเร็ว ๆ นี้\u201d means nothing in \u201cDue\u201d."
    assert "2 come in, 0 are changed, 0 are there already, 3 have a fault." in said(importing)


def test_with_faults_nothing_comes_in_before_somebody_leaves_them_out(
    bench: Workbench, importing: ImportDialog, qtbot: QtBot
) -> None:
    _rows(importing, qtbot, 5)
    deed = button(importing, "Bring in 2")
    assert not deed.isEnabled()
    importing.findChildren(QCheckBox)[0].setChecked(True)
    assert deed.isEnabled()
    assert len(bench.question_log.questions) == 6
    deed.click()
    assert [each.number for each in bench.question_log.questions[6:]] == [7, 8]


def test_what_a_column_means_can_be_chosen_anew(importing: ImportDialog, qtbot: QtBot) -> None:
    _rows(importing, qtbot, 5)
    due = named(importing, QComboBox, "กำหนดส่ง")
    assert due.currentText() == "Due"
    due.setCurrentIndex(0)
    due.activated.emit(0)
    qtbot.waitUntil(
        lambda: "3 come in, 0 are changed, 0 are there already, 2 have a fault." in said(importing),
        timeout=PATIENCE_MS,
    )
    note = named(importing, QComboBox, "หน่วยงานรับผิดชอบ")
    note.setCurrentIndex(note.findData(Field.NOTE.value))
    due.setCurrentIndex(due.findData(Field.NOTE.value))
    due.activated.emit(due.currentIndex())
    assert note.currentText() == "is left out"


def test_a_file_that_cannot_be_read_is_told_and_changes_nothing(
    bench: Workbench, windows: Windows, theme: Theme, wording: Wording, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "q.xlsx"
    path.write_bytes(b"PK no workbook")
    dialog = _open(bench, windows, theme, wording, path, qtbot)
    assert [words for words in said(dialog) if words.startswith("q.xlsx is damaged or incomplete")]
    assert not button(dialog, "Bring in 0").isEnabled()


def test_what_is_shown_goes_out_without_what_is_confidential(
    decks: Workbench, windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    windows.pages.go_to("questions")
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    decks.question_log.edit(Edit(decks.question_log.questions[0].id, Field.CONFIDENTIAL, "1"))
    page.export_asked.emit(decks.question_log.questions)
    (dialog,) = windows.main.findChildren(ExportDialog)
    assert "With the 1 that are confidential" in [each.text() for each in dialog.findChildren(QCheckBox)]
    dialog._ask = lambda *_args: str(tmp_path / "out")
    press(dialog, "CSV")
    press(dialog, "Save as\u2026")
    qtbot.waitUntil((tmp_path / "out.csv").exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: any(each.isVisible() for each in windows.main.findChildren(Toast)), timeout=PATIENCE_MS
    )
    settle()
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert "demo-1" not in text
    assert "demo-2" in text
    assert SheetFormat.CSV == "csv"


def test_a_dialog_that_is_closed_while_it_reads_is_not_told_of_it(
    bench: Workbench, windows: Windows, theme: Theme, wording: Wording, tmp_path: Path, qtbot: QtBot
) -> None:
    intake = QuestionIntake(bench.question_log, bench.question_words)
    path = messy_workbook(tmp_path / "m.xlsx")
    dialog = ImportDialog(intake, path, bench.background, theme, wording, windows.main)
    dialog.open()
    dialog.reject()
    dialog.deleteLater()
    done: list[int] = []
    bench.background.run(lambda _job: 1, done.append, lambda _error: None)  # one after the other
    qtbot.waitUntil(lambda: done == [1], timeout=PATIENCE_MS)
