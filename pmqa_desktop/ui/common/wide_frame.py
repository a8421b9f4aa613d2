"""Holds a surface in the shape of a display, sixteen to nine, as wide as there is room."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pmqa_desktop.ui.common.pictures import fitted

WIDE = QSize(16, 9)


class WideFrame(QWidget):
    """Fits its one child into itself without bars around what the child paints."""

    def __init__(self, child: QWidget, least: int = 320) -> None:
        """`least` is how narrow it may become, in pixels."""
        super().__init__()
        self._child = child
        child.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(least, self.heightForWidth(least))

    def heightForWidth(self, width: int) -> int:
        """Sixteen to nine."""
        return width * WIDE.height() // WIDE.width()

    def sizeHint(self) -> QSize:
        """Large enough to be read."""
        return QSize(480, 270)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the child."""
        self._child.setGeometry(fitted(WIDE, QRect(0, 0, self.width(), self.height())))
