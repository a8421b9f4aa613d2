"""Incidents, and faults that were rehearsed, in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.faults import Fault, FaultKind
from pmqa_desktop.domain.incidents import Incident, IncidentKind
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.spans import format_span

translate = QCoreApplication.translate


def incident_words(incident: Incident) -> str:
    """What went wrong, in a few words."""
    return {
        IncidentKind.SIGNAL_LOST: translate("Incident", "Signal lost"),
        IncidentKind.SIGNAL_BACK: translate("Incident", "Signal back"),
        IncidentKind.NOTE: incident.text,
    }[incident.kind]


def fault_word(kind: FaultKind) -> str:
    """A kind of fault by its name."""
    return {
        FaultKind.VIDEO: translate("Incident", "Video fails"),
        FaultKind.SIGNAL: translate("Incident", "Signal lost"),
        FaultKind.DECK: translate("Incident", "Deck missing"),
    }[kind]


def fault_words(fault: Fault) -> str:
    """What was only a drill, and how it went."""
    name, took_ms = fault_word(fault.kind), fault.recover_ms
    if took_ms is None:
        return translate("Incident", "Drill: {fault}, not recovered").format(fault=name)
    words = translate("Incident", "Drill: {fault}, recovered in {time}")
    return words.format(fault=name, time=format_span(took_ms))


def log_words(run: Run) -> tuple[tuple[int, str], ...]:
    """Instants and words of what went wrong; a drill joins when it is over, for before nobody is to know."""
    told = [(each.at, incident_words(each)) for each in run.incidents]
    told += [(fault.over_at, fault_words(fault)) for fault in run.faults.struck if fault.over_at is not None]
    return tuple(sorted(told, key=lambda each: each[0]))
