"""A visit is a folder: makes one, opens one, closes it."""

import shutil
from contextlib import closing
from pathlib import Path

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.runlog import OUTSIDE
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import resource
from pmqa_desktop.services.demonstration import Demonstration, fill, read_demonstration
from pmqa_desktop.services.demonstration_log import happenings_of
from pmqa_desktop.services.visit_making import CACHE, making_visit
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.criteria import CriteriaSets
from pmqa_desktop.store.database import DATABASE, VisitDatabase, back_up, open_database
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.media_files import MediaFiles
from pmqa_desktop.store.readiness import Readiness
from pmqa_desktop.store.runs import Runs
from pmqa_desktop.store.visits import Visits

MEDIA = "media"


class OpenVisit:
    """An open visit: its stores, and the places of its files."""

    def __init__(self, folder: Path, database: VisitDatabase) -> None:
        folder = folder.absolute()
        self.folder = folder
        self.database = database
        self.cache = folder / CACHE
        self.cache.mkdir(exist_ok=True)
        self.files = MediaFiles(folder / MEDIA)
        self.agendas = Agendas(database)
        self.answers = Answers(database)
        self.criteria = CriteriaSets(database)
        self.shelf = MediaShelf(database)
        self.readiness = Readiness(database)
        self.runs = Runs(database)
        self.visit: Visit = Visits(database).load()

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
    with closing(open_visit(source, clock)) as opened:
        try:
            for part in (MEDIA, CACHE):
                if (opened.folder / part).is_dir():
                    shutil.copytree(opened.folder / part, target / part)
            back_up(opened.database, target / DATABASE)
        except OSError as error:
            raise PmqaError("visit-unwritable", path=str(target), reason=str(error)) from error


def create_demonstration(folder: Path) -> None:
    """Make the demonstration visit in `folder`, its media copied in.

    It appears whole or not at all. Raises PmqaError `visit-exists`, `visit-unwritable` or `media-not-copied`.
    """
    with making_visit(folder) as database:
        demonstration = read_demonstration()
        shipped = resource("demo/media")
        files = MediaFiles(folder / MEDIA)
        copied = {medium: files.add(shipped / name) for medium, name in demonstration.media_files.items()}
        fill(database, demonstration, copied)
        _log_questions(Runs(database), demonstration)


def _log_questions(runs: Runs, demonstration: Demonstration) -> None:
    """Enter the log as if it had been taken down in the site visit's item for questions."""
    item = next(item for agenda in demonstration.agendas for item in agenda.items if item.qa)
    for question in demonstration.log:
        runs.append(OUTSIDE, question.asked_at, happenings_of(question, demonstration.answers, item.id))
