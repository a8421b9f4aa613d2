"""When a timer warns: a property of the visit, for every one of its agendas."""

from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout

from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.number_edit import NumberEdit
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded

LONGEST = 60
"""Minutes; no item of a visit is as long."""

WIDTH = 128
"""Pixels of a number with its unit and arrows."""


class TimersCard(Worded):
    """Two numbers, kept once both make sense together. A running take keeps those that it was begun with."""

    def __init__(self, book: AgendaBook, run_control: RunControl) -> None:
        super().__init__()
        self._book = book
        self._run_control = run_control
        self._problem: PmqaError | None = None
        self._shown = (0, 0)
        """What stands in the fields unless somebody changes it; a visit may have half minutes too."""
        self._title = label("section")
        self._warning, self._danger = NumberEdit(), NumberEdit()
        self._warning_label, self._danger_label = QLabel(), QLabel()
        self._told = label("fault", wrap=True)
        self._note = label("muted", wrap=True)
        form = QFormLayout()
        for words, number in ((self._warning_label, self._warning), (self._danger_label, self._danger)):
            words.setBuddy(number)
            number.setRange(1, LONGEST)
            number.setFixedWidth(WIDTH)
            number.setKeyboardTracking(False)
            number.editingFinished.connect(self._keep)
            form.addRow(words, number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(self._note)
        book.changed.connect(self._show)
        run_control.run_changed.connect(self.say)
        self._show()
        self.say()

    def say(self) -> None:
        """Name everything."""
        self._title.setText(self.tr("Timers"))
        self._warning_label.setText(self.tr("Nearly time, when this is left"))
        self._danger_label.setText(self.tr("Come to the end, when this is left"))
        for number, words in ((self._warning, self._warning_label), (self._danger, self._danger_label)):
            number.setSuffix(self.tr(" min"))
            number.setAccessibleName(words.text())
        self._told.setText(sentence(self._problem) if self._problem else "")
        self._told.setVisible(self._problem is not None)
        if not self._book.agendas:
            self._note.setText(self.tr("The visit has no agenda yet; it brings the times along."))
        elif self._run_control.active:
            self._note.setText(self.tr("The take that is running keeps the times that it was begun with."))
        else:
            self._note.setText(self.tr("For all agendas of this visit."))

    def _show(self) -> None:
        possible = bool(self._book.agendas)
        for number in (self._warning, self._danger):
            number.setEnabled(possible)
        if possible:
            warning, danger = self._book.warning_times()
            self._warning.setValue(warning // MINUTE_MS)
            self._danger.setValue(danger // MINUTE_MS)
            self._shown = (self._warning.value() * MINUTE_MS, self._danger.value() * MINUTE_MS)

    def _keep(self) -> None:
        wanted = (self._warning.value() * MINUTE_MS, self._danger.value() * MINUTE_MS)
        self._problem = None
        if wanted != self._shown:
            try:
                self._book.set_warning_times(*wanted)
            except PmqaError as problem:
                self._problem = problem
        self.say()
