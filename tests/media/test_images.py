from pathlib import Path

import pytest
from PIL import Image

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import open_images
from pmqa_desktop.media.image_folder import natural_order, pictures_in
from pmqa_desktop.media.images import ImagePages
from tests.support.pixels import BLUE, RED, WHITE, colour

SVG = '<svg xmlns="http://www.w3.org/2000/svg"'
SHARP = f'{SVG} width="8" height="6"><rect width="4" height="6" fill="#f00"/></svg>'


def picture(path: Path, fill: tuple[int, int, int] = RED) -> Path:
    Image.new("RGB", (40, 30), fill).save(path)
    return path


@pytest.mark.usefixtures("qapp")
def test_a_drawing_in_vectors_is_drawn_at_the_size_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(SHARP, encoding="utf-8")
    pages = ImagePages([tmp_path / "a.svg"], "a.svg")

    drawn = pages.render(0, 1600, 1600)

    assert pages.page_size(0) == (8, 6)
    assert (drawn.width, drawn.height) == (1600, 1200)
    # Enlarged from eight pixels, the edge would be a slope two hundred pixels wide.
    assert colour(drawn, 797, 600) == RED
    assert colour(drawn, 803, 600) == WHITE


@pytest.mark.usefixtures("qapp")
def test_words_in_a_drawing_are_drawn(tmp_path: Path) -> None:
    words = '<text x="4" y="40" font-size="40" fill="#00f">ข้าว</text>'
    svg = f'{SVG} viewBox="0 0 160 60">{words}</svg>'
    (tmp_path / "a.svg").write_text(svg, encoding="utf-8")

    drawn = ImagePages([tmp_path / "a.svg"], "a.svg").render(0, 160, 60)

    seen = {colour(drawn, x, y) for x in range(160) for y in range(60)}
    assert BLUE in seen


def test_of_a_moving_picture_the_first_frame_is_shown(tmp_path: Path) -> None:
    first, second = Image.new("RGB", (40, 30), RED), Image.new("RGB", (40, 30), BLUE)
    first.save(tmp_path / "a.gif", save_all=True, append_images=[second])

    pages = ImagePages([tmp_path / "a.gif"], "a.gif")

    assert pages.page_count == 1
    assert colour(pages.render(0, 40, 30), 20, 15) == RED


def test_a_folder_shows_its_pictures_as_people_count(tmp_path: Path) -> None:
    for name in ("หน้า ๑๐.png", "หน้า ๒.png", "หน้า 1.png", "B.JPG", "a.png"):
        picture(tmp_path / name)

    pictures, others = pictures_in(tmp_path, "งาน")

    names = [path.name for path in pictures]
    assert names == ["a.png", "B.JPG", "หน้า 1.png", "หน้า ๒.png", "หน้า ๑๐.png"]
    assert others == 0


@pytest.mark.parametrize(
    "names",
    [["1", "2", "10"], ["a1b2", "a1b10", "a2b1"], ["2a", "a"], ["x", "x1"], ["01", "2"], ["", "1"]],
)
def test_names_sort_by_the_numbers_in_them(names: list[str]) -> None:
    backwards = names[::-1]

    assert sorted(backwards, key=natural_order) == names


def test_digits_that_are_no_numbers_do_not_disturb() -> None:
    assert sorted(["x²", "x1", "x①"], key=natural_order)[0] == "x1"


def test_what_is_no_picture_is_passed_over_and_counted(tmp_path: Path) -> None:
    picture(tmp_path / "1.png")
    picture(tmp_path / "2.png", BLUE)
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "more").mkdir()
    (tmp_path / "3.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    # What the system itself leaves behind is nobody's picture, and nobody's mistake.
    (tmp_path / "._1.png").write_bytes(b"\x00\x05\x16\x07")
    (tmp_path / ".DS_Store").write_bytes(b"\x00")

    deck = open_images(*pictures_in(tmp_path, "งาน")[:1], "งาน", passed_over=pictures_in(tmp_path, "งาน")[1])

    assert [page.title for page in deck.deck.pages] == ["1", "2"]
    assert [colour(deck.pages.render(index, 40, 30), 20, 15) for index in (0, 1)] == [RED, BLUE]
    assert deck.deck.passed_over == 3


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")

    with pytest.raises(PmqaError) as error:
        pictures_in(tmp_path, "งาน")

    assert (error.value.code, error.value.facts) == ("folder-without-pictures", {"name": "งาน"})


def test_a_picture_that_ends_early_is_told_when_it_is_drawn(tmp_path: Path) -> None:
    whole = picture(tmp_path / "a.webp").read_bytes()
    (tmp_path / "a.webp").write_bytes(whole[: len(whole) - 10])

    with pytest.raises(PmqaError) as error:
        ImagePages([tmp_path / "a.webp"], "a.webp").render(0, 40, 30)

    assert error.value.code in {"page-unreadable", "image-unreadable"}
