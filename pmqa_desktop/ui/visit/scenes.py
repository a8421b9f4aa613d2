"""The dialogs of this folder as they are when they have something to show."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QWidget

from pmqa_desktop.domain.dossier import EventPicture
from pmqa_desktop.services.picture_book import PictureBook
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.media_files import MediaFiles
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.visit.picture_dialog import PictureDialog


def visit_scenes(bench: Workbench, wording: Wording, main: QWidget) -> dict[str, Callable[[], QDialog]]:
    """By their names."""
    return {"picture": partial(_picture, bench, wording, main)}


def _picture(bench: Workbench, wording: Wording, main: QWidget) -> QDialog:
    """A picture of the main window, once it has been drawn; the files of the visit stay as they are."""
    place = bench.opened.cache / "picture"
    place.mkdir(parents=True, exist_ok=True)
    main.grab().save(str(place / "meeting.png"))
    files = MediaFiles(place)
    file, loop = files.add(place / "meeting.png"), QEventLoop()
    caption = bench.opened.visit.organisation
    pictures = tuple(EventPicture(each, "", file, caption) for each in ("first", "second"))
    book = PictureBook(bench.opened.book, files, bench.background, main)
    dialog = PictureDialog(book, pictures, 0, wording, main)
    book.drawn_large.connect(loop.quit)
    book.large_failed.connect(loop.quit)
    loop.exec()
    return dialog
