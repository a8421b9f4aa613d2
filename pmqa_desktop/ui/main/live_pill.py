"""The live pill: on every page while a take runs, item, remaining time and offset."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from pmqa_desktop.domain.spans import format_offset, format_remaining
from pmqa_desktop.domain.timing import told_offset
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.wording import Wording

MAX_TITLE = 40
"""Characters of the item's title that the bar has room for."""


class LivePill(QLabel):
    """Renders the running take; hidden without one."""

    def __init__(self, run_control: RunControl, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self._run_control = run_control
        self._wording = wording
        run_control.run_changed.connect(self._show)
        run_control.ticked.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        run, timings = self._run_control.active, self._run_control.timings()
        self.setVisible(run is not None)
        if run is None or timings is None:
            return
        if run.item is None:
            words = self.tr("The take has begun")
        else:
            offset = told_offset(run.mode, timings)
            title = self._wording.text(run.item.title)
            title = title if len(title) <= MAX_TITLE else title[:MAX_TITLE].rstrip() + "\u2026"
            words = f"{title} \u00b7 {format_remaining(timings.remaining_ms)} \u00b7 {format_offset(offset)}"
        if words != self.text():
            self.setText(words)
