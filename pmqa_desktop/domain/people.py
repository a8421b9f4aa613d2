"""Who takes part: the roles that people play, and the bodies behind them."""

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desktop.domain.bilingual import Bilingual


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
class Role:
    """A part that somebody plays in the room; agendas and checklists name roles, never people."""

    id: str
    name: Bilingual
    body: str | None = None
