"""The files behind the videos of a deck."""

from pathlib import Path

import pytest

from pmqa_desktop.domain.deck import EmbeddedVideo, Rectangle
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.clip_files import have_clip
from pmqa_desktop.media.pptx_deck import read_pptx
from tests.support.clip_decks import film_deck
from tests.support.decks import rewrite

NOWHERE = Rectangle(0, 0, 1, 1)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "source.mp4"
    path.write_bytes(bytes(range(256)) * 8192)
    return path


@pytest.fixture
def deck(tmp_path: Path, film: Path) -> Path:
    return film_deck(tmp_path / "a.pptx", film)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "clips"


def _video(deck: Path) -> EmbeddedVideo:
    return next(video for page in read_pptx(deck).pages for video in page.videos)


def _code(video: EmbeddedVideo, deck: Path, cache: Path) -> tuple[str, dict[str, object]]:
    with pytest.raises(PmqaError) as caught:
        have_clip(video, deck, "a.pptx", cache, {})
    return caught.value.code, caught.value.facts


def test_an_embedded_video_is_written_once_for_all_decks_that_hold_it(
    deck: Path, film: Path, cache: Path, tmp_path: Path
) -> None:
    first = have_clip(_video(deck), deck, "a.pptx", cache, {})
    written = first.stat().st_mtime_ns
    other = film_deck(tmp_path / "b.pptx", film)
    assert have_clip(_video(other), other, "b.pptx", cache, {}) == first
    assert (first.read_bytes(), first.suffix) == (film.read_bytes(), ".mp4")
    assert first.stat().st_mtime_ns == written
    assert list(cache.iterdir()) == [first]


def test_another_film_of_the_same_name_is_another_file(
    deck: Path, film: Path, cache: Path, tmp_path: Path
) -> None:
    first = have_clip(_video(deck), deck, "a.pptx", cache, {})
    film.write_bytes(film.read_bytes()[::-1])
    other = film_deck(tmp_path / "b.pptx", film)
    assert have_clip(_video(other), other, "b.pptx", cache, {}) != first


def test_a_video_that_is_damaged_inside_the_deck_leaves_nothing_behind(deck: Path, cache: Path) -> None:
    video = _video(deck)
    missing = rewrite(deck, lambda name, content: None if name == video.part else content)
    assert _code(video, missing, cache) == ("deck-unreadable", {"name": "a.pptx"})
    assert not cache.exists()


def test_a_copy_that_is_cancelled_is_not_kept(deck: Path, cache: Path) -> None:
    have_clip(_video(deck), deck, "a.pptx", cache, {}, lambda: True)
    assert list(cache.iterdir()) == []


def test_where_nothing_can_be_written_it_is_said_which_video_is_not_kept(deck: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    code, facts = _code(_video(deck), deck, tmp_path / "file" / "clips")
    assert (code, facts["name"]) == ("media-not-copied", _video(deck).name)


def test_a_linked_video_is_looked_for_among_what_was_brought_by_its_name_whatever_its_letters(
    deck: Path, film: Path, cache: Path
) -> None:
    linked = EmbeddedVideo(NOWHERE, "Film.MP4", address="file:///C:/Users/somebody/Film.MP4")
    assert have_clip(linked, deck, "a.pptx", cache, {"film.mp4": film}) == film
    film.unlink()
    assert have_clip(linked, deck, "a.pptx", cache, {"film.mp4": film}) is None
