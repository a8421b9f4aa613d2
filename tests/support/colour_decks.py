"""Decks whose pages are told apart by one look."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from pmqa_desktop.media.soffice import find_soffice

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


def locked_pdf(path: Path, password: str) -> Path:
    """A PDF of one page that opens with a password only; made by LibreOffice."""
    soffice = find_soffice()
    picture = path.with_suffix(".png")
    drawn = QImage(320, 180, QImage.Format.Format_RGB32)
    drawn.fill(QColor(COLOURS[0]))
    drawn.save(str(picture))
    options = {
        "EncryptFile": {"type": "boolean", "value": "true"},
        "DocumentOpenPassword": {"type": "string", "value": password},
    }
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    convert = ["--convert-to", f"pdf:draw_pdf_Export:{json.dumps(options)}", "--outdir", str(path.parent)]
    command = [str(soffice), profile, "--headless", *convert, str(picture)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return path
