"""The keys that work everywhere in a take, whatever has the focus, and those of the showing windows."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.ui.common.key_bindings import REPEATING, Act, KeyBindings, Scope, portable

Deed = Callable[[], None]


class KeyMap(QObject):
    """Sees each key before the widget that has the focus, and does what it is bound to where it has a deed.

    A key that is held down acts once, but for the few of `REPEATING`: a clicker that lies on its button must
    not run through the deck.
    """

    def __init__(
        self,
        bindings: KeyBindings,
        deeds: Mapping[Act, Deed],
        is_showing: Callable[[QWidget | None], bool],
        taking: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._deeds = deeds
        self._is_showing = is_showing
        self._taking = taking

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key of the map; leave all else alone."""
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return False
        act = self._act(event) if isinstance(event, QKeyEvent) else None
        if act is None:
            return False
        event.accept()
        held = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if event.type() is QEvent.Type.KeyPress and (act in REPEATING or not held):
            self._deeds[act]()
        return True

    def _act(self, event: QKeyEvent) -> Act | None:
        if QApplication.activeModalWidget() is not None:
            return None
        key = portable(event.keyCombination())
        act = self._bindings.act(Scope.ALWAYS, key)
        if act is None and self._taking():
            act = self._bindings.act(Scope.IN_TAKE, key)
        if act is None and self._is_showing(QApplication.activeWindow()):
            act = self._bindings.act(Scope.SHOWING, key) or self._bindings.act(Scope.TOOLS, key)
        return act if act in self._deeds else None
