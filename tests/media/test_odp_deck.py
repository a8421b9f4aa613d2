import subprocess
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import open_deck
from pmqa_desktop.media.odp_deck import read_odp


@pytest.fixture(scope="module")
def odp(soffice: Path, thai_deck: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same three slides as LibreOffice itself saves them."""
    folder = tmp_path_factory.mktemp("odp")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["--headless", "--convert-to", "odp", "--outdir", str(folder), str(thai_deck)]
    subprocess.run([str(soffice), profile, *convert], check=True, capture_output=True)
    return folder / f"{thai_deck.stem}.odp"


def test_titles_notes_hidden_slides_and_fonts_of_opendocument_are_read(odp: Path) -> None:
    deck = read_odp(odp)

    assert [page.number for page in deck.pages] == [1, 3]
    assert deck.pages[0].title == "ที่นี่ ผู้ว่าฯ กล่าวต้อนรับ"
    assert deck.pages[0].notes == "ยิ้ม\nพูดช้า ๆ"
    assert deck.hidden == (2,)
    assert {font.family: font.complex_script for font in deck.fonts}["TH Sarabun New"]


def test_opendocument_opens_with_what_it_knows(odp: Path, fonts_dir: Path, tmp_path: Path) -> None:
    opened = open_deck(odp, "ภาพรวม.odp", tmp_path, fonts_dir=fonts_dir)

    assert opened.pages.page_count == len(opened.deck.pages) == 2
    assert [page.number for page in opened.deck.pages] == [1, 3]
    opened.pages.close()


def test_what_is_no_opendocument_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.odp").write_bytes(b"PK\x03\x04 no more")

    with pytest.raises(PmqaError, match="deck-unreadable"):
        read_odp(tmp_path / "a.odp", "งาน.odp")
