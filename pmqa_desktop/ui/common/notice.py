"""Tells the operator what went wrong: on the operator's screen only, beside the work, never in its way."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.widgets import label


class NoticeBar(QWidget):
    """The newest sentence, until it is put away."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = label("notice", wrap=True)
        away = QPushButton(self.tr("Put away"))
        away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(self._sentence, 1)
        row.addWidget(away)
        self.hide()

    def tell(self, error: PmqaError) -> None:
        """Show a sentence for an error."""
        self._sentence.setText(sentence(error))
        self.show()
