"""What the rungs of a ladder are made of: pages in step, pictures made ahead, stills, scripts."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QImage

from pmqa_desktop.domain.deck import Deck, Page, Picture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.images import ImagePages
from pmqa_desktop.media.page_pictures import make_next_picture
from pmqa_desktop.media.pdf_pages import PdfPages
from pmqa_desktop.media.rung_pages import in_step
from pmqa_desktop.media.script_text import read_script
from pmqa_desktop.media.stills import make_still
from pmqa_desktop.media.vlc_player import VlcPlayer
from pmqa_desktop.paths import resource
from tests.support.players import plain_picture

PDF = resource("demo/media/S0-overview.pdf")
BOX = (320, 180)


class NumberedPages:
    """Pages that are the shade of their number."""

    def __init__(self, count: int) -> None:
        self.page_count = count
        self.drawn: list[int] = []

    def page_size(self, index: int) -> tuple[float, float]:
        return (16, 9)

    def render(self, index: int, width: int, height: int) -> Picture:
        self.drawn.append(index)
        return plain_picture(index, index, index, width, height)

    def close(self) -> None:
        """There is nothing to let go of."""


def _deck(*numbers: int, hidden: tuple[int, ...] = ()) -> Deck:
    return Deck(tuple(Page(number, f"slide {number}", "notes") for number in numbers), hidden)


def _shades(opened_pages: NumberedPages, pages: object) -> list[int]:
    count: int = pages.page_count  # type: ignore[attr-defined]
    for index in range(count):
        pages.render(index, 4, 4)  # type: ignore[attr-defined]
    return opened_pages.drawn


def test_a_backup_with_as_many_pages_carries_the_notes_of_the_deck() -> None:
    deck = _deck(1, 2, 4, hidden=(3,))
    assert in_step(deck, NumberedPages(3)).deck == deck


def test_a_backup_that_holds_the_hidden_slides_too_leaves_them_out() -> None:
    pages = NumberedPages(4)
    opened = in_step(_deck(1, 2, 4, hidden=(3,)), pages)
    assert opened.deck == _deck(1, 2, 4, hidden=(3,))
    assert _shades(pages, opened.pages) == [0, 1, 3]


@pytest.mark.parametrize(("count", "numbers"), [(2, [1, 2]), (5, [1, 2, 3, 4, 5])])
def test_a_backup_of_another_length_shows_the_pages_that_it_has(count: int, numbers: list[int]) -> None:
    opened = in_step(_deck(1, 2, 3), NumberedPages(count))
    assert [page.number for page in opened.deck.pages] == numbers


def test_a_backup_of_a_deck_that_could_not_be_read_is_numbered_from_one() -> None:
    assert [page.number for page in in_step(None, NumberedPages(2)).deck.pages] == [1, 2]


def test_pictures_of_all_pages_are_made_one_by_one_and_are_there_only_when_all_are(tmp_path: Path) -> None:
    pages, folder = PdfPages(PDF), tmp_path / "pages" / "deck"
    made = [make_next_picture(pages, folder, *BOX) for _ in range(pages.page_count - 1)]
    assert not any(made)
    assert not folder.exists()
    assert make_next_picture(pages, folder, *BOX)
    pictures = ImagePages(sorted(folder.glob("*.png")), "deck")
    assert pictures.page_count == pages.page_count
    drawn, kept = pages.render(2, *BOX), pictures.render(2, *BOX)
    assert (kept.width, kept.height) == BOX
    alike = [abs(a - b) <= 1 for a, b in zip(bytes(drawn.data)[::4], bytes(kept.data)[::4], strict=True)]
    assert all(alike)
    pages.close()


def test_what_was_made_before_a_kill_is_not_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "deck"
    make_next_picture(NumberedPages(3), folder, *BOX)
    pages = NumberedPages(3)
    while not make_next_picture(pages, folder, *BOX):
        continue
    assert pages.drawn == [1, 2]


def test_a_full_or_forbidden_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PmqaError, match="page-not-kept"):
        make_next_picture(NumberedPages(1), tmp_path / "file" / "deck", *BOX)


def test_the_still_of_a_video_is_the_frame_in_its_middle(tmp_path: Path, numbered_clip: Path) -> None:
    still = tmp_path / "stills" / "still.png"
    make_still(VlcPlayer, numbered_clip, still, BOX)
    shade = QImage(str(still)).pixelColor(BOX[0] // 2, BOX[1] // 2).blue()
    assert 24 <= round(shade * 219 / 255 / 3) <= 32  # libVLC begins up to some frames early


def test_a_video_armed_in_its_middle_shows_nothing_from_before(numbered_clip: Path) -> None:
    player, came, shades = VlcPlayer(), Event(), []

    def look() -> None:
        picture = player.picture()
        assert picture is not None
        shades.append(round(picture.data[picture.height // 2 * picture.stride] * 219 / 255 / 3))
        came.set()

    player.on_frame = look
    player.arm(numbered_clip, *BOX, at_ms=1000)
    assert came.wait(15)
    assert 24 <= min(shades) <= 32  # libVLC begins up to some frames early
    assert 950 <= player.position_ms() <= 1100
    player.close()


def test_a_video_that_cannot_be_decoded_gives_no_still(tmp_path: Path) -> None:
    video = tmp_path / "no.mp4"
    video.write_bytes(b"this is no video" * 100)
    with pytest.raises(PmqaError, match="video-undecodable"):
        make_still(VlcPlayer, video, tmp_path / "still.png", BOX)
    assert not (tmp_path / "still.png").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_a_script_is_read_whatever_editor_wrote_it(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes("บทบรรยาย\r\nบรรทัดที่สอง\r\n".encode(encoding))
    assert read_script(path, "script.txt") == "บทบรรยาย\nบรรทัดที่สอง"


def test_a_script_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PmqaError, match="script-unreadable"):
        read_script(path, "script.txt")
    with pytest.raises(PmqaError, match="script-unreadable"):
        read_script(tmp_path / "gone.txt", "gone.txt")
