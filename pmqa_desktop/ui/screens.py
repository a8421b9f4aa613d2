"""Renders every scene of visits into pictures, for people to look at: one by one, and side by side."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desktop.services.preferences import LANGUAGES, Look, Preferences
from pmqa_desktop.ui.common.theme import font
from pmqa_desktop.ui.scenes import Scenes, settle

SIZES = (QSize(1366, 768), QSize(1920, 1080))
LOOKS = (Look.LIGHT, Look.DARK)

COLUMNS = 4
CELL = QSize(640, 400)
"""Pixels of a picture's place on a contact sheet, its name below it included."""

NAME = 28
"""Pixels of the name's line."""


OpenScenes = Callable[[Path, Preferences], AbstractContextManager[Scenes]]
"""Opens the visit in a folder for its pictures; the composition root knows how."""


def render_screens(open_scenes: OpenScenes, visits: dict[str, Path], out: Path) -> None:
    """Picture each visit in every language, look and size, switched while its windows are open."""
    for kind, folder in visits.items():
        with _own_preferences() as preferences, open_scenes(folder, preferences) as scenes:
            scenes.present()
            for language, look in product(LANGUAGES, LOOKS):
                preferences.set_language(language)
                preferences.set_look(look)
                settle()
                for size in SIZES:
                    _render(scenes, size, out, f"{kind}-{language}-{look}-{size.width()}x{size.height()}")
            scenes.end()


@contextmanager
def _own_preferences() -> Iterator[Preferences]:
    """Nobody's choices: the pictures of one machine are like those of another."""
    with TemporaryDirectory() as folder:
        yield Preferences(QSettings(f"{folder}/choices.ini", QSettings.Format.IniFormat))


def _render(scenes: Scenes, size: QSize, out: Path, kind: str) -> None:
    pictures: list[tuple[str, QImage]] = []
    for name, window in scenes.all(size):
        picture = window.grab().toImage()
        picture.save(str(out / f"{name}-{kind}.png"))
        room = (CELL - QSize(8, NAME + 4)).boundedTo(picture.size())
        small = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH)
        pictures.append((name, small))
    _contact_sheet(pictures).save(str(out / f"contact-{kind}.png"))


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def _contact_sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    """All pictures of one kind in rows, each with its name."""
    rows = -(-len(pictures) // COLUMNS)
    sheet = QImage(CELL.width() * COLUMNS, CELL.height() * rows, QImage.Format.Format_RGB32)
    sheet.fill(QColor(Qt.GlobalColor.gray))
    painter = QPainter(sheet)
    painter.setFont(font(16))
    for at, (name, picture) in enumerate(pictures):
        row, column = divmod(at, COLUMNS)
        place = QRect(column * CELL.width(), row * CELL.height(), CELL.width(), CELL.height())
        painter.drawText(place.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignBottom, name)
        painter.drawImage(place.left() + 4, place.top() + 4, picture)
    painter.end()
    return sheet
