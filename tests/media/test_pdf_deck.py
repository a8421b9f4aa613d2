import json
from pathlib import Path

import pytest

from pmqa_desktop.domain.deck import Deck, Link, Page, Rectangle, Section
from pmqa_desktop.media.pages import OpenedDeck
from pmqa_desktop.media.pdf_deck import open_pdf
from tests.support.pdfs import FIRST_FREE, page, page_object, text, write_pdf

LABELS = "/PageLabels<</Nums[0<</S/r>>2<</S/D>>4<</P(A-)/S/D>>]>>"
"""i, ii, 1, 2, A-1."""


def opened(path: Path) -> OpenedDeck:
    deck = open_pdf(path, path.name)
    deck.pages.close()
    return deck


def annotated(links: str, extra: str = "") -> tuple[str, str]:
    return page(400, 200, extra=f"{extra}/Annots[{links}]")


def link(box: str, action: str) -> str:
    return f"<</Type/Annot/Subtype/Link/Rect[{box}]{action}>>"


def near(one: Rectangle, other: tuple[float, float, float, float]) -> bool:
    sides = (one.left, one.top, one.width, one.height)
    return all(abs(a - b) < 0.001 for a, b in zip(sides, other, strict=True))


def test_the_outline_names_pages_and_sections(tmp_path: Path) -> None:
    top, inner, last = FIRST_FREE, FIRST_FREE + 1, FIRST_FREE + 2
    outline = [
        f"<</First {inner} 0 R/Last {last} 0 R>>",
        f"<</Title{text('ข้าวอินทรีย์')}/Parent {top} 0 R/Next {last} 0 R/Dest[{page_object(1)} 0 R/Fit]"
        f"/First {last + 1} 0 R/Last {last + 1} 0 R/Count 1>>",
        f"<</Title(Results)/Parent {top} 0 R/A<</S/GoTo/D[{page_object(2)} 0 R/Fit]>>>>",
        f"<</Title(Why)/Parent {inner} 0 R/Dest[{page_object(1)} 0 R/Fit]>>",
    ]
    deck = opened(write_pdf(tmp_path / "a.pdf", [page(400, 300)] * 3, f"/Outlines {top} 0 R", outline)).deck

    assert deck.sections == (Section("ข้าวอินทรีย์", 1), Section("Why", 1, 1), Section("Results", 2))
    assert [page.title for page in deck.pages] == ["", "Why", "Results"]


def test_an_outline_that_goes_in_circles_ends(tmp_path: Path) -> None:
    top, entry = FIRST_FREE, FIRST_FREE + 1
    outline = [
        f"<</First {entry} 0 R/Last {entry} 0 R>>",
        f"<</Title(Again)/Next {entry} 0 R/First {entry} 0 R/Dest[{page_object(0)} 0 R/Fit]>>",
    ]

    deck = opened(write_pdf(tmp_path / "a.pdf", [page(4, 3)], f"/Outlines {top} 0 R", outline)).deck

    assert {section.title for section in deck.sections} == {"Again"}


def test_pages_call_themselves_by_their_labels(tmp_path: Path) -> None:
    deck = opened(write_pdf(tmp_path / "a.pdf", [page(400, 300)] * 5, LABELS)).deck

    assert [page.label for page in deck.pages] == ["i", "ii", "1", "2", "A-1"]
    assert [page.number for page in deck.pages] == [1, 2, 3, 4, 5]


def test_without_labels_a_page_has_its_number_only(tmp_path: Path) -> None:
    assert opened(write_pdf(tmp_path / "a.pdf", [page(4, 3)] * 2)).deck.pages == (Page(1), Page(2))


def test_links_tell_where_they_are_and_where_they_lead(tmp_path: Path) -> None:
    outside = link("0 150 100 200", "/A<</S/URI/URI(https://example.org/a)>>")
    inside = link("300 0 400 50", f"/Dest[{page_object(1)} 0 R/Fit]")
    launch = link("0 0 9 9", "/A<</S/Launch/F(calc.exe)>>")
    deck = open_pdf(write_pdf(tmp_path / "a.pdf", [annotated(outside + inside + launch), page(4, 2)]), "a")

    first, second = deck.links(0)

    assert (first.address, first.page) == ("https://example.org/a", None)
    assert near(first.rectangle, (0, 0, 0.25, 0.25))
    assert (second.address, second.page) == ("", 1)
    assert near(second.rectangle, (0.75, 0.75, 0.25, 0.25))
    assert deck.links(1) == ()
    deck.pages.close()


def test_a_link_turns_with_its_page(tmp_path: Path) -> None:
    lower_left = link("0 0 100 100", "/A<</S/URI/URI(https://example.org)>>")
    deck = open_pdf(write_pdf(tmp_path / "a.pdf", [annotated(lower_left, "/Rotate 90")]), "a")

    assert near(deck.links(0)[0].rectangle, (0, 0, 0.5, 0.25))
    deck.pages.close()


def test_links_beside_the_slide_belong_to_the_notes(tmp_path: Path) -> None:
    shown = link("0 0 100 300", "/A<</S/URI/URI(https://slide.example)>>")
    noted = link("500 0 600 300", "/A<</S/URI/URI(https://notes.example)>>")
    deck = open_pdf(write_pdf(tmp_path / "a.pdf", [page(800, 300, extra=f"/Annots[{shown}{noted}]")]), "a")

    links = deck.links(0)

    assert [each.address for each in links] == ["https://slide.example"]
    assert near(links[0].rectangle, (0, 0, 0.25, 1))
    deck.pages.close()


def five_pages(tmp_path: Path, notes: str) -> OpenedDeck:
    """Five pages, the first two labelled alike, and a presenter's file beside them."""
    labels = "/PageLabels<</Nums[0<</P(1)>>2<</S/D/St 2>>]>>"
    path = write_pdf(tmp_path / "talk.pdf", [page(400, 300)] * 5, labels)
    path.with_suffix(".pdfpc").write_text(notes, encoding="utf-8")
    return opened(path)


def test_notes_hidden_pages_and_the_end_come_from_pdfpc(tmp_path: Path) -> None:
    pages = [
        {"idx": 0, "label": "1", "overlay": 0, "note": "ยิ้ม\nพูดช้า ๆ\n"},
        {"idx": 2, "label": "2", "overlay": 0, "hidden": True},
        {"idx": 3, "label": "3", "overlay": 0, "note": "Rice"},
    ]
    told = json.dumps({"pdfpcFormat": 2, "endSlide": 2, "pages": pages})

    opened_deck = five_pages(tmp_path, told)
    deck = opened_deck.deck

    assert [page.number for page in deck.pages] == [1, 2, 4, 5]
    assert opened_deck.pages.page_count == 4
    assert [page.notes for page in deck.pages] == ["ยิ้ม\nพูดช้า ๆ", "", "Rice", ""]
    assert deck.hidden == (3,)
    # Slide 0 is pages 1 and 2 of the file, slide 1 is page 3, slide 2 is page 4.
    assert deck.end_page == 2


def test_the_older_form_of_pdfpc_is_read_too(tmp_path: Path) -> None:
    told = (
        "[file]\ntalk.pdf\n[skip]\n4,\n[end_user_slide]\n2\n[font_size]\n20\n[notes]\n"
        "### 1\nยิ้ม\n\nพูดช้า ๆ\n### 3\n[not a section]\n### 5\n\n"
    )

    deck = five_pages(tmp_path, told).deck

    assert [page.notes for page in deck.pages] == ["ยิ้ม\n\nพูดช้า ๆ", "", "[not a section]", "", ""]
    assert deck.hidden == ()
    # Pages 1 and 2 are one slide by their labels, 3 and 4 one as the presenter has said.
    assert deck.end_page == 3


def test_pdfpc_says_on_which_side_the_notes_are(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "talk.pdf", [page(800, 300)])
    told = {"pdfpcFormat": 2, "beamerNotePosition": "left"}
    path.with_suffix(".pdfpc").write_text(json.dumps(told), encoding="utf-8")
    deck = open_pdf(path, "talk.pdf")

    assert deck.pages.page_size(0) == (400, 300)
    assert deck.pages.render_notes(0, 40, 30) is not None
    deck.pages.close()


@pytest.mark.parametrize(
    "noise",
    [
        "",
        "{",
        "[notes]",
        "### 1",
        "\x00\x01",
        "[" * 100_000,
        "{" * 100_000,
        '{"pages": 3, "endSlide": "x", "beamerNotePosition": []}',
        '{"pages": [null, {"idx": "a"}, {"idx": 99, "note": "far"}, {"idx": -1, "hidden": true}]}',
        "[end_user_slide]\nabc\n[skip]\n,,,\n[notes]\n### 99\nfar",
    ],
)
def test_a_presenters_file_that_makes_no_sense_keeps_no_slide_from_being_shown(
    tmp_path: Path, noise: str
) -> None:
    deck = five_pages(tmp_path, noise).deck

    assert [page.number for page in deck.pages] == [1, 2, 3, 4, 5]
    assert [page.notes for page in deck.pages] == [""] * 5


def test_were_all_pages_hidden_all_are_shown(tmp_path: Path) -> None:
    told = {"pdfpcFormat": 2, "pages": [{"idx": index, "hidden": True} for index in range(5)]}

    deck = five_pages(tmp_path, json.dumps(told)).deck

    assert (len(deck.pages), deck.hidden) == (5, ())


def test_a_link_to_a_hidden_page_leads_nowhere_and_others_to_where_the_page_is_now(tmp_path: Path) -> None:
    to = [link("0 0 9 9", f"/Dest[{page_object(number)} 0 R/Fit]") for number in (1, 2)]
    path = write_pdf(tmp_path / "talk.pdf", [annotated("".join(to)), page(4, 2), page(4, 2)])
    told = {"pdfpcFormat": 2, "pages": [{"idx": 1, "hidden": True}]}
    path.with_suffix(".pdfpc").write_text(json.dumps(told), encoding="utf-8")
    deck = open_pdf(path, "talk.pdf")

    assert [(each.address, each.page) for each in deck.links(0)] == [("", 1)]
    deck.pages.close()


def test_a_link_that_is_drawn_is_not_told_twice() -> None:
    drawn, told = Rectangle(0, 0, 0.1, 0.1), Rectangle(0, 0, 1, 1)

    class Drawn:
        def links(self, _index: int) -> tuple[Link, ...]:
            return (Link(drawn, "https://example.org/"),)

    known = (Link(told, "https://example.org"), Link(told, "https://example.org/b"))
    deck = OpenedDeck(Deck((Page(1, links=known),)), Drawn())  # type: ignore[arg-type]

    assert deck.links(0) == (Link(drawn, "https://example.org/"), Link(told, "https://example.org/b"))
