"""The values that every content file shares: texts in two languages, quoted words, times of day, spans."""

import tomllib
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.bilingual import Bilingual

Table = Mapping[str, Any]

MINUTE_MS = 60_000


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file. OSError and tomllib.TOMLDecodeError as they come."""
    with path.open("rb") as file:
        return tomllib.load(file)


def bilingual(table: Table) -> Bilingual:
    """`th` and `en`; the Thai is the source's own words where the table gives no other to show."""
    return Bilingual(table.get("th", table.get("verbatim", "")), table.get("en", ""))


def since_midnight(moment: time) -> int:
    """A time of day in milliseconds from midnight."""
    return (moment.hour * 60 + moment.minute) * MINUTE_MS + moment.second * 1000
