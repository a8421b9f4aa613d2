"""What stands by for the demonstration's media is whole, small, and says that it is a sample."""

from typing import Any

import pypdfium2
import pytest

from pmqa_desktop.media.pptx_deck import read_pptx
from pmqa_desktop.media.script_text import read_script
from pmqa_desktop.paths import resource

MEDIA = resource("demo/media")
DECKS = ["S0-overview", "S1-amnat-gis", "S2-organic-rice", "S3-covid"]
VIDEOS = ["V0-overview", "V1-amnat-gis", "V2-organic-rice", "V3-covid"]
SAMPLE = "ข้อมูลตัวอย่าง"
SMALL = 500_000


@pytest.mark.parametrize("name", DECKS)
def test_the_pdf_of_a_deck_has_its_shown_slides_and_no_video(name: str) -> None:
    path = MEDIA / f"{name}.pdf"
    document = pypdfium2.PdfDocument(path)
    assert len(document) == len(read_pptx(MEDIA / f"{name}.pptx").pages)
    assert not any(pypdfium2.raw.FPDFPage_GetAnnotCount(page) for page in document)
    document.close()
    assert path.stat().st_size < SMALL


@pytest.mark.parametrize("name", VIDEOS)
def test_the_copy_of_a_video_plays_and_is_as_long(name: str, screening: Any) -> None:
    copy = MEDIA / f"{name}-copy.mp4"
    screening.arm(MEDIA / f"{name}.mp4")
    length = screening.player.length_ms()
    screening.arm(copy)
    assert screening.failures == []
    assert abs(screening.player.length_ms() - length) < 200
    assert copy.stat().st_size < SMALL


@pytest.mark.parametrize("name", VIDEOS)
def test_the_script_of_a_video_says_first_that_it_is_a_sample(name: str) -> None:
    script = read_script(MEDIA / f"{name}-script.txt", name).splitlines()
    assert SAMPLE in script[0]
    assert len(script) >= 5
