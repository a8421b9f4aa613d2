"""The demonstration visit: read from the shipped resources, written into a visit's database."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.answers import LifeCycleStep, PreparedAnswer
from pmqa_desktop.domain.criteria import Criteria
from pmqa_desktop.domain.dossier import Dossier
from pmqa_desktop.domain.media import Backup, MediaFile, Medium
from pmqa_desktop.domain.readiness import Area, CheckItem, StatusLabel
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.paths import resource
from pmqa_desktop.services.content.agendas import BackupNames, read_programme
from pmqa_desktop.services.content.criteria import read_criteria
from pmqa_desktop.services.content.dossier import read_dossier
from pmqa_desktop.services.content.questions import (
    DemoQuestion,
    ScriptedQuestion,
    read_questions,
    read_script,
)
from pmqa_desktop.services.content.readiness import read_readiness
from pmqa_desktop.services.content.visit import read_visit
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.criteria import CriteriaSets
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.optional_pages import OptionalPages
from pmqa_desktop.store.readiness import Readiness
from pmqa_desktop.store.visits import Visits

__all__ = ["DemoQuestion", "Demonstration", "ScriptedQuestion", "fill", "read_demonstration", "read_script"]


@dataclass(frozen=True, slots=True)
class Demonstration:
    """Everything that the demonstration visit is made of."""

    visit: Visit
    dossier: Dossier
    criteria: Criteria
    agendas: tuple[Agenda, ...]
    media: tuple[Medium, ...]
    """Without their files."""
    media_files: Mapping[str, str]
    """By medium id, the name of its file in `resources/demo/media`."""
    backup_files: Mapping[str, BackupNames]
    """The same for what stands by in case it cannot be shown."""
    optional_pages: Mapping[str, tuple[int, ...]]
    """By medium id, what may be left out of a late take."""
    answers: tuple[PreparedAnswer, ...]
    life_cycle: tuple[LifeCycleStep, ...]
    log: tuple[DemoQuestion, ...]
    areas: tuple[Area, ...]
    checklist: tuple[CheckItem, ...]
    labels: tuple[StatusLabel, ...]


def read_demonstration() -> Demonstration:
    """The demonstration as shipped, with the criteria of the category that it applies for."""
    folder = resource("demo")
    visit = read_visit(folder / "visit.toml")
    programme = read_programme(folder / "agendas.toml")
    questions = read_questions(folder / "questions.toml")
    readiness = read_readiness(folder / "readiness.toml")
    return Demonstration(
        visit=visit,
        dossier=read_dossier(folder / "visit.toml"),
        criteria=read_criteria(_criteria_file(visit)),
        agendas=programme.agendas,
        media=programme.media,
        media_files=programme.media_files,
        backup_files=programme.backup_files,
        optional_pages=programme.optional_pages,
        answers=questions.answers,
        life_cycle=questions.life_cycle,
        log=questions.log,
        areas=readiness.areas,
        checklist=readiness.checklist,
        labels=readiness.labels,
    )


def fill(
    database: VisitDatabase,
    demonstration: Demonstration,
    media_files: Mapping[str, MediaFile],
    backups: Mapping[str, tuple[Backup, ...]] | None = None,
) -> None:
    """Write the demonstration, but for its log, into an empty visit's database, in one transaction.

    `media_files` gives by medium id the file already copied into the visit, `backups` those that stand by; a
    medium without one stays a placeholder.
    """
    standing_by = backups or {}
    with database.db.atomic():
        Visits(database).save(demonstration.visit, demonstration.dossier)
        CriteriaSets(database).save(demonstration.criteria)
        MediaShelf(database).save(
            replace(medium, file=media_files.get(medium.id), backups=standing_by.get(medium.id, ()))
            for medium in demonstration.media
        )
        for agenda in demonstration.agendas:
            Agendas(database).save(agenda)
        for medium, pages in demonstration.optional_pages.items():
            OptionalPages(database).save(medium, pages)
        Readiness(database).save(demonstration.areas, demonstration.checklist, demonstration.labels)
        Answers(database).save(demonstration.answers)
        Answers(database).save_life_cycle(demonstration.life_cycle)


def _criteria_file(visit: Visit) -> Path:
    return resource("criteria") / f"category{visit.award.category}.toml"
