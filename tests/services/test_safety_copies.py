"""Copies of the visit are kept by themselves while people work; what fails is told once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.safety import CopyReason
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.safety_copies import SafetyCopies
from tests.support.bench import PATIENCE_MS, begin
from tests.support.clocks import FakeClock


def _reasons(bench: Workbench) -> list[CopyReason]:
    return [copy.reason for copy in bench.safety_shelf.copies()]


def _when_kept(bench: Workbench, qtbot: QtBot, deed: Callable[[], object]) -> object:
    with qtbot.waitSignal(bench.safety_shelf.kept, timeout=PATIENCE_MS) as told:
        deed()
    return told.args[0]


def test_a_copy_is_kept_at_an_opening_and_again_and_again_in_a_take(
    bench: Workbench, clock: FakeClock, qtbot: QtBot
) -> None:
    watch = bench.safety_watch
    assert watch.opening.isActive()
    assert not watch.taking.isActive()
    _when_kept(bench, qtbot, watch.opening.timeout.emit)
    begin(bench, "R-04")
    assert watch.taking.isActive()
    assert watch.taking.interval() == 10 * 60 * 1000
    clock.advance(watch.taking.interval())
    _when_kept(bench, qtbot, watch.taking.timeout.emit)
    assert _reasons(bench) == [CopyReason.TAKE, CopyReason.OPENING]
    bench.run_control.finish()
    assert not watch.taking.isActive()


def test_a_take_that_goes_on_does_not_put_its_next_copy_off(bench: Workbench) -> None:
    watch = bench.safety_watch
    begin(bench, "R-04")
    watch.taking.setInterval(100_000)
    bench.run_control.pause()
    assert watch.taking.interval() == 100_000  # it was not begun anew


def test_a_copy_that_is_asked_for_is_kept_unless_nothing_has_changed(
    bench: Workbench, clock: FakeClock, qtbot: QtBot
) -> None:
    shelf = bench.safety_shelf
    assert _when_kept(bench, qtbot, shelf.keep) == shelf.copies()[0]
    clock.advance(1)
    assert _when_kept(bench, qtbot, shelf.keep) is None
    bench.jotter.keep("field", "words")
    assert _when_kept(bench, qtbot, shelf.keep) == shelf.copies()[0]
    assert _reasons(bench) == [CopyReason.HAND] * 2


def test_what_is_inside_a_copy_and_the_visit_is_told(bench: Workbench, qtbot: QtBot) -> None:
    shelf = bench.safety_shelf
    copy = _when_kept(bench, qtbot, shelf.keep)
    begin(bench)
    for wanted, takes in ((copy, 0), (None, 1)):
        with qtbot.waitSignal(shelf.looked, timeout=PATIENCE_MS) as told:
            shelf.look(wanted)
        assert told.args[0] == wanted
        assert told.args[1].takes == takes
        assert told.args[1].questions == len(bench.question_log.questions)


def test_a_copy_that_fails_is_told_once_and_the_show_goes_on(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: SafetyCopies, _reason: CopyReason, _at: int) -> None:
        raise PmqaError("copy-not-made", reason="No space left on device")

    monkeypatch.setattr(SafetyCopies, "make", full)
    told: list[PmqaError] = []
    bench.safety_watch.problem.connect(told.append)
    begin(bench, "R-04")
    for _ in range(2):
        with qtbot.waitSignal(bench.safety_shelf.failed, timeout=PATIENCE_MS):
            bench.safety_watch.taking.timeout.emit()
    assert [error.code for error in told] == ["copy-not-made"]
    assert bench.run_control.active is not None


def test_the_copies_of_a_damaged_visit_need_no_open_visit(
    visit_folder: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    from pmqa_desktop.services.safety_copies import SafetyShelf

    made = SafetyCopies(visit_folder).make(CopyReason.OPENING, clock.wall_ms())
    (visit_folder / "visit.db").write_bytes(b"SQLite format 3\0 and nothing")
    shelf = SafetyShelf(visit_folder, clock)
    assert shelf.copies() == (made,)
    with qtbot.waitSignal(shelf.failed, timeout=PATIENCE_MS) as failed:
        shelf.look(None)
    assert failed.args[0].code == "copy-damaged"
    shelf.close()
