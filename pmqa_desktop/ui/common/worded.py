"""A widget whose words follow the language while it is open.

Qt tells every widget when the language (or the digits, see `Appearance`) has been changed. A screen sets all
of its words in one place, `say`, at its making and again at each such change; what it shows stays.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget


class Worded(QWidget):
    """A screen or part of one; says its words anew when the language changes."""

    def say(self) -> None:
        """Set every word of this widget, its children's own words excepted."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


class WordedDialog(QDialog):
    """The same for a dialog."""

    def say(self) -> None:
        """Set every word of this dialog, its children's own words excepted."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


class WordedButton(QPushButton):
    """The same for a button that has more to say than one word."""

    def say(self) -> None:
        """Set every word of this button."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)
