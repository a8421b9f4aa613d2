"""A deck or a document to PDF through LibreOffice: a profile of its own, a time limit, a way to cancel."""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.deck_fonts import brought_fonts, write_fonts_conf
from pmqa_desktop.media.locked import is_locked
from pmqa_desktop.media.package import unpacks_without_end
from pmqa_desktop.media.process_group import process_group

_POLL_S = 0.05
_LEAST_S = 90.0
_MOST_S = 900.0
_SECONDS_PER_MEGABYTE = 6.0
_SECONDS_PER_SLIDE = 0.5


def find_soffice() -> Path | None:
    """LibreOffice's program: `PMQA_SOFFICE`, else the search path, else where its installers put it."""
    asked = os.environ.get("PMQA_SOFFICE")
    if asked:
        return Path(asked) if Path(asked).is_file() else None
    for command in ("soffice", "libreoffice"):
        if found := shutil.which(command):
            return Path(found)
    return next((place for place in _usual_places() if place.is_file()), None)


def time_limit_s(source: Path) -> float:
    """How long a conversion may take on a slow laptop before it counts as hanging: seconds."""
    megabytes = source.stat().st_size / 1_000_000
    scaled = megabytes * _SECONDS_PER_MEGABYTE + _slides(source) * _SECONDS_PER_SLIDE
    return min(_MOST_S, _LEAST_S + scaled)


def _slides(source: Path) -> int:
    """How many slides a PowerPoint file has, by its list of contents; 0 for others."""
    try:
        with zipfile.ZipFile(source) as package:
            return sum(name.startswith("ppt/slides/slide") for name in package.namelist())
    except (OSError, EOFError, ValueError, zipfile.BadZipFile):
        return 0


DOCUMENTS = (".docx", ".odt")
"""What is no deck, but can be written as PDF too."""


WORKSPACE = ".converting-"
"""How the folders begin in which conversions work, beside their targets."""


SWEEP_AFTER_S = 3600.0
"""How old a workspace is that nothing works in any more: no conversion takes a quarter as long."""


def sweep(folder: Path) -> None:
    """Remove the workspaces of conversions that were killed; those of programs that run beside stay."""
    until_ms = SystemClock().wall_ms() - SWEEP_AFTER_S * 1000
    for left in folder.glob(f"{WORKSPACE}*"):
        with suppress(FileNotFoundError):
            if left.stat().st_mtime * 1000 <= until_ms:
                shutil.rmtree(left, ignore_errors=True)


def convert_to_pdf(
    source: Path,
    target: Path,
    *,
    name: str = "",
    fonts_dir: Path,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    timeout_s: float,
) -> None:
    """Write a document, or a deck's visible slides, as `target`, which is whole then or as it was before.

    `name` is the one that people know. `progress` hears "starting", then "converting".
    Raises PmqaError `soffice-missing`, `deck-locked` (name), `deck-unreadable` (name),
    `deck-timeout` (name, seconds), `deck-cancelled` (name), `visit-unwritable` (path, reason).
    """
    name = name or source.name
    tell = progress or (lambda _step: None)
    tell("starting")
    program = find_soffice()
    if program is None:
        raise PmqaError("soffice-missing")
    if is_locked(source):
        raise PmqaError("deck-locked", name=name)
    if unpacks_without_end(source):
        raise PmqaError("deck-unreadable", name=name)
    try:
        _convert(program, source, target, name, fonts_dir, tell, cancelled, timeout_s)
    except OSError as error:
        # The disk is full, or the folder another person's.
        raise PmqaError("visit-unwritable", path=str(target.parent), reason=str(error)) from error


def convert_together(
    decks: Sequence[tuple[Path, Path]],
    *,
    fonts_dir: Path,
    cancelled: Callable[[], bool] = lambda: False,
    timeout_s: float,
) -> None:
    """Write several decks as their targets, in one folder, by one LibreOffice: each start of it takes as long
    as a deck.

    Nothing is told of a deck that it could not write: `convert_to_pdf` does, which is to be asked anyway.
    """
    program = find_soffice()
    fit = [each for each in decks if not is_locked(each[0]) and not unpacks_without_end(each[0])]
    if program is None or len(fit) < 2:
        return
    with suppress(OSError):
        _convert_together(program, fit, fonts_dir, cancelled, timeout_s)


def _convert_together(
    program: Path,
    decks: Sequence[tuple[Path, Path]],
    fonts_dir: Path,
    cancelled: Callable[[], bool],
    timeout_s: float,
) -> None:
    place = decks[0][1].parent
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=WORKSPACE, dir=place, ignore_cleanup_errors=True) as folder:
        room = Path(folder).absolute()
        copies = {
            room / f"deck{number}{source.suffix.lower()}": source
            for number, (source, _target) in enumerate(decks)
        }
        for copy, source in copies.items():
            shutil.copyfile(source, copy)
        whole = False
        group = process_group(_command(program, room, *copies), _environment(room, fonts_dir))
        with suppress(PmqaError), group as process:
            _wait(process, decks[0][0].name, cancelled, timeout_s)
            whole = process.returncode == 0
        made = [
            (copy.with_suffix(".pdf"), target) for copy, (_source, target) in zip(copies, decks, strict=True)
        ]
        made = [each for each in made if is_pdf(each[0])]
        if not whole:  # it works in their order: the last may be half written
            made = made[:-1]
        for pdf, target in made:
            pdf.replace(target)


def _convert(
    program: Path,
    source: Path,
    target: Path,
    name: str,
    fonts_dir: Path,
    tell: Callable[[str], None],
    cancelled: Callable[[], bool],
    timeout_s: float,
) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=WORKSPACE, dir=target.parent, ignore_cleanup_errors=True
    ) as folder:
        room = Path(folder).absolute()  # LibreOffice takes its profile as a file address
        # A plain name: no trouble with letters, and no lock file beside the original.
        deck = room / f"deck{source.suffix.lower()}"
        shutil.copyfile(source, deck)
        tell("converting")
        with process_group(_command(program, room, deck), _environment(room, fonts_dir)) as process:
            _wait(process, name, cancelled, timeout_s)
        pdf = deck.with_suffix(".pdf")
        if not is_pdf(pdf):
            # LibreOffice says that all went well for files that it could not read.
            raise PmqaError("deck-unreadable", name=name)
        pdf.replace(target)


def is_pdf(path: Path) -> bool:
    """Whether the file exists and begins as a PDF does."""
    try:
        with path.open("rb") as file:
            return file.read(4) == b"%PDF"
    except OSError:
        return False


def _usual_places() -> list[Path]:
    if sys.platform == "darwin":
        return [Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")]
    if sys.platform == "win32":
        roots = [os.environ.get(name) for name in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")]
        return [Path(root) / "LibreOffice" / "program" / "soffice.exe" for root in roots if root]
    return [Path("/opt/libreoffice/program/soffice"), Path("/snap/bin/libreoffice")]


def _command(program: Path, room: Path, *decks: Path) -> list[str]:
    return [
        str(program),
        f"-env:UserInstallation={(room / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
        *("--convert-to", f"pdf:{_filter(decks[0])}", "--outdir", str(room), *map(str, decks)),
    ]


def _filter(source: Path) -> str:
    """LibreOffice's own name for the program that writes the PDF: one for documents, one for decks."""
    return "writer_pdf_Export" if source.suffix.lower() in DOCUMENTS else "impress_pdf_Export"


def _environment(room: Path, fonts_dir: Path) -> dict[str, str]:
    environment = dict(os.environ)
    if sys.platform not in ("win32", "darwin"):
        # The home folder may be another user's or read-only; fonts installed there still count.
        for variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
            environment[variable] = str(room / variable.lower())
        configuration = room / "fonts.conf"
        write_fonts_conf(configuration, (fonts_dir, brought_fonts(room.parent)), room / "fontconfig")
        environment["FONTCONFIG_FILE"] = str(configuration)
    return environment


def _wait(
    process: subprocess.Popen[bytes], name: str, cancelled: Callable[[], bool], timeout_s: float
) -> None:
    clock = SystemClock()
    until = clock.steady_ms() + timeout_s * 1000
    while process.poll() is None:
        if cancelled():
            raise PmqaError("deck-cancelled", name=name)
        if clock.steady_ms() > until:
            raise PmqaError("deck-timeout", name=name, seconds=round(timeout_s))
        try:
            process.wait(_POLL_S)
        except subprocess.TimeoutExpired:
            continue
