"""What happens to a bug: it is written down with its traceback, told once, and the show goes on."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import log
from pmqa_desktop.paths import log_dir

MOST = 20
"""How often one bug is written down: a timer meets it five times a second, and a log file is not endless."""


_Place = tuple[type[BaseException], str, int]
"""Of which kind a bug is, in which file and line."""


class BugTeller:
    """Takes the place of Python's own hooks, which would write where nobody looks.

    `tell` says whether there was a screen to tell it on; where there was none, Python's own hook does it.
    """

    def __init__(self, tell: Callable[[PmqaError], bool]) -> None:
        self._tell = tell
        self._met: dict[_Place, int] = {}

    def install(self) -> None:
        """Begin to listen."""
        sys.excepthook = self.on_bug
        threading.excepthook = _log_thread_bug

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def on_bug(self, kind: type[BaseException], bug: BaseException, traceback: TracebackType | None) -> None:
        """Tell what a person can mend each time; a bug is told at its first time only."""
        if isinstance(bug, PmqaError):
            if not self._tell(bug):
                sys.__excepthook__(kind, bug, traceback)
            return
        place = _place(kind, traceback)
        times = self._met[place] = self._met.get(place, 0) + 1
        if times <= MOST:
            log().critical("unexpected", exc_info=(kind, bug, traceback))
        if times == 1 and not self._tell(PmqaError("unexpected", log=str(log_dir()))):
            sys.__excepthook__(kind, bug, traceback)


def _place(kind: type[BaseException], traceback: TracebackType | None) -> _Place:
    """Where it was raised."""
    if traceback is None:
        return kind, "", 0
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    return kind, traceback.tb_frame.f_code.co_filename, traceback.tb_lineno


def _log_thread_bug(bug: threading.ExceptHookArgs) -> None:
    """A bug on a thread of an outside tool: written down; nothing of it belongs on a screen."""
    value = bug.exc_value or bug.exc_type()
    log().critical("unexpected", exc_info=(bug.exc_type, value, bug.exc_traceback))
