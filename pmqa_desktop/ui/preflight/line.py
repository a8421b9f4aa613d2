"""What preflight has found, in a line that leads there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from pmqa_desktop.services.preflight import Preflight
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.preflight.view import summary


class PreflightLine(Worded):
    """Follows the check."""

    asked = Signal()
    """The findings are to be seen."""

    def __init__(self, preflight: Preflight, wording: Wording) -> None:
        super().__init__()
        self._preflight = preflight
        self._wording = wording
        self._title = label("section")
        self._line = QPushButton()
        self._line.setObjectName("line")
        self._line.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._line)
        preflight.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._title.setText(self.tr("Preflight"))
        words = summary(self._preflight, self._wording)
        self._line.setText(words)
        self._line.setAccessibleName(f"{self._title.text()}: {words}")
