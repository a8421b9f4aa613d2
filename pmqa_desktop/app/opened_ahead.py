"""A video that is to be seen first is opened before the windows' library is: decoders need no window."""

from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.domain.playback import FIRST_BOX
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import VIDEO_SUFFIXES

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player


def open_ahead(file: Path) -> "Player | None":
    """The player with this video open; None for what is no video, and where there is no player.

    What is wrong with the file is told when it is put up.
    """
    if file.suffix.lower() not in VIDEO_SUFFIXES:
        return None
    from pmqa_desktop.media.vlc_player import VlcPlayer

    try:
        player = VlcPlayer()
    except PmqaError:
        return None
    player.prepare(file, *FIRST_BOX)
    return player
