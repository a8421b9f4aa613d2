"""What is done to the clock beside starting and pausing: whose time it is, and what was wrong."""

from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.spans import MINUTE_MS, SECOND_MS, format_span
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, in_row, name_key
from pmqa_desktop.ui.common.worded import Worded

EARLIER_MS = tuple(seconds * SECOND_MS for seconds in (10, 20, 40, 60, 120, 300))
"""How much earlier an item can be said to have begun."""


class ClockBar(Worded):
    """Buttons that do what the keys do; greyed between items."""

    def __init__(self, run_control: RunControl, theme: Theme, bindings: KeyBindings) -> None:
        super().__init__()
        self._run_control = run_control
        self._bindings = bindings
        self._less, self._more = self._minute_button(-MINUTE_MS), self._minute_button(MINUTE_MS)
        self._answering = button(style="segment")
        self._answering.setCheckable(True)
        self._answering.clicked.connect(run_control.toggle_answering)
        self._undo, self._began = QPushButton(), QPushButton()
        ButtonIcon(self._undo, theme, "undo-2")
        self._undo.clicked.connect(run_control.undo)
        self._earlier = QMenu(self)
        for ms in EARLIER_MS:
            self._earlier.addAction(format_span(ms)).triggered.connect(
                lambda _checked, ms=ms: run_control.backdate(ms)
            )
        self._began.setMenu(self._earlier)
        self._lay_out()
        run_control.run_changed.connect(self._on_run_changed)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name every button, with its key."""
        self._less.setText(self.tr("\u22121 min"))
        self._more.setText(self.tr("+1 min"))
        self._answering.setText(self.tr("Assessor speaks"))
        words = self.tr("An assessor speaks: the presenter's time stands still")
        self._name(self._answering, words, Act.ANSWERING)
        self._name(self._undo, self.tr("Take back the last act on the clock"), Act.UNDO_ACT)
        self._began.setText(self.tr("Began earlier"))
        self._began.setToolTip(self.tr("The item really began earlier, by"))
        self._on_run_changed()

    def _name(self, named: QAbstractButton, words: str, act: Act) -> None:
        named.setAccessibleName(words)
        name_key(named, words, self._bindings.told(act))

    def _minute_button(self, ms: int) -> QPushButton:
        made = button()
        made.clicked.connect(lambda: self._run_control.add_time(ms))
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        minutes, mistakes = QWidget(), QWidget()
        both = in_row(minutes, self._less, self._more)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        in_row(mistakes, self._began, self._undo).setStretch(0, 1)
        for each in (minutes, self._answering, mistakes):
            column.addWidget(each)

    def _on_run_changed(self) -> None:
        run = self._run_control.active
        for each in (self._less, self._more, self._answering, self._began):
            each.setEnabled(run is not None and run.leg is not None)
        self._undo.setEnabled(run is not None and bool(run.past))
        self._answering.setChecked(run is not None and run.answering)
