"""Incidents in the language of the interface."""

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.incidents import Incident, IncidentKind

translate = QCoreApplication.translate


def incident_words(incident: Incident) -> str:
    """What went wrong, in a few words."""
    return {
        IncidentKind.SIGNAL_LOST: translate("Incident", "Signal lost"),
        IncidentKind.SIGNAL_BACK: translate("Incident", "Signal back"),
        IncidentKind.NOTE: incident.text,
    }[incident.kind]
