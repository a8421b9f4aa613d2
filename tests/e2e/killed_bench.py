"""The workbench of a program that is about to be killed: everything real but the windows and the decoder."""

import os
import signal
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QSettings

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from tests.support.players import FakePlayer


def open_bench(folder: Path) -> Workbench:
    """The visit in `folder` with the machine's own clock."""
    clock = SystemClock()
    preferences = Preferences(QSettings(str(folder / "choices.ini"), QSettings.Format.IniFormat))
    return Workbench(open_visit(folder, clock), clock, preferences, FakePlayer)


def die() -> NoReturn:
    """As by `kill -9`: no handler runs, nothing is flushed, nothing is closed."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("still alive")
