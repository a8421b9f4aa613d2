import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import OPENERS, VIDEO_SUFFIXES, open_deck
from tests.support.decks import HEIGHT, WIDTH, add_slide, new_deck, save


@pytest.fixture
def stored_deck(thai_deck: Path, tmp_path: Path) -> Path:
    """The deck as a visit keeps it: named by its content."""
    path = tmp_path / "media" / f"{hashlib.sha256(thai_deck.read_bytes()).hexdigest()}.pptx"
    path.parent.mkdir()
    shutil.copyfile(thai_deck, path)
    return path


@pytest.mark.usefixtures("soffice")
def test_a_deck_opens_with_pages_titles_and_notes_side_by_side(
    stored_deck: Path, fonts_dir: Path, tmp_path: Path
) -> None:
    opened = open_deck(stored_deck, "ภาพรวม.pptx", tmp_path / "cache", fonts_dir=fonts_dir)

    assert opened.pages.page_count == len(opened.deck.pages) == 2
    assert [page.number for page in opened.deck.pages] == [1, 3]
    assert opened.deck.pages[0].notes == "ยิ้ม\nพูดช้า ๆ"
    assert opened.deck.hidden == (2,)
    kept = {f"{stored_deck.stem}.pdf", f"{stored_deck.stem}.json"}
    assert {path.name for path in (tmp_path / "cache").iterdir()} == kept
    opened.pages.close()


@pytest.mark.usefixtures("soffice")
def test_a_deck_seen_before_opens_without_libreoffice(
    stored_deck: Path, fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_deck(stored_deck, "a.pptx", tmp_path / "cache", fonts_dir=fonts_dir).pages.close()
    monkeypatch.setenv("PMQA_SOFFICE", str(tmp_path / "gone"))

    again = open_deck(stored_deck, "a.pptx", tmp_path / "cache", fonts_dir=fonts_dir)

    assert again.pages.page_count == 2
    again.pages.close()


@pytest.mark.usefixtures("soffice")
def test_a_damaged_cache_is_made_again(stored_deck: Path, fonts_dir: Path, tmp_path: Path) -> None:
    cached = tmp_path / "cache" / f"{stored_deck.stem}.pdf"
    cached.parent.mkdir()
    cached.write_bytes(b"%PDF-1.7 cut off")

    opened = open_deck(stored_deck, "a.pptx", cached.parent, fonts_dir=fonts_dir)

    assert opened.pages.page_count == 2
    opened.pages.close()


def test_what_is_drawn_counts_when_it_differs_from_what_is_read(
    stored_deck: Path, fonts_dir: Path, tmp_path: Path
) -> None:
    images = [Image.new("RGB", (80, 60), "white") for _ in range(4)]
    cached = tmp_path / "cache" / f"{stored_deck.stem}.pdf"
    cached.parent.mkdir()
    images[0].save(cached, save_all=True, append_images=images[1:])

    opened = open_deck(stored_deck, "a.pptx", cached.parent, fonts_dir=fonts_dir)

    assert len(opened.deck.pages) == opened.pages.page_count == 4
    assert [page.number for page in opened.deck.pages] == [1, 3, 4, 5]
    assert [page.notes for page in opened.deck.pages[2:]] == ["", ""]
    opened.pages.close()


def test_pdf_and_image_open_directly(fonts_dir: Path, tmp_path: Path) -> None:
    images = [Image.new("RGB", (80, 60), "white") for _ in range(3)]
    images[0].save(tmp_path / "a.PDF", format="PDF", save_all=True, append_images=images[1:])
    images[0].save(tmp_path / "a.png")

    for file, count in (("a.PDF", 3), ("a.png", 1)):
        opened = open_deck(tmp_path / file, file, tmp_path / "cache", fonts_dir=fonts_dir)
        assert [page.number for page in opened.deck.pages] == list(range(1, count + 1))
        assert opened.pages.page_count == count
        opened.pages.close()


def test_an_unknown_ending_is_named(fonts_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(PmqaError) as error:
        open_deck(tmp_path / "abc.key", "งานนำเสนอ.key", tmp_path, fonts_dir=fonts_dir)

    assert error.value.code == "format-unknown"
    assert error.value.facts == {"name": "งานนำเสนอ.key", "suffix": ".key"}


def test_a_missing_deck_is_named(fonts_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(PmqaError, match="media-missing"):
        open_deck(tmp_path / "abc.pptx", "ภาพรวม.pptx", tmp_path, fonts_dir=fonts_dir)


def test_no_ending_is_both_slides_and_video() -> None:
    assert not VIDEO_SUFFIXES & OPENERS.keys()


def test_the_outside_tools_are_loaded_only_when_needed() -> None:
    modules = "pmqa_desktop.media.formats, pmqa_desktop.media.vlc_player"
    ask = (
        f"import {modules}, sys; print([m for m in ('vlc', 'pypdfium2', 'pptx', 'lxml') if m in sys.modules])"
    )

    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"


@pytest.mark.usefixtures("soffice")
def test_links_are_where_their_words_are_drawn_and_those_that_are_not_drawn_where_their_shape_is(
    fonts_dir: Path, tmp_path: Path
) -> None:
    deck = new_deck()
    first, _hidden, last = add_slide(deck), add_slide(deck, hidden=True), add_slide(deck)
    paragraph = first.shapes.add_textbox(0, 0, WIDTH, HEIGHT // 8).text_frame.paragraphs[0]
    for text, address in (("ดูเพิ่มเติมที่ ", None), ("เว็บ", "https://example.org/x")):
        run = paragraph.add_run()
        run.text = text
        run.hyperlink.address = address
    jump = first.shapes.add_textbox(0, HEIGHT // 2, WIDTH // 2, HEIGHT // 8)
    jump.click_action.target_slide = last

    opened = open_deck(save(deck, tmp_path / "a.pptx"), "a.pptx", tmp_path / "cache", fonts_dir=fonts_dir)
    drawn, told = opened.links(0)
    opened.pages.close()

    assert (drawn.address, drawn.page) == ("https://example.org/x", None)
    assert drawn.rectangle.width < 0.2
    assert (told.address, told.page) == ("", 1)
    assert (told.rectangle.left, told.rectangle.width) == (0, 0.5)
