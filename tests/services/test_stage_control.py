import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.runlog import (
    BlackSet,
    MediumShown,
    PageShown,
    StandbyShown,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
)
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.domain.stage import Cover, Playback, Scene, Stage
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.player import Player
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS, begin, happenings
from tests.support.clocks import FakeClock
from tests.support.players import LENGTH_MS, FakePlayer

OVERVIEW_VIDEO, OVERVIEW_SLIDES, FIRST_VIDEO, FIRST_SLIDES = "R-03", "R-04", "R-05", "R-06"
LIVE_CAMERA, QUESTIONS = "R-11", "R-12"


@pytest.fixture
def problems(bench: Workbench) -> list[PmqaError]:
    told: list[PmqaError] = []
    bench.stage_control.problem.connect(told.append)
    return told


def _path(bench: Workbench, medium: str) -> Path:
    file = bench.media[medium].file
    assert file is not None
    return bench.opened.files.path(file)


def test_an_item_with_slides_shows_its_first_page(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    stage = decks.stage_control.stage
    assert (stage.scene, stage.item, stage.medium, stage.page) == (Scene.SLIDE, OVERVIEW_SLIDES, "S0", 0)
    assert (decks.stage_control.page_count(), decks.stage_control.page_number()) == (9, 1)
    assert happenings(decks, PageShown) == [PageShown("S0", 0)]


def test_an_item_with_a_video_plays_it_from_its_start(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, OVERVIEW_VIDEO)
    assert (player.path, player.playing) == (_path(bench, "V0"), True)
    assert bench.stage_control.stage.playback is Playback.PLAYING
    assert happenings(bench, MediumShown) == [MediumShown("V0", Scene.VIDEO)]
    assert happenings(bench, VideoPlayed) == [VideoPlayed(0)]


@pytest.mark.parametrize("item", [LIVE_CAMERA, QUESTIONS])
def test_an_item_with_nothing_to_play_shows_the_card(
    bench: Workbench, problems: list[PmqaError], item: str
) -> None:
    begin(bench, item)
    assert bench.stage_control.stage == Stage(item=item)
    assert problems == []


@pytest.mark.parametrize(("item", "medium"), [(OVERVIEW_SLIDES, "S0"), (OVERVIEW_VIDEO, "V0")])
def test_a_missing_file_puts_the_card_up_and_the_show_goes_on(
    bench: Workbench, player: FakePlayer, problems: list[PmqaError], item: str, medium: str
) -> None:
    shutil.rmtree(bench.opened.cache)
    bench.backup_book.restore(medium, ())
    _path(bench, medium).unlink()
    begin(bench, item)
    run = bench.run_control.active
    file = bench.media[medium].file
    assert bench.stage_control.stage == Stage(item=item)
    assert run is not None
    assert run.leg is not None
    assert run.leg.item == item
    assert file is not None
    assert [str(problem) for problem in problems] == [f"media-missing (name={file.name})"]
    bench.run_control.start_item(FIRST_VIDEO)
    assert player.playing


def test_a_medium_that_was_never_brought_is_told_by_its_id(
    open_bench: Callable[..., Workbench], visit_folder: Path
) -> None:
    first = open_bench(visit_folder)
    first.opened.shelf.attach("V0", None)
    first.backup_book.restore("V0", ())
    bench = open_bench(visit_folder)
    problems: list[PmqaError] = []
    bench.stage_control.problem.connect(problems.append)
    begin(bench, OVERVIEW_VIDEO)
    assert [str(problem) for problem in problems] == ["media-missing (name=V0)"]
    assert happenings(bench, StandbyShown) == [StandbyShown()]


def test_pages_go_forth_and_back_and_to_both_ends(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    control = decks.stage_control
    pages = []
    for flip in (control.next_page, control.next_page, control.previous_page, control.last_page):
        flip()
        pages.append(control.stage.page)
    control.first_page()
    assert [*pages, control.stage.page] == [1, 2, 1, 8, 0]


def test_next_on_the_last_page_and_previous_on_the_first_stay(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    decks.stage_control.previous_page()
    assert decks.stage_control.stage.page == 0
    decks.stage_control.last_page()
    decks.stage_control.next_page()
    assert decks.stage_control.stage.page == 8
    decks.run_control.commit_pending()
    assert happenings(decks, PageShown) == [PageShown("S0", 0), PageShown("S0", 8)]


def test_flipping_with_no_deck_up_does_nothing(decks: Workbench) -> None:
    decks.stage_control.next_page()
    begin(decks, OVERVIEW_VIDEO)
    decks.stage_control.next_page()
    decks.stage_control.last_page()
    assert decks.stage_control.stage.scene is Scene.VIDEO
    assert decks.stage_control.page_number() == 0
    assert happenings(decks, PageShown) == []


def test_a_flip_is_on_the_stage_before_it_is_on_the_disk_and_there_a_turn_later(
    decks: Workbench, qtbot: QtBot
) -> None:
    begin(decks, OVERVIEW_SLIDES)
    logged_at_the_paint: list[int] = []
    decks.stage_control.stage_changed.connect(
        lambda: logged_at_the_paint.append(len(happenings(decks, PageShown)))
    )
    decks.stage_control.next_page()
    assert logged_at_the_paint == [1]
    qtbot.waitUntil(lambda: len(happenings(decks, PageShown)) == 2)


def test_the_space_bar_flips_a_deck_and_holds_a_video(decks: Workbench, player: FakePlayer) -> None:
    begin(decks, OVERVIEW_SLIDES)
    decks.stage_control.advance()
    assert decks.stage_control.stage.page == 1
    decks.run_control.start_item(FIRST_VIDEO)
    player.at_ms = 4000
    decks.stage_control.advance()
    assert not player.playing
    assert happenings(decks, VideoPaused) == [VideoPaused(4000)]
    decks.stage_control.advance()
    assert player.playing
    assert happenings(decks, VideoPlayed) == [VideoPlayed(0), VideoPlayed(4000)]


def test_the_end_of_a_video_is_logged_and_its_last_picture_stays(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, OVERVIEW_VIDEO)
    player.end()
    qtbot.waitUntil(lambda: bench.stage_control.stage.playback is Playback.STOPPED)
    assert happenings(bench, VideoEnded) == [VideoEnded(LENGTH_MS)]
    assert bench.stage_control.stage.scene is Scene.VIDEO


def test_a_video_that_has_ended_can_be_played_again_from_its_start(
    bench: Workbench, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, OVERVIEW_VIDEO)
    player.end()
    qtbot.waitUntil(lambda: bench.stage_control.stage.playback is Playback.STOPPED)
    bench.stage_control.toggle_playback()
    assert (player.playing, player.position_ms()) == (True, 0)
    assert bench.stage_control.stage.playback is Playback.PLAYING


def test_a_video_that_cannot_be_decoded_is_told_and_logged(
    bench: Workbench, player: FakePlayer, problems: list[PmqaError], qtbot: QtBot
) -> None:
    begin(bench, OVERVIEW_VIDEO)
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: bool(problems))
    assert [problem.code for problem in problems] == ["video-undecodable"]
    assert happenings(bench, VideoEnded) == [VideoEnded(0, failure="video-undecodable")]


def test_without_vlc_the_video_counts_as_failed_and_the_next_item_can_start(
    open_bench: Callable[..., Workbench], visit_folder: Path
) -> None:
    def no_player() -> Player:
        raise PmqaError("libvlc-missing")

    bench = open_bench(visit_folder, no_player)
    problems: list[PmqaError] = []
    bench.stage_control.problem.connect(problems.append)
    begin(bench, OVERVIEW_VIDEO)
    assert [problem.code for problem in problems] == ["libvlc-missing"]
    assert happenings(bench, VideoEnded) == [VideoEnded(0, failure="libvlc-missing")]
    assert bench.stage_control.stage.playback is Playback.STOPPED
    bench.conductor.do_next_thing()
    assert bench.stage_control.stage.item == OVERVIEW_SLIDES


def test_the_next_item_stops_the_video(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, OVERVIEW_VIDEO)
    bench.run_control.start_item(QUESTIONS)
    assert player.path is None


def test_black_survives_the_change_of_the_item(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    decks.stage_control.toggle_black()
    decks.run_control.start_item(FIRST_SLIDES)
    assert decks.stage_control.stage.black
    assert decks.stage_control.stage.medium == "S1"
    decks.stage_control.toggle_black()
    assert not decks.stage_control.stage.black
    decks.run_control.commit_pending()
    assert happenings(decks, BlackSet) == [BlackSet(on=True), BlackSet(on=False)]


def test_the_end_of_the_take_clears_the_stage(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, OVERVIEW_VIDEO)
    bench.run_control.finish()
    assert bench.stage_control.stage == Stage()
    assert player.path is None


def test_a_stage_that_was_dark_at_the_end_of_the_take_stays_dark_until_it_is_lit(bench: Workbench) -> None:
    begin(bench, OVERVIEW_VIDEO)
    bench.stage_control.toggle_black()
    bench.run_control.finish()
    assert bench.stage_control.stage == Stage(cover=Cover.BLACK)
    bench.stage_control.toggle_black()
    assert bench.stage_control.stage == Stage()


def test_only_what_changes_the_picture_is_announced_as_a_change_of_the_stage(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    announced: list[Stage] = []
    decks.stage_control.stage_changed.connect(lambda: announced.append(decks.stage_control.stage))
    decks.run_control.add_time(60 * SECOND_MS)
    decks.run_control.toggle_pause()
    assert announced == []
    decks.stage_control.next_page()
    assert [stage.page for stage in announced] == [1]


def test_a_deck_that_becomes_ready_later_is_shown_and_logged_then(bench: Workbench, qtbot: QtBot) -> None:
    begin(bench, OVERVIEW_SLIDES)
    assert bench.stage_control.stage.medium == "S0"
    assert (bench.stage_control.page_count(), happenings(bench, PageShown)) == (0, [])
    qtbot.waitUntil(lambda: bench.stage_control.page_count() == 9, timeout=PATIENCE_MS)
    assert happenings(bench, PageShown) == [PageShown("S0", 0)]


def test_a_damaged_deck_on_the_stage_is_a_problem_to_tell(
    open_bench: Callable[..., Workbench], visit_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = open_bench(visit_folder)
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF and then nothing")
    first.opened.shelf.attach("S0", first.opened.files.add(damaged))
    bench = open_bench(visit_folder)
    with qtbot.waitSignal(bench.stage_control.problem, timeout=PATIENCE_MS) as problem:
        begin(bench, OVERVIEW_SLIDES)
    assert [str(error) for error in problem.args] == ["pdf-unreadable (name=damaged.pdf)"]


def _reopened(bench: Workbench, open_bench: Callable[..., Workbench]) -> Workbench:
    """The visit as the next start of the program finds it, the interrupted take gone on with."""
    again = open_bench(bench.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    again.run_control.recover(interrupted)
    again.stage_control.restore()
    return again


def test_after_a_restart_the_same_page_is_up(
    decks: Workbench, open_bench: Callable[..., Workbench], qtbot: QtBot
) -> None:
    begin(decks, OVERVIEW_SLIDES)
    decks.stage_control.go_to_page(4)
    again = _reopened(decks, open_bench)
    assert (again.stage_control.stage.medium, again.stage_control.stage.page) == ("S0", 4)
    qtbot.waitUntil(lambda: again.slides.sharp("S0", 4), timeout=PATIENCE_MS)


def test_after_a_restart_a_video_waits_where_it_was(
    bench: Workbench, open_bench: Callable[..., Workbench], clock: FakeClock, player: FakePlayer
) -> None:
    begin(bench, OVERVIEW_VIDEO)
    clock.advance(7 * SECOND_MS)
    again = _reopened(bench, open_bench)
    assert (player.path, player.playing) == (_path(again, "V0"), False)
    assert player.position_ms() == 7 * SECOND_MS
    again.conductor.do_next_thing()
    assert player.playing
    assert happenings(again, VideoPlayed)[-1] == VideoPlayed(7 * SECOND_MS)


def test_after_a_restart_a_video_that_had_ended_stays_ended(
    bench: Workbench, open_bench: Callable[..., Workbench], player: FakePlayer, qtbot: QtBot
) -> None:
    begin(bench, OVERVIEW_VIDEO)
    player.end()
    qtbot.waitUntil(lambda: bench.stage_control.stage.playback is Playback.STOPPED)
    again = _reopened(bench, open_bench)
    assert player.path is None
    assert again.stage_control.stage.playback is Playback.STOPPED


def test_every_deck_of_the_visit_is_opened_ahead(decks: Workbench) -> None:
    opened: list[Medium] = [medium for medium in decks.media.values() if decks.slides.deck(medium.id)]
    assert [medium.id for medium in opened] == ["S0", "S1", "S2", "S3"]


def test_pages_that_are_left_out_are_never_turned_to(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    control = decks.stage_control
    decks.run_control.leave_out(tuple(Cut(OVERVIEW_SLIDES, 1, "S0", page) for page in (1, 2, 8)))
    pages = []
    for flip in (control.next_page, control.next_page, control.previous_page, control.previous_page):
        flip()
        pages.append(control.stage.page)
    assert pages == [3, 4, 3, 0]
    control.go_to_page(7)
    assert control.following_page() is None
    assert not control.can_go_on()


def test_a_page_that_is_left_out_can_be_jumped_to(decks: Workbench) -> None:
    begin(decks, OVERVIEW_SLIDES)
    decks.run_control.leave_out((Cut(OVERVIEW_SLIDES, 1, "S0", 4),))
    decks.stage_control.go_to_page(4)
    assert decks.stage_control.stage.page == 4


def test_the_audience_never_sees_the_first_page_that_is_left_out(decks: Workbench) -> None:
    begin(decks, OVERVIEW_VIDEO)
    decks.run_control.leave_out((Cut(OVERVIEW_SLIDES, 1, "S0", 0),))
    decks.run_control.start_item(OVERVIEW_SLIDES)
    run = decks.run_control.active
    assert run is not None
    assert run.pages == (("S0", 1),)
