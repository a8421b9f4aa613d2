"""Says at the bottom of a window what was just done, and takes it back if asked.

For the windows of those who run the show; the audience's and the presenter's show nothing that nobody put
there. It takes no focus and goes by itself, but not from under somebody's mouse or keyboard.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from shiboken6 import isValid

from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded

SECONDS = 8
WIDEST = 560
"""Pixels; a longer sentence takes a second line."""
MARGIN = 16

_KEY_EVENTS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


class Toast(Worded):
    """One at a time: a newer one takes the place of the older, which can then no longer be taken back here.

    While it shows, Ctrl+Z in its window means its deed, unless somebody is typing and has words to undo. Put
    it away when something else is done that Ctrl+Z should mean.
    """

    undone = Signal()

    def __init__(self, host: QWidget, theme: Theme, timer: QTimer | None = None) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._host = host
        self._undoable = False
        self._hovered = False
        self._focused_before: QWidget | None = None
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.put_away)
        self._words = label("body")
        self._undo = button()
        self._undo.clicked.connect(self._take_back)
        self._away = QToolButton()
        self._away.setObjectName("turner")
        self._away.clicked.connect(self.put_away)
        ButtonIcon(self._away, theme, "x")
        for each in (self._undo, self._away):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._away)
        self.hide()
        host.installEventFilter(self)
        _application().focusChanged.connect(self._on_focus_changed)
        self.say()

    def tell(self, words: str, *, undoable: bool = True) -> None:
        """Show what was done."""
        if self.isHidden():  # come last in the order of Tab, whatever the window has got since
            self.setParent(None)
            self.setParent(self._host)
        self._undoable = undoable
        self._words.setText(words)
        self._undo.setVisible(undoable)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._wait()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def put_away(self) -> None:
        """Show no more; what was done stays done."""
        self._timer.stop()
        self._undoable = False
        before, inside = self._focused_before, self._has_focus()
        self.hide()
        if inside and before is not None and isValid(before):
            before.setFocus()

    def say(self) -> None:
        """See `Worded`."""
        undo, away = self.tr("Undo"), self.tr("Put away")
        key = QKeySequence(QKeySequence.StandardKey.Undo)
        self._undo.setText(undo)
        name_key(self._undo, undo, key.toString(QKeySequence.SequenceFormat.NativeText))
        self._away.setAccessibleName(away)
        self._away.setToolTip(away)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; while it shows, see Ctrl+Z before anything else in the window does."""
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() in _KEY_EVENTS and isinstance(event, QKeyEvent) and self._means_undo(event):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._take_back()
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to keys as long as it is seen."""
        _application().installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no more."""
        _application().removeEventFilter(self)
        self._hovered = False
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait for the mouse to go."""
        self._hovered = True
        self._wait()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Begin anew to go."""
        self._hovered = False
        self._wait()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in it puts it away."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _take_back(self) -> None:
        if self._undoable:
            self.put_away()
            self.undone.emit()

    def _wait(self) -> None:
        if self._hovered or self._has_focus():
            self._timer.stop()
        else:
            self._timer.start()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _on_focus_changed(self, old: QWidget | None, _now: QWidget | None) -> None:
        if old is not None and not self.isAncestorOf(old):
            self._focused_before = old
        if self.isVisible():
            self._wait()

    def _means_undo(self, event: QKeyEvent) -> bool:
        if not self._undoable or not event.matches(QKeySequence.StandardKey.Undo):
            return False
        return QApplication.activeWindow() is self.window() and not _typed(QApplication.focusWidget())

    def _place(self) -> None:
        """At the bottom of the host, in the middle, as wide as its words within reason."""
        room = min(WIDEST, self._host.width() - 2 * MARGIN)
        self._words.setWordWrap(False)
        if self.sizeHint().width() > room:
            self._words.setWordWrap(True)
        width = min(room, self.sizeHint().width()) if not self._words.wordWrap() else room
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - height - MARGIN, width, height)


def _typed(widget: QWidget | None) -> bool:
    """Whether somebody is typing there and Ctrl+Z would take back words."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    return isinstance(widget, QPlainTextEdit) and widget.document().isUndoAvailable()


def _application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)  # there is a widget
    return running
