"""What a showcase has achieved: an indicator by year, against its target and somebody to compare with."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from pmqa_desktop.domain.bilingual import Bilingual

Series = tuple[tuple[int, Decimal], ...]
"""Years of the common era with their values, in order."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One indicator. Numbers are kept as they were written, to the last digit."""

    id: str
    showcase: str
    indicator: Bilingual
    unit: str = ""
    values: tuple[str, ...] = ()
    """A year of the common era and its value each: "2019=45.20"."""
    target: str = ""
    """"" where there is none."""
    lower_is_better: bool = False
    comparator: str = ""
    """Who is compared with."""
    comparator_value: str = ""

    @property
    def series(self) -> Series:
        """The values by year, in order."""
        pairs = (value.partition("=") for value in self.values)
        return tuple(sorted((int(year), number(told) or Decimal(0)) for year, _sign, told in pairs))

    @property
    def target_number(self) -> Decimal | None:
        """The target; None where there is none."""
        return number(self.target)

    @property
    def met(self) -> bool | None:
        """Whether the newest value reaches the target; None where either is missing."""
        target, series = self.target_number, self.series
        if target is None or not series:
            return None
        newest = series[-1][1]
        return newest <= target if self.lower_is_better else newest >= target


def number(text: str) -> Decimal | None:
    """A decimal number that was written with or without commas; None for "". Raises ValueError."""
    plain = text.replace(",", "").strip()
    if not plain:
        return None
    try:
        value = Decimal(plain)
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not value.is_finite():
        raise ValueError(text)
    return value
