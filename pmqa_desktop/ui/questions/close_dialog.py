"""Declares the visit closed; over promises that are not kept, only with a reason that stays in the log."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.question_dialog import QuestionDialog
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.wording import Wording

WIDTH = 480
HEIGHT = 96
"""Pixels."""


class CloseDialog(QuestionDialog):
    """Nothing is locked by it: what is owed can still be delivered."""

    def __init__(self, log: QuestionLog, wording: Wording, parent: QWidget) -> None:
        self._log = log
        self._wording = wording
        self._owed = sum(each.owed for each in log.questions)
        self._reason = QPlainTextEdit()
        self._reason.setFixedHeight(HEIGHT)
        self._reason.setTabChangesFocus(True)
        self._told = label("fault", wrap=True)
        self._told.hide()
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._reason)
        column.addWidget(self._told)
        super().__init__(field, WIDTH, parent)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Close the visit"))
        if self._owed:
            words = self.tr("{count} promises have not been kept. Why is the visit closed all the same?")
        else:
            words = self.tr("Every promise has been kept. Is there anything to be noted?")
        self._question.setText(words.format(count=self._wording.number(self._owed)))
        self._reason.setAccessibleName(self.tr("Reason"))
        self.name_deed(self.tr("Close the visit"))

    def accept(self) -> None:
        """Without a reason that is needed, and on a full disk, the dialog stays."""
        try:
            self._log.close_visit(self._reason.toPlainText())
        except PmqaError as error:
            self._told.setText(sentence(error))
            self._told.show()
            return
        super().accept()
