"""The files behind the videos on a deck's pages: taken out of the deck, or found where it points."""

import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from pmqa_desktop.domain.deck import EmbeddedVideo
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.linked_file import linked_file
from pmqa_desktop.media.package import DAMAGED, Package


def have_clip(
    video: EmbeddedVideo,
    deck: Path,
    name: str,
    cache: Path,
    brought: Mapping[str, Path],
    cancelled: Callable[[], bool] = lambda: False,
) -> Path | None:
    """Where the video can be played from; None where one that is only linked to is nowhere.

    One that is embedded is written into `cache`, named by its content, so that decks that share it, or a
    second start, find it there. One that is only linked to is looked for beside the deck, then in `brought`:
    files by the names people know, in small letters. Takes seconds for a large video. `name` is the deck's
    for people. Raises PmqaError `deck-unreadable` (name), `media-not-copied` (name, reason).
    """
    if video.part:
        return _taken_out(video, deck, name, cache, cancelled)
    found = linked_file(video, deck) or brought.get(video.name.casefold())
    return found if found is not None and found.is_file() else None


def _taken_out(
    video: EmbeddedVideo, deck: Path, name: str, cache: Path, cancelled: Callable[[], bool]
) -> Path:
    try:
        with Package(deck) as package:
            suffix = PurePosixPath(video.part).suffix.lower()
            target = cache / f"{package.fingerprint(video.part)}{suffix}"
            if not target.is_file():
                _write(package, video, target, cancelled)
            return target
    except DAMAGED as error:
        raise PmqaError("deck-unreadable", name=name) from error


def _write(package: Package, video: EmbeddedVideo, target: Path, cancelled: Callable[[], bool]) -> None:
    """Whole or not at all; the package's check sum is looked at on the way."""
    unfinished = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        package.copy_part(video.part, unfinished, cancelled)
        if not cancelled():
            unfinished.replace(target)
    except OSError as error:
        raise PmqaError("media-not-copied", name=video.name, reason=str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
