"""What goes wrong is noted with its time, by one key or in a few words."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.services.incident_words import log_words
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.widgets import button, in_row, label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

NEWEST = 2
"""How many incidents are in sight; all of them are in the report."""
LONGEST = 200


class IncidentBar(Worded):
    """Greyed while no take runs."""

    def __init__(
        self, run_control: RunControl, wording: Wording, bindings: KeyBindings, jotter: Jotter
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._wording = wording
        self._bindings = bindings
        self._signal = button(style="segment")
        self._signal.setCheckable(True)
        self._signal.clicked.connect(run_control.toggle_signal)
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST)
        self._line.returnPressed.connect(self._on_entered)
        self._kept_text = KeptText(self._line, jotter, "incident")
        self._line.setText(self._kept_text.left())
        self._newest = label("muted", wrap=True)
        row = QWidget()
        in_row(row, self._signal, self._line).setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self._newest)
        run_control.run_changed.connect(self._on_run_changed)
        run_control.ticked.connect(self._say_signal)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        words = self.tr("The signal is lost, or back")
        self._signal.setAccessibleName(words)
        name_key(self._signal, words, self._bindings.told(Act.SIGNAL))
        words = self.tr("What went wrong, in a few words")
        self._line.setPlaceholderText(words)
        self._line.setAccessibleName(words)
        self._on_run_changed()

    def _on_entered(self) -> None:
        """The line is cleared once its words are in the log."""
        words = self._line.text().strip()
        run = self._run_control.active
        before = len(run.incidents) if run else 0
        self._run_control.note(words)
        run = self._run_control.active
        if run is not None and len(run.incidents) > before:
            self._line.clear()
            self._kept_text.forget()

    def _on_run_changed(self) -> None:
        run = self._run_control.active
        for each in (self._signal, self._line):
            each.setEnabled(run is not None)
        newest = log_words(run)[-NEWEST:] if run else ()
        told = (f"{self._wording.clock(at)} {words}" for at, words in reversed(newest))
        self._newest.setText("\n".join(told))
        self._newest.setVisible(bool(newest))
        self._say_signal()

    def _say_signal(self) -> None:
        run = self._run_control.active
        since = run.signal_lost_at if run else None
        self._signal.setChecked(since is not None)
        if since is None:
            words = self.tr("Signal lost")
        else:
            words = self.tr("Signal lost {time}").format(time=format_span(self._run_control.now() - since))
        if words != self._signal.text():
            self._signal.setText(words)
