"""Decks whose pages are told apart by one look."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

COLOURS = ("#c03020", "#208040", "#2040c0", "#c0a020", "#8020a0")


def colour_pdf(path: Path, colours: Sequence[str] = COLOURS) -> Path:
    """A PDF of 16:9 with a page of each colour. Needs a QGuiApplication."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(320, 180), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    for position, colour in enumerate(colours):
        if position:
            writer.newPage()
        painter.fillRect(QRectF(0, 0, writer.width(), writer.height()), QColor(colour))
    painter.end()
    return path
