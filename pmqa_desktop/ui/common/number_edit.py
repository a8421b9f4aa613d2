"""A spin box that also takes the digits of a Thai keyboard; Qt's own validators refuse them."""

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from pmqa_desktop.domain.thai import arabic_digits

TEXT_MARGIN = 6
"""Pixels before the figures; the style sheet's padding does not reach the line within the box."""


class NumberEdit(QSpinBox):
    """Whole numbers within the range that was set."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Turn Thai digits into Arabic ones before Qt looks at them."""
        state, _, _ = super().validate(arabic_digits(text), position)
        return state, arabic_digits(text), position
