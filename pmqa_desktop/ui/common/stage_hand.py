"""The mouse over a surface that shows the stage, handed on to the tool that the presenter has in hand."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from pmqa_desktop.services.pointer import Pointer, Tool
from pmqa_desktop.ui.common.stage_view import StageView

NOTCH = 120
"""What a mouse wheel sends for one step."""


class StageHand(QObject):
    """Follows the mouse while a tool is in hand; without one, the surface is left alone."""

    def __init__(self, view: StageView, pointer: Pointer, *, cursor: bool) -> None:
        """`cursor`: whether the mouse may be seen here; never where the audience looks."""
        super().__init__(view)
        self._view = view
        self._pointer = pointer
        self._cursor = cursor
        self._turned = 0
        view.installEventFilter(self)
        pointer.tool_changed.connect(self._on_tool_changed)
        self._on_tool_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the mouse on."""
        if self._pointer.tool is Tool.NONE:
            return False
        if event.type() is QEvent.Type.Leave:
            self._pointer.leave()
        elif isinstance(event, QWheelEvent):
            self._turned += event.angleDelta().y()
            steps = int(self._turned / NOTCH)
            self._turned -= steps * NOTCH
            self._pointer.resize(steps)
            return True
        elif isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        x, y = self._fractions(event.position())
        left = event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseMove:
            if self._pointer.stroke is not None or (0 <= x <= 1 and 0 <= y <= 1):
                self._pointer.point(x, y)
            else:
                self._pointer.leave()
        elif event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick} and left:
            self._pointer.press(x, y)
        elif event.type() is QEvent.Type.MouseButtonRelease and left:
            self._pointer.release()
        return True

    def _fractions(self, position: QPointF) -> tuple[float, float]:
        place = self._view.place()
        return (position.x() - place.left()) / place.width(), (position.y() - place.top()) / place.height()

    def _on_tool_changed(self) -> None:
        holding = self._pointer.tool is not Tool.NONE
        self._view.setMouseTracking(holding)
        if self._cursor:
            shape = Qt.CursorShape.CrossCursor if self._pointer.ink else Qt.CursorShape.BlankCursor
            self._view.setCursor(shape if holding else Qt.CursorShape.ArrowCursor)
