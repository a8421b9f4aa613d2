"""The demonstration visit on a workbench: real files, store and LibreOffice; clock and player stand in.

A folder's conftest takes the fixtures it needs from here by name.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.domain.runlog import Happening, TakeMode
from pmqa_desktop.media.formats import open_deck
from pmqa_desktop.media.player import Player
from pmqa_desktop.paths import resource
from pmqa_desktop.services import rung_files
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.rung_files import RungFiles
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from tests.support.chimes import FakeChime
from tests.support.clocks import FakeClock
from tests.support.players import FakePlayer

PATIENCE_MS = 15_000
"""How long a page or a frame may take on a busy machine before a test gives up."""

Opener = Callable[[Path], Workbench]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration visit with its decks converted, made once for all processes of a test run."""
    root = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        root = root.parent
    folder = root / "demonstration"
    with FileLock(root / "demonstration.lock"):
        if not folder.exists():
            unfinished = tmp_path_factory.mktemp("making") / "visit"
            create_demonstration(unfinished)
            _convert_decks(unfinished)
            _make_rungs(unfinished)
            unfinished.rename(folder)
    return folder


def _convert_decks(folder: Path) -> None:
    opened = open_visit(folder, FakeClock())
    for medium in opened.shelf.all():
        if medium.kind is MediaKind.SLIDES and medium.file:
            path, name = opened.files.path(medium.file), medium.file.name
            open_deck(path, name, opened.cache, fonts_dir=resource("fonts")).pages.close()
    opened.close()


def _make_rungs(folder: Path) -> None:
    """Make what the program makes ahead, in small: else every test would make it, beside what it tests."""
    opened = open_visit(folder, FakeClock())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rung_files, "FULL_HD", (480, 270))
        for medium in opened.shelf.all():
            make = RungFiles(opened.files, opened.cache).maker(medium, (0, 0))
            while make is not None and not make(lambda: False):
                continue
    opened.close()


@pytest.fixture
def visit_folder(demonstration: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration visit that a test may do with as it likes; it deletes, never rewrites."""
    folder = tmp_path / "visit"
    shutil.copytree(demonstration, folder, copy_function=_link_media)
    return folder


def _link_media(source: str, target: str) -> None:
    """Copy the database; link what is large and never written to."""
    if Path(source).parent.name in {"media", "cache"}:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def player() -> FakePlayer:
    return FakePlayer()


@pytest.fixture
def chime() -> FakeChime:
    return FakeChime()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_bench(
    qtbot: QtBot, clock: FakeClock, player: FakePlayer, chime: FakeChime, preferences: Preferences
) -> Iterator[Callable[..., Workbench]]:
    """Opens a visit, as at the start of the program; the one that was open before is closed first."""
    benches: list[Workbench] = []

    def close() -> None:
        while benches:
            benches.pop().close()

    def open_it(folder: Path, make_player: Callable[[], Player] = lambda: player) -> Workbench:
        close()
        benches.append(
            Workbench(open_visit(folder, clock), clock, preferences, make_player, make_chime=lambda: chime)
        )
        return benches[-1]

    yield open_it
    close()


@pytest.fixture
def bench(open_bench: Opener, visit_folder: Path) -> Workbench:
    return open_bench(visit_folder)


@pytest.fixture
def decks(bench: Workbench, qtbot: QtBot) -> Workbench:
    """The same with every deck open."""
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=PATIENCE_MS):
        bench.stage_control.prepare()
    return bench


def begin(bench: Workbench, item: str | None = None, mode: TakeMode = TakeMode.REHEARSAL) -> Agenda:
    """Begin a take of the rehearsal's agenda, at an item where one is named."""
    agenda = bench.conductor.agendas[0]
    bench.run_control.begin(agenda, mode)
    if item:
        bench.run_control.start_item(item)
    return agenda


def happenings(bench: Workbench, kind: type[Happening]) -> list[Happening]:
    """What the newest take's log says of one kind, as the database has it."""
    run = bench.run_control.run
    events = bench.opened.runs.events(run.take) if run else ()
    return [event.happening for event in events if isinstance(event.happening, kind)]
