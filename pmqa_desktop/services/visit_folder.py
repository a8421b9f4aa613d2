"""A visit is a folder: opens one, closes it, copies it."""

from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.store.database import DATABASE, VisitDatabase, back_up, open_database
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.media_files import MediaFiles
from pmqa_desktop.store.reading import has_rows

if TYPE_CHECKING:
    from pmqa_desktop.domain.dossier import Dossier
    from pmqa_desktop.store.agendas import Agendas
    from pmqa_desktop.store.answers import Answers
    from pmqa_desktop.store.readiness import Readiness
    from pmqa_desktop.store.runs import Runs

MEDIA = "media"
CACHE = "cache"
"""Rendered things; may be deleted at any time."""


class OpenVisit:
    """An open visit: its stores, and the places of its files."""

    def __init__(self, folder: Path, database: VisitDatabase) -> None:
        folder = folder.absolute()
        self.folder = folder
        self.database = database
        self.cache = folder / CACHE
        self.cache.mkdir(exist_ok=True)
        self.files = MediaFiles(folder / MEDIA)
        self.shelf = MediaShelf(database)
        self.book = VisitBook(database)
        if not has_rows(database.connection, "criteria"):
            raise PmqaError("criteria-missing")

    @property
    def visit(self) -> Visit:
        """The visit as it is now; its `book` tells of changes."""
        return self.book.visit

    @property
    def dossier(self) -> "Dossier":
        """What is on file about the visit as it is now."""
        return self.book.dossier

    @cached_property
    def media(self) -> dict[str, Medium]:
        """What is shown, by id."""
        return {medium.id: medium for medium in self.shelf.all()}

    @cached_property
    def agendas(self) -> "Agendas":
        """The day's programmes."""
        from pmqa_desktop.store.agendas import Agendas

        return Agendas(self.database)

    @cached_property
    def runs(self) -> "Runs":
        """The run log."""
        from pmqa_desktop.store.runs import Runs

        return Runs(self.database)

    @cached_property
    def answers(self) -> "Answers":
        """The bank of prepared answers."""
        from pmqa_desktop.store.answers import Answers

        return Answers(self.database)

    @cached_property
    def readiness(self) -> "Readiness":
        """Areas and checklist."""
        from pmqa_desktop.store.readiness import Readiness

        return Readiness(self.database)

    def close(self) -> None:
        """Close the database and let other copies of the program in."""
        self.database.close()


def is_visit(folder: Path) -> bool:
    """Whether there is a visit in `folder`, whatever its state."""
    return (folder / DATABASE).exists()


def open_visit(folder: Path, clock: Clock) -> OpenVisit:
    """Open the visit in `folder`.

    Raises the PmqaErrors of `store.database.open_database`, and `visit-without-content`.
    """
    database = open_database(folder, opened_at=clock.wall_ms())
    try:
        return OpenVisit(folder, database)
    except BaseException:
        database.close()
        raise


def copy_visit(source: Path, target: Path, clock: Clock) -> None:
    """Copy a visit, its media and what was rendered of them, into an empty folder.

    Raises the PmqaErrors of `open_visit`, and `visit-unwritable`.
    """
    import shutil

    with closing(open_visit(source, clock)) as opened:
        try:
            for part in (MEDIA, CACHE):
                if (opened.folder / part).is_dir():
                    shutil.copytree(opened.folder / part, target / part)
            back_up(opened.database, target / DATABASE)
        except OSError as error:
            raise PmqaError("visit-unwritable", path=str(target), reason=str(error)) from error
