"""The fonts that LibreOffice sees while it draws a deck: the system's, ours, and what stands in for what.

Decks of Thai offices ask for fonts that a bare machine lacks. LibreOffice ignores the scale in which
fontconfig would shrink a substitute, and draws boxes if there is none; so a scaled copy of Sarabun is
shipped under a name of its own, and a private configuration names it.
"""

import os
from pathlib import Path
from xml.sax.saxutils import escape

_STAND_IN = "PMQA TH Sarabun"
_THAI = "Sarabun"
_ASKED_FOR = (
    "TH Sarabun New",
    "TH SarabunPSK",
    "TH SarabunIT๙",
    "TH SarabunIT9",
    "TH Sarabun",
    # Drawn as small for their point size as TH Sarabun, so the same scaled copy fits their text boxes.
    "Angsana New",
    "AngsanaUPC",
    "Browallia New",
    "BrowalliaUPC",
    "Cordia New",
    "CordiaUPC",
)
_SYSTEM = ("/etc/fonts/fonts.conf", "/usr/local/etc/fonts/fonts.conf", "/opt/homebrew/etc/fonts/fonts.conf")


def write_fonts_conf(target: Path, fonts_dir: Path, cache_dir: Path) -> None:
    """Write a fontconfig file to `target`; an installed font wins over its stand-in."""
    # fontconfig's <accept> puts the stand-in right behind the family that was asked for.
    accept = f"<accept><family>{_STAND_IN}</family></accept>"
    stand_ins = "\n".join(
        f'<alias binding="same"><family>{escape(family)}</family>{accept}</alias>' for family in _ASKED_FOR
    )
    system = "\n".join(f"<include>{escape(str(path))}</include>" for path in _system_configuration())
    target.write_text(
        f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
{system}
<dir>{escape(str(fonts_dir))}</dir>
<cachedir>{escape(str(cache_dir))}</cachedir>
{stand_ins}
<match target="pattern"><edit name="family" mode="append_last"><string>{_THAI}</string></edit></match>
</fontconfig>
""",
        encoding="utf-8",
    )


def _system_configuration() -> list[Path]:
    asked = os.environ.get("FONTCONFIG_FILE")
    found = [Path(path) for path in ([asked] if asked else []) + list(_SYSTEM) if Path(path).is_file()]
    return found[:1]
