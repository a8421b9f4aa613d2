"""What whoever shows a file has before them: console, bar of the video, and what went wrong."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.worded import Worded

BAR_MARGINS = 16, 4, 16, 12
"""Left, top, right and bottom, as the console's."""


class OperatorWindow(Worded):
    """Holds the console; closing it ends the show."""

    closing = Signal()

    def __init__(self, title: str, console: QWidget, video_bar: QWidget) -> None:
        super().__init__()
        self._title = title
        self.setObjectName("console")
        self.notices = NoticeBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(console, 1)
        column.addWidget(video_bar)
        video_bar.setContentsMargins(*BAR_MARGINS)
        self.resize(console.size())
        console.setFocus()  # not on a button, as there
        self.say()

    def say(self) -> None:
        """Name the show."""
        self.setWindowTitle(self.tr("{file} \u2013 PMQA Desktop").format(file=self._title))

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the show."""
        self.closing.emit()
        event.accept()
