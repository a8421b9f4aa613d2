"""What the organisation applies for."""

import datetime
from dataclasses import dataclass

from pmqa_desktop.domain.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class Award:
    """The award of one fiscal year and the category applied for."""

    name: Bilingual
    track: Bilingual
    status_assessment: Bilingual
    """The assessment that goes with the award, such as PMQA 4.0."""
    category: int
    category_name: Bilingual
    category_variant: str
    """A second Thai form of the category's name, found in documents; "" where there is none."""
    fiscal_start: datetime.date
    fiscal_end: datetime.date
    fiscal_verbatim: str = ""
    fiscal_note: str = ""

    @property
    def year(self) -> int:
        """The fiscal year in the common era: a Thai fiscal year is named after the year in which it ends."""
        return self.fiscal_end.year
