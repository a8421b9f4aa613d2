import os
import socket
from pathlib import Path

import pytest
from PIL import Image

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.content_hash import content_hash
from pmqa_desktop.media.given import check_given, open_given
from tests.support.decks import add_slide, new_deck, save
from tests.support.pdfs import page, write_pdf


def told(path: Path) -> PmqaError:
    with pytest.raises(PmqaError) as error:
        check_given(path)
    return error.value


def test_what_is_no_file_is_told_without_opening_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ท่อ.mp4")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "gone.pdf")
    (tmp_path / "circle.pdf").symlink_to(tmp_path / "circle.pdf")
    (tmp_path / "empty.pptx").touch()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s.pdf"))
        codes = {
            name: told(tmp_path / name).code
            for name in ("ท่อ.mp4", "link.pdf", "circle.pdf", "empty.pptx", "s.pdf", "none.pdf", "x" * 300)
        }

    assert codes == {
        "ท่อ.mp4": "file-special",
        "link.pdf": "file-link-broken",
        "circle.pdf": "file-unreadable",
        "empty.pptx": "file-empty",
        "s.pdf": "file-special",
        "none.pdf": "file-missing",
        "x" * 300: "file-unreadable",
    }
    assert told(tmp_path / "link.pdf").facts == {"name": "link.pdf", "target": str(tmp_path / "gone.pdf")}
    assert told(Path("/dev/null")).code == "file-special"


def test_a_folder_and_a_file_pass(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")

    check_given(tmp_path)
    check_given(tmp_path / "a.pdf")


def test_a_folder_is_called_by_its_name_from_inside_too(
    fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ว่าง").mkdir()
    monkeypatch.chdir(tmp_path / "ว่าง")

    with pytest.raises(PmqaError) as error:
        open_given(Path(), tmp_path / "cache", fonts_dir=fonts_dir)

    assert (error.value.code, error.value.facts) == ("folder-without-pictures", {"name": "ว่าง"})


def test_a_folder_of_pictures_is_opened_as_slides(fonts_dir: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ภาพ"
    folder.mkdir()
    for name in ("2.png", "1.jpg"):
        Image.new("RGB", (40, 30)).save(folder / name)

    opened = open_given(folder, tmp_path / "cache", fonts_dir=fonts_dir)

    assert [page.title for page in opened.deck.pages] == ["1", "2"]


@pytest.mark.usefixtures("soffice")
def test_a_deck_is_converted_once_whatever_it_is_called(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    first = open_given(thai_deck, cache, fonts_dir=fonts_dir)
    first.pages.close()
    renamed = tmp_path / "อีกชื่อ.pptx"
    renamed.write_bytes(thai_deck.read_bytes())
    monkeypatch.setenv("PMQA_SOFFICE", os.devnull)

    again = open_given(renamed, cache, fonts_dir=fonts_dir)
    again.pages.close()

    assert again.deck == first.deck
    kept = content_hash(thai_deck)
    assert {file.name for file in cache.glob(f"{kept}*")} == {f"{kept}.pdf", f"{kept}.json"}
    assert len(list(cache.glob("*.pdf"))) == 1


@pytest.mark.parametrize("count", [2, 3])
def test_a_deck_that_cannot_be_converted_is_shown_from_the_pdf_beside_it(
    fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setenv("PMQA_SOFFICE", os.devnull)
    deck = new_deck()
    for title in ("หนึ่ง", "สอง"):
        add_slide(deck, title)
    path = save(deck, tmp_path / "งาน.pptx")
    write_pdf(tmp_path / "งาน.pdf", [page(400, 300)] * count)

    opened = open_given(path, tmp_path / "cache", fonts_dir=fonts_dir)

    assert opened.shown_from == tmp_path / "งาน.pdf"
    # What the deck knows of its slides is told only if they are the same ones.
    titles = ["หนึ่ง", "สอง"] if count == 2 else [""] * 3
    assert [page.title for page in opened.deck.pages] == titles
    opened.pages.close()


def test_without_that_pdf_the_reason_is_told(
    fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMQA_SOFFICE", os.devnull)
    deck = new_deck()
    add_slide(deck, "หนึ่ง")

    with pytest.raises(PmqaError, match="soffice-missing"):
        open_given(save(deck, tmp_path / "งาน.pptx"), tmp_path / "cache", fonts_dir=fonts_dir)


def test_a_deck_whose_slides_are_all_hidden_says_so(fonts_dir: Path, tmp_path: Path) -> None:
    deck = new_deck()
    add_slide(deck, "หนึ่ง", hidden=True)

    for path in (save(deck, tmp_path / "a.pptx"), save(new_deck(), tmp_path / "none.pptx")):
        with pytest.raises(PmqaError) as error:
            open_given(path, tmp_path / "cache", fonts_dir=fonts_dir)
        assert (error.value.code, error.value.facts) == ("deck-empty", {"name": path.name})
