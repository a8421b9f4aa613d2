"""A question with one field for the answer, and Enter."""

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog


class QuestionDialog(WordedDialog):
    """What stands in the field counts once the dialog is accepted; its words are set in `say`."""

    def __init__(self, field: QWidget, width: int, parent: QWidget) -> None:
        """`width` is the question's least, in pixels."""
        super().__init__(parent)
        self._question = label("body", wrap=True)
        self._question.setMinimumWidth(width)  # the dialog's own would leave it the height of a narrower one
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self._question, field, self._buttons):
            column.addWidget(each)

    def name_deed(self, words: str) -> None:
        """Say on the first button what accepting does."""
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(words)
