"""The criteria that assessors ask about: categories, items with their levels, dimensions of scoring."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


class Verified(StrEnum):
    """Whether somebody compared a piece of reference text with its source."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Category:
    """One of the award's categories."""

    number: int
    name: Bilingual
    award_name: str = ""
    """The Thai name in the award's own documents; "" where only `name` is known."""
    award_name_source: str = ""
    """What confirms `award_name`."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of maturity, with the most points that can be had up to it."""

    code: str
    name: Bilingual
    max_points: int


@dataclass(frozen=True, slots=True)
class LevelText:
    """What an item asks for at one level."""

    level: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class CriterionItem:
    """An item such as 6.1; the same code means different things in different schemes."""

    scheme: str
    code: str
    name: Bilingual
    levels: tuple[LevelText, ...] = ()
    id: str = ""
    """Of no other item; stays when the code is corrected."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A set of items that questions can be tagged with, such as PMQA 4.0 or the award criteria."""

    id: str
    category: int
    verified: Verified
    source: str = ""


@dataclass(frozen=True, slots=True)
class Dimension:
    """A letter of ADLI (how a process is judged) or LeTCI (how results are); "I" is in both."""

    scale: str
    code: str
    name: Bilingual


@dataclass(frozen=True, slots=True)
class Criteria:
    """The reference text of a visit, which keeps its own copy, since criteria change from year to year."""

    note: str
    categories: tuple[Category, ...]
    schemes: tuple[Scheme, ...]
    items: tuple[CriterionItem, ...]
    levels: tuple[Level, ...]
    levels_rule: Bilingual
    levels_verified: Verified
    dimensions: tuple[Dimension, ...]
    dimensions_verified: Verified

    def items_of(self, scheme: str) -> tuple[CriterionItem, ...]:
        """The items of one scheme, in order; empty for a scheme that is not here."""
        return tuple(item for item in self.items if item.scheme == scheme)
