import re
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import vlc
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from pmqa_desktop.media.vlc_tracks import video_tracks

MEDIA = Path(__file__).resolve().parents[2] / "resources" / "demo" / "media"
DECKS = ["S0-overview", "S1-amnat-gis", "S2-organic-rice", "S3-covid"]
VIDEOS = ["V0-overview", "V1-amnat-gis", "V2-organic-rice", "V3-covid"]
SAMPLE_MARK = "ข้อมูลตัวอย่างเพื่อการสาธิต"


def slides_of(name: str) -> list[Any]:
    return list(Presentation(str(MEDIA / f"{name}.pptx")).slides)


def is_hidden(slide: Any) -> bool:
    return slide.element.get("show") == "0"


def shapes_of_kind(name: str, kind: MSO_SHAPE_TYPE) -> list[Any]:
    return [shape for slide in slides_of(name) for shape in slide.shapes if shape.shape_type == kind]


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_has_six_to_twelve_wide_slides(name: str) -> None:
    deck = Presentation(str(MEDIA / f"{name}.pptx"))

    assert 6 <= len(deck.slides) <= 12
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, rel=0.001)


@pytest.mark.parametrize("name", DECKS)
def test_every_slide_has_a_title_and_several_paragraphs_of_notes(name: str) -> None:
    for slide in slides_of(name):
        assert slide.shapes.title.text_frame.text.strip()
        assert len(slide.notes_slide.notes_text_frame.text.splitlines()) >= 2


@pytest.mark.parametrize("name", DECKS)
def test_every_slide_says_that_it_is_a_sample(name: str) -> None:
    for slide in slides_of(name):
        words = " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        assert SAMPLE_MARK in words


@pytest.mark.parametrize("name", DECKS)
@pytest.mark.parametrize("kind", [MSO_SHAPE_TYPE.CHART, MSO_SHAPE_TYPE.TABLE, MSO_SHAPE_TYPE.PICTURE])
def test_a_deck_shows_a_chart_a_table_and_a_picture(name: str, kind: MSO_SHAPE_TYPE) -> None:
    assert shapes_of_kind(name, kind)


def test_exactly_one_slide_of_all_decks_is_hidden() -> None:
    assert sum(is_hidden(slide) for name in DECKS for slide in slides_of(name)) == 1


def test_exactly_one_video_is_embedded_and_it_is_one_of_the_four() -> None:
    films = [film for name in DECKS for film in shapes_of_kind(name, MSO_SHAPE_TYPE.MEDIA)]
    assert len(films) == 1

    with zipfile.ZipFile(MEDIA / "S3-covid.pptx") as archive:
        embedded = [archive.read(part) for part in archive.namelist() if part.endswith(".mp4")]
    assert embedded == [(MEDIA / "V3-covid.mp4").read_bytes()]


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_asks_for_no_font_but_th_sarabun_new(name: str) -> None:
    with zipfile.ZipFile(MEDIA / f"{name}.pptx") as archive:
        parts = [archive.read(part).decode() for part in archive.namelist() if part.endswith(".xml")]
    faces = {face for part in parts for face in re.findall(r'typeface="([^"]*)"', part)}

    assert {face for face in faces if face and not face.startswith("+")} == {"TH Sarabun New"}


@pytest.fixture(scope="module")
def libvlc() -> Iterator[Any]:
    instance = vlc.Instance("--quiet", "--no-video", "--no-audio")
    yield instance
    instance.release()


def parsed(libvlc: Any, name: str) -> Any:
    media = libvlc.media_new_path(str(MEDIA / f"{name}.mp4"))
    done = threading.Event()
    events = media.event_manager()
    events.event_attach(vlc.EventType.MediaParsedChanged, lambda _event: done.set())
    media.parse_with_options(vlc.MediaParseFlag.local, 10_000)
    assert done.wait(15), "libVLC did not answer"
    events.event_detach(vlc.EventType.MediaParsedChanged)
    assert media.get_parsed_status() == vlc.MediaParsedStatus.done
    return media


@pytest.mark.parametrize("name", VIDEOS)
def test_a_video_lasts_between_twenty_and_forty_seconds(libvlc: Any, name: str) -> None:
    assert 20_000 <= parsed(libvlc, name).get_duration() <= 40_000


@pytest.mark.parametrize("name", VIDEOS)
def test_a_video_is_720p_h264_with_aac_sound(libvlc: Any, name: str) -> None:
    media = parsed(libvlc, name)
    codecs = [(track.type.value, track.codec.to_bytes(4, "little")) for track in media.tracks_get()]

    assert [(track.width, track.height) for track in video_tracks(vlc, media)] == [(1280, 720)]
    assert sorted(codecs) == [(vlc.TrackType.audio.value, b"mp4a"), (vlc.TrackType.video.value, b"h264")]


def test_the_videos_together_stay_under_fifteen_megabytes() -> None:
    assert sum((MEDIA / f"{name}.mp4").stat().st_size for name in VIDEOS) < 15_000_000
