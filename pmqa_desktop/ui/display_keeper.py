"""Keeps the audience window on its display while displays come and go, are moved and scaled in mid-show.

What happened is told to the operator. The audience sees nothing but the stage on another display.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.audience.window import AudienceWindow
from pmqa_desktop.ui.displays import display_words, identity, placement, swapped

SETTLED_MS = 200
"""After how long of quiet the displays count as settled. One plug makes several changes, and the system and
its window manager move windows meanwhile."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """Where the audience was; outlives the display."""

    identity: str
    words: str
    full: bool


class DisplayKeeper(QObject):
    """Places the audience window, and clears its display of the operator's windows."""

    lost = Signal(object)
    """The audience's display is gone: a PmqaError that says what was done about it."""
    found = Signal(str)
    """The audience is on this display now, in the display's words; nothing is lost any more."""

    def __init__(
        self,
        application: QGuiApplication,
        preferences: Preferences,
        audience: AudienceWindow,
        operator_windows: Callable[[], Iterable[QWidget]],
        parent: QObject | None = None,
        *,
        always_full: bool = False,
    ) -> None:
        """`always_full` fills the audience's display even where it is the operator's too."""
        super().__init__(parent)
        self._always_full = always_full
        self._application = application
        self._preferences = preferences
        self._audience = audience
        self._operator_windows = operator_windows
        self._seen: _Seen | None = None
        self._chosen = self._choice()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_displays_changed)
        application.primaryScreenChanged.connect(self._on_displays_changed)
        preferences.changed.connect(self._on_preferences_changed)
        for screen in application.screens():
            self._watch(screen)

    def close(self) -> None:
        """Move no window any more."""
        self._settled.stop()
        self._application.screenAdded.disconnect(self._on_added)
        self._application.screenRemoved.disconnect(self._on_displays_changed)
        self._application.primaryScreenChanged.disconnect(self._on_displays_changed)
        self._preferences.changed.disconnect(self._on_preferences_changed)
        for screen in self._application.screens():
            screen.geometryChanged.disconnect(self._on_displays_changed)
            screen.logicalDotsPerInchChanged.disconnect(self._on_displays_changed)

    def place(self) -> None:
        """Put every window where it belongs."""
        self._place()
        self._seen = self._look()

    def swap(self) -> None:
        """Have audience and operator change displays. PmqaError `display-alone` where there is one only."""
        now = placement(self._preferences)
        other = swapped(now) if now else None
        if other is None:
            raise PmqaError("display-alone")
        self._preferences.choose_displays(identity(other.audience), identity(other.operator))

    def clear(self, window: QWidget) -> None:
        """Take one of the operator's windows off the display that the audience fills."""
        belongs = placement(self._preferences)
        if belongs and belongs.full and window.isVisible() and window.screen() is belongs.audience:
            _move_to(window, belongs.operator)

    def _place(self) -> None:
        belongs = placement(self._preferences)
        if belongs is None:
            return  # no display at all, as while a lid is closed: the next one brings us back here
        self._audience.show_on(belongs.audience, full=belongs.full or self._always_full)
        for window in self._operator_windows():
            self.clear(window)
            if window.isVisible() and not any(
                screen.geometry().intersects(window.geometry()) for screen in self._application.screens()
            ):
                _move_to(window, belongs.operator)  # left behind where a display was

    def _look(self) -> _Seen | None:
        belongs = placement(self._preferences)
        if belongs is None:
            return None
        return _Seen(identity(belongs.audience), display_words(belongs.audience), belongs.full)

    def _choice(self) -> tuple[str, str]:
        return self._preferences.audience_display, self._preferences.operator_display

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_displays_changed)
        screen.logicalDotsPerInchChanged.connect(self._on_displays_changed)

    def _on_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self._on_displays_changed()

    def _on_displays_changed(self, _what: object = None) -> None:
        """At once, so that nothing is seen where it does not belong; and again when all is quiet."""
        self._place()
        self._settled.start()

    def _on_settled(self) -> None:
        self._place()
        before, now = self._seen, self._look()
        self._seen = now or before
        if before is None or now is None or before == now:
            return
        there = before.identity in map(identity, self._application.screens())
        if before.full and there and not now.full:
            self.lost.emit(PmqaError("display-doubled", name=before.words))
        elif there or not before.full:
            self.found.emit(now.words)
        elif now.full:
            self.lost.emit(PmqaError("display-replaced", name=before.words, other=now.words))
        else:
            self.lost.emit(PmqaError("display-gone", name=before.words))

    def _on_preferences_changed(self) -> None:
        before, self._chosen = self._chosen, self._choice()
        if self._chosen != before:
            self.place()
            self._settled.start()  # a window that was just opened is placed by the system after us


def _move_to(window: QWidget, screen: QScreen) -> None:
    """Into the middle of another display; one that filled its display fills that one."""
    state = window.windowState()
    filling = state & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen)
    if filling:
        window.setWindowState(state & ~filling)
    available = screen.availableGeometry()
    place = window.geometry()
    place.setSize(place.size().boundedTo(available.size()))
    place.moveCenter(available.center())
    window.setScreen(screen)
    window.setGeometry(place)
    if filling:
        window.setWindowState(state)
