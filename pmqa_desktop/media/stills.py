"""One frame of a video as a picture, taken ahead by a player of its own."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.page_pictures import keep_png
from pmqa_desktop.media.player import Player

_LIMIT_S = 10.0
_LOOK_S = 0.1


def make_still(
    make_player: Callable[[], Player],
    video: Path,
    target: Path,
    box: tuple[int, int],
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Keep the frame in the middle of a video as a PNG, the first one where the middle cannot be had.

    Raises PmqaError `libvlc-missing`, `media-missing`, `video-undecodable` and `page-not-kept`.
    """
    player = make_player()
    try:
        first = _frame(player, video, box, 0, cancelled)
        middle = player.length_ms() // 2
        still = (_frame(player, video, box, middle, cancelled) if middle else None) or first
        if still is None:
            raise PmqaError("video-undecodable", name=video.name)
        keep_png(still, target)
    except OSError as error:
        raise PmqaError("page-not-kept", path=str(target), reason=str(error)) from error
    finally:
        player.close()


def _frame(
    player: Player, video: Path, box: tuple[int, int], at_ms: int, cancelled: Callable[[], bool]
) -> Picture | None:
    """A copy of the frame at `at_ms`; None where there is none to be had."""
    told = Event()
    player.on_frame = told.set
    player.on_failed = lambda _code: told.set()
    player.arm(video, *box, at_ms=at_ms)
    looks = 0
    while not told.wait(_LOOK_S) and not cancelled() and looks < _LIMIT_S / _LOOK_S:
        looks += 1
    picture = player.picture()
    return Picture(picture.width, picture.height, picture.stride, bytes(picture.data)) if picture else None
