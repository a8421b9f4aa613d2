"""The command line. Each command does what a button does, through the same services."""

import gc
import os
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import click

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import LANGUAGE, demonstration_folder, resource

PLACE = click.Path(path_type=Path, resolve_path=True)

TRIAL = "visit"
"""Where a rehearsal without people and the screenshots keep the visit that they work on."""

TRIAL_MARK = ".trial"
"""Says that a folder is such a visit and may be deleted."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(package_name="pmqa-desktop")
@click.option("--language", type=click.Choice(["th", "en"]), help="Once chosen, windows keep it.")
@click.pass_context
def main(context: click.Context, language: str | None) -> None:
    """Holds, rehearses and runs a PMQA site visit. Without a command, the first page opens or makes one."""
    if language:
        os.environ[LANGUAGE] = language
    if context.invoked_subcommand is None:
        _tell_and_exit(lambda: _run_windows(None))


@main.command()
@click.argument("folder", type=PLACE, required=False)
def demo(folder: Path | None) -> None:
    """Open the demonstration visit; the first time it is made, in FOLDER or among the program's own data."""
    _tell_and_exit(lambda: _open(_demonstration(folder or demonstration_folder())))


@main.command(name="open")
@click.argument("visit", type=PLACE)
def open_command(visit: Path) -> None:
    """Open the VISIT in a folder."""
    _tell_and_exit(lambda: _open(visit))


@main.command()
@click.argument("visit", type=PLACE, required=False)
@click.option("--speed", type=click.FloatRange(min=1), default=60, show_default=True, help="Times the clock.")
@click.option("--out", type=PLACE, default="out", show_default=True)
@click.option("--script", type=PLACE, help="Which questions are asked, and when.")
def rehearse(visit: Path | None, speed: float, out: Path, script: Path | None) -> None:
    """Run the rehearsal agenda of VISIT by itself, in the real windows; without VISIT, the demonstration's.

    It works on a copy in OUT: nothing is written into the visit itself.
    Exits 0 only if every item ran, every page was shown, every video gave frames and every question is in
    the database.
    """
    _tell_and_exit(lambda: _rehearse(visit, speed, out, script))


@main.command()
@click.argument("visit", type=PLACE)
@click.option("--take", type=click.IntRange(min=1), help="By default the newest.")
@click.option("--out", type=PLACE, required=True, help="A .docx or .csv file.")
def report(visit: Path, take: int | None, out: Path) -> None:
    """Write the report of a take of VISIT, without a window."""
    _tell_and_exit(lambda: _report(visit, take, out))


@main.command()
@click.option("--out", type=PLACE, default="out/screens", show_default=True)
def screenshots(out: Path) -> None:
    """Render every window and dialog: Thai and English, light and dark, small and large, full and empty."""
    _tell_and_exit(lambda: _screenshots(out))


@main.command()
def gallery() -> None:
    """Show every shared widget, for those who build screens."""
    _tell_and_exit(_gallery)


def _open(visit: Path) -> int:
    from pmqa_desktop.services.visit_folder import is_visit

    if not is_visit(visit):
        raise PmqaError("visit-missing", path=str(visit))
    return _run_windows(visit)


def _run_windows(visit: Path | None) -> int:
    _need_display()
    gc.disable()  # nothing of what a start makes is garbage; `services/garbage.py` collects later
    from pmqa_desktop.app import run_program

    return run_program(visit)


def _gallery() -> int:
    _need_display()
    from pmqa_desktop.app import show_gallery

    return show_gallery()


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
    with socket.socket(socket.AF_UNIX) as knock:
        return knock.connect_ex(f"/tmp/.X11-unix/X{number.partition('.')[0]}") == 0


def _demonstration(folder: Path) -> Path:
    from pmqa_desktop.services.make_demonstration import create_demonstration
    from pmqa_desktop.services.visit_folder import is_visit

    if not is_visit(folder):
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


def _rehearse(visit: Path | None, speed: float, out: Path, script: Path | None) -> int:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pmqa_desktop.app import rehearse as rehearse_visit
    from pmqa_desktop.domain.clock import SystemClock
    from pmqa_desktop.services.visit_folder import copy_visit

    trial = _trial_folder(out)
    if visit is None:
        _demonstration(trial)
        script = script or resource("demo/rehearsal.toml")
    else:
        copy_visit(visit, trial, SystemClock())
    missing = rehearse_visit(trial, speed, out, script)
    for each in missing:
        click.echo(f"{each.code}: {each.what}", err=True)
    for file in sorted(out.iterdir()):
        if file.is_file():
            click.echo(file)
    return 1 if missing else 0


def _screenshots(out: Path) -> int:
    from pmqa_desktop.app import take_screenshots
    from pmqa_desktop.services.new_visit import create_visit, example

    full = _trial_folder(out)
    empty = full / "empty"
    create_visit(empty, example())
    take_screenshots({"demonstration": _demonstration(full), "empty": empty}, out)
    click.echo(out)
    return 0


def _report(visit: Path, take: int | None, out: Path) -> int:
    from pmqa_desktop.app import write_report

    write_report(visit, take, out)
    click.echo(out)
    return 0


def _tell_and_exit(deed: Callable[[], int]) -> None:
    """Exit with what `deed` gives; what a person can mend is told as a sentence, with status 2."""
    try:
        status = deed()
    except PmqaError as error:
        from pmqa_desktop.app import sentence_of

        click.echo(sentence_of(error), err=True)
        status = 2
    sys.exit(status)
