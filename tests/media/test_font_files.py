"""A font goes along with a visit only where its own file says that it may."""

import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from pmqa_desktop.domain.deck import AskedFont, Deck, FontUse
from pmqa_desktop.media.deck_fonts import fonts_in_use
from pmqa_desktop.media.font_files import find_fonts, read_font
from pmqa_desktop.media.kept_deck import fonts_kept, read_or_keep
from tests.media.test_deck_fonts import needs_fontconfig

LICENCE = "Open Font License".encode("utf-16-be")
ADDRESSES = ("openfontlicense.org", "scripts.sil.org/OFL")


def _table(font: bytes, tag: bytes) -> int:
    place = font.index(tag)
    return int(struct.unpack_from(">I", font, place + 8)[0])


def _with_embedding(font: bytes, rights: int) -> bytes:
    at = _table(font, b"OS/2") + 8
    return font[:at] + struct.pack(">H", rights) + font[at + 2 :]


def _without_licence(font: bytes) -> bytes:
    """Its licence's words are other ones of the same length."""
    for words in ("Open Font License", *ADDRESSES):
        told = words.encode("utf-16-be")
        font = font.replace(told, "x".encode("utf-16-be") * (len(told) // 2))
    return font


@pytest.fixture
def sarabun(fonts_dir: Path) -> bytes:
    return (fonts_dir / "Sarabun-Regular.ttf").read_bytes()


@pytest.mark.parametrize(
    ("change", "may"),
    [
        (lambda font: font, True),
        (lambda font: _with_embedding(font, 4), True),
        (lambda font: _without_licence(_with_embedding(font, 0)), True),
        (lambda font: _without_licence(_with_embedding(font, 4)), False),
        (lambda font: _without_licence(_with_embedding(font, 2)), False),
    ],
)
def test_a_font_goes_along_where_it_may_be_installed_or_is_under_the_open_font_license(
    sarabun: bytes, tmp_path: Path, change: Callable[[bytes], bytes], may: bool
) -> None:
    path = tmp_path / "a.ttf"
    path.write_bytes(change(sarabun))
    font = read_font(path)
    assert font is not None
    assert "sarabun" in font.families
    assert font.may_go_along is may
    found = find_fonts(["Sarabun", "Angsana New"], [tmp_path])
    assert (found.files, found.kept_back) == (((path,), ()) if may else ((), ("Sarabun",)))


@pytest.mark.parametrize("size", [0, 3, 12, 200, 4_000])
def test_a_file_that_is_no_whole_font_never_goes_along(sarabun: bytes, tmp_path: Path, size: int) -> None:
    (tmp_path / "a.ttf").write_bytes(sarabun[:size])
    assert read_font(tmp_path / "a.ttf") is None
    assert find_fonts(["Sarabun"], [tmp_path]).files == ()


def test_what_decks_ask_for_is_known_from_what_was_kept_of_them(tmp_path: Path) -> None:
    read_or_keep(tmp_path / "a.json", lambda: Deck((), fonts=(AskedFont("TH SarabunPSK"),)))
    (tmp_path / "b.json").write_text("{}")
    assert fonts_kept(tmp_path) == {"TH SarabunPSK"}


@needs_fontconfig
def test_libreoffice_sees_a_font_that_came_along(fonts_dir: Path, tmp_path: Path) -> None:
    family = "PMQA TH Sarabun"
    shutil.copy(fonts_dir / "PMQATHSarabun-Regular.ttf", tmp_path)
    assert fonts_in_use([AskedFont(family)], []) != (FontUse(family),)
    assert fonts_in_use([AskedFont(family)], [tmp_path]) == (FontUse(family),)
