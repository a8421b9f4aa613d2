"""A visit moved to another computer in mid-take goes on there at the same item."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deck import AskedFont, Deck
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.timing import timings
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.kept_deck import read_or_keep
from pmqa_desktop.paths import resource
from pmqa_desktop.services.moving import Moved, Moving, bundle_name
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.bundle import Manifest
from tests.support.bench import PATIENCE_MS, Opener, begin
from tests.support.clocks import FakeClock


@pytest.fixture
def moving(clock: FakeClock) -> Iterator[Moving]:
    made = Moving(clock)
    yield made
    made.close()


def _pack(moving: Moving, folder: Path, target: Path, qtbot: QtBot) -> Moved:
    with qtbot.waitSignal(moving.packed, timeout=PATIENCE_MS) as told:
        moving.pack(folder, target)
    assert isinstance(told.args[0], Moved)
    return told.args[0]


def test_a_take_goes_on_at_the_same_item_slide_and_time_on_a_clean_computer(
    decks: Workbench, open_bench: Opener, moving: Moving, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(decks, "R-04")
    decks.stage_control.go_to_page(3)
    clock.advance(4 * MINUTE_MS)
    decks.run_control.commit_pending()
    decks.opened.runs.beat(1, clock.wall_ms())
    question = decks.question_log.questions[0]
    moved = _pack(moving, decks.opened.folder, tmp_path / "visit.pmqa", qtbot)
    assert moved.packed.damaged == ()
    assert decks.run_control.active is not None  # the show goes on where it is
    decks.run_control.finish()
    with qtbot.waitSignal(moving.unpacked, timeout=PATIENCE_MS):
        moving.unpack(tmp_path / "visit.pmqa", tmp_path / "spare")
    spare = open_bench(tmp_path / "spare")
    interrupted = spare.run_control.interrupted()
    assert interrupted is not None
    assert interrupted.run.item is not None
    assert interrupted.run.item.id == "R-04"
    assert timings(interrupted.run, interrupted.alive_at).elapsed_ms == 4 * MINUTE_MS
    with qtbot.waitSignal(spare.slides.all_prepared, timeout=PATIENCE_MS):
        spare.stage_control.prepare()
    spare.run_control.recover(interrupted)
    spare.stage_control.restore()
    assert (spare.stage_control.stage.medium, spare.stage_control.stage.page) == ("S0", 3)
    assert question in spare.question_log.questions


def test_what_took_long_to_draw_comes_along(
    visit_folder: Path, moving: Moving, tmp_path: Path, qtbot: QtBot
) -> None:
    (visit_folder / "cache" / "0a1b2c3d.hash").write_text("of this computer only")
    parts = {
        part.path for part in _pack(moving, visit_folder, tmp_path / "a.pmqa", qtbot).packed.manifest.parts
    }
    drawn = {path.relative_to(visit_folder).as_posix() for path in (visit_folder / "cache").glob("*.pdf")}
    assert drawn
    assert drawn <= parts
    assert not any(part.endswith(".hash") for part in parts)


def test_fonts_that_decks_ask_for_come_along_and_go_on_from_there(
    visit_folder: Path, moving: Moving, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "fonts"
    installed.mkdir()
    shutil.copy(resource("fonts/Sarabun-Regular.ttf"), installed / "office.ttf")
    deck = Deck((), fonts=(AskedFont("Sarabun"), AskedFont("Angsana New")))
    read_or_keep(visit_folder / "cache" / "deck.json", lambda: deck)
    monkeypatch.setattr("pmqa_desktop.services.moving.system_folders", lambda: [installed])
    _pack(moving, visit_folder, tmp_path / "a.pmqa", qtbot)
    with qtbot.waitSignal(moving.unpacked, timeout=PATIENCE_MS):
        moving.unpack(tmp_path / "a.pmqa", tmp_path / "spare")
    assert (tmp_path / "spare" / "fonts" / "office.ttf").is_file()
    shutil.rmtree(installed)
    parts = _pack(moving, tmp_path / "spare", tmp_path / "b.pmqa", qtbot).packed.manifest.parts
    assert "fonts/office.ttf" in {part.path for part in parts}


def test_a_bundle_is_looked_into_and_its_faults_are_told(
    visit_folder: Path, moving: Moving, tmp_path: Path, qtbot: QtBot
) -> None:
    bundle = _pack(moving, visit_folder, tmp_path / "a.pmqa", qtbot).packed.path
    with qtbot.waitSignal(moving.looked) as told:
        moving.look(bundle)
    assert isinstance(told.args[0], Manifest)
    assert told.args[0].organisation.en == "Amnat Charoen Province"
    bundle.write_bytes(bundle.read_bytes()[:-1_000])
    for deed in (lambda: moving.look(bundle), lambda: moving.unpack(bundle, tmp_path / "spare")):
        with qtbot.waitSignal(moving.failed, timeout=PATIENCE_MS) as failed:
            deed()
        assert isinstance(failed.args[0], PmqaError)
        assert failed.args[0].code == "bundle-cut"


def test_packing_can_be_cancelled_and_begun_again(
    visit_folder: Path, moving: Moving, tmp_path: Path, qtbot: QtBot
) -> None:
    moving.pack(visit_folder, tmp_path / "a.pmqa")
    moving.cancel()
    assert not moving.working
    _pack(moving, visit_folder, tmp_path / "b.pmqa", qtbot)
    assert not (tmp_path / "a.pmqa").exists()


def test_a_bundle_is_named_after_the_visit_and_the_day() -> None:
    assert bundle_name('Amnat / Charoen: "6"', "2021-07-16") == "Amnat Charoen 6 2021-07-16.pmqa"
