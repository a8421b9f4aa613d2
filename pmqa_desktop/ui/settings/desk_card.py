"""How the scribe's desk is set up: what is written short, and the days on which nothing is due."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from pmqa_desktop.domain.listed import read_abbreviations, read_holidays, written_abbreviations
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.question_desk import QuestionDesk
from pmqa_desktop.services.work_calendar import WorkCalendar
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

HEIGHT = 132
"""Pixels of a field: five lines."""


class LinesField(QWidget):
    """A list as lines, kept by a button; what is half typed survives a kill."""

    def __init__(self, name: str, jotter: Jotter, keep: Callable[[str], None]) -> None:
        super().__init__()
        self._deed = keep
        self._title, self._hint = label("body"), label("muted", wrap=True)
        self._field = QPlainTextEdit()
        self._field.setFixedHeight(HEIGHT)
        self._field.setTabChangesFocus(True)
        self._field.textChanged.connect(self._offer)
        self._kept = KeptText(self._field, jotter, name)
        self._told = label("fault", wrap=True)
        self._keep = button()
        self._keep.clicked.connect(self._on_keep)
        self._lines, self._shown = "", False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._title, self._hint, self._field, self._told, self._keep):
            column.addWidget(each)

    def name(self, title: str, hint: str, keep: str) -> None:
        """Say what the list is, and on the button what it does."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._field.setAccessibleName(title)
        self._keep.setText(keep)
        self._tell(None)

    def show_lines(self, lines: str) -> None:
        """Show the list; what is half typed stays."""
        untouched = self._field.toPlainText() in {"", self._lines}
        if untouched:
            self._field.blockSignals(True)
            self._field.setPlainText(lines if self._shown else self._kept.left() or lines)
            self._field.blockSignals(False)
        self._lines, self._shown = lines, True
        self._offer()

    def _offer(self) -> None:
        self._keep.setEnabled(self._field.toPlainText() != self._lines)

    def _on_keep(self) -> None:
        typed = self._field.toPlainText()
        self._lines = typed
        try:
            self._deed(typed)
        except PmqaError as error:
            self._lines = ""
            self._tell(error)
            return
        self._kept.forget()
        self._tell(None)
        self._offer()

    def _tell(self, fault: PmqaError | None) -> None:
        self._told.setText(sentence(fault) if fault else "")
        self._told.setVisible(fault is not None)


class DeskCard(Worded):
    """Both lists belong to the visit and go with its folder."""

    def __init__(self, desk: QuestionDesk, calendar: WorkCalendar, jotter: Jotter, wording: Wording) -> None:
        super().__init__()
        self._desk = desk
        self._calendar = calendar
        self._wording = wording
        self._title = label("section")
        self._short = LinesField("desk-short", jotter, self._keep_short)
        self._holidays = LinesField("desk-holidays", jotter, self._keep_holidays)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._title, self._short, self._holidays):
            column.addWidget(each)
        desk.changed.connect(self._show)
        calendar.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._title.setText(self.tr("Scribe's desk"))
        keep = self.tr("Keep the list")
        self._short.name(
            self.tr("Written short"),
            self.tr(
                "A line each: short = the words. While a question is typed, a space after it writes them out."
            ),
            keep,
        )
        self._holidays.name(
            self.tr("Holidays"),
            self.tr("A line each: the day = its name. Due dates skip them, and weekends."),
            keep,
        )
        self._show()

    def _show(self) -> None:
        self._short.show_lines(written_abbreviations(self._desk.abbreviations))
        days = (
            f"{self._wording.date(each.date)} = {self._wording.text(each.name)}"
            for each in self._calendar.holidays
        )
        self._holidays.show_lines("\n".join(days))

    def _keep_short(self, lines: str) -> None:
        self._desk.set_abbreviations(read_abbreviations(lines))

    def _keep_holidays(self, lines: str) -> None:
        """A name that stays keeps its other language."""
        known = {each.date: each for each in self._calendar.holidays}
        read = read_holidays(lines)
        self._calendar.set_holidays(
            known[each.date]
            if each.date in known and self._wording.text(known[each.date].name) == each.name.th
            else each
            for each in read
        )
