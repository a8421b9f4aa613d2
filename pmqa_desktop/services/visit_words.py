"""What the choices in the tables of the visit are called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.dossier import Result, StepStatus
from pmqa_desktop.domain.events import EventKind, EventMode
from pmqa_desktop.domain.people import BodyKind
from pmqa_desktop.domain.thai_search import search_key

translate = QCoreApplication.translate

OWN = "own"
"""The set of criteria that the visit's people write themselves."""


def body_kinds() -> Mapping[BodyKind, str]:
    """What a body is to the award."""
    return {
        BodyKind.APPLICANT: translate("VisitWords", "applicant"),
        BodyKind.APPLICANT_TEAM: translate("VisitWords", "the applicant's team"),
        BodyKind.SHOWCASE_OWNER: translate("VisitWords", "owner of a showcase"),
        BodyKind.AWARDING_AGENCY: translate("VisitWords", "awarding agency"),
        BodyKind.ASSESSORS: translate("VisitWords", "assessors"),
    }


def event_kinds() -> Mapping[EventKind, str]:
    """What an event is in the course of a visit."""
    return {
        EventKind.MEETING: translate("VisitWords", "meeting"),
        EventKind.REHEARSAL: translate("VisitWords", "rehearsal"),
        EventKind.SITE_VISIT: translate("VisitWords", "site visit"),
    }


def event_modes() -> Mapping[EventMode, str]:
    """How people meet."""
    return {
        EventMode.IN_PERSON: translate("VisitWords", "in person"),
        EventMode.ONLINE: translate("VisitWords", "online"),
        EventMode.BOTH: translate("VisitWords", "both"),
    }


def step_statuses() -> Mapping[StepStatus, str]:
    """How far an assessment step has come."""
    return {
        StepStatus.SCHEDULED: translate("VisitWords", "scheduled"),
        StepStatus.PASSED: translate("VisitWords", "passed"),
        StepStatus.NOT_PASSED: translate("VisitWords", "not passed"),
    }


def results() -> Mapping[Result, str]:
    """How an application ended."""
    return {
        Result.AWARDED: translate("VisitWords", "awarded"),
        Result.NOT_AWARDED: translate("VisitWords", "not awarded"),
        Result.PENDING: translate("VisitWords", "pending"),
    }


def scheme_word(scheme: str) -> str:
    """What a set of criteria is called; its id where nobody has named it."""
    return _schemes().get(scheme, scheme)


def scheme_meant(typed: str) -> str:
    """The id of the set that was typed; any other name is a set of that name. "" is the own one."""
    key = search_key(typed)
    known = {search_key(word): scheme for scheme, word in _schemes().items()}
    return known.get(key, typed) or OWN


def _schemes() -> Mapping[str, str]:
    return {
        "pmqa40": translate("VisitWords", "PMQA 4.0"),
        "award": translate("VisitWords", "award criteria"),
        OWN: translate("VisitWords", "our own"),
    }
