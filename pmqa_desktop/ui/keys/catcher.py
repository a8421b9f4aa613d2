"""Waits for the key that an act is to have from now on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.key_bindings import Binding, KeyBindings, act_words, scope_words
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_unknown,
    }
)
"""Keys that wait for another one."""

_ERASING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class KeyCatcher(WordedDialog):
    """Closes once a key has been bound. It has no buttons: each of them would take keys for itself."""

    def __init__(self, binding: Binding, bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(parent)
        self._binding = binding
        self._bindings = bindings
        self._problem: PmqaError | None = None
        self._asked = label("heading", wrap=True)
        self._where = label("muted", wrap=True)
        self._help = label("body", wrap=True)
        self._told = label("fault", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self._asked, self._where, self._told, self._help):
            column.addWidget(each)
        self.setFixedWidth(480)
        self.say()

    def say(self) -> None:
        """Ask."""
        self.setWindowTitle(self.tr("Change a key"))
        words = act_words(self._binding.act)
        self._asked.setText(self.tr("Press the new key for: {act}").format(act=words))
        self._where.setText(scope_words(self._binding.scope))
        self._help.setText(self.tr("Escape leaves it as it is, Delete takes the key away."))
        self._told.setText(sentence(self._problem) if self._problem else "")
        self._told.setVisible(self._problem is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bind the key that was pressed, or say why it cannot be."""
        key = Qt.Key(event.key())
        if key in _MODIFIERS or event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape:
            self.reject()
            return
        try:
            self._bindings.bind(self._binding, None if key in _ERASING else event.keyCombination())
        except PmqaError as problem:
            self._problem = problem
            self.say()
        else:
            self.accept()
