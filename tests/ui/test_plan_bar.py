import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.ui.common.plan_bar import PlanBar
from pmqa_desktop.ui.common.theme import LIGHT, Theme
from tests.support.hands import colour_at, picture_of

SCALE = 40 * MINUTE_MS


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> PlanBar:
    made = PlanBar(theme)
    qtbot.addWidget(made)
    made.resize(402, made.sizeHint().height())
    return made


def _line(bar: PlanBar, minute: float) -> set[str]:
    """The colours in the column that stands for a minute."""
    picture = picture_of(bar)
    x = round(1 + 400 * minute / 40)
    return {picture.pixelColor(x, y).name().upper() for y in range(picture.height())}


@pytest.mark.parametrize(
    ("planned", "actual", "told"),
    [
        (20, None, "Planned 20:00, not run"),
        (20, 20, "Planned 20:00, took 20:00"),
        (20, 15, "Planned 20:00, took 15:00: 5:00 left"),
        (20, 22.5, "Planned 20:00, took 22:30: 2:30 too long"),
        (0, 1, "Planned 0:00, took 1:00: 1:00 too long"),
    ],
)
def test_a_bar_says_in_words_what_it_shows(
    bar: PlanBar, planned: float, actual: float | None, told: str
) -> None:
    spent = None if actual is None else int(actual * MINUTE_MS)
    bar.show_spans(int(planned * MINUTE_MS), spent, SCALE)
    assert bar.accessibleName() == told
    QCoreApplication.sendEvent(bar, QEvent(QEvent.Type.LanguageChange))
    assert bar.toolTip() == told


def test_bars_on_one_scale_can_be_compared(bar: PlanBar) -> None:
    bar.show_spans(20 * MINUTE_MS, 15 * MINUTE_MS, SCALE)
    assert LIGHT.accent in _line(bar, 14)
    assert LIGHT.accent not in _line(bar, 16)
    assert LIGHT.muted in _line(bar, 18)
    assert LIGHT.muted not in _line(bar, 21)


def test_overtime_is_hatched_and_the_end_of_the_plan_is_marked(bar: PlanBar) -> None:
    bar.show_spans(20 * MINUTE_MS, 30 * MINUTE_MS, SCALE)
    over = _line(bar, 25)
    assert {LIGHT.overtime, LIGHT.surface} <= over
    assert LIGHT.accent not in over
    assert colour_at(bar, 0.5, 0.5).upper() == LIGHT.text
    assert LIGHT.overtime not in _line(bar, 19)


def test_what_was_not_run_has_no_filling(bar: PlanBar) -> None:
    bar.show_spans(20 * MINUTE_MS, None, SCALE)
    assert all(LIGHT.accent not in _line(bar, minute) for minute in range(1, 20))


@pytest.mark.parametrize("scale", [0, MINUTE_MS])
def test_what_is_longer_than_the_scale_ends_at_the_edge(bar: PlanBar, scale: int) -> None:
    bar.show_spans(20 * MINUTE_MS, 30 * MINUTE_MS, scale)
    assert LIGHT.accent in _line(bar, 20)
