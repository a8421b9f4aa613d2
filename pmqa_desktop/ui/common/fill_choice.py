"""Offers values in a choice, each under its words."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox


def fill_choice(choice: QComboBox, values: Iterable[tuple[str, str]]) -> None:
    """Offer values by their words, and tell nobody: the one that was chosen stays so while it is offered."""
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for words, value in values:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)) if choice.count() else -1)
    choice.blockSignals(False)
