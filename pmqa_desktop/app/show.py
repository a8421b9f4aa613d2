"""Files on the audience's display at once, without a visit."""

import signal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.app.parts import make_player, make_wake_lock, prepare_qt, read_preferences
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.log import close_log
from pmqa_desktop.paths import deck_cache_folder
from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.ui.bugs import BugTeller
from pmqa_desktop.ui.common.appearance import Appearance
from pmqa_desktop.ui.common.theme import Theme, load_fonts
from pmqa_desktop.ui.show.windows import ShowWindows

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player


def run_show(files: list[Path], minutes: float, player: "Player | None", *, full_screen: bool = False) -> int:
    """Show files on the audience's display, without a visit, until the operator's window is closed.

    `player` is the one in which the first file is open already, None if a video is not first. Raises
    PmqaError `media-missing`.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application, preferences = prepare_qt(with_fonts=False), read_preferences()
    show = LooseShow(
        files,
        minutes,
        SystemClock(),
        preferences,
        deck_cache_folder(),
        make_player if player is None else lambda: player,
        make_wake_lock,
    )
    appearance = Appearance(application, preferences, dressed=False)
    windows = ShowWindows(
        application, show, partial(_dressed, appearance), preferences, full_screen=full_screen
    )
    bugs = BugTeller(windows.tell)
    bugs.install()
    try:
        show.begin()
        windows.show()
        return application.exec()
    finally:
        bugs.uninstall()
        windows.close()
        show.close()
        appearance.close()
        close_log()


def _dressed(appearance: Appearance) -> Theme:
    """The look for the operator's window, which follows the first picture."""
    load_fonts()
    return appearance.theme
