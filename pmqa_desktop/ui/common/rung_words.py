"""What the rungs of a ladder are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.ladder import Rung

_WORDS = {
    Rung.ITSELF: QT_TRANSLATE_NOOP("Rungs", "original file"),
    Rung.PDF: QT_TRANSLATE_NOOP("Rungs", "PDF backup"),
    Rung.PICTURES: QT_TRANSLATE_NOOP("Rungs", "page pictures"),
    Rung.COPY: QT_TRANSLATE_NOOP("Rungs", "backup copy"),
    Rung.STILL: QT_TRANSLATE_NOOP("Rungs", "still and script"),
}


def rung_words(rung: Rung) -> str:
    """A rung in the language of the interface, as it stands in the middle of a sentence."""
    return QCoreApplication.translate("Rungs", str(_WORDS[rung]))
