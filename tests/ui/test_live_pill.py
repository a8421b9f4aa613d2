from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.live_pill import LivePill
from tests.support.bench import begin
from tests.support.clocks import FakeClock


@pytest.fixture
def pill(bench: Workbench, wording: Wording, theme: Theme, qtbot: QtBot) -> LivePill:
    made = LivePill(bench.run_control, wording)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def parts(pill: LivePill) -> Callable[[], list[str]]:
    """Title, remaining time, offset."""
    return lambda: pill.text().split(" \u00b7 ")


def test_the_pill_is_there_only_while_a_take_runs(bench: Workbench, pill: LivePill) -> None:
    shown = [not pill.isHidden()]
    begin(bench)
    shown.append(not pill.isHidden())
    bench.run_control.finish()
    shown.append(not pill.isHidden())
    assert shown == [False, True, False]


def test_it_tells_item_remaining_time_and_offset(
    bench: Workbench, parts: Callable[[], list[str]], clock: FakeClock, qtbot: QtBot
) -> None:
    begin(bench, "R-02")
    assert parts() == ["chair states the aim of the rehearsal", "5:00", "0:00"]
    clock.advance(6 * MINUTE_MS)
    with qtbot.waitSignal(bench.run_control.ticked):
        pass
    assert parts()[1:] == ["\u22121:00", "+1:00"]


def test_a_long_title_is_cut(bench: Workbench, parts: Callable[[], list[str]]) -> None:
    begin(bench, "R-01")
    title = parts()[0]
    assert len(title) <= 41
    assert title.endswith("\u2026")
