"""What people write in spreadsheets for a tick, and above a column."""

from functools import cache
from typing import Any

from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.paths import resource

CHECK = "\u2713"
"""How a tick is said."""


@cache
def sheet_words() -> dict[str, Any]:
    """The words of `resources/words/spreadsheets.toml`, as the file has them."""
    import tomllib

    return tomllib.loads(resource("words/spreadsheets.toml").read_text(encoding="utf-8"))


def flag_meant(typed: str) -> bool:
    """Whether it is a tick. Raises ValueError for what says neither."""
    key = search_key(typed)
    if key in _spellings("yes"):
        return True
    if key in _spellings("no"):
        return False
    raise ValueError(typed)


@cache
def _spellings(word: str) -> frozenset[str]:
    return frozenset(map(search_key, sheet_words()[word]))
