"""A question with one field is as high as its words need, and no higher."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.password_dialog import PasswordDialog
from pmqa_desktop.ui.common.question_dialog import QuestionDialog
from pmqa_desktop.ui.control.break_dialog import BreakDialog

LONG = "รายงานผลการดำเนินงานของจังหวัดอำนาจเจริญ ประจำปี ๒๕๖๔.pdf"


def _password(name: str, parent: QWidget) -> QuestionDialog:
    return PasswordDialog(PmqaError("pdf-password-needed", name=name), parent)


@pytest.mark.parametrize(
    "make",
    [BreakDialog, lambda parent: _password("S0.pdf", parent), lambda parent: _password(LONG, parent)],
    ids=["break", "password", "long name"],
)
def test_no_line_is_cut_and_none_is_left_empty(make: type[BreakDialog], qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = make(parent)
    dialog.show()
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
