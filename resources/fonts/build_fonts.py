"""Builds the shipped fonts from npm packages, where Thai and Latin are apart; Qt wants them in one file.

Fetch and unpack the packages (any npm mirror), then build:

    npm pack @fontsource/noto-sans @fontsource/noto-sans-thai @fontsource/sarabun
    for each archive:  tar xzf ARCHIVE --one-top-level=NAME --strip-components=1
    python build_fonts.py FOLDER

FOLDER then holds `noto-sans`, `noto-sans-thai` and `sarabun`. The `.woff` files are read, not `.woff2`,
so no brotli is needed. The same packages always give the same bytes.
"""

import argparse
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger
from fontTools.merge import Options as MergeOptions
from fontTools.subset import Options as SubsetOptions
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont
from symbols import add_symbols

HERE = Path(__file__).parent
THAI = {*range(0x0E00, 0x0E60), 0x200B, 0x25CC}
STYLE_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
EPOCH_1904 = 3_700_000_000  # a fixed head.modified (2021), so that a rebuild gives the same bytes


@dataclass(frozen=True, slots=True)
class Face:
    """One file to build; ascent and descent are in the source's units of 1000 per em."""

    family: str
    weight: int
    thai: str
    latin: str
    ascent: int
    descent: int
    units_per_em: int = 1000

    @property
    def file_name(self) -> str:
        return f"{self.family.replace(' ', '')}-{STYLE_NAMES[self.weight]}.ttf"


# Measured in pixels over every consonant, vowel and tone: Noto reaches 1100 up and 450 down; rounding at
# small sizes needs a little more. Sarabun's own metrics (1068 and 232) cut the tone marks.
SANS = [Face("PMQA Sans", w, "noto-sans-thai", "noto-sans", 1100, 480) for w in STYLE_NAMES]
SARABUN = [Face("Sarabun", w, "sarabun", "sarabun", 1290, 610) for w in (400, 700)]
# TH Sarabun draws at about two thirds of Sarabun's size: a larger em shrinks the same outlines.
STAND_IN = [Face("PMQA TH Sarabun", w, "sarabun", "sarabun", 1290, 560, 1464) for w in (400, 700)]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("packages", type=Path, help="folder with the unpacked npm packages")
    packages: Path = parser.parse_args().packages
    for face in [*SANS, *SARABUN, *STAND_IN]:
        font = build(face, packages)
        font.save(HERE / face.file_name)
        print(face.file_name, (HERE / face.file_name).stat().st_size)
    for package in ("noto-sans", "noto-sans-thai", "sarabun"):
        shutil.copyfile(packages / package / "LICENSE", HERE / f"OFL-{package}.txt")


def build(face: Face, packages: Path) -> TTFont:
    """Merge the Thai and the Latin half of one weight into one font with the face's names and metrics."""
    latin = load(packages, face.latin, "latin", face.weight)
    thai = load(packages, face.thai, "thai", face.weight)
    copyrights = "; ".join(sorted({latin["name"].getDebugName(0), thai["name"].getDebugName(0)}))
    digits = {latin["hmtx"][latin.getBestCmap()[ord(d)]][0] for d in "0123456789"}
    if len(digits) != 1:
        raise SystemExit(f"{face.latin}: digits differ in width; apply the tnum glyphs first")
    keep(thai, THAI & set(thai.getBestCmap()))
    keep(latin, set(latin.getBestCmap()) - set(thai.getBestCmap()) | {0x20})
    font = merge([latin, thai])
    add_symbols(font, face.weight)
    set_metrics(font, face)
    set_names(font, face, copyrights)
    return font


def load(packages: Path, package: str, subset: str, weight: int) -> TTFont:
    path = packages / package / "files" / f"{package}-{subset}-{weight}-normal.woff"
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    return font


def keep(font: TTFont, codepoints: set[int]) -> None:
    """Cut a font to the codepoints and drop its hints: hints of two fonts cannot live in one file."""
    options = SubsetOptions()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = True
    options.drop_tables += ["STAT", "MATH", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)


def merge(fonts: list[TTFont]) -> TTFont:
    """fontTools merges files only, so the halves pass through a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, font in enumerate(fonts):
            paths.append(str(Path(folder) / f"{number}.ttf"))
            font.save(paths[-1])
        options = MergeOptions()
        options.drop_tables = ["vmtx", "vhea", "DSIG", "gasp"]
        return Merger(options).merge(paths)


def set_metrics(font: TTFont, face: Face) -> None:
    """One line height in all three places where systems look for it."""
    head, hhea, os2 = font["head"], font["hhea"], font["OS/2"]
    head.unitsPerEm = face.units_per_em
    head.created = head.modified = EPOCH_1904
    font.recalcTimestamp = False
    hhea.ascent, hhea.descent, hhea.lineGap = face.ascent, -face.descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = face.ascent, -face.descent, 0
    os2.usWinAscent, os2.usWinDescent = face.ascent, face.descent
    os2.usWeightClass = face.weight
    bold, regular = face.weight == 700, face.weight == 400
    os2.fsSelection = (0x20 if bold else 0) | (0x40 if regular else 0) | 0x80
    head.macStyle = 1 if bold else 0
    os2.ulUnicodeRange1 |= 1 << 24  # Thai, so that Windows and LibreOffice offer the font for it
    os2.ulCodePageRange1 |= 1 << 16


def set_names(font: TTFont, face: Face, copyright_line: str) -> None:
    """Names as Windows groups them: four styles per family name, the rest through the typographic names."""
    style = STYLE_NAMES[face.weight]
    linked = face.weight in {400, 700}
    names = {
        0: copyright_line,
        1: face.family if linked else f"{face.family} {style}",
        2: style if linked else "Regular",
        3: f"{face.family} {style} 1.0",
        4: f"{face.family} {style}",
        5: "Version 1.0",
        6: f"{face.family.replace(' ', '')}-{style}",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    if not linked:
        names |= {16: face.family, 17: style}
    table = font["name"]
    table.names = []
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)


if __name__ == "__main__":
    main()
