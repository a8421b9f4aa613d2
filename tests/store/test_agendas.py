import sqlite3
from dataclasses import replace

import pytest

from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.database import VisitDatabase


def test_saved_agendas_load_equal_and_in_order(filled: VisitDatabase, demonstration: Demonstration) -> None:
    assert Agendas(filled).all() == demonstration.agendas


def test_an_item_may_play_several_media_in_order_and_have_no_owner(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    agenda = demonstration.agendas[0]
    first = replace(agenda.items[0], media=("V1", "S0", "V0"), owner="", fixed=True)
    changed = replace(agenda, items=(first, *agenda.items[1:]))
    Agendas(filled).save(changed)
    assert Agendas(filled).get(agenda.id) == changed


def test_replacing_an_agenda_keeps_its_place_and_leaves_the_other_alone(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    rehearsal, site_visit = demonstration.agendas
    shorter = replace(rehearsal, items=tuple(reversed(rehearsal.items[:3])))
    Agendas(filled).save(shorter)
    assert Agendas(filled).all() == (shorter, site_visit)


def test_an_added_agenda_comes_last_and_may_use_the_same_item_ids(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    copy = replace(demonstration.agendas[0], id="AG-REH-2")
    Agendas(filled).save(copy)
    assert Agendas(filled).all() == (*demonstration.agendas, copy)


@pytest.mark.parametrize("stray", [{"media": ("V9",)}, {"owner": "nobody"}])
def test_an_item_with_an_unknown_medium_or_owner_is_refused_and_nothing_changes(
    filled: VisitDatabase, demonstration: Demonstration, stray: dict[str, object]
) -> None:
    agenda = demonstration.agendas[0]
    broken = replace(agenda, items=(replace(agenda.items[0], **stray), *agenda.items[1:]))
    with pytest.raises(sqlite3.IntegrityError):
        Agendas(filled).save(broken)
    assert Agendas(filled).get(agenda.id) == agenda


def test_an_unknown_agenda_is_an_error_that_names_it(filled: VisitDatabase) -> None:
    with pytest.raises(KeyError, match="AG-9"):
        Agendas(filled).get("AG-9")
