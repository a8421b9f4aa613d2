"""The composition root: builds store, services and windows, and sees every floor."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from pmqa_desktop.domain.clock import Clock, FastClock, SystemClock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import close_log
from pmqa_desktop.paths import LANGUAGE, PROGRAM, deck_cache_folder, resource, trial_config_file
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import OpenVisit, open_visit
from pmqa_desktop.ui.bugs import BugTeller
from pmqa_desktop.ui.common.appearance import Appearance, install_translator
from pmqa_desktop.ui.common.theme import load_fonts
from pmqa_desktop.ui.windows import Windows

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.media.wake_lock import WakeLock
    from pmqa_desktop.services.shortcomings import Shortcoming
    from pmqa_desktop.services.workbench import Workbench
    from pmqa_desktop.ui.scenes import Scenes
    from pmqa_desktop.ui.welcome.welcome import Welcome


def make_player() -> "Player":
    """The real player; libVLC is loaded only when the first video is armed."""
    from pmqa_desktop.media.vlc_player import VlcPlayer

    return VlcPlayer()


def make_wake_lock() -> "WakeLock":
    """What keeps this machine awake; loaded only when the first take begins."""
    from pmqa_desktop.media.wake_lock import make_wake_lock

    return make_wake_lock()


def make_bench(opened: OpenVisit, clock: Clock, preferences: Preferences) -> "Workbench":
    """The services of an open visit."""
    from pmqa_desktop.services.workbench import Workbench

    return Workbench(opened, clock, preferences, make_player, make_wake_lock)


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
        self._opened_folder = opened.folder
        windows.completed.connect(partial(self.preferences.remember_visit, opened.folder))

    def show(self) -> None:
        """Show the windows of the open visit; a take that was interrupted is asked about."""
        self.windows.show()

    def welcome(self) -> None:
        """Show the first page."""
        from pmqa_desktop.ui.welcome.welcome import Welcome

        if self._welcome is None:
            self._welcome = Welcome(self.appearance.theme, self.preferences, self.today, self._on_chosen)
        self._welcome.show()

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


def prepare_qt() -> QApplication:
    """The one QApplication, with the shipped fonts."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([sys.argv[0], "-style", "Fusion"])  # setStyle() would be slower by 20 ms
    application.setApplicationName("PMQA Desktop")
    application.setDesktopFileName("pmqa-desktop")
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


def run_program(folder: Path | None) -> int:
    """Run the windows of a visit, or the first page for None, until they are closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; nothing saved is lost
    program = Program(SystemClock(), read_preferences())
    if folder is None:
        program.welcome()
    else:
        program.open(folder)
        program.show()
    if LANGUAGE in os.environ:
        program.preferences.set_language(program.preferences.language)  # whoever chose it wants it next time
    return program.run()


def run_show(files: list[Path], minutes: float, *, full_screen: bool = False) -> int:
    """Show files on the audience's display, without a visit, until the operator's window is closed.

    Raises PmqaError `media-missing`.
    """
    from pmqa_desktop.services.loose_show import LooseShow
    from pmqa_desktop.ui.show.windows import ShowWindows

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application, preferences = prepare_qt(), read_preferences()
    show = LooseShow(
        files, minutes, SystemClock(), preferences, deck_cache_folder(), make_player, make_wake_lock
    )
    appearance = Appearance(application, preferences)
    windows = ShowWindows(application, show, appearance.theme, preferences, full_screen=full_screen)
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


def rehearse(folder: Path, speed: float, out: Path, script: Path | None) -> "tuple[Shortcoming, ...]":
    """Run the visit's rehearsal agenda by itself, `speed` times as fast as the clock.

    Leaves pictures, the timing report and the question log in `out`. Gives what was missing, by the
    database as it is read again afterwards; nothing when the rehearsal was whole.
    """
    from pmqa_desktop.ui.sped_up import SpedUpRehearsal

    out.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    clock = FastClock(SystemClock(), speed)
    program = Program(clock, read_preferences())
    try:
        program.open(folder)
        return SpedUpRehearsal(program.bench, program.windows, clock, out, script).run()
    finally:
        program.close()


def write_report(folder: Path, take: int | None, target: Path) -> None:
    """Write the report of a take (the newest for None) of the visit in `folder`.

    Raises PmqaError `take-missing` and those of opening and writing.
    """
    from pmqa_desktop.services.reporting import write_now

    application = prepare_core()
    preferences = read_preferences()
    translator = install_translator(application, preferences.language)
    clock = SystemClock()
    bench = make_bench(open_visit(folder, clock), clock, preferences)
    try:
        takes = [event.take for event in bench.take_reports.takes()]
        wanted = take or max(takes, default=0)
        if wanted not in takes:
            raise PmqaError("take-missing", take=wanted)
        report = bench.take_reports.report(wanted)
        write_now(bench.take_reports.document(report, target.suffix.lower()), target)
    finally:
        bench.close()
        application.removeTranslator(translator)


def probe_files(files: list[Path], limit_s: float, tell: Callable[[str], None], *, as_json: bool) -> bool:
    """Tell of each file what it is, or why it cannot be shown; whether all can be shown.

    In words as soon as each is known, as JSON in one list at the end.
    """
    import json

    from pmqa_desktop.services.probe_json import as_object
    from pmqa_desktop.services.probe_words import told
    from pmqa_desktop.services.probing import Probing
    from pmqa_desktop.ui.common.errors import sentence

    application = prepare_core()
    translator = install_translator(application, read_preferences().language)
    probing = Probing(deck_cache_folder(), resource("fonts"), SystemClock(), limit_s)
    objects, all_shown = [], True
    for file in files:
        facts = probing.look(file)
        problem = facts.problem
        words = sentence(PmqaError(problem.code, **problem.facts)) if problem else ""
        name = os.fsencode(file).decode("utf-8", "replace")
        objects.append(as_object(name, facts, words))
        all_shown = all_shown and facts.shown
        if not as_json:
            tell(told(name, facts, words))
    if as_json:
        tell(json.dumps(objects, ensure_ascii=False, indent=2))
    application.removeTranslator(translator)
    return all_shown


def sentence_of(error: PmqaError) -> str:
    """An error's sentence for a command line, in the chosen language."""
    from pmqa_desktop.ui.common.errors import sentence

    application = prepare_core()
    translator = install_translator(application, read_preferences().language)
    words = sentence(error)
    application.removeTranslator(translator)
    return words


@contextmanager
def open_scenes(folder: Path, preferences: Preferences) -> "Iterator[Scenes]":
    """A program with a visit open, to show all that there is to see of it."""
    from pmqa_desktop.ui.scenes import Scenes

    program = Program(SystemClock(), preferences)
    try:
        program.open(folder)
        bench, theme = program.bench, program.appearance.theme
        yield Scenes(bench, program.windows, theme, preferences, program.today)
    finally:
        program.close()


def take_screenshots(visits: dict[str, Path], out: Path) -> None:
    """Render every window and dialog of the visits, each under the name of its kind."""
    from pmqa_desktop.ui.screens import render_screens

    out.mkdir(parents=True, exist_ok=True)
    render_screens(open_scenes, visits, out)


def show_gallery() -> int:
    """Show every shared widget, for those who build screens."""
    from pmqa_desktop.ui.common.wording import Wording
    from pmqa_desktop.ui.gallery.window import GalleryWindow

    application, preferences = prepare_qt(), read_preferences()
    appearance = Appearance(application, preferences)
    window = GalleryWindow(appearance.theme, Wording(preferences))
    window.show()
    status = application.exec()
    appearance.close()
    return status
