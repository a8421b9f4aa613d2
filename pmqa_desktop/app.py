"""The composition root: builds store, services and windows, and sees every floor."""

import logging
import os
import signal
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from pmqa_desktop.domain.clock import Clock, FastClock, SystemClock
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.player import Player
from pmqa_desktop.paths import LANGUAGE, config_file, log_dir, resource
from pmqa_desktop.services.preferences import LANGUAGES, Preferences
from pmqa_desktop.services.reporting import write_now
from pmqa_desktop.services.shortcomings import Shortcoming
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.theme import DARK, LIGHT, Theme, load_fonts, system_theme
from pmqa_desktop.ui.windows import Windows

LOG_BYTES, LOG_FILES = 1_000_000, 5


def make_player() -> Player:
    """The real player; libVLC is loaded only when the first video is armed."""
    from pmqa_desktop.media.vlc_player import VlcPlayer

    return VlcPlayer()


class Program:
    """The running program: Qt, its look and language, one open visit and its windows."""

    def __init__(
        self, folder: Path, clock: Clock, language: str | None = None, look: Theme | None = None
    ) -> None:
        self.application = prepare_qt()
        self.preferences = read_preferences(language)
        self._translator = install_translator(self.application, self.preferences.language)
        self.theme = look or system_theme()
        self.theme.apply(self.application)
        self.bench = Workbench(open_visit(folder, clock), clock, self.preferences, make_player)
        self.windows = Windows(self.application, self.bench, self.theme, local(clock.wall_ms()).date())
        sys.excepthook = self._on_bug
        threading.excepthook = _log_thread_bug

    def run(self) -> int:
        """Show the windows until the main one is closed."""
        self.windows.main.closing.connect(self.application.quit)
        self.windows.show()
        self.windows.offer_recovery()
        status = self.application.exec()
        self.close()
        return status

    def close(self) -> None:
        """Put windows and services away."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        self.windows.close()
        self.bench.close()
        self.application.removeTranslator(self._translator)

    def _on_bug(self, kind: type[BaseException], bug: BaseException, traceback: TracebackType | None) -> None:
        """Log it with its traceback, tell it on the operator's screen only, and let the show go on."""
        if isinstance(bug, PmqaError):
            self.windows.tell(bug)
            return
        logging.getLogger("pmqa").critical("unexpected", exc_info=(kind, bug, traceback))
        self.windows.tell(PmqaError("unexpected", log=str(log_dir())))


def _log_thread_bug(bug: threading.ExceptHookArgs) -> None:
    """A bug on a thread of an outside tool: written down; nothing of it belongs on a screen."""
    value = bug.exc_value or bug.exc_type()
    logging.getLogger("pmqa").critical("unexpected", exc_info=(bug.exc_type, value, bug.exc_traceback))


def prepare_qt() -> QApplication:
    """The one QApplication, with the shipped fonts."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication(sys.argv[:1])
    application.setApplicationName("PMQA Desktop")
    application.setDesktopFileName("pmqa-desktop")
    load_fonts()
    return application


def prepare_core() -> QCoreApplication:
    """Qt for what has no window, and so needs no display."""
    return QCoreApplication.instance() or QCoreApplication(sys.argv[:1])


def read_preferences(language: str | None = None) -> Preferences:
    """What was chosen on this machine; `language` stands in for the choice without being kept."""
    return Preferences(
        QSettings(str(config_file()), QSettings.Format.IniFormat), language or os.environ.get(LANGUAGE)
    )


def install_translator(application: QCoreApplication, language: str) -> QTranslator:
    """Let every text be in `language` for as long as the translator lives."""
    translator = QTranslator()
    translator.load(str(resource(f"translations/pmqa_{language}.qm")))
    application.installTranslator(translator)
    return translator


def start_log() -> None:
    """Write what goes wrong into a file that rotates."""
    folder = log_dir()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "pmqa.log"
    handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("pmqa").addHandler(handler)
    logging.getLogger("pmqa").setLevel(logging.INFO)


def run_program(folder: Path) -> int:
    """Open a visit and run the windows until they are closed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends it; nothing saved is lost
    start_log()
    program = Program(folder, SystemClock())
    if LANGUAGE in os.environ:
        program.preferences.set_language(program.preferences.language)  # whoever chose it wants it next time
    return program.run()


def rehearse(folder: Path, speed: float, out: Path, script: Path | None) -> tuple[Shortcoming, ...]:
    """Run the visit's rehearsal agenda by itself, `speed` times as fast as the clock.

    Leaves pictures, the timing report and the question log in `out`. Gives what was missing, by the
    database as it is read again afterwards; nothing when the rehearsal was whole.
    """
    from pmqa_desktop.ui.sped_up import SpedUpRehearsal

    start_log()
    out.mkdir(parents=True, exist_ok=True)
    clock = FastClock(SystemClock(), speed)
    program = Program(folder, clock)
    try:
        return SpedUpRehearsal(program.bench, program.windows, clock, out, script).run()
    finally:
        program.close()


def write_report(folder: Path, take: int | None, target: Path) -> None:
    """Write the report of a take (the newest for None) of the visit in `folder`.

    Raises PmqaError `take-missing` and those of opening and writing.
    """
    application = prepare_core()
    preferences = read_preferences()
    translator = install_translator(application, preferences.language)
    clock = SystemClock()
    bench = Workbench(open_visit(folder, clock), clock, preferences, make_player)
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


def sentence_of(error: PmqaError) -> str:
    """An error's sentence for a command line, in the chosen language."""
    application = prepare_core()
    translator = install_translator(application, read_preferences().language)
    words = sentence(error)
    application.removeTranslator(translator)
    return words


def take_screenshots(folder: Path, out: Path) -> None:
    """Render the visit's windows in both languages and looks at the two display sizes."""
    from pmqa_desktop.ui.screens import Screens

    out.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for name, tokens in {"light": LIGHT, "dark": DARK}.items():
            program = Program(folder, SystemClock(), language, Theme(tokens))
            try:
                Screens(program.bench, program.windows, out, f"{language}-{name}").render()
            finally:
                program.close()
