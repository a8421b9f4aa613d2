"""Tells of what cannot be shown, and offers by name what can be shown in its place."""

from PySide6.QtCore import QObject

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.rung_words import rung_words


class LadderTeller(QObject):
    """Puts the offer behind the sentence, and takes both away once the step has been taken."""

    def __init__(
        self, bench: Workbench, notices: NoticeBar, bindings: KeyBindings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ladder = bench.ladder
        self._notices = notices
        self._bindings = bindings
        self._seen = self._standing()
        bench.stage_control.problem.connect(self._on_stage_problem)
        bench.ladder.known_failure.connect(self._on_stage_problem)
        bench.ladder.problem.connect(notices.tell)
        bench.rungs.failed.connect(self._on_rung_failed)
        bench.ladder.changed.connect(self._on_ladder_changed)

    def offer(self) -> str:
        """Which key shows what in place of the medium; "" where nothing is on the stage."""
        below = self._ladder.below
        if self._ladder.medium is None:
            return ""
        if below is None:
            return self.tr("There is no backup of it; one can be added on the page Agenda.")
        key, rung = self._bindings.told(Act.RUNG_DOWN), rung_words(below)
        if not key:
            return self.tr("In the control room you can go down to the {rung}.").format(rung=rung)
        return self.tr("Press {key} for the {rung}.").format(key=key, rung=rung)

    def _standing(self) -> tuple[object, ...]:
        medium = self._ladder.medium
        return (medium.id if medium else None, self._ladder.standing)

    def _on_stage_problem(self, error: PmqaError) -> None:
        self._notices.tell(error, self.offer)

    def _on_rung_failed(self, _medium: str, error: PmqaError) -> None:
        self._notices.tell(error)

    def _on_ladder_changed(self) -> None:
        seen, self._seen = self._seen, self._standing()
        if seen == self._seen:
            self._notices.say()
        else:
            self._notices.end_offer(taken=seen[0] == self._seen[0])
