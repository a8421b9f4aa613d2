"""The keys that work everywhere in a take, whatever has the focus, and those of the showing windows."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

Deed = Callable[[], None]

_PLAIN = Qt.KeyboardModifier.NoModifier


class KeyMap(QObject):
    """Sees each key before the widget that has the focus: some always, some while a take is running, and
    some in the windows that show the stage.

    A key that is held down acts once: a clicker that lies on its button must not run through the deck.
    """

    def __init__(
        self,
        always: Mapping[Qt.Key, Deed],
        in_take: Mapping[Qt.Key, Deed],
        showing: Mapping[Qt.Key, Deed],
        showing_windows: tuple[QWidget, ...],
        taking: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._always = always
        self._in_take = in_take
        self._taking = taking
        self._showing = showing
        self._showing_windows = showing_windows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key of the map; leave all else alone."""
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return False
        deed = self._deed(event) if isinstance(event, QKeyEvent) else None
        if deed is None:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            deed()
        return True

    def _deed(self, event: QKeyEvent) -> Deed | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _PLAIN:
            return None
        if QApplication.activeModalWidget() is not None:
            return None
        key = Qt.Key(event.key())
        if key in self._always:
            return self._always[key]
        if key in self._in_take and self._taking():
            return self._in_take[key]
        if QApplication.activeWindow() in self._showing_windows:
            return self._showing.get(key)
        return None
