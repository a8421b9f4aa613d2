"""Who takes part: office holders, the roles they play, the bodies behind them, the parties to be invited."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual


class BodyKind(StrEnum):
    """What a body is to the award."""

    APPLICANT = "applicant"
    APPLICANT_TEAM = "applicant_team"
    AWARDING_AGENCY = "awarding_agency"
    ASSESSORS = "assessors"
    SHOWCASE_OWNER = "showcase_owner"


@dataclass(frozen=True, slots=True)
class Body:
    """An agency, a committee or a team."""

    id: str
    name: Bilingual
    kind: BodyKind
    verbatim: str = ""
    """The name as the source writes it; "" where there is no source."""
    aliases: tuple[str, ...] = ()
    """Other names under which the same body appears."""


@dataclass(frozen=True, slots=True)
class Person:
    """A named office holder."""

    id: str
    name: Bilingual
    office: Bilingual
    duty: Bilingual = NOTHING
    """What the person did or does in the visit."""
    verbatim: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A part that somebody plays in the room; agendas and checklists name roles, never people."""

    id: str
    name: Bilingual
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """A kind of participant that has to be coordinated, such as the private sector."""

    id: str
    name: Bilingual
    verbatim: str = ""
