"""What an agenda is called, for which event it is, and its slot."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.events import Event
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_columns import clock_words
from pmqa_desktop.services.record_columns import time_meant
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

WIDTH = 480
"""Pixels."""


class HeadDialog(WordedDialog):
    """Stays open while something in it cannot be."""

    def __init__(
        self,
        agenda: Agenda,
        events: Sequence[Event],
        keep: Callable[[Agenda], None],
        today: datetime.date,
        theme: Theme,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        """`keep` raises PmqaError for what cannot be."""
        super().__init__(parent)
        self._agenda = agenda
        self._events = tuple(events)
        self._keep = keep
        self._wording = wording
        self._thai, self._english = QLineEdit(agenda.title.th), QLineEdit(agenda.title.en)
        self._event = QComboBox()
        self._day = DateEdit(theme, wording, today)
        self._day.set_date(agenda.date)
        self._start, self._end = (
            QLineEdit(clock_words(agenda.start_ms)),
            QLineEdit(clock_words(agenda.end_ms)),
        )
        self._told = label("fault", wrap=True)
        self._labels = [QLabel() for _ in range(6)]
        self._fields = (self._thai, self._english, self._event, self._day, self._start, self._end)
        form = QFormLayout()
        for words, field in zip(self._labels, self._fields, strict=True):
            words.setBuddy(field)
            form.addRow(words, field)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(self._buttons)
        self.setMinimumWidth(WIDTH)
        self.say()
        self._event.setCurrentIndex(max(0, self._event.findData(agenda.event)))
        self._event.activated.connect(self._on_event)
        self._tell(None)

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Heading of the agenda"))
        words = (
            self.tr("Title, in Thai"),
            self.tr("Title, in English"),
            self.tr("Event"),
            self.tr("Day"),
            self.tr("Slot begins"),
            self.tr("Slot ends"),
        )
        for named, each, field in zip(self._labels, words, self._fields, strict=True):
            named.setText(each)
            field.setAccessibleName(each)
        self._day.set_name(words[3])
        fill_choice(self._event, [(self._wording.text(each.title), each.id) for each in self._events])

    def _on_event(self) -> None:
        """The day goes with the event."""
        chosen = self._event.currentData()
        self._day.set_date(next(event.date for event in self._events if event.id == chosen))

    def _on_accepted(self) -> None:
        try:
            self._keep(self._changed())
        except PmqaError as error:
            self._tell(error)
        else:
            self.accept()

    def _changed(self) -> Agenda:
        day = self._day.date() if self._day.readable() else None
        if day is None:
            raise PmqaError("day-missing")
        return replace(
            self._agenda,
            title=Bilingual(self._thai.text().strip(), self._english.text().strip()),
            event=self._event.currentData() or self._agenda.event,
            date=day,
            start_ms=_since_midnight(self._start.text()),
            end_ms=_since_midnight(self._end.text()),
        )

    def _tell(self, fault: PmqaError | None) -> None:
        self._told.setText(sentence(fault) if fault else "")
        self._told.setVisible(fault is not None)


def _since_midnight(typed: str) -> int:
    """Milliseconds. Raises PmqaError `time-unreadable` (text)."""
    try:
        moment = time_meant(typed.strip())
    except ValueError:
        moment = None
    if moment is None:
        raise PmqaError("time-unreadable", text=typed)
    return (moment.hour * 60 + moment.minute) * MINUTE_MS
