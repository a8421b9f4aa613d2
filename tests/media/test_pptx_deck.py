from pathlib import Path

import pytest

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.media import Page
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.pptx_deck import read_pptx


def test_titles_and_notes_come_with_their_slides_and_hidden_ones_are_counted(thai_deck: Path) -> None:
    deck = read_pptx(thai_deck)

    assert deck.pages == (Page(1, "ที่นี่ ผู้ว่าฯ กล่าวต้อนรับ", "ยิ้ม\nพูดช้า ๆ"), Page(3))
    assert deck.hidden == (2,)


def test_numbering_starts_where_the_deck_says(thai_deck: Path, tmp_path: Path) -> None:
    from pptx import Presentation

    deck = Presentation(str(thai_deck))
    deck.part._element.set("firstSlideNum", "10")
    deck.save(str(tmp_path / "ten.pptx"))

    read = read_pptx(tmp_path / "ten.pptx")

    assert [page.number for page in read.pages] == [10, 12]
    assert read.hidden == (11,)


@pytest.mark.parametrize("length", [0, 100, 3000, -200])
def test_a_deck_cut_short_is_unreadable(thai_deck: Path, tmp_path: Path, length: int) -> None:
    cut = tmp_path / "cut.pptx"
    cut.write_bytes(thai_deck.read_bytes()[:length])

    with pytest.raises(PmqaError) as error:
        read_pptx(cut, "ภาพรวม.pptx")

    assert (error.value.code, error.value.facts) == ("deck-unreadable", {"name": "ภาพรวม.pptx"})


def test_a_deck_with_spoilt_parts_is_unreadable_or_read_but_never_a_crash(
    thai_deck: Path, tmp_path: Path
) -> None:
    content = thai_deck.read_bytes()
    outcomes = set()
    for start in range(0, len(content), len(content) // 60):
        spoilt = bytearray(content)
        spoilt[start : start + 40] = bytes(40)
        path = tmp_path / "spoilt.pptx"
        path.write_bytes(spoilt)
        try:
            outcomes.add(len(read_pptx(path).pages))
        except PmqaError as error:
            outcomes.add(error.code)

    # A slide that cannot be read is a page about which nothing is known, hidden or not.
    assert outcomes <= {"deck-unreadable", 2, 3}
    assert "deck-unreadable" in outcomes


@pytest.mark.bench
def test_three_hundred_slides_are_read_within_a_second(tmp_path: Path) -> None:
    from pptx import Presentation

    deck = Presentation()
    for number in range(300):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = f"สไลด์ {number}"
        slide.notes_slide.notes_text_frame.text = "บันทึก"
    deck.save(str(tmp_path / "long.pptx"))
    clock = SystemClock()

    begin = clock.steady_ms()
    read = read_pptx(tmp_path / "long.pptx")
    took = clock.steady_ms() - begin

    assert len(read.pages) == 300
    assert took < 1000
