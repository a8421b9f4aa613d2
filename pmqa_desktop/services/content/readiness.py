"""Reads `readiness.toml`: the areas of preparation and their checklist."""

from pathlib import Path
from typing import NamedTuple

from pmqa_desktop.domain.readiness import Area, CheckItem, CheckStatus, StatusLabel
from pmqa_desktop.services.content.fields import Table, bilingual, read_toml


class ReadinessContent(NamedTuple):
    """Areas, checklist, and what the statuses are called."""

    areas: tuple[Area, ...]
    checklist: tuple[CheckItem, ...]
    labels: tuple[StatusLabel, ...]


def read_readiness(path: Path) -> ReadinessContent:
    """What a `readiness.toml` describes."""
    tables = read_toml(path)
    return ReadinessContent(
        areas=tuple(Area(each["id"], bilingual(each), each["verbatim"]) for each in tables["areas"]),
        checklist=tuple(map(_check_item, tables["checklist"])),
        labels=tuple(
            StatusLabel(CheckStatus(each["status"]), bilingual(each)) for each in tables["statuses"]
        ),
    )


def _check_item(table: Table) -> CheckItem:
    return CheckItem(
        id=table["id"],
        area=table["area"],
        text=bilingual(table),
        critical=table["critical"],
        days_before=table["days_before"],
        owner=table.get("owner"),
    )
