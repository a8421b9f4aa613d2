import sqlite3
from dataclasses import replace

import pytest

from pmqa_desktop.domain.media import MediaFile
from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.media import MediaShelf

DECK = MediaFile("สไลด์ภาพรวม.pptx", "ab" * 32, 123_456)


def test_saved_media_load_equal_with_and_without_a_file(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    media = (replace(demonstration.media[0], file=DECK), *demonstration.media[1:])
    MediaShelf(filled).save(media)
    assert MediaShelf(filled).all() == media


def test_a_file_is_attached_replaced_and_taken_away(filled: VisitDatabase) -> None:
    shelf = MediaShelf(filled)
    shelf.attach("S0", DECK)
    assert shelf.get("S0").file == DECK
    newer = replace(DECK, sha256="cd" * 32, size=7)
    shelf.attach("S0", newer)
    assert shelf.get("S0").file == newer
    shelf.attach("S0", None)
    assert shelf.get("S0").file is None


def test_attaching_leaves_the_other_media_alone(filled: VisitDatabase, demonstration: Demonstration) -> None:
    MediaShelf(filled).attach("S0", DECK)
    others = [medium for medium in MediaShelf(filled).all() if medium.id != "S0"]
    assert others == [medium for medium in demonstration.media if medium.id != "S0"]


def test_an_unknown_medium_is_an_error_that_names_it(filled: VisitDatabase) -> None:
    with pytest.raises(KeyError, match="S9"):
        MediaShelf(filled).get("S9")
    with pytest.raises(KeyError, match="S9"):
        MediaShelf(filled).attach("S9", DECK)


def test_a_medium_that_an_agenda_plays_cannot_be_taken_out(
    filled: VisitDatabase, demonstration: Demonstration
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        MediaShelf(filled).save(demonstration.media[1:])
    assert MediaShelf(filled).all() == demonstration.media


def test_half_a_file_is_refused(filled: VisitDatabase) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        filled.db.execute("UPDATE media SET file_name = 'deck.pptx' WHERE id = 'S0'")
