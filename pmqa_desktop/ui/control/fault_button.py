"""The unannounced-fault drill in the control room: one button whose menu arms faults, and ends the drill.

What is armed and what has struck look the same here: the moderator is to notice it on the stage.
"""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pmqa_desktop.domain.faults import FaultKind
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.services.fault_drill import FaultDrill
from pmqa_desktop.services.incident_words import fault_word
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.worded import WordedButton

WITHIN_MINUTES = (1, 3, 5, 10)


class FaultButton(WordedButton):
    """Greyed outside a rehearsal."""

    def __init__(self, run_control: RunControl, drill: FaultDrill) -> None:
        super().__init__()
        self._drill = drill
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_about_to_show)
        self._kinds = {kind: QMenu(self._menu) for kind in FaultKind}
        self._spans: dict[QAction, int] = {}
        for kind, menu in self._kinds.items():
            self._menu.addMenu(menu)
            menu.menuAction().setCheckable(True)
            for minutes in (0, *WITHIN_MINUTES):
                action = menu.addAction("")
                action.triggered.connect(partial(self._arm, kind, minutes))
                self._spans[action] = minutes
        self._menu.addSeparator()
        self._end = self._menu.addAction("")
        self._end.triggered.connect(drill.end)
        self.setMenu(self._menu)
        run_control.run_changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name the button and all that can be chosen."""
        self.setToolTip(self.tr("A fault strikes unannounced in a rehearsal; how long you take is measured"))
        for kind, menu in self._kinds.items():
            menu.setTitle(fault_word(kind))
        for action, minutes in self._spans.items():
            some_time = self.tr("Some time within %n minute(s)", "", minutes)
            action.setText(some_time if minutes else self.tr("At the next chance"))
        self._end.setText(self.tr("Disarm and end the drill"))
        self._show()

    def _show(self) -> None:
        self.setEnabled(self._drill.is_possible)
        armed = self._drill.faults.any_on
        self.setText(self.tr("Fault drill: armed") if armed else self.tr("Fault drill"))

    def _on_about_to_show(self) -> None:
        faults = self._drill.faults
        for kind, menu in self._kinds.items():
            menu.menuAction().setChecked(faults.is_on(kind))
        self._end.setEnabled(faults.any_left)

    def _arm(self, kind: FaultKind, minutes: int) -> None:
        self._drill.arm(kind, minutes * MINUTE_MS)
