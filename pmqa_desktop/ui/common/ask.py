"""Asks before what cannot be undone."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

Confirm = Callable[[QWidget, str, str, str], bool]
"""Parent, question, the word for the deed, the word for leaving things as they are."""


def confirm(parent: QWidget, question: str, deed: str, stay: str) -> bool:
    """Whether the person wants the deed; Escape and Enter leave things as they are."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, parent.window().windowTitle(), question, parent=parent)
    do = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is do
