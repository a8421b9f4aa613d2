"""A large file is read once; whatever is written into it afterwards is seen."""

import hashlib
import os
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media import content_hash as module
from pmqa_desktop.media.content_hash import RESTED_NS, content_hash

LONG_AGO_NS = RESTED_NS + 1_000_000_000


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A file that has been left alone for a while."""
    path = tmp_path / "ภาพรวม.pptx"
    path.write_bytes(b"slides")
    _rest(path)
    return path


def _rest(path: Path, less_ns: int = 0) -> None:
    then = path.stat().st_mtime_ns - LONG_AGO_NS + less_ns
    os.utime(path, ns=(then, then))


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _never(_path: Path) -> str:
    pytest.fail("the file was read again")


def test_a_file_that_rested_is_read_once(deck: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert content_hash(deck, kept) == _hash(b"slides")
    monkeypatch.setattr(module, "_digest", _never)
    assert content_hash(deck, kept) == _hash(b"slides")


def test_what_is_written_later_is_seen_even_with_the_old_size_and_date(deck: Path, kept: Path) -> None:
    content_hash(deck, kept)
    before = deck.stat()
    deck.write_bytes(b"SLIDES")
    os.utime(deck, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert content_hash(deck, kept) == _hash(b"SLIDES")


def test_a_file_that_was_just_written_is_read_each_time(
    deck: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_entry", lambda _path: ["the same", "within", "a tick"])
    deck.write_bytes(b"slides")
    content_hash(deck, kept)
    deck.write_bytes(b"SLIDES")
    assert content_hash(deck, kept) == _hash(b"SLIDES")


def test_another_file_in_its_place_is_read(deck: Path, kept: Path, tmp_path: Path) -> None:
    content_hash(deck, kept)
    other = tmp_path / "other"
    other.write_bytes(b"OTHERS")
    _rest(other)
    other.replace(deck)
    assert content_hash(deck, kept) == _hash(b"OTHERS")


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'{"entry": 1}', b"\xff"])
def test_a_damaged_note_costs_time_only(deck: Path, kept: Path, damage: bytes) -> None:
    content_hash(deck, kept)
    (note,) = kept.iterdir()
    note.write_bytes(damage)
    assert content_hash(deck, kept) == _hash(b"slides")


def test_where_nothing_can_be_kept_the_file_is_read(deck: Path, tmp_path: Path) -> None:
    assert content_hash(deck, deck / "cache") == content_hash(deck) == _hash(b"slides")
    assert list(tmp_path.iterdir()) == [deck]


def test_a_file_that_cannot_be_read_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(PmqaError, match="file-unreadable") as error:
        content_hash(tmp_path / "gone.pptx", tmp_path)
    assert error.value.facts["name"] == "gone.pptx"
