"""Where the file is that a deck only links to."""

from pathlib import Path
from urllib.parse import unquote

from pmqa_desktop.domain.deck import EmbeddedVideo


def linked_file(video: EmbeddedVideo, deck: Path) -> Path | None:
    """The file behind a linked video, seen from where people have the deck; None where it is missing.

    What the author wrote is often the path of another machine: a file of that name beside the deck
    counts as well, as it does for PowerPoint.
    """
    address = unquote(video.address).replace("\\", "/")
    if "://" in address and not address.startswith("file://"):
        return None
    written = Path(address.removeprefix("file:///" if _has_drive(address) else "file://"))
    for place in (deck.parent / written, deck.parent / video.name):
        try:
            if place.is_file():
                return place
        except (OSError, ValueError):
            continue
    return None


def _has_drive(address: str) -> bool:
    """Whether the address goes on as file:///C:/…"""
    rest = address.removeprefix("file:///")
    return rest != address and rest[1:2] == ":"
