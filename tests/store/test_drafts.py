from dataclasses import replace
from pathlib import Path

import pytest

from pmqa_desktop.domain.question import Draft, Stamp, Tags
from pmqa_desktop.store.database import VisitDatabase, open_database
from pmqa_desktop.store.drafts import Drafts
from tests.support.clocks import NINE

STAMP = Stamp(NINE, "overview", "W1", "S1", page_number=7, position_ms=3, presenter="presenter_w1")
DRAFT = Draft("q-1", "ขอดูผลลัพธ์ย้อนหลัง", STAMP, tags=Tags("assessor_1", "6.1"))


@pytest.fixture
def drafts(visit_database: VisitDatabase) -> Drafts:
    return Drafts(visit_database)


def test_at_first_there_is_no_draft(drafts: Drafts) -> None:
    assert drafts.load() is None


def test_a_draft_is_there_for_the_next_start(
    drafts: Drafts, visit_database: VisitDatabase, tmp_path: Path
) -> None:
    drafts.save(DRAFT)
    visit_database.close()
    reopened = open_database(tmp_path / "visit", opened_at=0)
    assert Drafts(reopened).load() == DRAFT
    reopened.close()


def test_every_save_replaces_the_words_before(drafts: Drafts) -> None:
    drafts.save(DRAFT)
    longer = replace(DRAFT, words="ขอดูผลลัพธ์ย้อนหลัง ๓ ปี")
    drafts.save(longer)
    assert drafts.load() == longer


def test_a_discarded_draft_is_gone_and_discarding_nothing_is_fine(drafts: Drafts) -> None:
    drafts.discard()
    drafts.save(DRAFT)
    drafts.discard()
    assert drafts.load() is None
