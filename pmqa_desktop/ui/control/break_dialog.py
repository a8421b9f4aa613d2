"""Asks for how many minutes a break is to last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.common.question_dialog import QuestionDialog

USUAL, LONGEST = 20, 240


class BreakDialog(QuestionDialog):
    """One number, and Enter."""

    chosen = Signal(int)
    """Minutes."""

    def __init__(self, parent: QWidget) -> None:
        self._minutes = NumberEdit()
        self._minutes.setRange(1, LONGEST)
        self._minutes.setValue(USUAL)
        self._minutes.selectAll()
        super().__init__(self._minutes, 312, parent)
        self.accepted.connect(lambda: self.chosen.emit(self._minutes.value()))
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Break"))
        question = self.tr("How many minutes is the break to last?")
        self._question.setText(question)
        self._minutes.setAccessibleName(question)
        self.name_deed(self.tr("Put the break card up"))
