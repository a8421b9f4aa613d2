"""Files on the audience's display at once, without a visit."""

import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pmqa_desktop.app.parts import STARTED_MS, make_wake_lock, prepare_qt, read_preferences
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.log import close_log
from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.ui.bugs import BugTeller
from pmqa_desktop.ui.common.appearance import Appearance
from pmqa_desktop.ui.common.theme import Theme, load_fonts
from pmqa_desktop.ui.show.windows import ShowWindows

if TYPE_CHECKING:
    from pmqa_desktop.app.first_file import FirstFile


def run_show(
    files: list[Path],
    minutes: float,
    first: "FirstFile",
    cache: Path,
    started: Callable[[], None],
    *,
    full_screen: bool = False,
) -> int:
    """Show files on the audience's display, without a visit, until the operator's window is closed.

    `first` has the first of them open, and stays its owner's; `started` is called when the start is over.
    Raises PmqaError `media-missing`.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application, preferences = prepare_qt(with_fonts=False), read_preferences()
    show = LooseShow(
        files,
        minutes,
        SystemClock(),
        preferences,
        cache,
        first.player,
        make_wake_lock,
        open_slides=first.open_slides,
    )
    appearance = Appearance(application, preferences, dressed=False)
    windows = ShowWindows(
        application, show, partial(_dressed, appearance), preferences, full_screen=full_screen
    )
    bugs = BugTeller(windows.tell)
    bugs.install()
    try:
        show.begin(first.slides())
        windows.show()
        QTimer.singleShot(STARTED_MS, started)
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
