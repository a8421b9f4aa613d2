"""The presenter ahead of the audience, and what comes back after a kill."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.runlog import FrozenSet, PageShown, WhiteSet
from pmqa_desktop.domain.stage import Cover
from pmqa_desktop.services import slides
from pmqa_desktop.services.slides import LOOK_AHEAD
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS, begin, happenings
from tests.support.players import FakePlayer

SLIDES, VIDEO, CARD = "R-04", "R-05", "R-12"


def _recovered(bench: Workbench, open_bench: Callable[..., Workbench]) -> Workbench:
    """The visit as the next start finds it after a kill: nothing was closed."""
    again = open_bench(bench.opened.folder)
    interrupted = again.run_control.interrupted()
    assert interrupted is not None
    again.run_control.recover(interrupted)
    again.stage_control.restore()
    return again


def test_frozen_the_audience_stays_while_the_presenter_flips(decks: Workbench) -> None:
    begin(decks, SLIDES)
    control = decks.stage_control
    control.go_to_page(2)
    control.toggle_freeze()
    control.go_to_page(6)
    assert (control.stage.page, control.audience_stage.page, control.frozen) == (6, 2, True)
    control.toggle_freeze()
    assert (control.stage.page, control.audience_stage.page, control.frozen) == (6, 6, False)
    decks.run_control.commit_pending()
    assert happenings(decks, FrozenSet) == [FrozenSet(on=True), FrozenSet(on=False)]


def test_the_audience_s_surfaces_hear_nothing_of_looking_ahead(decks: Workbench) -> None:
    begin(decks, SLIDES)
    control = decks.stage_control
    control.toggle_freeze()
    told: list[str] = []
    control.audience_changed.connect(lambda: told.append("audience"))
    control.stage_changed.connect(lambda: told.append("presenter"))
    control.next_page()
    assert told == ["presenter"]
    control.toggle_freeze()
    assert told == ["presenter", "audience"]


def test_the_audience_goes_first(decks: Workbench) -> None:
    begin(decks, SLIDES)
    told: list[str] = []
    decks.stage_control.stage_changed.connect(lambda: told.append("presenter"))
    decks.stage_control.audience_changed.connect(lambda: told.append("audience"))
    decks.stage_control.next_page()
    assert told == ["audience", "presenter"]


def test_an_item_that_starts_while_frozen_is_seen_by_the_audience(decks: Workbench) -> None:
    begin(decks, SLIDES)
    decks.stage_control.toggle_freeze()
    decks.stage_control.go_to_page(5)
    decks.run_control.start_item(CARD)
    assert not decks.stage_control.frozen
    assert decks.stage_control.audience_stage == decks.stage_control.stage


def test_a_video_put_up_while_frozen_is_seen_by_the_audience(decks: Workbench, player: FakePlayer) -> None:
    begin(decks, SLIDES)
    decks.stage_control.toggle_freeze()
    decks.stage_control.show_medium("V0")
    assert decks.stage_control.audience_stage.medium == "V0"
    assert player.playing


def test_a_video_and_the_card_cannot_be_frozen(bench: Workbench) -> None:
    for item in (VIDEO, CARD):
        begin(bench, item)
        bench.stage_control.toggle_freeze()
        assert not bench.stage_control.frozen
    assert happenings(bench, FrozenSet) == []


def test_a_question_is_stamped_with_the_page_that_the_assessors_see(decks: Workbench) -> None:
    begin(decks, SLIDES)
    decks.stage_control.go_to_page(2)
    decks.stage_control.toggle_freeze()
    decks.stage_control.go_to_page(6)
    stamp = decks.question_log.open_row().stamp
    assert (stamp.medium, stamp.page_number) == ("S0", 3)


def test_the_page_that_the_audience_is_left_with_stays_sharp_at_any_size(
    decks: Workbench, qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    decks.stage_control.toggle_freeze()
    decks.stage_control.last_page()
    decks.slides.set_size(640, 360)
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)


def test_no_memory_bound_takes_the_audience_s_page_away(
    decks: Workbench, qtbot: QtBot, monkeypatch: object
) -> None:

    monkeypatch.setattr(slides, "MEMORY_BOUND", 0)  # type: ignore[attr-defined]
    begin(decks, SLIDES)
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
    decks.stage_control.toggle_freeze()
    for page in range(1, 9):
        decks.stage_control.go_to_page(page)
        qtbot.waitUntil(lambda page=page: decks.slides.sharp("S0", page), timeout=PATIENCE_MS)  # type: ignore[misc]
        assert decks.slides.sharp("S0", 0)
    decks.stage_control.toggle_freeze()
    kept = [page for page in range(9) if decks.slides.sharp("S0", page)]
    assert len(kept) <= len(LOOK_AHEAD) + 1


def test_after_a_kill_the_audience_is_still_left_with_its_page(
    decks: Workbench, open_bench: Callable[..., Workbench], qtbot: QtBot
) -> None:
    begin(decks, SLIDES)
    decks.stage_control.toggle_freeze()
    decks.stage_control.go_to_page(6)
    decks.stage_control.toggle_white()
    again = _recovered(decks, open_bench)
    control = again.stage_control
    assert (control.stage.page, control.audience_stage.page) == (6, 0)
    assert control.audience_stage.cover is Cover.WHITE
    qtbot.waitUntil(lambda: again.slides.sharp("S0", 0) and again.slides.sharp("S0", 6), timeout=PATIENCE_MS)


def test_white_and_black_take_each_other_s_place_and_are_taken_away(decks: Workbench) -> None:
    begin(decks, SLIDES)
    control, covers = decks.stage_control, []
    for deed in (control.toggle_black, control.toggle_white, control.uncover, control.toggle_white):
        deed()
        covers.append(control.stage.cover)
    control.toggle_white()
    control.uncover()
    assert covers == [Cover.BLACK, Cover.WHITE, Cover.NONE, Cover.WHITE]
    assert control.stage.cover is Cover.NONE
    decks.run_control.commit_pending()
    assert happenings(decks, WhiteSet) == [WhiteSet(True), WhiteSet(False), WhiteSet(True), WhiteSet(False)]


def test_the_last_page_seen_goes_there_and_back(decks: Workbench) -> None:
    begin(decks, SLIDES)
    control, pages = decks.stage_control, []
    control.last_seen_page()
    for deed in (control.last_page, control.last_seen_page, control.last_seen_page):
        deed()
        pages.append(control.stage.page)
    assert pages == [8, 0, 8]
    decks.run_control.commit_pending()
    assert happenings(decks, PageShown)[-1] == PageShown("S0", 8)
