"""Asks for how many minutes a break is to last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog

USUAL, LONGEST = 20, 240


class BreakDialog(WordedDialog):
    """One number, and Enter."""

    chosen = Signal(int)
    """Minutes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = label("body")
        self._minutes = NumberEdit()
        self._minutes.setRange(1, LONGEST)
        self._minutes.setValue(USUAL)
        self._minutes.selectAll()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self._question, self._minutes, self._buttons):
            column.addWidget(each)
        self.accepted.connect(lambda: self.chosen.emit(self._minutes.value()))
        self.setMinimumWidth(360)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Break"))
        question = self.tr("How many minutes is the break to last?")
        self._question.setText(question)
        self._minutes.setAccessibleName(question)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Put the break card up"))
