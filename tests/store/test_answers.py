import sqlite3
from dataclasses import replace

import pytest

from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.database import VisitDatabase


def test_the_saved_question_bank_loads_equal(filled: VisitDatabase, demonstration: Demonstration) -> None:
    assert Answers(filled).all() == demonstration.answers


def test_saving_replaces_the_question_bank(filled: VisitDatabase, demonstration: Demonstration) -> None:
    two = (demonstration.answers[4], demonstration.answers[0])
    Answers(filled).save(two)
    assert Answers(filled).all() == two


def test_one_prepared_answer_is_found_by_its_id(filled: VisitDatabase) -> None:
    assert Answers(filled).get("Q05").dimensions == ("Le", "T", "C")
    with pytest.raises(KeyError, match="Q99"):
        Answers(filled).get("Q99")


def test_an_answer_for_an_unknown_showcase_is_refused(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        Answers(filled).save([replace(demonstration.answers[0], showcase="W9")])
    assert Answers(filled).all() == demonstration.answers


def test_the_life_cycle_keeps_its_order_and_what_follows_what(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    Answers(filled).save_life_cycle(demonstration.life_cycle)
    assert Answers(filled).life_cycle() == demonstration.life_cycle


def test_a_status_that_leads_to_one_that_is_not_there_is_refused(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        Answers(filled).save_life_cycle(demonstration.life_cycle[:1])
    assert Answers(filled).life_cycle() == demonstration.life_cycle
