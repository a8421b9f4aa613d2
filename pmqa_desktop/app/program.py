"""The program with its windows: a visit that is open, or the first page."""

import os
import signal
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from pmqa_desktop.app.parts import STARTED_MS, make_bench, prepare_qt, read_preferences
from pmqa_desktop.domain.clock import Clock, SystemClock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import close_log
from pmqa_desktop.paths import LANGUAGE
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.ui.bugs import BugTeller
from pmqa_desktop.ui.common.appearance import Appearance
from pmqa_desktop.ui.windows import Windows

if TYPE_CHECKING:
    from pmqa_desktop.domain.safety import SafetyCopy
    from pmqa_desktop.services.workbench import Workbench
    from pmqa_desktop.ui.welcome.welcome import Welcome


class Program:
    """The running program: Qt, its look and language, and the windows of the visit that is open.

    Without a visit there is the first page, from which one is opened or made.
    """

    def __init__(self, clock: Clock, preferences: Preferences) -> None:
        self.application = prepare_qt()
        self.preferences = preferences
        self.appearance = Appearance(self.application, preferences)
        self._clock = clock
        self._bugs = BugTeller(self.tell)
        self._welcome: Welcome | None = None
        self.today = Today(clock)
        self._windows: Windows | None = None
        self._opened_folder = Path()
        self._bugs.install()

    @property
    def bench(self) -> "Workbench":
        """The services of the open visit."""
        return self.windows.bench

    @property
    def windows(self) -> Windows:
        """The windows of the open visit. PmqaError `visit-missing` where none is open."""
        if self._windows is None:
            raise PmqaError("visit-missing", path="")
        return self._windows

    def open(self, folder: Path) -> None:
        """Open a visit; the one that was open is closed. Raises the PmqaErrors of `open_visit`."""
        opened = open_visit(folder, self._clock)
        self._close_visit()
        self._windows = windows = Windows(
            self.application,
            opened,
            self.today,
            partial(make_bench, opened, self._clock, self.preferences),
            self.appearance.theme,
            self.preferences,
        )
        windows.main.closing.connect(self.application.quit)
        windows.completed.connect(windows.offer_recovery)
        windows.another_visit_asked.connect(self.welcome)
        windows.restore_asked.connect(self._on_restore_asked)
        self._opened_folder = opened.folder
        windows.completed.connect(partial(self.preferences.remember_visit, opened.folder))

    def show(self) -> None:
        """Show the windows of the open visit; a take that was interrupted is asked about."""
        self.windows.show()

    def unpack(self, bundle: Path) -> None:
        """Show the first page, and ask there where a packed visit is to go."""
        self.welcome().unpack(bundle)

    def welcome(self) -> "Welcome":
        """Show the first page."""
        from pmqa_desktop.ui.welcome.welcome import Welcome

        if self._welcome is None:
            self._welcome = Welcome(
                self.appearance.theme, self.preferences, self._clock, self.today, self._on_chosen
            )
        self._welcome.show()
        return self._welcome

    def run(self) -> int:
        """Run until the main window, or the first page without a visit behind it, is closed."""
        status = self.application.exec()
        self.close()
        return status

    def tell(self, error: PmqaError) -> bool:
        """Show an error's sentence on the operator's screen, wherever that is now; whether there is one."""
        if self._welcome is not None and (self._windows is None or self._welcome.is_up()):
            self._welcome.tell(error)
        elif self._windows is not None:
            self._windows.tell(error)
        else:
            return False
        return True

    def close(self) -> None:
        """Put windows and services away."""
        self._bugs.uninstall()
        if self._welcome is not None:
            self._welcome.close()
        self._close_visit()
        self.appearance.close()
        close_log()

    def _on_chosen(self, folder: Path) -> None:
        """Raises the PmqaErrors of `open`, and `take-running`: nothing takes a show's windows away."""
        if self._windows is None:
            self.open(folder)
        elif not _same(folder, self._opened_folder):
            if self.bench.run_control.active is not None:
                raise PmqaError("take-running")
            self.open(folder)
        self.show()

    def _on_restore_asked(self, copy: "SafetyCopy") -> None:
        """Let the dialog that asks for it end before its windows are taken away."""
        QTimer.singleShot(0, self.application, partial(self._restore, copy))

    def _restore(self, copy: "SafetyCopy") -> None:
        """Close the visit, put a copy in its place, and open it again; what goes wrong is told there."""
        from pmqa_desktop.store.safety_copies import SafetyCopies

        if self.bench.run_control.active is not None:
            self.tell(PmqaError("take-running-restore"))
            return
        folder, failure = self._opened_folder, None
        self._close_visit()
        try:
            SafetyCopies(folder).restore(copy, self._clock.wall_ms())
        except PmqaError as error:
            failure = error
        finally:  # nobody is left without a window, whatever went wrong
            self._open_again(folder, failure)

    def _open_again(self, folder: Path, failure: PmqaError | None) -> None:
        try:
            self.open(folder)
        except PmqaError as error:
            self.welcome()
            self.tell(failure or error)
            return
        self.show()
        if failure is not None:
            self.tell(failure)

    def _close_visit(self) -> None:
        windows, self._windows = self._windows, None
        if windows is not None:
            with ExitStack() as last_to_first:
                last_to_first.callback(windows.close_visit)
                last_to_first.callback(windows.dispose)
                last_to_first.callback(windows.close)


def _same(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same folder."""
    return one.exists() and other.exists() and one.samefile(other)


def run_program(place: Path | None, started: Callable[[], None]) -> int:
    """Run the windows of a visit in its folder, or the first page, until they are closed.

    The page comes for None, and for a file, which is a packed visit. `started` is called when the
    start is over.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; nothing saved is lost
    program = Program(SystemClock(), read_preferences())
    if place is None:
        program.welcome()
    elif place.is_file():
        program.unpack(place)
    else:
        program.open(place)
        program.show()
    if LANGUAGE in os.environ:
        program.preferences.set_language(program.preferences.language)  # whoever chose it wants it next time
    QTimer.singleShot(STARTED_MS, started)
    return program.run()
