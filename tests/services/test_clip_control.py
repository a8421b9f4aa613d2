"""The videos on the pages of a deck: when they start, what stops them, what the log says of them."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.deck import EmbeddedVideo
from pmqa_desktop.domain.runlog import ClipShown, PageShown, VideoEnded, VideoPaused, VideoPlayed, VideoSought
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media import clip_files
from pmqa_desktop.media.pptx_deck import read_pptx
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.store.runs import Runs
from tests.support.bench import PATIENCE_MS
from tests.support.clip_decks import (
    AT_ONCE,
    CLICKED,
    DECK,
    NEXT_CLICK,
    begin_deck,
    clip_bench,
    film_deck,
    film_slide,
    logged,
)
from tests.support.clocks import FakeClock
from tests.support.decks import add_slide, link_instead, new_deck, rewrite, save
from tests.support.players import LENGTH_MS, FakePlayer, plain_picture

FILM_PAGE = 1
Opener = Callable[..., StageBench]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """What stands for a video where nobody decodes it."""
    path = tmp_path / "source.mp4"
    path.write_bytes(b"a film")
    return path


@pytest.fixture
def open_deck(
    runs: Runs, clock: FakeClock, preferences: Preferences, player: FakePlayer, qtbot: QtBot
) -> Iterator[Opener]:
    """Opens a deck on its own stage, at a page that has been drawn, its videos found or known missing."""
    benches: list[StageBench] = []

    def open_it(deck: Path, *beside: Path, page: int = FILM_PAGE) -> StageBench:
        bench = clip_bench(deck, runs, clock, preferences, lambda: player, *beside)
        benches.append(bench)
        bench.stage_control.prepare()
        qtbot.waitUntil(lambda: bench.slides.deck(DECK) is not None, timeout=PATIENCE_MS)
        qtbot.waitUntil(bench.clips.resting, timeout=PATIENCE_MS)
        begin_deck(bench)
        bench.stage_control.go_to_page(page)
        qtbot.waitUntil(lambda: bench.slides.sharp(DECK, page), timeout=PATIENCE_MS)
        return bench

    yield open_it
    for bench in benches:
        bench.close()


def test_a_video_that_waits_for_a_click_is_started_by_the_next_and_the_one_after_turns_the_page(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, runs: Runs
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK))
    stage = bench.stage_control
    assert (player.path, stage.stage.clip) == (None, None)
    stage.next_page()
    assert player.path is not None
    assert player.path.read_bytes() == film.read_bytes()
    assert (player.playing, stage.stage.page, stage.stage.clip) == (True, FILM_PAGE, 0)
    assert (stage.stage.scene, stage.stage.playback) == (Scene.SLIDE, Playback.PLAYING)
    stage.next_page()
    assert (player.path, stage.stage.page, stage.stage.clip) == (None, FILM_PAGE + 1, None)
    said = logged(bench, runs, ClipShown, VideoPlayed, PageShown)[-3:]
    assert said == [ClipShown(DECK, FILM_PAGE, 0), VideoPlayed(0), PageShown(DECK, FILM_PAGE + 1)]


def test_a_page_that_is_shown_again_has_its_video_wait_again(
    open_deck: Opener, tmp_path: Path, film: Path
) -> None:
    stage = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK)).stage_control
    stage.next_page()
    stage.previous_page()
    stage.next_page()
    assert (stage.stage.page, stage.stage.clip) == (FILM_PAGE, None)
    stage.next_page()
    assert (stage.stage.page, stage.stage.clip) == (FILM_PAGE, 0)


def test_on_the_last_page_the_next_click_is_still_good_for_the_video(
    open_deck: Opener, tmp_path: Path, film: Path
) -> None:
    deck = new_deck()
    for _ in range(4):
        add_slide(deck)
    film_slide(deck, [film], NEXT_CLICK)
    stage = open_deck(save(deck, tmp_path / "a.pptx"), page=4).stage_control
    assert stage.can_go_on()
    stage.next_page()
    assert (stage.stage.clip, stage.can_go_on()) == (0, False)


def test_a_video_begins_by_itself_where_the_deck_says_so(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    stage = open_deck(film_deck(tmp_path / "a.pptx", film, AT_ONCE)).stage_control
    qtbot.waitUntil(lambda: player.playing)
    assert (stage.stage.clip, stage.stage.playback) == (0, Playback.PLAYING)
    stage.next_page()
    assert (stage.stage.page, player.playing) == (FILM_PAGE + 1, False)


def test_nothing_begins_by_itself_under_a_cover_or_before_the_page_is_sharp(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, AT_ONCE), page=0)
    bench.stage_control.toggle_black()
    bench.stage_control.next_page()
    with qtbot.waitSignal(bench.clip_control.looked):
        pass
    assert bench.stage_control.stage.clip is None
    bench.stage_control.toggle_black()
    qtbot.waitUntil(lambda: player.playing)
    bench.stage_control.previous_page()
    bench.slides.set_size(640, 360)  # all pages are drawn anew
    bench.stage_control.next_page()
    assert not bench.slides.sharp(DECK, FILM_PAGE)
    with qtbot.waitSignal(bench.clip_control.looked):
        pass
    assert bench.stage_control.stage.clip is None or bench.slides.sharp(DECK, FILM_PAGE)
    qtbot.waitUntil(lambda: player.playing, timeout=PATIENCE_MS)


def test_several_videos_come_in_the_order_of_the_deck(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    other = tmp_path / "other.mp4"
    other.write_bytes(b"another film")
    deck = new_deck()
    film_slide(deck, [film, other], AT_ONCE)
    film_slide(deck, [film, other], NEXT_CLICK)
    bench = open_deck(save(deck, tmp_path / "a.pptx"), page=0)
    stage = bench.stage_control
    qtbot.waitUntil(lambda: stage.stage.clip == 0)
    player.end()
    qtbot.waitUntil(lambda: stage.stage.clip == 1)
    assert player.path is not None
    assert player.path.read_bytes() == b"another film"
    stage.next_page()
    clips = []
    for _ in range(2):
        stage.next_page()
        clips.append((stage.stage.page, stage.stage.clip))
    assert clips == [(1, 0), (1, 1)]
    stage.next_page()
    assert stage.stage.page == 2


def test_the_space_bar_pauses_a_video_that_has_begun_and_else_goes_on(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, runs: Runs, qtbot: QtBot
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK))
    stage = bench.stage_control
    stage.advance()
    player.at_ms = 4_000
    stage.advance()
    assert (player.playing, stage.stage.playback, stage.stage.position_ms) == (False, Playback.PAUSED, 4_000)
    stage.advance()
    assert (player.playing, stage.stage.playback) == (True, Playback.PLAYING)
    player.end()
    qtbot.waitUntil(lambda: stage.stage.playback is Playback.STOPPED)
    assert stage.stage.clip == 0  # its last frame stays
    stage.advance()
    assert (stage.stage.page, stage.stage.clip) == (FILM_PAGE + 1, None)
    assert logged(bench, runs, VideoPlayed, VideoPaused, VideoEnded) == [
        VideoPlayed(0),
        VideoPaused(4_000),
        VideoPlayed(4_000),
        VideoEnded(LENGTH_MS),
    ]


def test_a_click_on_a_video_plays_pauses_and_plays_it_again(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, CLICKED))
    stage = bench.stage_control
    states = []
    for _ in range(3):
        bench.clip_control.press(0)
        states.append((player.playing, stage.stage.playback))
    assert states == [(True, Playback.PLAYING), (False, Playback.PAUSED), (True, Playback.PLAYING)]
    player.end()
    qtbot.waitUntil(lambda: stage.stage.playback is Playback.STOPPED)
    player.show_frame(plain_picture(255, 0, 0))
    bench.clip_control.press(0)
    assert (player.playing, stage.stage.position_ms) == (True, 0)
    assert bench.video.picture() is not None  # the last frame stays until the first has come


def test_a_video_that_waits_for_nothing_but_a_click_on_it_does_not_hold_the_page(
    open_deck: Opener, tmp_path: Path, film: Path
) -> None:
    stage = open_deck(film_deck(tmp_path / "a.pptx", film, CLICKED)).stage_control
    stage.next_page()
    assert (stage.stage.page, stage.stage.clip) == (FILM_PAGE + 1, None)


def test_the_bar_s_deeds_are_done_to_a_video_on_a_page(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, runs: Runs
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK))
    assert not bench.video_control.is_up()
    bench.stage_control.toggle_playback()
    bench.video_control.seek(12_000)
    assert (player.at_ms, bench.stage_control.stage.position_ms) == (12_000, 12_000)
    assert logged(bench, runs, VideoSought) == [VideoSought(12_000)]


def test_a_video_is_decoded_for_its_rectangle_and_as_loud_and_often_as_the_deck_says(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK, loops=True, muted=True))
    bench.video.set_size(1600, 900)
    bench.stage_control.next_page()
    assert player.size == (800, 225)  # half the width and a quarter of the height of a page of 16:9
    assert (player.cut.loop, player.muted, bench.video.muted) == (True, True, True)
    bench.video.toggle_mute()
    assert (player.muted, bench.video.muted) == (False, False)
    bench.stage_control.next_page()
    bench.video.arm(film, "another.mp4")
    assert (player.cut.loop, player.muted) == (False, False)


def test_while_the_presenter_looks_ahead_no_video_begins(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    deck = new_deck()
    add_slide(deck)
    film_slide(deck, [film], AT_ONCE)
    film_slide(deck, [film], NEXT_CLICK)
    bench = open_deck(save(deck, tmp_path / "a.pptx"), page=0)
    stage = bench.stage_control
    stage.toggle_freeze()
    for page in (1, 2, 3):
        stage.next_page()
        assert (stage.stage.page, stage.stage.clip, player.path) == (page, None, None)
    stage.go_to_page(1)
    bench.clip_control.press(0)
    assert (player.path, stage.frozen) == (None, True)
    stage.toggle_freeze()
    qtbot.waitUntil(lambda: player.playing)


def test_frozen_the_audience_keeps_the_video_s_picture_when_the_presenter_goes_on(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK))
    stage = bench.stage_control
    stage.next_page()
    player.show_frame(plain_picture(255, 0, 0))
    stage.toggle_freeze()
    assert player.playing
    stage.next_page()
    assert (player.playing, stage.stage.clip, stage.audience_stage.clip) == (False, None, 0)
    assert bench.video.picture() is not None
    stage.toggle_freeze()
    assert (player.path, bench.video.picture()) == (None, None)


def test_a_video_starts_as_soon_as_its_file_is_there(
    runs: Runs,
    clock: FakeClock,
    preferences: Preferences,
    player: FakePlayer,
    tmp_path: Path,
    film: Path,
    qtbot: QtBot,
) -> None:
    path = film_deck(tmp_path / "a.pptx", film, NEXT_CLICK)
    bench = clip_bench(path, runs, clock, preferences, lambda: player)
    begin_deck(bench)
    qtbot.waitUntil(lambda: bench.slides.deck(DECK) is not None, timeout=PATIENCE_MS)
    bench.stage_control.go_to_page(FILM_PAGE)
    bench.stage_control.next_page()
    assert bench.stage_control.stage.clip == 0
    qtbot.waitUntil(lambda: player.playing, timeout=PATIENCE_MS)
    bench.close()


def test_after_a_kill_the_page_comes_back_with_its_video_paused_where_it_was(
    open_deck: Opener,
    runs: Runs,
    clock: FakeClock,
    preferences: Preferences,
    player: FakePlayer,
    tmp_path: Path,
    film: Path,
    qtbot: QtBot,
) -> None:
    path = film_deck(tmp_path / "a.pptx", film, AT_ONCE)
    killed = open_deck(path)
    qtbot.waitUntil(lambda: player.playing)
    killed.run_control.commit_pending()
    clock.advance(7_000)
    runs.beat(1, killed.run_control.now())
    clock.advance(60_000)
    again = FakePlayer()
    bench = clip_bench(path, runs, clock, preferences, lambda: again)
    interrupted = bench.run_control.interrupted()
    assert interrupted is not None
    bench.run_control.recover(interrupted)
    bench.stage_control.restore()
    qtbot.waitUntil(lambda: again.path is not None, timeout=PATIENCE_MS)
    stage = bench.stage_control.stage
    assert (stage.page, stage.clip, stage.playback) == (FILM_PAGE, 0, Playback.PAUSED)
    assert (again.at_ms, again.playing) == (7_000, False)
    bench.stage_control.advance()
    assert (again.playing, bench.stage_control.stage.position_ms) == (True, 7_000)
    bench.close()


def test_after_a_kill_it_plays_on_from_there_also_where_it_is_asked_to_before_it_is_open(
    open_deck: Opener,
    runs: Runs,
    clock: FakeClock,
    preferences: Preferences,
    player: FakePlayer,
    tmp_path: Path,
    film: Path,
    qtbot: QtBot,
) -> None:
    path = film_deck(tmp_path / "a.pptx", film, NEXT_CLICK)
    killed = open_deck(path)
    killed.stage_control.next_page()
    player.at_ms = 5_000
    killed.stage_control.toggle_playback()
    again = FakePlayer()
    bench = clip_bench(path, runs, clock, preferences, lambda: again)
    interrupted = bench.run_control.interrupted()
    assert interrupted is not None
    bench.run_control.recover(interrupted)
    with qtbot.waitSignal(bench.slides.deck_ready, timeout=PATIENCE_MS):
        bench.stage_control.restore()
    bench.stage_control.toggle_playback()
    assert again.path is None
    qtbot.waitUntil(lambda: again.playing, timeout=PATIENCE_MS)
    assert again.at_ms == 5_000
    bench.close()


def test_a_linked_video_is_found_beside_the_deck_or_among_what_was_brought(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    brought = elsewhere / "\u0e04\u0e25\u0e34\u0e1b.mp4"
    brought.write_bytes(b"brought")
    (tmp_path / "beside.mp4").write_bytes(b"beside")
    deck = new_deck()
    for name in ("beside.mp4", brought.name):
        link_instead(film_slide(deck, [film], NEXT_CLICK), f"file:///C:/Users/somebody/{name}")
    bench = open_deck(save(deck, tmp_path / "a.pptx"), brought, page=0)
    found = []
    for _ in range(2):
        bench.stage_control.next_page()
        found.append(player.path)
        bench.stage_control.next_page()
    assert found == [tmp_path / "beside.mp4", brought]


def test_a_linked_video_that_is_nowhere_is_told_by_its_name_and_the_click_turns_the_page(
    open_deck: Opener, tmp_path: Path, film: Path, runs: Runs
) -> None:
    deck = new_deck()
    add_slide(deck)
    link_instead(film_slide(deck, [film], NEXT_CLICK), "file:///C:/Users/somebody/gone.mp4")
    path = save(deck, tmp_path / "a.pptx")
    bench = open_deck(path, page=1)
    told: list[PmqaError] = []
    bench.clip_control.problem.connect(told.append)
    bench.clip_control.press(0)
    (error,) = told
    assert (error.code, error.facts) == ("clip-missing", {"name": "gone.mp4", "deck": "a.pptx", "page": 2})
    assert not bench.stage_control.can_play()
    bench.stage_control.next_page()
    assert bench.stage_control.stage.page == 2
    assert logged(bench, runs, ClipShown) == []


def test_a_video_that_cannot_be_decoded_leaves_the_page_and_is_told_to_the_operator(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK))
    told: list[PmqaError] = []
    bench.clip_control.problem.connect(told.append)
    bench.stage_control.problem.connect(told.append)
    bench.stage_control.next_page()
    player.on_failed("video-undecodable")
    qtbot.waitUntil(lambda: bool(told))
    (error,) = told
    assert (error.code, error.facts["page"]) == ("clip-unplayable", 2)
    stage = bench.stage_control.stage
    assert (stage.scene, stage.clip, stage.failure) == (Scene.SLIDE, None, "")
    bench.stage_control.next_page()
    assert bench.stage_control.stage.page == FILM_PAGE + 1


def test_the_page_s_video_is_opened_ahead_once_the_page_has_been_up_for_a_while(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK))
    qtbot.waitUntil(lambda: player.prepared is not None)
    bench.stage_control.next_page()
    assert player.path == player.prepared


def test_once_its_page_is_left_the_next_item_s_video_is_opened_ahead_again(
    open_deck: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    following = tmp_path / "following.mp4"
    following.write_bytes(b"of the next item")
    bench = open_deck(film_deck(tmp_path / "a.pptx", film, NEXT_CLICK), following)
    qtbot.waitUntil(lambda: player.prepared not in {None, following})
    bench.stage_control.go_to_page(FILM_PAGE + 1)
    qtbot.waitUntil(lambda: player.prepared == following)


def test_the_videos_of_the_page_that_is_up_are_taken_out_before_the_others(
    runs: Runs,
    clock: FakeClock,
    preferences: Preferences,
    player: FakePlayer,
    tmp_path: Path,
    film: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    go_on, taken = threading.Event(), []

    def slow(video: EmbeddedVideo, *_given: object) -> Path:
        taken.append(video.name)
        assert go_on.wait(PATIENCE_MS / 1000)
        return film

    monkeypatch.setattr(clip_files, "have_clip", slow)
    deck = new_deck()
    for number in range(4):
        each = tmp_path / f"{number}.mp4"
        each.write_bytes(bytes([number]))
        film_slide(deck, [each])
    path = save(deck, tmp_path / "a.pptx")
    bench = clip_bench(path, runs, clock, preferences, lambda: player)
    begin_deck(bench)
    qtbot.waitUntil(lambda: bool(taken), timeout=PATIENCE_MS)
    names = [page.videos[0].name for page in read_pptx(path).pages]
    bench.stage_control.go_to_page(2)
    go_on.set()
    qtbot.waitUntil(bench.clips.resting, timeout=PATIENCE_MS)
    assert taken == [names[each] for each in (0, 2, 1, 3)]
    bench.close()


def test_a_video_that_is_damaged_inside_its_deck_is_told_and_the_pages_can_be_shown(
    open_deck: Opener, tmp_path: Path, film: Path
) -> None:
    path = film_deck(tmp_path / "a.pptx", film, NEXT_CLICK)
    rewrite(path, lambda name, content: None if name.endswith(".mp4") else content)
    bench = open_deck(path)
    told: list[PmqaError] = []
    bench.clip_control.problem.connect(told.append)
    bench.clip_control.press(0)
    (error,) = told
    assert (error.code, error.facts) == ("clip-unplayable", {"name": "media1.mp4", "page": 2})
    bench.stage_control.next_page()
    assert bench.stage_control.stage.page == FILM_PAGE + 1
