"""The command line. Each command does what a button does, through the same services.

Its parser is Python's own: the windows' library has imported that one already, and every start waits for it.
"""

import argparse
import gc
import io
import math
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from pmqa_desktop import __version__
from pmqa_desktop.app.quick_imports import Codes, import_windows_library, write_dataclasses_once
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import LANGUAGE, deck_cache_folder, demonstration_folder, resource

TRIAL = "visit"
"""Where a rehearsal without people and the screenshots keep the visit that they work on."""

TRIAL_MARK = ".trial"
"""Says that a folder is such a visit and may be deleted."""

Arguments = argparse.Namespace


def main(arguments: list[str] | None = None) -> None:
    """Do what the command line says, and exit with its status."""
    given = _parser().parse_args(arguments)
    if given.language:
        os.environ[LANGUAGE] = given.language
    given.codes = Codes()
    write_dataclasses_once(given.codes)
    _tell_and_exit(lambda: given.deed(given))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "pmqa-desktop",
        description="Holds, rehearses and runs a PMQA site visit. "
        "Without a command, the first page opens or makes one.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--language", choices=["th", "en"], help="Once chosen, windows keep it.")
    parser.set_defaults(deed=lambda given: _run_windows(None, given.codes))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, deed: Callable[[Arguments], int], about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about, description=about)
        made.set_defaults(deed=deed)
        return made

    demo = command("demo", _demo, "Open the demonstration visit; the first time it is made.")
    demo.add_argument("folder", type=_place, nargs="?", help="By default among the program's own data.")
    opened = command("open", lambda given: _open(given.visit, given.codes), "Open a visit, packed or not.")
    opened.add_argument("visit", type=_place)
    _add_show(command("show", _show, "Put slides or videos on the audience's display, without a visit."))
    _add_rehearse(command("rehearse", _rehearse, "Run a visit's rehearsal by itself, in the real windows."))
    report = command("report", _report, "Write the report of a take, without a window.")
    report.add_argument("visit", type=_place)
    report.add_argument("--take", type=_positive, help="By default the newest.")
    report.add_argument("--out", type=_place, required=True, help="A .docx or .csv file.")
    _add_probe(command("probe", _probe, "Say of files what they are, and whether they can be shown."))
    _add_check(command("check", _check, "Check all that a machine can check of a visit."))
    _add_bundle(command("bundle", _bundle, "Pack a visit into one file, to open it on another computer."))
    _add_unbundle(command("unbundle", _unbundle, "Unpack a visit from one file, checked part by part."))
    pictures = command("screenshots", _screenshots, "Render every window and dialog, full and empty.")
    pictures.add_argument("--out", type=_place, default=_place("out/screens"), help="By default out/screens.")
    command("gallery", _gallery, "Show every shared widget, for those who build screens.")
    return parser


def _add_show(show: argparse.ArgumentParser) -> None:
    show.epilog = "The operator's window has notes, next page and timer; closing it ends the show."
    show.add_argument("files", type=_place, nargs="+", metavar="FILE", help="A deck, a picture or a video.")
    show.add_argument(
        "--minutes", type=_minutes, default=0.0, help="Planned for each file; by default the time counts up."
    )
    show.add_argument(
        "--full-screen", action="store_true", help="Fill the display even where it is the only one."
    )


def _add_rehearse(rehearse: argparse.ArgumentParser) -> None:
    rehearse.epilog = (
        "It works on a copy in OUT: nothing is written into the visit itself. Exits 0 only if every item "
        "ran, every page was shown, every video gave frames and every question is in the database."
    )
    rehearse.add_argument("visit", type=_place, nargs="?", help="By default the demonstration.")
    rehearse.add_argument("--speed", type=_speed, default=60.0, help="Times the clock; by default 60.")
    rehearse.add_argument("--out", type=_place, default=_place("out"), help="By default out.")
    rehearse.add_argument("--script", type=_place, help="Which questions are asked, and when.")


def _add_probe(probe: argparse.ArgumentParser) -> None:
    probe.epilog = (
        "Slides are converted, every page is drawn, videos are decoded; a folder of pictures is slides too. "
        "It goes on after a bad file and exits 0 only if all can be shown, else 1. The objects of --json are "
        "described in the README."
    )
    # Not resolved: a link that leads nowhere is told by its own name.
    probe.add_argument("files", type=Path, nargs="+", metavar="FILE")
    probe.add_argument("--json", action="store_true", help="A list of objects instead of words.")
    probe.add_argument("--limit", type=_seconds, default=180.0, help="Seconds for each file; by default 180.")


def _add_check(check: argparse.ArgumentParser) -> None:
    check.epilog = (
        "Every file, the agendas, the computer. Files that have not changed since they were checked are not "
        "looked into again. Exits 0 only if there is no fault, else 1. The objects of --json are described "
        "in the README."
    )
    check.add_argument("visit", type=_place)
    check.add_argument("--json", action="store_true", help="A list of objects instead of words.")
    check.add_argument("--limit", type=_seconds, default=120.0, help="Seconds for each file; by default 120.")


def _add_bundle(bundle: argparse.ArgumentParser) -> None:
    bundle.epilog = (
        "Database, media, rendered pages and those fonts of the decks that may go along. A take may run "
        "meanwhile. Exits 1 where a medium was damaged already, which is packed as it is, or has a name that "
        "not every computer allows, and is left out."
    )
    bundle.add_argument("visit", type=_place)
    bundle.add_argument("--out", type=_place, required=True, metavar="FILE", help="A .pmqa file.")


def _add_unbundle(unbundle: argparse.ArgumentParser) -> None:
    unbundle.epilog = "What was stopped goes on where it was when the same is asked for again."
    unbundle.add_argument("file", type=_place)
    unbundle.add_argument(
        "folder", type=_place, nargs="?", help="By default here, under the name of the file."
    )


def _place(text: str) -> Path:
    return Path(text).resolve()


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _speed(text: str) -> float:
    speed = float(text)
    if not speed >= 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return speed


def _minutes(text: str) -> float:
    minutes = float(text)
    if not 0 <= minutes <= 24 * 60:
        raise argparse.ArgumentTypeError("must be between 0 and 1440")
    return minutes


def _show(given: Arguments) -> int:
    _need_display()
    from pmqa_desktop.app.first_file import FirstFile

    cache = deck_cache_folder()
    first = FirstFile(given.files[0], cache, resource("fonts"))
    try:
        _prepare_windows(given.codes)
        from pmqa_desktop.app.show import run_show

        started, filling = given.codes.keep, given.full_screen
        return run_show(given.files, given.minutes, first, cache, started, full_screen=filling)
    finally:
        first.close()  # also where another file cannot be shown: no conversion outlives the program


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError("must be more than 0")
    return seconds


def _demo(given: Arguments) -> int:
    return _open(_demonstration(given.folder or demonstration_folder()), given.codes)


def _open(visit: Path, codes: Codes) -> int:
    from pmqa_desktop.services.visit_folder import is_visit

    if not visit.is_file() and not is_visit(visit):
        raise PmqaError("visit-missing", path=str(visit))
    return _run_windows(visit, codes)


def _run_windows(visit: Path | None, codes: Codes) -> int:
    _prepare_windows(codes)
    from pmqa_desktop.app.program import run_program

    return run_program(visit, codes.keep)


def _gallery(_given: Arguments) -> int:
    _need_display()
    from pmqa_desktop.app.commands import show_gallery

    return show_gallery()


def _prepare_windows(codes: Codes) -> None:
    """What makes a start quick, before anything else imports the windows' library."""
    _need_display()
    gc.disable()  # nothing of what a start makes is garbage; `services/garbage.py` collects later
    import_windows_library(codes)


def _need_display() -> None:
    if not has_display():
        raise PmqaError("display-missing")


def has_display() -> bool:
    """Whether windows can be opened. A display that is named but does not answer is none."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    if host or not number:
        return bool(number)
    import socket

    with socket.socket(socket.AF_UNIX) as knock:
        return knock.connect_ex(f"/tmp/.X11-unix/X{number.partition('.')[0]}") == 0


def _demonstration(folder: Path) -> Path:
    from pmqa_desktop.services.visit_folder import is_visit

    if not is_visit(folder):
        from pmqa_desktop.services.make_demonstration import create_demonstration

        create_demonstration(folder)
    return folder


def _trial_folder(out: Path) -> Path:
    """An empty folder for a visit that is only tried on; what is not an earlier trial is never deleted."""
    trial = out / TRIAL
    if trial.exists() and not (trial / TRIAL_MARK).exists():
        raise PmqaError("folder-in-use", path=str(trial))
    try:
        shutil.rmtree(trial, ignore_errors=True)
        trial.mkdir(parents=True)
        (trial / TRIAL_MARK).touch()
    except OSError as error:
        raise PmqaError("visit-unwritable", path=str(trial), reason=str(error)) from error
    return trial


def _rehearse(given: Arguments) -> int:
    visit, out, script = given.visit, given.out, given.script
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pmqa_desktop.app.commands import rehearse as rehearse_visit
    from pmqa_desktop.domain.clock import SystemClock
    from pmqa_desktop.services.visit_folder import copy_visit

    trial = _trial_folder(out)
    if visit is None:
        _demonstration(trial)
        script = script or resource("demo/rehearsal.toml")
    else:
        copy_visit(visit, trial, SystemClock())
    missing = rehearse_visit(trial, given.speed, out, script)
    for each in missing:
        print(f"{each.code}: {each.what}", file=sys.stderr)
    for file in sorted(out.iterdir()):
        if file.is_file():
            print(file)
    return 1 if missing else 0


def _screenshots(given: Arguments) -> int:
    from pmqa_desktop.app.commands import take_screenshots
    from pmqa_desktop.services.new_visit import create_visit, example

    out = given.out
    full = _trial_folder(out)
    empty = full / "empty"
    create_visit(empty, example())
    take_screenshots({"demonstration": _demonstration(full), "empty": empty}, out)
    print(out)
    return 0


def _report(given: Arguments) -> int:
    from pmqa_desktop.app.commands import write_report

    write_report(given.visit, given.take, given.out)
    print(given.out)
    return 0


def _probe(given: Arguments) -> int:
    from pmqa_desktop.app.commands import probe_files

    _speak_to_terminal()
    shown = probe_files(given.files, given.limit, lambda text: print(text, flush=True), as_json=given.json)
    return 0 if shown else 1


def _check(given: Arguments) -> int:
    from pmqa_desktop.app.commands import check_visit

    _speak_to_terminal()
    whole = check_visit(given.visit, given.limit, lambda text: print(text, flush=True), as_json=given.json)
    return 0 if whole else 1


def _bundle(given: Arguments) -> int:
    from pmqa_desktop.app.commands import pack_visit

    _speak_to_terminal()
    packed = pack_visit(given.visit, given.out)
    for code, names in (("media-damaged", packed.damaged), ("media-left-out", packed.left_out)):
        for name in names:
            print(f"{code}: {name}", file=sys.stderr)
    print(given.out)
    return 1 if packed.damaged or packed.left_out else 0


def _unbundle(given: Arguments) -> int:
    from pmqa_desktop.app.commands import unpack_visit

    _speak_to_terminal()
    folder = given.folder or Path.cwd() / given.file.stem
    unpack_visit(given.file, folder)
    print(folder)
    return 0


def _speak_to_terminal() -> None:
    """What was started is ended also when this program is; and names are Thai, whatever the terminal says."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")


def _tell_and_exit(deed: Callable[[], int]) -> None:
    """Exit with what `deed` gives; what a person can mend is told as a sentence, with status 2."""
    try:
        status = deed()
    except PmqaError as error:
        from pmqa_desktop.app.commands import sentence_of

        print(sentence_of(error), file=sys.stderr)
        status = 2
    sys.exit(status)
