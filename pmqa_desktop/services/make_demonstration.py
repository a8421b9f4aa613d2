"""Makes the demonstration visit: its content, its media and its log, in a folder of its own."""

from pathlib import Path

from pmqa_desktop.domain.media import Backup
from pmqa_desktop.domain.runlog import OUTSIDE
from pmqa_desktop.paths import resource
from pmqa_desktop.services.demonstration import Demonstration, fill, read_demonstration
from pmqa_desktop.services.demonstration_log import happenings_of
from pmqa_desktop.services.visit_folder import MEDIA
from pmqa_desktop.services.visit_making import making_visit
from pmqa_desktop.store.media_files import MediaFiles
from pmqa_desktop.store.runs import Runs


def create_demonstration(folder: Path) -> None:
    """Make the demonstration visit in `folder`, its media copied in.

    It appears whole or not at all. Raises PmqaError `visit-exists`, `visit-unwritable` or `media-not-copied`.
    """
    with making_visit(folder) as database:
        demonstration = read_demonstration()
        shipped = resource("demo/media")
        files = MediaFiles(folder / MEDIA)
        copied = {medium: files.add(shipped / name) for medium, name in demonstration.media_files.items()}
        backups = {
            medium: tuple(Backup(kind, files.add(shipped / name)) for kind, name in names)
            for medium, names in demonstration.backup_files.items()
        }
        fill(database, demonstration, copied, backups)
        _log_questions(Runs(database), demonstration)


def _log_questions(runs: Runs, demonstration: Demonstration) -> None:
    """Enter the log as if it had been taken down in the site visit's item for questions."""
    item = next(item for agenda in demonstration.agendas for item in agenda.items if item.qa)
    for question in demonstration.log:
        runs.append(OUTSIDE, question.asked_at, happenings_of(question, demonstration.answers, item.id))
