"""Reads `agendas.toml`: the day's programmes and what they play."""

from pathlib import Path
from typing import NamedTuple

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, AtEnd, ItemKind, Timer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.media import BackupKind, MediaKind, Medium
from pmqa_desktop.services.content.fields import MINUTE_MS, Table, bilingual, read_toml, since_midnight

BackupNames = tuple[tuple[BackupKind, str], ...]
"""What each backup of a medium is for, and the name of its file."""


class Programme(NamedTuple):
    """The agendas, their media without files, and by medium id what else is said of it."""

    agendas: tuple[Agenda, ...]
    media: tuple[Medium, ...]
    media_files: dict[str, str]
    backup_files: dict[str, BackupNames]
    optional_pages: dict[str, tuple[int, ...]]
    """Counted from 0."""


def read_programme(path: Path) -> Programme:
    """What an `agendas.toml` describes."""
    tables = read_toml(path)
    return Programme(
        agendas=tuple(map(_agenda, tables["agendas"])),
        media=tuple(map(_medium, tables["media"])),
        media_files={each["id"]: each["file"] for each in tables["media"] if "file" in each},
        backup_files={each["id"]: _backups(each) for each in tables["media"] if "backups" in each},
        optional_pages={each["id"]: _pages(each) for each in tables["media"] if "optional_pages" in each},
    )


def _backups(table: Table) -> BackupNames:
    return tuple((BackupKind(each["kind"]), each["file"]) for each in table["backups"])


def _pages(table: Table) -> tuple[int, ...]:
    return tuple(number - 1 for number in table["optional_pages"])


def _medium(table: Table) -> Medium:
    return Medium(
        id=table["id"],
        kind=MediaKind(table["kind"]),
        title=bilingual(table),
        planned_ms=table["minutes"] * MINUTE_MS,
        showcase=table.get("showcase"),
        deliverable=table.get("deliverable"),
    )


def _agenda(table: Table) -> Agenda:
    return Agenda(
        id=table["id"],
        event=table["event"],
        title=bilingual(table),
        date=table["date"],
        start_ms=since_midnight(table["start"]),
        end_ms=since_midnight(table["end"]),
        warning_ms=table["warning_minutes"] * MINUTE_MS,
        danger_ms=table["danger_minutes"] * MINUTE_MS,
        items=tuple(map(_item, table["items"])),
    )


def _item(table: Table) -> AgendaItem:
    return AgendaItem(
        id=table["id"],
        title=bilingual(table),
        duration_ms=table["minutes"] * MINUTE_MS,
        planned_start_ms=since_midnight(table["start"]),
        owner=table.get("owner", ""),
        media=tuple(table.get("media", ())),
        cue=Bilingual(table.get("cue", ""), table.get("cue_en", "")),
        plan_b=table.get("plan_b", ""),
        pre_roll=table.get("pre_roll", False),
        buffer=table.get("buffer", False),
        qa=table.get("qa", False),
        fixed=table.get("fixed", False),
        at_end=AtEnd(table.get("at_end", AtEnd.HOLD)),
        timer=Timer(table.get("timer", Timer.DOWN)),
        optional=table.get("optional", False),
        kind=ItemKind(table.get("kind", ItemKind.OTHER)),
    )
