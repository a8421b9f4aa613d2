from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.ladder import Rung
from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.domain.runlog import PageShown, RungTaken, TakeMode, VideoEnded, VideoPaused, VideoPlayed
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.player import Player
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS, begin, happenings
from tests.support.players import FakePlayer, plain_picture

SLIDES, VIDEO, OTHER_SLIDES, CAMERA = "R-04", "R-03", "R-06", "R-11"


@pytest.fixture
def problems(bench: Workbench) -> list[PmqaError]:
    told: list[PmqaError] = []
    bench.stage_control.problem.connect(told.append)
    bench.ladder.problem.connect(told.append)
    return told


def _path(bench: Workbench, medium: str) -> Path:
    file = bench.media[medium].file
    assert file is not None
    return bench.opened.files.path(file)


def _backup(bench: Workbench, medium: str, kind: BackupKind) -> Path:
    (file,) = bench.media[medium].backup_files(kind)
    return bench.opened.files.path(file)


def _await_rungs(bench: Workbench, qtbot: QtBot, medium: str, places: tuple[int, ...]) -> None:
    qtbot.waitUntil(lambda: bench.rungs.ready(medium) == places, timeout=PATIENCE_MS)


def _reopened(bench: Workbench, open_bench: Callable[..., Workbench]) -> Workbench:
    """The visit as the next start finds it after a kill, the interrupted take gone on with."""
    again = open_bench(bench.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    again.run_control.recover(interrupted)
    again.stage_control.restore()
    return again


def test_a_deck_goes_down_to_its_pdf_and_on_to_its_pictures_and_up_again_on_the_same_page(
    decks: Workbench, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    decks.stage_control.go_to_page(4)
    _await_rungs(decks, qtbot, "S0", (0, 1, 2))
    qtbot.waitUntil(lambda: decks.slides.picture("S0", 4) is not None, timeout=PATIENCE_MS)
    stood = []
    for step in (decks.ladder.down, decks.ladder.down, decks.ladder.up, decks.ladder.up):
        step()
        stood.append((decks.ladder.standing, decks.stage_control.stage.page))
        assert decks.slides.picture("S0", 4) is not None
        qtbot.waitUntil(lambda: decks.slides.sharp("S0", 4), timeout=PATIENCE_MS)
    assert stood == [(Rung.PDF, 4), (Rung.PICTURES, 4), (Rung.PDF, 4), (Rung.ITSELF, 4)]
    assert happenings(decks, RungTaken) == [RungTaken("S0", place) for place in (1, 2, 1, 0)]


def test_the_rungs_of_a_deck_draw_from_their_own_files(decks: Workbench, qtbot: QtBot) -> None:
    begin(decks, SLIDES)
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    _await_rungs(decks, qtbot, "S0", (0, 1, 2))
    seen = [decks.slides.picture("S0", 0)]
    for _ in range(2):
        decks.ladder.down()
        assert decks.slides.picture("S0", 0) is seen[-1]
        qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
        seen.append(decks.slides.picture("S0", 0))
    assert len({id(picture) for picture in seen}) == 3


def test_at_the_foot_of_the_ladder_the_operator_is_told_and_what_is_up_stays(
    decks: Workbench, qtbot: QtBot, problems: list[PmqaError]
) -> None:
    begin(decks, SLIDES)
    _await_rungs(decks, qtbot, "S0", (0, 1, 2))
    decks.ladder.up()
    decks.ladder.down()
    decks.ladder.down()
    assert decks.ladder.below is None
    decks.ladder.down()
    assert [error.code for error in problems] == ["ladder-ends-above", "ladder-ends-below"]
    assert decks.stage_control.stage.rung == 2


def test_notes_and_slide_numbers_stay_those_of_the_deck(decks: Workbench, qtbot: QtBot) -> None:
    begin(decks, SLIDES)
    own = decks.slides.deck("S0")
    assert own is not None
    _await_rungs(decks, qtbot, "S0", (0, 1, 2))
    decks.ladder.down()
    below = decks.slides.deck("S0")
    assert below == own
    assert all(page.notes for page in own.pages)


def test_a_deck_whose_file_is_gone_leaves_the_card_and_one_key_puts_its_pdf_up(
    bench: Workbench, qtbot: QtBot, problems: list[PmqaError]
) -> None:
    _path(bench, "S0").unlink()
    begin(bench, SLIDES)
    stage = bench.stage_control.stage
    assert (stage.scene, stage.medium) == (Scene.SLIDE, "S0")
    assert bench.slides.picture("S0", 0) is None
    assert [error.code for error in problems] == ["media-missing"]
    qtbot.waitUntil(lambda: bench.ladder.below is Rung.PDF, timeout=PATIENCE_MS)
    bench.ladder.down()
    qtbot.waitUntil(lambda: bench.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    assert happenings(bench, PageShown) == [PageShown("S0", 0)]
    assert bench.ladder.above is None


def test_a_damaged_pdf_is_told_when_it_is_prepared_and_the_pictures_are_the_next_rung(
    decks: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF and then nothing")
    with qtbot.waitSignal(decks.backup_book.changed, timeout=PATIENCE_MS):
        decks.backup_book.remove("S1", BackupKind.PDF)
    picture = tmp_path / "one.png"
    picture.write_bytes(next(decks.opened.cache.glob("pages/*/0001.png")).read_bytes())
    with qtbot.waitSignal(decks.rungs.failed, timeout=PATIENCE_MS) as failed:
        decks.backup_book.add("S1", BackupKind.PDF, [damaged])
    assert [str(failed.args[0]), failed.args[1].code] == ["S1", "pdf-unreadable"]
    decks.backup_book.add("S1", BackupKind.PICTURES, [picture])
    begin(decks, OTHER_SLIDES)
    decks.stage_control.go_to_page(3)
    qtbot.waitUntil(lambda: decks.ladder.below is Rung.PICTURES, timeout=PATIENCE_MS)
    decks.ladder.down()
    assert decks.stage_control.stage.page == 0
    assert decks.stage_control.page_count() == 1


def test_a_medium_stays_on_its_rung_when_the_show_comes_back_to_it_and_a_new_take_begins_on_top(
    decks: Workbench, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    _await_rungs(decks, qtbot, "S0", (0, 1, 2))
    decks.ladder.down()
    decks.run_control.start_item(OTHER_SLIDES)
    assert decks.ladder.standing is Rung.ITSELF
    decks.run_control.start_item(SLIDES)
    assert decks.ladder.standing is Rung.PDF
    decks.run_control.finish()
    begin(decks, SLIDES)
    assert decks.ladder.standing is Rung.ITSELF
    assert decks.slides.deck("S0") is decks.slides.own_deck("S0")


def test_after_a_kill_a_deck_is_shown_from_the_rung_that_was_up(
    decks: Workbench, qtbot: QtBot, open_bench: Callable[..., Workbench]
) -> None:
    begin(decks, SLIDES)
    decks.stage_control.go_to_page(2)
    _await_rungs(decks, qtbot, "S0", (0, 1, 2))
    decks.ladder.down()
    decks.ladder.down()
    again = _reopened(decks, open_bench)
    assert (again.stage_control.stage.rung, again.stage_control.stage.page) == (2, 2)
    qtbot.waitUntil(lambda: again.slides.sharp("S0", 2), timeout=PATIENCE_MS)
    picture = again.slides.picture("S0", 2)
    assert picture is not None
    assert again.ladder.standing is Rung.PICTURES


def test_a_video_goes_on_in_its_copy_at_the_same_place_and_its_picture_stays_meanwhile(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, VIDEO)
    player.show_frame(plain_picture(255, 0, 0))
    player.at_ms = 9000
    bench.ladder.down()
    assert (player.path, player.playing, player.at_ms) == (
        _backup(bench, "V0", BackupKind.COPY),
        True,
        9000,
    )
    held = bench.video.picture()
    assert held is not None
    assert bytes(held.data[:3]) == b"\x00\x00\xff"
    assert happenings(bench, VideoPlayed) == [VideoPlayed(0), VideoPlayed(9000)]
    bench.ladder.up()
    assert (player.path, player.at_ms) == (_path(bench, "V0"), 9000)


def test_a_video_that_waits_waits_in_its_copy_too(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, VIDEO)
    player.at_ms = 5000
    bench.stage_control.toggle_playback()
    bench.ladder.down()
    assert (player.playing, player.at_ms) == (False, 5000)
    bench.conductor.do_next_thing()
    assert player.playing


def test_a_video_that_cannot_be_decoded_goes_on_in_its_copy_where_it_failed(
    bench: Workbench, player: FakePlayer, qtbot: QtBot, problems: list[PmqaError]
) -> None:
    begin(bench, VIDEO)
    player.at_ms = 7000
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: bool(problems))
    assert bench.ladder.below is Rung.COPY
    bench.ladder.down()
    assert (player.playing, player.at_ms) == (True, 7000)
    assert bench.stage_control.stage.playback is Playback.PLAYING


def test_the_last_rung_of_a_video_is_a_still_and_its_script(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, VIDEO)
    _await_rungs(bench, qtbot, "V0", (0, 1, 2))
    bench.ladder.down()
    player.at_ms = 12_000
    bench.ladder.down()
    assert bench.ladder.standing is Rung.STILL
    assert bench.video.picture() is bench.rungs.still("V0")
    assert player.path is None
    assert happenings(bench, VideoPaused) == [VideoPaused(12_000)]
    qtbot.waitUntil(lambda: bench.ladder.script.startswith("(ข้อมูลตัวอย่าง"), timeout=PATIENCE_MS)
    bench.stage_control.toggle_playback()
    assert bench.stage_control.stage.still
    bench.ladder.up()
    assert (player.path, player.playing, player.at_ms) == (
        _backup(bench, "V0", BackupKind.COPY),
        False,
        12_000,
    )


def test_a_video_on_its_still_is_shown_as_a_still_again_when_it_is_put_up_again(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, VIDEO)
    _await_rungs(bench, qtbot, "V0", (0, 1, 2))
    bench.ladder.down()
    bench.ladder.down()
    bench.run_control.start_item(SLIDES)
    bench.run_control.start_item(VIDEO)
    assert bench.stage_control.stage.still
    assert bench.video.picture() is bench.rungs.still("V0")
    assert not player.playing


def test_after_a_kill_a_video_waits_in_its_copy_where_it_was(
    bench: Workbench, player: FakePlayer, open_bench: Callable[..., Workbench]
) -> None:
    begin(bench, VIDEO)
    player.at_ms = 4000
    bench.ladder.down()
    again = _reopened(bench, open_bench)
    assert (player.path, player.playing) == (_backup(again, "V0", BackupKind.COPY), False)
    assert player.at_ms == 4000


def test_after_a_kill_a_still_is_up_again(
    bench: Workbench, qtbot: QtBot, open_bench: Callable[..., Workbench]
) -> None:
    begin(bench, VIDEO)
    _await_rungs(bench, qtbot, "V0", (0, 1, 2))
    bench.ladder.down()
    bench.ladder.down()
    again = _reopened(bench, open_bench)
    qtbot.waitUntil(lambda: again.video.picture() is not None, timeout=PATIENCE_MS)
    assert again.video.picture() is again.rungs.still("V0")


def test_without_vlc_the_next_rung_of_a_video_is_its_still(
    open_bench: Callable[..., Workbench], visit_folder: Path, qtbot: QtBot
) -> None:
    def no_player() -> Player:
        raise PmqaError("libvlc-missing")

    bench = open_bench(visit_folder, no_player)
    begin(bench, VIDEO)
    qtbot.waitUntil(lambda: bench.ladder.below is Rung.STILL, timeout=PATIENCE_MS)
    bench.ladder.down()
    assert bench.video.picture() is bench.rungs.still("V0")


def test_a_video_whose_file_is_gone_is_told_once_and_offered_from_its_copy(
    bench: Workbench, player: FakePlayer, problems: list[PmqaError]
) -> None:
    _path(bench, "V0").unlink()
    begin(bench, VIDEO)
    assert [error.code for error in problems] == ["media-missing"]
    assert happenings(bench, VideoEnded) == [VideoEnded(0, failure="media-missing")]
    assert player.path is None
    bench.ladder.down()
    assert (player.path, player.playing) == (_backup(bench, "V0", BackupKind.COPY), True)


def test_the_card_and_a_live_camera_have_no_ladder(bench: Workbench, problems: list[PmqaError]) -> None:
    for begun in ("R-00", CAMERA):
        begin(bench, begun, TakeMode.LIVE)
        bench.ladder.down()
        assert (bench.ladder.standing, bench.ladder.below, bench.ladder.above) == (None, None, None)
    assert happenings(bench, RungTaken) == []
    assert problems == []


def test_the_pictures_are_shown_where_deck_and_every_pdf_are_gone(bench: Workbench, qtbot: QtBot) -> None:
    for gone in (_path(bench, "S0"), _backup(bench, "S0", BackupKind.PDF), *bench.opened.cache.glob("*.pdf")):
        gone.unlink()
    begin(bench, SLIDES)
    qtbot.waitUntil(lambda: bench.ladder.below is Rung.PICTURES, timeout=PATIENCE_MS)
    bench.ladder.down()
    qtbot.waitUntil(lambda: bench.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    assert bench.stage_control.page_count() == 9


def test_the_notes_are_there_on_the_pdf_of_a_deck_that_libreoffice_cannot_draw(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMQA_SOFFICE", "/nowhere")
    for made in bench.opened.cache.glob("*.pdf"):
        made.unlink()
    with qtbot.waitSignal(bench.slides.deck_failed, timeout=PATIENCE_MS) as failed:
        begin(bench, SLIDES)
    assert failed.args[1].code == "soffice-missing"
    qtbot.waitUntil(lambda: bench.ladder.below is Rung.PDF, timeout=PATIENCE_MS)
    bench.ladder.down()
    noted = lambda: all(page.notes for page in bench.slides.deck("S0").pages)  # type: ignore[union-attr]  # noqa: E731
    qtbot.waitUntil(noted, timeout=PATIENCE_MS)
    assert bench.stage_control.page_count() == 9


def test_a_real_video_that_cannot_be_decoded_plays_in_its_copy_and_holds_its_place_on_the_way_back(
    open_bench: Callable[..., Workbench], visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    spoilt = tmp_path / "V0-overview.mp4"
    spoilt.write_bytes(b"this is no video" * 4000)
    first = open_bench(visit_folder)
    first.opened.shelf.attach("V0", first.opened.files.add(spoilt))
    bench = open_bench(visit_folder, make_player)
    with qtbot.waitSignal(bench.stage_control.problem, timeout=PATIENCE_MS) as problem:
        begin(bench, VIDEO)
    assert problem.args[0].code == "video-undecodable"
    bench.ladder.down()
    qtbot.waitUntil(lambda: bench.video.frames() > 20, timeout=PATIENCE_MS)
    assert bench.stage_control.stage.playback is Playback.PLAYING
    qtbot.waitUntil(lambda: bench.ladder.below is Rung.STILL, timeout=PATIENCE_MS)
    left_at = bench.video.position_ms()
    bench.ladder.down()
    bench.ladder.up()
    assert not _gaps(bench, qtbot)
    assert bench.stage_control.stage.playback is Playback.PAUSED
    assert 0 <= bench.video.position_ms() - left_at < 1000


def test_a_real_video_goes_on_in_its_copy_where_it_was_and_there_is_always_a_picture(
    open_bench: Callable[..., Workbench], visit_folder: Path, qtbot: QtBot
) -> None:
    bench = open_bench(visit_folder, make_player)
    begin(bench, VIDEO)
    qtbot.waitUntil(lambda: bench.video.frames() > 20, timeout=PATIENCE_MS)
    left_at = bench.video.position_ms()
    bench.ladder.down()
    assert not _gaps(bench, qtbot)
    (played,) = happenings(bench, VideoPlayed)[1:]
    assert isinstance(played, VideoPlayed)
    assert 0 <= played.position_ms - left_at < 500
    assert left_at <= bench.video.position_ms() < left_at + 3000


def _gaps(bench: Workbench, qtbot: QtBot) -> bool:
    """Whether there was no picture at some time before the video that has just been armed had its first."""
    gaps: list[bool] = []

    def has_come() -> bool:
        gaps.append(bench.video.picture() is None)
        return bench.video.frames() > 0

    qtbot.waitUntil(has_come, timeout=PATIENCE_MS)
    return any(gaps)


def test_a_deck_that_failed_earlier_is_told_the_moment_it_is_put_up(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMQA_SOFFICE", "/nowhere")
    for made in bench.opened.cache.glob("*.pdf"):
        made.unlink()
    with qtbot.waitSignal(bench.slides.all_prepared, timeout=PATIENCE_MS):
        bench.stage_control.prepare()
    told: list[PmqaError] = []
    bench.ladder.known_failure.connect(told.append)
    begin(bench, SLIDES)
    assert [error.code for error in told] == ["soffice-missing"]
    qtbot.waitUntil(lambda: bench.ladder.below is Rung.PDF, timeout=PATIENCE_MS)
    bench.ladder.down()
    bench.run_control.start_item(CAMERA)
    bench.run_control.start_item(SLIDES)
    assert len(told) == 1
