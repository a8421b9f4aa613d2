"""Two buttons and their keys: the last change taken back, and made again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import in_row, name_key
from pmqa_desktop.ui.common.worded import Worded

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class UndoButtons(Worded):
    """The keys are heard anywhere on the page that they were made for."""

    def __init__(
        self, page: QWidget, theme: Theme, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        super().__init__()
        self._undo, self._redo = QPushButton(), QPushButton()
        for each, drawing, deed, keys in (
            (self._undo, "undo-2", undo, _UNDO),
            (self._redo, "redo-2", redo, _REDO),
        ):
            ButtonIcon(each, theme, drawing)
            each.clicked.connect(deed)
            shortcut = QShortcut(keys, page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
        in_row(self, self._undo, self._redo)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        for each, words, keys in (
            (self._undo, self.tr("Take the last change back"), _UNDO),
            (self._redo, self.tr("Make the change again"), _REDO),
        ):
            each.setAccessibleName(words)
            name_key(each, words, QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))

    def offer(self, *, undo: bool, redo: bool) -> None:
        """Say which of them can be done now."""
        self._undo.setEnabled(undo)
        self._redo.setEnabled(redo)
