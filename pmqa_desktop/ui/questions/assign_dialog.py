"""Gives the chosen questions to an agency, all in one step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.workdays import workdays_after
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.today import Today
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.question_dialog import QuestionDialog
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.step_form import USUAL_WORKDAYS

WIDTH = 440
"""Pixels."""


class AssignDialog(QuestionDialog):
    """An agency that the visit does not know is typed."""

    assigned = Signal(str, object)
    """To whom, and the day by which, a date or None."""

    def __init__(
        self,
        questions: Sequence[Question],
        words: QuestionWords,
        holidays: frozenset[date],
        today: Today,
        theme: Theme,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        self._questions = tuple(questions)
        self._words = words
        self._wording = wording
        self._owner = QComboBox()
        self._owner.setEditable(True)
        self._owner.addItems(words.choices(Field.OWNER))
        self._owner.setCurrentText(words.named(Field.OWNER, questions[0].owner) if questions else "")
        self._due = DateEdit(theme, wording, today.day, style=DateStyle.SHORT)
        known = questions[0].due if questions else None
        self._due.set_date(known or workdays_after(today.day, USUAL_WORKDAYS, holidays))
        self._labels = [QLabel(), QLabel()]
        field = QWidget()
        form = QFormLayout(field)
        form.setContentsMargins(0, 0, 0, 0)
        for named, each in zip(self._labels, (self._owner, self._due), strict=True):
            named.setBuddy(each)
            form.addRow(named, each)
        super().__init__(field, WIDTH, parent)
        self._owner.currentTextChanged.connect(self._offer)
        self.say()
        self._owner.setFocus()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Assign"))
        count = self._wording.number(len(self._questions))
        self._question.setText(
            self.tr("Who is to deliver the answers to {count} questions?").format(count=count)
        )
        for named, field, words in zip(
            self._labels, (self._owner, self._due), (self.tr("To deliver"), self.tr("Due")), strict=True
        ):
            named.setText(words)
            field.setAccessibleName(words)
        self._due.set_name(self.tr("Due"))
        self.name_deed(self.tr("Assign"))
        self._offer()

    def accept(self) -> None:
        """Only what can be read is taken."""
        if self._due.readable() and self._owner.currentText().strip():
            super().accept()
            self.assigned.emit(self._words.meant(Field.OWNER, self._owner.currentText()), self._due.date())

    def _offer(self) -> None:
        self._buttons.button(self._buttons.StandardButton.Ok).setEnabled(
            bool(self._owner.currentText().strip())
        )
