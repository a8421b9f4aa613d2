from pathlib import Path

import pytest

from pmqa_desktop.domain.deck import FontUse
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.notes_side import NotesSide
from pmqa_desktop.media.pdf_pages import RENEW_AFTER, PdfPages, PdfView
from tests.support.pdfs import page, write_pdf
from tests.support.pixels import BLUE, RED, WHITE, colour

CORNER = "1 0 0 rg 0 0 100 100 re f"
"""A red square in the lower left corner, from which PDF counts."""

HALVES = "1 0 0 rg 0 0 400 300 re f 0 0 1 rg 400 0 400 300 re f"
"""A red slide with blue notes beside it on the right."""


def code_of(path: Path, password: str | None = None) -> str:
    with pytest.raises(PmqaError) as error:
        PdfPages(path, password=password)
    return error.value.code


def test_pages_of_every_shape_keep_it_in_one_file(tmp_path: Path) -> None:
    shapes = [(400, 300), (1600, 900), (300, 400), (1920, 800)]
    pages = PdfPages(write_pdf(tmp_path / "a.pdf", [page(*shape) for shape in shapes]))

    assert [pages.page_size(index) for index in range(4)] == shapes
    assert [
        (drawn.width, drawn.height) for drawn in (pages.render(index, 160, 160) for index in range(4))
    ] == [(160, 120), (160, 90), (120, 160), (160, 67)]
    pages.close()


def test_a_turned_page_is_shown_turned(tmp_path: Path) -> None:
    pages = PdfPages(write_pdf(tmp_path / "a.pdf", [page(400, 300, CORNER, "/Rotate 90")]))

    drawn = pages.render(0, 300, 400)

    assert (drawn.width, drawn.height) == (300, 400)
    assert colour(drawn, 10, 10) == RED
    assert colour(drawn, 10, 390) == WHITE
    pages.close()


def test_a_cropped_page_is_shown_as_far_as_it_is_left(tmp_path: Path) -> None:
    pages = PdfPages(write_pdf(tmp_path / "a.pdf", [page(400, 300, CORNER, "/CropBox[50 50 250 150]")]))

    drawn = pages.render(0, 200, 100)

    assert pages.page_size(0) == (200, 100)
    assert colour(drawn, 45, 55) == RED
    assert colour(drawn, 60, 90) == WHITE
    assert colour(drawn, 10, 40) == WHITE
    pages.close()


def test_slide_and_notes_side_by_side_are_shown_apart(tmp_path: Path) -> None:
    pages = PdfPages(write_pdf(tmp_path / "a.pdf", [page(800, 300, HALVES)] * 2))

    slide, notes = pages.render(0, 400, 300), pages.render_notes(0, 200, 150)

    assert pages.page_size(0) == (400, 300)
    assert (slide.width, slide.height) == (400, 300)
    assert {colour(slide, x, 150) for x in (2, 200, 397)} == {RED}
    assert notes is not None
    assert (notes.width, notes.height) == (200, 150)
    assert {colour(notes, x, 75) for x in (2, 100, 197)} == {BLUE}
    pages.close()


@pytest.mark.parametrize(
    ("side", "slide", "size"),
    [("left", BLUE, (400, 300)), ("right", RED, (400, 300)), ("none", RED, (800, 300))],
)
def test_the_side_of_the_notes_can_be_told(
    tmp_path: Path, side: str, slide: tuple[int, int, int], size: tuple[int, int]
) -> None:
    path = write_pdf(tmp_path / "a.pdf", [page(800, 300, HALVES)])
    pages = PdfPages(path, view=PdfView(NotesSide(side)))

    assert pages.page_size(0) == size
    assert colour(pages.render(0, 400, 300), 20, 50) == slide
    assert (pages.render_notes(0, 40, 30) is None) == (side == "none")
    pages.close()


def test_notes_below_the_slide_are_shown_apart_too(tmp_path: Path) -> None:
    drawing = "1 0 0 rg 0 300 400 300 re f 0 0 1 rg 0 0 400 300 re f"
    path = write_pdf(tmp_path / "a.pdf", [page(400, 600, drawing)])
    pages = PdfPages(path, view=PdfView(NotesSide.BOTTOM))

    notes = pages.render_notes(0, 400, 300)

    assert pages.page_size(0) == (400, 300)
    assert {colour(pages.render(0, 400, 300), 200, y) for y in (2, 297)} == {RED}
    assert notes is not None
    assert {colour(notes, 200, y) for y in (2, 297)} == {BLUE}
    pages.close()


def test_one_wide_page_among_others_and_a_wide_screen_are_not_taken_for_notes(tmp_path: Path) -> None:
    for name, shapes in (("one", [(800, 300), (400, 300)]), ("screen", [(2560, 1080)])):
        pages = PdfPages(write_pdf(tmp_path / f"{name}.pdf", [page(*shape) for shape in shapes]))
        assert pages.notes_side is NotesSide.NONE
        assert pages.render_notes(0, 100, 100) is None
        pages.close()


def test_a_page_that_cannot_be_drawn_costs_only_itself(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [page(400, 300, CORNER)] * 3)
    path.write_bytes(path.read_bytes().replace(b"5 0 obj<</Type/Page/", b"5 0 obj<</Type/Pigs/"))
    pages = PdfPages(path, "รายงาน.pdf")

    with pytest.raises(PmqaError) as error:
        pages.render(1, 100, 100)

    assert (error.value.code, error.value.facts) == ("page-unreadable", {"name": "รายงาน.pdf", "page": 2})
    assert pages.page_count == 3
    assert colour(pages.render(2, 400, 300), 50, 250) == RED
    pages.close()


def test_a_pdf_without_its_index_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [page(400, 300, CORNER)] * 3)
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(b"8 0 obj")] + whole[whole.index(b"trailer") :])
    pages = PdfPages(path)

    assert pages.page_count == 3
    assert [colour(pages.render(index, 400, 300), 50, 250) for index in range(2)] == [RED, RED]
    pages.close()


def test_a_pdf_without_pages_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    empty, damaged = write_pdf(tmp_path / "empty.pdf", []), tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF-1.7\n" + bytes(1000))

    told = [code_of(path) for path in (empty, damaged, empty)]

    assert told == ["pdf-empty", "pdf-unreadable", "pdf-empty"]


def test_fonts_that_a_pdf_does_not_bring_are_told(tmp_path: Path) -> None:
    kinds = {"A": "ABCDEF+Angsana#20New", "B": "Helvetica"}
    fonts = "".join(f"/{key}<</Type/Font/Subtype/TrueType/BaseFont/{name}>>" for key, name in kinds.items())
    words = "BT /A 20 Tf 20 20 Td (a) Tj /B 20 Tf (b) Tj ET"
    pages = PdfPages(
        write_pdf(tmp_path / "a.pdf", [page(400, 300, words, f"/Resources<</Font<<{fonts}>>>>")])
    )

    assert pages.fonts() == (FontUse("Angsana New", ""), FontUse("Helvetica"))
    pages.close()


def test_the_words_of_a_page_can_be_searched(tmp_path: Path) -> None:
    font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    words = "BT /F 20 Tf 20 20 Td (Rice in Amnat Charoen) Tj ET"
    pages = PdfPages(write_pdf(tmp_path / "a.pdf", [page(400, 300, words, font), page(400, 300)]))

    assert [pages.text(index).strip() for index in (0, 1)] == ["Rice in Amnat Charoen", ""]
    pages.close()


def test_a_deck_is_drawn_on_when_its_file_is_opened_anew_and_when_it_is_gone(tmp_path: Path) -> None:
    file = write_pdf(tmp_path / "a.pdf", [page(800, 300, HALVES)])
    pages = PdfPages(file)
    first = pages.render(0, 40, 30)
    for _ in range(RENEW_AFTER):
        assert pages.render(0, 40, 30) == first
    file.unlink()
    for _ in range(RENEW_AFTER):
        assert pages.render(0, 40, 30) == first
    pages.close()
