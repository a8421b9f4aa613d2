import re
import sys
from pathlib import Path

import pytest

from pmqa_desktop.domain.deck import AskedFont, FontUse
from pmqa_desktop.media import deck_fonts
from pmqa_desktop.media.deck_fonts import fonts_in_use
from pmqa_desktop.media.soffice import convert_to_pdf
from tests.support.decks import add_slide, new_deck, save, set_typeface

needs_fontconfig = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="fontconfig")


@needs_fontconfig
@pytest.mark.parametrize(
    "family",
    ["TH SarabunPSK", "TH SarabunIT๙", "TH Sarabun New", "Angsana New", "Cordia New", "TH Niramit AS"],
)
def test_fonts_of_thai_offices_have_a_stand_in_of_their_size(fonts_dir: Path, family: str) -> None:
    assert fonts_in_use([AskedFont(family, complex_script=True)], [fonts_dir]) == (
        FontUse(family, "PMQA TH Sarabun"),
    )


@needs_fontconfig
def test_a_font_that_is_installed_needs_no_stand_in(fonts_dir: Path) -> None:
    assert fonts_in_use([AskedFont("Sarabun"), AskedFont("sarabun")], [fonts_dir]) == (
        FontUse("Sarabun"),
        FontUse("sarabun"),
    )


@needs_fontconfig
def test_thai_in_a_font_that_nobody_knows_is_drawn_in_the_shipped_one(fonts_dir: Path) -> None:
    unknown = [AskedFont("No Such Font", complex_script=True), AskedFont("No Such Font")]

    assert [use.stands_in for use in fonts_in_use(unknown, [fonts_dir])] == ["Sarabun", "Sarabun"]


@needs_fontconfig
@pytest.mark.usefixtures("soffice")
def test_libreoffice_draws_what_is_told(fonts_dir: Path, tmp_path: Path) -> None:
    deck = new_deck()
    for family in ("TH SarabunIT๙", "No Such Font"):
        run = add_slide(deck).shapes.add_textbox(0, 0, 3_000_000, 900_000).text_frame.paragraphs[0].add_run()
        run.text = "ปั๊มน้ำ ที่ญี่ปุ่น"
        set_typeface(run, "cs", family)

    convert_to_pdf(save(deck, tmp_path / "a.pptx"), tmp_path / "a.pdf", fonts_dir=fonts_dir, timeout_s=90)

    drawn = set(re.findall(rb"/FontName/\w+\+([\w-]+)", (tmp_path / "a.pdf").read_bytes()))
    assert drawn == {b"PMQATHSarabun-Regular", b"Sarabun-Regular"}


def test_without_fontconfig_only_what_is_installed_is_known(
    fonts_dir: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    def missing(*_arguments: object) -> None:
        raise OSError("no such library")

    monkeypatch.setattr(deck_fonts, "Fontconfig", missing)
    from PySide6.QtGui import QFontDatabase

    installed = QFontDatabase.families()[0]

    assert fonts_in_use([AskedFont(installed), AskedFont("No Such Font")], [fonts_dir]) == (
        FontUse(installed),
        FontUse("No Such Font", ""),
    )
