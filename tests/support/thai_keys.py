"""Typing under the Thai keyboard layout; Qt's own test keys know Latin letters only."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_letter(widget: QWidget, letter: str) -> None:
    """Press and release the key of one letter of any script."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = ord(letter.upper())
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def type_thai(widget: QWidget, words: str) -> None:
    """Type letters of any script, one key each."""
    for letter in words:
        type_letter(widget, letter)
