"""What the command line does beside opening windows for people: documents, pictures, rehearsals by itself."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.app.parts import make_bench, prepare_core, prepare_qt, read_preferences
from pmqa_desktop.app.program import Program
from pmqa_desktop.domain.clock import FastClock, SystemClock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import deck_cache_folder, resource
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.ui.common.appearance import Appearance, install_translator

if TYPE_CHECKING:
    from pmqa_desktop.services.shortcomings import Shortcoming
    from pmqa_desktop.store.packing import Packed
    from pmqa_desktop.ui.scenes import Scenes


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


def check_visit(folder: Path, limit_s: float, tell: Callable[[str], None], *, as_json: bool) -> bool:
    """Check all that a machine can check of the visit in `folder`; whether there is no fault.

    `limit_s`: seconds for each file.

    Raises the PmqaErrors of opening it.
    """
    import json

    from PySide6.QtCore import QEventLoop

    from pmqa_desktop.domain.preflight import Severity
    from pmqa_desktop.services.preflight_words import PreflightWords
    from pmqa_desktop.ui.common.errors import sentence

    application, preferences, clock = prepare_core(), read_preferences(), SystemClock()
    translator = install_translator(application, preferences.language)
    bench = make_bench(open_visit(folder, clock), clock, preferences)
    try:
        preflight, loop = bench.preflight, QEventLoop()
        preflight.changed.connect(lambda: None if preflight.running else loop.quit())
        preflight.start(limit_s=limit_s)
        loop.exec()
        words = PreflightWords(
            bench.media,
            lambda: bench.agenda_book.agendas,
            preferences,
            lambda code, facts: sentence(PmqaError(code, **facts)),
        )
        result = preflight.last
        assert result is not None
        said = [(finding, words.said(finding)) for finding in result.findings]
        if as_json:
            objects = [
                {
                    "severity": finding.severity.value,
                    "code": finding.code,
                    "where": each.where,
                    "medium": finding.medium or None,
                    "agenda": finding.agenda or None,
                    "item": finding.item or None,
                    "sentence": each.sentence,
                }
                for finding, each in said
            ]
            tell(json.dumps(objects, ensure_ascii=False, indent=2))
        else:
            for _finding, each in said:
                tell(f"{each.severity}  {each.where}: {each.sentence}")
        return result.count(Severity.FAULT) == 0
    finally:
        bench.close()
        application.removeTranslator(translator)


def pack_visit(folder: Path, target: Path) -> "Packed":
    """Pack the visit in `folder` into one file; tells what of it is not as it should be.

    Raises the PmqaErrors of `store.packing.pack`.
    """
    from pmqa_desktop.services import moving

    now = SystemClock().wall_ms()
    return moving.pack_visit(folder, target, now, lambda _done, _all: None, lambda: False).packed


def unpack_visit(bundle: Path, folder: Path) -> None:
    """Unpack a visit into `folder`. Raises the PmqaErrors of `store.unpacking.unpack`."""
    from pmqa_desktop.store.unpacking import unpack

    unpack(bundle, folder, progress=lambda _done, _all: None, cancelled=lambda: False)


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
