"""Asks before what cannot be undone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pmqa_desktop.ui.common.line_breaks import breakable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QMessageBox

Confirm = Callable[[QWidget, str, str, str], bool]
"""Parent, question, the word for the deed, the word for leaving things as they are."""


def confirm(parent: QWidget, question: str, deed: str, stay: str) -> bool:
    """Whether the person wants the deed; Escape and Enter leave things as they are."""
    box, do = question_box(parent, question, deed, stay)
    box.exec()
    return box.clickedButton() is do


def question_box(
    parent: QWidget, question: str, deed: str, stay: str
) -> "tuple[QMessageBox, QAbstractButton]":
    """The box that asks, and its button for the deed."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(
        QMessageBox.Icon.NoIcon, parent.window().windowTitle(), breakable(question), parent=parent
    )
    do = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
    leave = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    return box, do
