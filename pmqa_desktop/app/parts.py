"""What every way of running needs: Qt, what was chosen on this machine, and the makers of outside tools."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.paths import LANGUAGE, PROGRAM, trial_config_file
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.theme import load_fonts

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.media.wake_lock import WakeLock
    from pmqa_desktop.services.visit_folder import OpenVisit
    from pmqa_desktop.services.workbench import Workbench

STARTED_MS = 5000
"""By when a start is over, and what nobody waits for can be done."""


def make_player() -> "Player":
    """The real player; libVLC is loaded only when the first video is armed."""
    from pmqa_desktop.media.vlc_player import VlcPlayer

    return VlcPlayer()


def make_wake_lock() -> "WakeLock":
    """What keeps this machine awake; loaded only when the first take begins."""
    from pmqa_desktop.media.wake_lock import make_wake_lock

    return make_wake_lock()


def make_bench(opened: "OpenVisit", clock: Clock, preferences: Preferences) -> "Workbench":
    """The services of an open visit."""
    from pmqa_desktop.services.workbench import Workbench

    return Workbench(opened, clock, preferences, make_player, make_wake_lock)


def prepare_qt(*, with_fonts: bool = True) -> QApplication:
    """The one QApplication, with the shipped fonts where words are to be seen at once."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([sys.argv[0], "-style", "Fusion"])  # setStyle() would be slower by 20 ms
    application.setApplicationName("PMQA Desktop")
    application.setDesktopFileName("pmqa-desktop")
    if with_fonts:
        load_fonts()
    return application


def prepare_core() -> QCoreApplication:
    """Qt for what has no window, and so needs no display."""
    return QCoreApplication.instance() or QCoreApplication(sys.argv[:1])


def read_preferences(language: str | None = None) -> Preferences:
    """What was chosen on this machine; `language` stands in for the choice without being kept."""
    ini, trial = QSettings.Format.IniFormat, trial_config_file()
    if trial is not None:
        settings = QSettings(str(trial), ini)
    else:
        settings = QSettings(ini, QSettings.Scope.UserScope, PROGRAM, PROGRAM)
    return Preferences(settings, language or os.environ.get(LANGUAGE))
