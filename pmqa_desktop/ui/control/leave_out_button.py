"""Opens what can be left out of a late take, and says how much is."""

from pmqa_desktop.domain.cuts import saved_ms
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.worded import WordedButton


class LeaveOutButton(WordedButton):
    """Greyed while no take runs."""

    def __init__(self, run_control: RunControl) -> None:
        super().__init__()
        self._run_control = run_control
        run_control.run_changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """See `WordedButton`."""
        run = self._run_control.active
        saved = format_span(saved_ms(run.cuts)) if run and run.cuts else ""
        words = self.tr("Left out {time}") if saved else self.tr("Leave out \u2026")
        self.setText(words.format(time=saved))
        self.setToolTip(self.tr("Make up for lateness: items and pages that may be left out"))
        self.setEnabled(run is not None)
