"""The fonts that LibreOffice sees while it draws a deck: the system's, ours, and what stands in for what.

Decks of Thai offices ask for fonts that a bare machine lacks. LibreOffice ignores the scale in which
fontconfig would shrink a substitute, and draws boxes if there is none; so a scaled copy of Sarabun is
shipped under a name of its own, and a private configuration names it.
"""

import os
import sys
import tempfile
from collections.abc import Iterable
from html import escape
from pathlib import Path

from pmqa_desktop.domain.deck import AskedFont, FontUse
from pmqa_desktop.media.fontconfig import Fontconfig

_STAND_IN = "PMQA TH Sarabun"
_THAI = "Sarabun"
_ASKED_FOR = (
    "TH Sarabun New",
    "TH SarabunPSK",
    "TH SarabunIT๙",
    "TH SarabunIT9",
    "TH Sarabun",
    # Drawn as small for their point size as TH Sarabun, so the same scaled copy fits their text boxes.
    *("TH Baijam", "TH Chakra Petch", "TH Charm of AU", "TH Charmonman", "TH Fah kwang", "TH K2D July8"),
    *("TH Kodchasal", "TH KoHo", "TH Krub", "TH Mali Grade 6", "TH Niramit AS", "TH Srisakdi"),
    *("Angsana New", "AngsanaUPC", "Browallia New", "BrowalliaUPC", "Cordia New", "CordiaUPC"),
    *("DilleniaUPC", "EucrosiaUPC", "FreesiaUPC", "IrisUPC", "JasmineUPC", "KodchiangUPC", "LilyUPC"),
)
_DRAWN_IN_THEIR_WIDTHS = ("Arial", "Helvetica", "Liberation Sans")
_SYSTEM = ("/etc/fonts/fonts.conf", "/usr/local/etc/fonts/fonts.conf", "/opt/homebrew/etc/fonts/fonts.conf")


def brought_fonts(cache_dir: Path) -> Path:
    """Where fonts lie that have come along with a visit, by where its rendered pages lie."""
    return cache_dir.parent / "fonts"


def write_fonts_conf(target: Path, fonts_dirs: Iterable[Path], cache_dir: Path) -> None:
    """Write a fontconfig file to `target`; a font installed or in `fonts_dirs` wins over its stand-in.

    Where nothing else stands in for a family without serifs, the shipped Thai font does, rather than
    one that lacks Thai and leaves its letters to yet another. Arial has stand-ins of exactly its
    widths on every system; they stay, but for Thai.
    """
    # fontconfig's <accept> puts the stand-in right behind the family that was asked for.
    accept = f"<accept><family>{_STAND_IN}</family></accept>"
    stand_ins = "\n".join(
        f'<alias binding="same"><family>{escape(family)}</family>{accept}</alias>' for family in _ASKED_FOR
    )
    system = "\n".join(f"<include>{escape(str(path))}</include>" for path in _system_configuration())
    ours = "\n".join(f"<dir>{escape(str(place.absolute()))}</dir>" for place in fonts_dirs)
    target.write_text(
        f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{system}
{ours}
<cachedir>{escape(str(cache_dir))}</cachedir>
{stand_ins}
{_instead_of_sans("".join(map(_first_is_not, _DRAWN_IN_THEIR_WIDTHS)))}
{_instead_of_sans('<test name="lang" compare="contains"><string>th</string></test>')}
<match target="pattern"><edit name="family" mode="append_last"><string>{_THAI}</string></edit></match>
</fontconfig>
""",
        encoding="utf-8",
    )


def _first_is_not(family: str) -> str:
    return f'<test qual="first" name="family" compare="not_eq"><string>{family}</string></test>'


def _instead_of_sans(condition: str) -> str:
    return f"""<match target="pattern">
  <test qual="all" name="family" compare="not_eq"><string>serif</string></test>
  <test qual="all" name="family" compare="not_eq"><string>monospace</string></test>
  {condition}
  <edit name="family" mode="append_last" binding="strong"><string>{_THAI}</string></edit>
</match>"""


def fonts_in_use(asked: Iterable[AskedFont], fonts_dirs: Iterable[Path]) -> tuple[FontUse, ...]:
    """Which of the families are installed here, and what LibreOffice draws for the others.

    Some tens of milliseconds. Where the system has no fontconfig, LibreOffice decides by tables of its
    own: there only what Qt knows to be installed is told, and the stand-in is "".
    """
    if sys.platform not in ("win32", "darwin"):
        try:
            return _by_fontconfig(asked, fonts_dirs)
        except OSError:
            pass
    installed = _installed_by_qt()
    return tuple(FontUse(font.family, None if font.family.casefold() in installed else "") for font in asked)


def _by_fontconfig(asked: Iterable[AskedFont], fonts_dirs: Iterable[Path]) -> tuple[FontUse, ...]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        configuration = Path(folder) / "fonts.conf"
        write_fonts_conf(configuration, fonts_dirs, Path(folder) / "cache")
        with Fontconfig(configuration) as fontconfig:
            return tuple(_use(fontconfig, font) for font in asked)


def _use(fontconfig: Fontconfig, font: AskedFont) -> FontUse:
    drawn = fontconfig.families_drawn_for(font.family, "th" if font.complex_script else "")
    if font.family.casefold() in (family.casefold() for family in drawn):
        return FontUse(font.family)
    return FontUse(font.family, drawn[0] if drawn else "")


def _installed_by_qt() -> set[str]:
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    if QGuiApplication.instance() is None:
        return set()
    return {family.casefold() for family in QFontDatabase.families()}


def _system_configuration() -> list[Path]:
    asked = os.environ.get("FONTCONFIG_FILE")
    found = [Path(path) for path in ([asked] if asked else []) + list(_SYSTEM) if Path(path).is_file()]
    return found[:1]
