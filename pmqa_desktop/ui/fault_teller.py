"""Tells the operator how long the room took to recover from a fault that was only a drill."""

from PySide6.QtCore import QObject

from pmqa_desktop.domain.faults import Fault
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.services.fault_drill import FaultDrill
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.main.window import MainWindow


class FaultTeller(QObject):
    """Says it once it is over, on whatever page; what can be armed when is a matter for the notices."""

    def __init__(self, drill: FaultDrill, main: MainWindow, theme: Theme) -> None:
        super().__init__(main)
        self._toast = Toast(main, theme)
        drill.problem.connect(main.notices.tell)
        drill.recovered.connect(self._on_recovered)

    def _on_recovered(self, fault: Fault) -> None:
        if fault.recover_ms is not None:
            words = self.tr("Recovered in {time}").format(time=format_span(fault.recover_ms))
            self._toast.tell(words, undoable=False)
