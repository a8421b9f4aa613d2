"""What was once read from a deck's own file, kept beside its PDF, since reading takes longer than drawing.

The file is named by the deck's content, so what is kept stays true as long as the readers read the same.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pmqa_desktop import __version__
from pmqa_desktop.domain.deck import (
    AskedFont,
    Deck,
    EmbeddedVideo,
    Link,
    Page,
    Rectangle,
    Section,
    VideoStart,
)
from pmqa_desktop.media.whole_file import write_whole

READERS = f"{__version__}.1"
"""What wrote it. To be counted up whenever a reader of decks learns something: else it is never asked."""


def read_or_keep(kept: Path, read: Callable[[], Deck]) -> Deck:
    """The deck as `kept` has it; else as `read` gives it, and kept from then on.

    Raises what `read` raises, and keeps nothing then.
    """
    deck = _kept(kept)
    if deck is None:
        deck = read()
        with suppress(OSError):
            write_whole(kept, json.dumps({"readers": READERS, "deck": asdict(deck)}).encode())
    return deck


def fonts_kept(folder: Path) -> set[str]:
    """The families of fonts that the decks ask for whose facts are kept in a folder."""
    decks = map(_kept, folder.glob("*.json"))
    return {font.family for deck in decks if deck for font in deck.fonts}


def _kept(file: Path) -> Deck | None:
    """None where there is nothing, something of other readers, or something damaged."""
    try:
        told = json.loads(file.read_bytes())
        return _deck(told["deck"]) if told["readers"] == READERS else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _deck(told: dict[str, Any]) -> Deck:
    return Deck(
        **told
        | {
            "pages": tuple(_page(each) for each in told["pages"]),
            "hidden": tuple(told["hidden"]),
            "sections": tuple(Section(**each) for each in told["sections"]),
            "fonts": tuple(AskedFont(**each) for each in told["fonts"]),
        }
    )


def _page(told: dict[str, Any]) -> Page:
    links = tuple(Link(**each | _place(each)) for each in told["links"])
    videos = tuple(
        EmbeddedVideo(**each | _place(each) | {"start": VideoStart(each["start"])}) for each in told["videos"]
    )
    return Page(**told | {"links": links, "videos": videos})


def _place(told: dict[str, Any]) -> dict[str, Rectangle]:
    return {"rectangle": Rectangle(**told["rectangle"])}
