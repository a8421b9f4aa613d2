"""What was read from a deck once is what the deck says; damage costs time only."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.deck import (
    AskedFont,
    Deck,
    EmbeddedVideo,
    Link,
    Page,
    Rectangle,
    Section,
    VideoStart,
)
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media import kept_deck
from pmqa_desktop.media.kept_deck import read_or_keep

PLACE = Rectangle(0.1, 0.2, 0.3, 1 / 3)
RICH = Deck(
    pages=(
        Page(
            2,
            "ข้าวหอมมะลิ",
            "ยิ้ม\nพัก",
            "iv",
            links=(Link(PLACE, "https://example.org"), Link(PLACE, page=0)),
            videos=(EmbeddedVideo(PLACE, "น้ำ.mp4", VideoStart.AT_ONCE, part="ppt/media/1.mp4", loops=True),),
        ),
        Page(3),
    ),
    hidden=(1,),
    sections=(Section("ภาพรวม", 0), Section("จบ", 1, level=2)),
    fonts=(AskedFont("Sarabun", complex_script=True),),
    end_page=1,
    passed_over=2,
)
PLACES = st.builds(Rectangle, *[st.floats(0, 1)] * 4)
PAGES = st.builds(
    Page,
    links=st.lists(st.builds(Link, PLACES)).map(tuple),
    videos=st.lists(st.builds(EmbeddedVideo, PLACES)).map(tuple),
)
DECKS = st.builds(Deck, pages=st.lists(PAGES).map(tuple))


def _never() -> Deck:
    pytest.fail("the deck was read again")


def test_a_deck_is_read_once(tmp_path: Path) -> None:
    kept = tmp_path / "cache" / "deck.json"
    assert read_or_keep(kept, lambda: RICH) == RICH
    assert read_or_keep(kept, _never) == RICH


@given(DECKS)
def test_every_deck_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, deck: Deck) -> None:
    kept = tmp_path_factory.mktemp("kept") / "deck.json"
    read_or_keep(kept, lambda: deck)
    assert read_or_keep(kept, _never) == deck


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        json.dumps({"readers": "0.0.0.0", "deck": asdict(RICH)}).encode(),
        json.dumps({"readers": kept_deck.READERS, "deck": {"pages": [{"shown": 1}]}}).encode(),
        json.dumps({"readers": kept_deck.READERS, "deck": {**asdict(RICH), "hidden": 3}}).encode(),
    ],
)
def test_what_is_damaged_or_of_other_readers_is_read_anew(tmp_path: Path, damaged: bytes) -> None:
    kept = tmp_path / "deck.json"
    kept.write_bytes(damaged)
    assert read_or_keep(kept, lambda: RICH) == RICH
    assert read_or_keep(kept, _never) == RICH


def test_a_deck_that_cannot_be_read_is_not_kept(tmp_path: Path) -> None:
    def fail() -> Deck:
        raise PmqaError("deck-unreadable", name="deck")

    with pytest.raises(PmqaError):
        read_or_keep(tmp_path / "deck.json", fail)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_deck_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert read_or_keep(tmp_path / "file" / "deck.json", lambda: RICH) == RICH
