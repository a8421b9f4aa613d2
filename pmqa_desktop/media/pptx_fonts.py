"""The font families that a PowerPoint deck names, its theme's included."""

from collections.abc import Iterable, Iterator

from pmqa_desktop.domain.deck import AskedFont
from pmqa_desktop.media.package import Element

_SIMPLE = ("latin", "ea", "sym", "buFont")
_ROLES = {"+mj": "majorFont", "+mn": "minorFont"}
_SCRIPTS = {"lt": "latin", "ea": "ea", "cs": "cs"}
_THAI = range(0x0E00, 0x0E80)


def fonts_named(root: Element) -> Iterator[AskedFont]:
    """What a slide, layout, master or chart names, with the theme's own as aliases such as +mn-lt."""
    for element in root.iter():
        if family := element.get("typeface"):
            if element.tag == "cs":
                yield AskedFont(family, complex_script=True)
            elif element.tag in _SIMPLE:
                yield AskedFont(family)


def fonts_of_theme(theme: Element, *, thai: bool) -> list[AskedFont]:
    """What text is set in that names nothing: headings and body, in Latin letters and, if so, in Thai."""
    families = []
    for role in _ROLES.values():
        families.append(AskedFont(_theme_font(theme, role, "latin", thai=thai)))
        if thai:
            families.append(AskedFont(_theme_font(theme, role, "cs", thai=thai), complex_script=True))
    return families


def resolved(
    fonts: Iterable[AskedFont], theme: Element | None = None, *, thai: bool = False
) -> tuple[AskedFont, ...]:
    """Each family once, sorted, the theme's aliases replaced by what they mean, with Thai or without."""
    complex_script: dict[str, bool] = {}
    for font in fonts:
        family = _meaning(font.family, theme, thai=thai)
        if family:
            complex_script[family] = complex_script.get(family, False) or font.complex_script
    return tuple(AskedFont(family, complex_script[family]) for family in sorted(complex_script))


def has_thai(root: Element) -> bool:
    """Whether anything is written in Thai."""
    return any(ord(letter) in _THAI for text in root.iter("t") for letter in text.text or "")


def _meaning(family: str, theme: Element | None, *, thai: bool) -> str:
    if not family.startswith("+"):
        return family.lstrip("@").strip()  # "@" sets letters for vertical writing
    role, script = _ROLES.get(family[:3]), _SCRIPTS.get(family[4:])
    if theme is None or not role or not script:
        return ""
    return _theme_font(theme, role, script, thai=thai)


def _theme_font(theme: Element, role: str, script: str, *, thai: bool) -> str:
    fonts = theme.find(f"themeElements/fontScheme/{role}")
    if fonts is None:
        return ""
    named = fonts.find(script)
    family = "" if named is None else named.get("typeface", "")
    if not family and thai and script == "cs":
        # Where a theme names nothing for such scripts, PowerPoint takes what it lists for Thai.
        listed = (each.get("typeface", "") for each in fonts.findall("font") if each.get("script") == "Thai")
        family = next(listed, "")
    return family
