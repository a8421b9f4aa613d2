"""One of many people or agencies: type a part of the name or of what is said of it, choose with the keys.

The line always ends with somebody of the list. Words that mean nobody there leave the choice as it was, and
the line says so.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from pmqa_desktop.ui.common.choices import Choice, ChoiceDelegate, Choices
from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded

NOBODY = ""
"""The id of nobody."""

_ROWS_SEEN = 8
_OPENING_KEY = "Alt+Down"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class Picker(Worded):
    """A line to search in, and the list of those who fit. Holds one id, or nobody."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = NOBODY
        self._unknown = ""
        self._choices = Choices(self)
        self._line = QLineEdit()
        self._line.textEdited.connect(self._narrow)
        self._line.editingFinished.connect(self._settle)
        self._line.installEventFilter(self)
        self._opener = self._line.addAction(
            icon(theme, "chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._opener.triggered.connect(self.open_list)
        self._view = QListView()
        self._list = self._make_list()
        self._told = label("fault", wrap=True)
        self._told.hide()
        self.setFocusProxy(self._line)
        theme.changed.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._told)
        self.say()

    def set_words(self, name: str, nobody: str = "") -> None:
        """What a screen reader calls the line, and the word for nobody, who cannot be chosen without."""
        self._line.setAccessibleName(name)
        self._view.setAccessibleName(name)
        self._choices.set_nobody(Choice(NOBODY, nobody) if nobody else None)
        if not self._line.isModified():
            self._show()

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Everybody who can be chosen, in any order. An id that is not among them any more is kept."""
        self._choices.set_all(choices)
        if not self._line.isModified():
            self._show()

    def current_id(self) -> str:
        """The id that is chosen; `NOBODY` is empty."""
        return self._current

    def set_current(self, identity: str) -> None:
        """Show a choice, in place of whatever was being typed. Tells nobody."""
        self._current = identity
        self._tell("")
        self._show()

    def open_list(self) -> None:
        """Show everybody, or those who fit what is typed."""
        self._open_for(self._line.text() if self._line.isModified() else "", self._current)

    def say(self) -> None:
        """See `Worded`."""
        self._line.setPlaceholderText(self.tr("Type to search"))
        show_all = self.tr("Show all")
        self._opener.setText(show_all)
        self._opener.setToolTip(f"{show_all} ({_OPENING_KEY})")
        self._tell(self._unknown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the line and, while it is open, of the list; both sit in one place for the person."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if self._view.isVisible():
            return self._key_in_list(key, event)
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.open_list()
            return True
        if key is Qt.Key.Key_Escape and self._line.isModified():
            self._restore()
            return True
        if key in _ENTER:
            self._settle()
            return bool(self._unknown)  # a dialog is not to be accepted over words that mean nobody
        return False

    def _key_in_list(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if key is Qt.Key.Key_Escape:
            self._restore()
            return True
        if key in _ENTER | _TABS:
            self._pick(self._view.currentIndex())
            if key in _TABS:
                self.focusNextPrevChild(key is Qt.Key.Key_Tab)
            return True
        return False

    def _make_list(self) -> QCompleter:
        """Qt's list under a line, opened and closed as it does it; what it holds is ours."""
        completer = QCompleter(self._choices, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_ROWS_SEEN)
        completer.setWidget(self._line)
        completer.setPopup(self._view)
        self._view.setObjectName("choices")
        self._view.setUniformItemSizes(True)
        self._view.setItemDelegate(ChoiceDelegate(self._theme, self._view))
        self._view.clicked.connect(self._pick)
        self._view.installEventFilter(self)
        return completer

    def _narrow(self, typed: str) -> None:
        can_be_nobody = self._choices.by_id(NOBODY) is not None
        self._open_for(typed, NOBODY if can_be_nobody else self._current)
        self._tell(typed if not self._choices.rowCount() else "")

    def _open_for(self, typed: str, otherwise: str) -> None:
        """Open the list at the first who fits; at the id `otherwise` where nothing is typed."""
        self._choices.narrow(typed)
        row = 0 if typed.strip() else self._choices.row_of(otherwise)
        if not self._choices.rowCount():
            self._view.hide()
            return
        self._list.complete()
        self._view.setCurrentIndex(self._list.completionModel().index(row, 0))

    def _pick(self, index: QModelIndex) -> None:
        self._view.hide()
        if index.isValid():
            self._choose(self._choices.choice(index.row()))
        else:
            self._settle()

    def _settle(self) -> None:
        """The person goes on: what was typed is a name of the list, or it means nothing."""
        if self._view.isVisible() or not self._line.isModified():
            return
        typed = self._line.text().strip()
        named = self._choices.by_name(typed) if typed else self._choices.by_id(NOBODY)
        if named:
            self._choose(named)
            return
        self._restore()
        self._tell(typed)

    def _choose(self, choice: Choice) -> None:
        changed = choice.id != self._current
        self.set_current(choice.id)
        if changed:
            self.chosen.emit(choice.id)

    def _restore(self) -> None:
        self._view.hide()
        self.set_current(self._current)

    def _show(self) -> None:
        choice = self._choices.by_id(self._current)
        self._line.setText(choice.name if choice else self._current)
        self._line.setToolTip(choice.detail if choice else "")
        self._line.setCursorPosition(0)
        self._line.setModified(False)

    def _tell(self, unknown: str) -> None:
        self._unknown = unknown
        words = self._why(unknown).format(words=unknown) if unknown else ""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._line.setAccessibleDescription(words)

    def _why(self, typed: str) -> str:
        if self._choices.fits(typed):
            return self.tr("{words} fits more than one; nothing was changed. Choose one with the arrow keys.")
        return self.tr("{words} is not in the list; nothing was changed.")

    def _draw(self) -> None:
        self._opener.setIcon(icon(self._theme, "chevron-down", "muted"))
