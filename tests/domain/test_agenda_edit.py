from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.agenda_edit import overlaps_ms, planned_finish_ms, with_durations
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS
from tests.support.takes import AGENDA


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    """Items in order, with gaps between some of them."""
    items, at = [], 9 * HOUR_MS
    for number in range(draw(st.integers(1, 8))):
        at += draw(st.integers(0, 20)) * MINUTE_MS
        minutes = draw(st.integers(0, 60))
        items.append(
            AgendaItem(f"I{number}", Bilingual("", ""), minutes * MINUTE_MS, at, fixed=draw(st.booleans()))
        )
        at += minutes * MINUTE_MS
    return replace(AGENDA, items=tuple(items))


DURATIONS = st.dictionaries(
    st.integers(0, 7).map(lambda number: f"I{number}"), st.integers(0, 90 * MINUTE_MS), max_size=8
)


def test_what_follows_moves_along_up_to_the_item_that_keeps_its_time() -> None:
    changed = with_durations(AGENDA, {"opening": 15 * MINUTE_MS})
    starts = [(item.planned_start_ms - 9 * HOUR_MS) / MINUTE_MS for item in changed.items]
    assert starts == [0, 15, 40, 55]
    assert overlaps_ms(changed) == {}


def test_what_lasts_beyond_a_fixed_start_is_told() -> None:
    changed = with_durations(AGENDA, {"overview": 33 * MINUTE_MS})
    assert overlaps_ms(changed) == {"questions": 3 * MINUTE_MS}
    assert changed.item("questions").planned_start_ms == AGENDA.item("questions").planned_start_ms


@given(agenda=agendas(), durations=DURATIONS)
def test_an_edit_that_is_taken_back_leaves_nothing(agenda: Agenda, durations: dict[str, int]) -> None:
    before = {item.id: item.duration_ms for item in agenda.items}
    assert with_durations(with_durations(agenda, durations), before) == agenda
    assert with_durations(agenda, before) == agenda


@given(agenda=agendas(), durations=DURATIONS)
def test_gaps_stay_and_only_a_fixed_item_can_be_run_into(agenda: Agenda, durations: dict[str, int]) -> None:
    changed = with_durations(agenda, durations)
    assert [item.id for item in changed.items] == [item.id for item in agenda.items]
    pairs = zip(agenda.items, agenda.items[1:], changed.items, changed.items[1:], strict=False)
    for before, item, moved_before, moved in pairs:
        if item.fixed:
            assert moved.planned_start_ms == item.planned_start_ms
        else:
            gap = item.planned_start_ms - before.planned_end_ms
            assert moved.planned_start_ms - moved_before.planned_end_ms == gap
    assert set(overlaps_ms(changed)) <= {item.id for item in agenda.items if item.fixed}
    if not any(item.fixed for item in agenda.items):
        longer = sum(item.duration_ms for item in changed.items) - sum(
            item.duration_ms for item in agenda.items
        )
        last, first = changed.items[-1], agenda.items[-1]
        assert last.planned_end_ms - first.planned_end_ms == longer
    assert planned_finish_ms(changed) >= changed.items[-1].planned_end_ms
