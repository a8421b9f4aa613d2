"""Arms a fault for practice: what may break, and within which time."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pmqa_desktop.domain.faults import FaultKind, open_fault
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.services.fault_drill import FaultDrill
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.worded import WordedButton

MINUTES = (0, 1, 3, 5, 10)


class FaultButton(WordedButton):
    """Greyed but in a rehearsal. It says that a fault is armed, never whether it has struck."""

    def __init__(self, drill: FaultDrill, run_control: RunControl) -> None:
        super().__init__()
        self._drill = drill
        self._run_control = run_control
        self._menu = QMenu(self)
        self._kinds = {kind: self._kind() for kind in FaultKind}
        self._menu.addSeparator()
        self._whens = {minutes: self._when(minutes) for minutes in MINUTES}
        self._menu.addSeparator()
        self._disarm = self._menu.addAction("")
        self._disarm.triggered.connect(drill.disarm)
        self.setMenu(self._menu)
        run_control.run_changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """See `WordedButton`."""
        words = {
            FaultKind.VIDEO_FAILS: self.tr("The video fails"),
            FaultKind.DECK_MISSING: self.tr("The deck is missing"),
            FaultKind.SIGNAL_LOST: self.tr("The signal is lost"),
        }
        for kind, action in self._kinds.items():
            action.setText(words[kind])
        for minutes, action in self._whens.items():
            within = self.tr("Arm: some time within {minutes} min")
            action.setText(within.format(minutes=minutes) if minutes else self.tr("Arm: at the next chance"))
        self._disarm.setText(self.tr("Disarm"))
        self.setToolTip(self.tr("A fault strikes when nobody expects it, in rehearsals only"))
        self._show()

    def _kind(self) -> QAction:
        action = self._menu.addAction("")
        action.setCheckable(True)
        action.setChecked(True)
        action.toggled.connect(self._show)
        return action

    def _when(self, minutes: int) -> QAction:
        action = self._menu.addAction("")
        action.triggered.connect(lambda: self._drill.arm(self._chosen(), minutes))
        return action

    def _chosen(self) -> list[FaultKind]:
        return [kind for kind, action in self._kinds.items() if action.isChecked()]

    def _show(self) -> None:
        run = self._run_control.active
        armed = run is not None and (run.armed is not None or open_fault(run.faults) is not None)
        self.setEnabled(run is not None and run.mode is TakeMode.REHEARSAL)
        self.setText(self.tr("Fault armed") if armed else self.tr("Fault drill"))
        for action in self._whens.values():
            action.setEnabled(not armed and bool(self._chosen()))
        self._disarm.setEnabled(armed)
