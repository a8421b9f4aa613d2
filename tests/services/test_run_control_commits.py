from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.fold import fold
from pmqa_desktop.domain.question import Stamp
from pmqa_desktop.domain.question_log import QuestionAsked
from pmqa_desktop.domain.runlog import (
    BlackSet,
    Happening,
    ItemStarted,
    MediumShown,
    PageShown,
    Paused,
    Resumed,
    TakeFinished,
    TakeMode,
    TimeAdded,
)
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE, FakeClock
from tests.support.control import logged, run_of
from tests.support.takes import AGENDA

FLIP = PageShown("S0", 1)


def test_a_command_is_in_the_database_before_anybody_hears_of_it(live: RunControl, runs: Runs) -> None:
    seen: list[Happening] = []
    live.run_changed.connect(lambda: seen.append(logged(runs)[-1]))
    live.pause()
    live.add_time(MINUTE_MS)
    live.resume()
    live.start_next_item()
    live.finish()
    assert seen == [Paused(), TimeAdded(MINUTE_MS), Resumed(), ItemStarted("overview"), TakeFinished()]


def test_a_page_is_announced_before_it_is_committed_and_committed_in_the_next_turn(
    live: RunControl, runs: Runs, qapp: QCoreApplication
) -> None:
    stored: list[bool] = []
    live.run_changed.connect(lambda: stored.append(FLIP in logged(runs)))
    live.log_after_paint(FLIP)
    assert run_of(live).stage.page == 1
    assert FLIP not in logged(runs)
    qapp.processEvents()
    assert stored == [False]
    assert logged(runs)[-1] == FLIP
    assert fold(runs.events(1)) == live.run


def test_a_page_keeps_the_instant_at_which_it_was_shown(
    live: RunControl, runs: Runs, clock: FakeClock, qapp: QCoreApplication
) -> None:
    clock.advance(70)
    live.log_after_paint(FLIP)
    clock.advance(30)
    qapp.processEvents()
    assert runs.events(1)[-1].at == NINE + 70


def test_what_is_logged_behind_a_page_is_stored_behind_it(live: RunControl, runs: Runs) -> None:
    pages = [PageShown("S0", page) for page in (1, 2, 3)]
    live.log_after_paint(pages[0])
    live.log_after_paint(pages[1], pages[2])
    live.pause()
    assert logged(runs)[-4:] == [*pages, Paused()]


def test_pages_that_are_not_yet_stored_are_stored_at_the_end_of_the_take_and_at_closing(
    live: RunControl, runs: Runs
) -> None:
    live.log_after_paint(FLIP)
    live.finish()
    assert logged(runs, 1)[-2:] == [FLIP, TakeFinished()]
    live.begin(AGENDA, TakeMode.LIVE)
    live.start_next_item()
    live.log_after_paint(FLIP)
    live.close()
    assert logged(runs, 2)[-1] == FLIP


def test_what_still_waits_to_be_stored_belongs_to_the_take_in_which_it_happened(
    live: RunControl, runs: Runs
) -> None:
    live.finish()
    live.log_after_paint(BlackSet(True))
    live.begin(AGENDA, TakeMode.LIVE)
    live.commit_pending()
    assert BlackSet(True) in logged(runs, 1)
    assert BlackSet(True) not in logged(runs, 2)


def test_what_an_item_opens_with_is_committed_with_its_start_and_seen_at_once(
    live: RunControl, runs: Runs
) -> None:
    shown = MediumShown("S0", Scene.SLIDE)
    live.open_items_with(lambda item: (shown,) if item.id == "overview" else ())
    stages: list[str | None] = []
    live.run_changed.connect(lambda: stages.append(run_of(live).stage.medium))
    live.start_next_item()
    live.start_next_item()
    assert stages == ["S0", None]
    assert logged(runs)[-3:] == [ItemStarted("overview"), shown, ItemStarted("questions")]


@contextmanager
def _full_disk(database: VisitDatabase) -> Iterator[None]:
    """Nothing can be written at all."""
    database.db.execute("PRAGMA query_only = 1")
    try:
        yield
    finally:
        database.db.execute("PRAGMA query_only = 0")


def test_on_a_full_disk_the_show_goes_on_and_is_told_and_stored_when_there_is_room(
    live: RunControl, runs: Runs, database: VisitDatabase, clock: FakeClock
) -> None:
    errors: list[PmqaError] = []
    live.not_saved.connect(errors.append)
    before = logged(runs)
    with _full_disk(database):
        clock.advance(MINUTE_MS)
        live.pause()
        clock.advance(MINUTE_MS)
        live.resume()
        live.start_next_item()
    assert [error.code for error in errors] == ["visit-not-saved"] * 3
    assert getattr(run_of(live).item, "id", "") == "overview"
    assert logged(runs) == before
    live.commit_pending()
    assert logged(runs) == [*before, Paused(), Resumed(), ItemStarted("overview")]
    assert fold(runs.events(1)) == live.run


def test_what_the_disk_refused_is_tried_again_without_being_asked(
    live: RunControl, runs: Runs, database: VisitDatabase, qtbot: QtBot
) -> None:
    with _full_disk(database):
        live.pause()
    qtbot.waitUntil(lambda: Paused() in logged(runs))


def test_a_question_that_cannot_be_stored_is_an_error_and_nobody_hears_of_it(
    live: RunControl, database: VisitDatabase, qtbot: QtBot
) -> None:
    before = live.run
    with (
        _full_disk(database),
        qtbot.assertNotEmitted(live.run_changed),
        pytest.raises(PmqaError, match="visit-not-saved"),
    ):
        live.log(QuestionAsked("q", 1, "ทำไม", Stamp(NINE)))
    assert live.run == before
