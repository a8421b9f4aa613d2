"""How late or early something is, in figures and a word."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.spans import SECOND_MS, format_offset

_ON_PLAN = QT_TRANSLATE_NOOP("Offset", "on plan")
_LATE = QT_TRANSLATE_NOOP("Offset", "late")
_EARLY = QT_TRANSLATE_NOOP("Offset", "early")


def offset_words(offset_ms: int) -> str:
    """An offset as people say it, such as "+0:03 late"."""
    word = _ON_PLAN if abs(offset_ms) < SECOND_MS else _LATE if offset_ms > 0 else _EARLY
    return f"{format_offset(offset_ms)} {QCoreApplication.translate('Offset', str(word))}"
