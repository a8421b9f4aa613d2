from pmqa_desktop.domain.next_thing import NextThing
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin
from tests.support.players import FakePlayer


def _item(bench: Workbench) -> str | None:
    run = bench.run_control.active
    return run.item.id if run and run.item else None


def test_without_a_take_the_next_thing_begins_the_chosen_agenda(bench: Workbench) -> None:
    conductor = bench.conductor
    site_visit = conductor.agendas[1]
    conductor.choose(site_visit, TakeMode.LIVE)
    assert conductor.next_thing() is NextThing.BEGIN
    conductor.do_next_thing()
    run = bench.run_control.active
    assert run is not None
    assert (run.agenda, run.mode, run.item) == (site_visit, TakeMode.LIVE, None)


def test_choosing_is_announced(bench: Workbench) -> None:
    told: list[str] = []
    bench.conductor.chosen.connect(lambda: told.append(bench.conductor.mode))
    bench.conductor.choose(bench.conductor.agendas[0], TakeMode.LIVE)
    assert told == ["live"]


def test_in_a_take_the_next_thing_starts_the_next_item(bench: Workbench) -> None:
    begin(bench)
    items = []
    for _ in range(3):
        assert bench.conductor.next_thing() is NextThing.START_ITEM
        bench.conductor.do_next_thing()
        items.append(_item(bench))
    assert items == ["R-00", "R-01", "R-02"]


def test_a_stopped_timer_goes_on_before_anything_else(bench: Workbench) -> None:
    begin(bench, "R-01")
    bench.run_control.pause()
    assert bench.conductor.next_thing() is NextThing.RESUME
    bench.conductor.do_next_thing()
    assert bench.run_control.active
    assert not bench.run_control.active.paused
    assert _item(bench) == "R-01"


def test_a_video_that_waits_is_played(bench: Workbench, player: FakePlayer) -> None:
    begin(bench, "R-03")
    bench.stage_control.toggle_playback()
    assert bench.conductor.next_thing() is NextThing.PLAY_VIDEO
    bench.conductor.do_next_thing()
    assert player.playing
    assert bench.stage_control.stage.playback is Playback.PLAYING


def test_behind_the_last_item_the_take_is_finished(bench: Workbench) -> None:
    agenda = begin(bench)
    bench.run_control.start_item(agenda.items[-1].id)
    assert bench.conductor.next_thing() is NextThing.FINISH
    bench.conductor.do_next_thing()
    assert bench.run_control.active is None
    assert bench.conductor.next_thing() is NextThing.BEGIN


def test_start_or_resume_begins_a_take_and_then_its_first_item(bench: Workbench) -> None:
    bench.conductor.start_or_resume()
    assert bench.run_control.active
    assert _item(bench) is None
    bench.conductor.start_or_resume()
    assert _item(bench) == "R-00"


def test_start_or_resume_leaves_a_running_item_alone(bench: Workbench) -> None:
    begin(bench, "R-01")
    bench.conductor.start_or_resume()
    assert _item(bench) == "R-01"
    bench.run_control.pause()
    bench.conductor.start_or_resume()
    assert bench.run_control.active
    assert not bench.run_control.active.paused


def test_the_next_item_starts_whatever_else_waits(bench: Workbench) -> None:
    begin(bench, "R-03")
    bench.stage_control.toggle_playback()
    bench.conductor.next_item()
    assert _item(bench) == "R-04"
