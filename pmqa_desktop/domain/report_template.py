"""How the visit's official documents look and which headings they carry."""

from dataclasses import dataclass

from pmqa_desktop.domain.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class ReportTemplate:
    """The page, the letters and the fixed Thai words of a report in official style."""

    title: Bilingual
    page_size: str
    margin_left_mm: int
    margin_right_mm: int
    point: int
    """Size of the body text, in points."""
    thai_digits: bool
    fonts: tuple[str, ...]
    """Wanted, best first."""
    fallback_fonts: tuple[str, ...]
    """Used where none of `fonts` is installed."""
    sections: tuple[str, ...]
    minutes_terms: tuple[str, ...]
    """The headings that minutes of a meeting use."""
