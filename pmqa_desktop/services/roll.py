"""The roll of a take: who is to be there, who was called, and who is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.run import Presence
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.visit_folder import OpenVisit


@dataclass(frozen=True, slots=True)
class Called:
    """One line of the roll."""

    party: str
    name: Bilingual
    presence: Presence | None = None
    """None where nobody has called yet."""

    @property
    def present(self) -> bool:
        """Whether they were called and were there."""
        return self.presence is not None and self.presence.present


class Roll(QObject):
    """The bodies and parties of the visit, and whoever else was called in this take."""

    changed = Signal()

    def __init__(self, run_control: RunControl, opened: OpenVisit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._opened = opened
        run_control.run_changed.connect(self.changed)

    def lines(self) -> tuple[Called, ...]:
        """Everybody, in the visit's order; those whom only this take has come last."""
        run = self._run_control.run
        found = run.roll if run else {}
        expected = self.names()
        others = {name: Bilingual(name, name) for name in found if name not in expected}
        return tuple(Called(party, name, found.get(party)) for party, name in (expected | others).items())

    def toggle(self, party: str) -> None:
        """Whoever was not there is, and the other way round."""
        run = self._run_control.active
        if run is not None:
            known = run.roll.get(party)
            self._run_control.call_party(party, not (known and known.present))

    def call(self, name: str) -> None:
        """Somebody is there who was not expected; one who was is called by the name that the roll has."""
        same = (line.party for line in self.lines() if name in {line.name.th, line.name.en})
        self._run_control.call_party(next(same, name), True)

    def names(self) -> dict[str, Bilingual]:
        """Who is to be there, by id."""
        bodies = {body.id: body.name for body in self._opened.visit.bodies}
        return bodies | {party.id: party.name for party in self._opened.dossier.parties}
