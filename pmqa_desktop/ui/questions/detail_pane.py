"""One question whole: what was asked over what, how it stands, the way it went, and its next step."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question, StepTaken
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.domain.workdays import workdays_left
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.services.today import Today
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.step_form import StepForm

WIDTH = 404
"""Pixels."""


class DetailPane(Worded):
    """Renders the question that it is shown; its words as they were heard never change."""

    def __init__(
        self,
        form: StepForm,
        visit: Visit,
        holidays: frozenset[date],
        today: Today,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._visit = visit
        self._holidays = holidays
        self._today = today
        self._wording = wording
        self._question: Question | None = None
        self._heading, self._words = label("section", wrap=True), label("body", wrap=True)
        self._stamp, self._stands = label("muted", wrap=True), label("body", wrap=True)
        self._way = label("muted", wrap=True)
        self._form = form
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for each in (self._heading, self._words, self._stamp, self._stands, self._way):
            column.addWidget(each)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(told)
        self._scroll = scroll
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 16, 0, 16)
        frame.setSpacing(12)
        frame.addWidget(scroll, 1)
        frame.addWidget(self._form)
        self.setFixedWidth(WIDTH)
        today.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self._scroll.setAccessibleName(self.tr("The question and the way it went"))
        self.show_question(self._question)

    @property
    def question(self) -> Question | None:
        """The one that is shown."""
        return self._question

    def take_keys(self) -> None:
        """Let the keyboard go to the next step."""
        self._form.setFocus()

    def show_question(self, question: Question | None) -> None:
        """Show a question; None where none is chosen."""
        self._question = question
        self._form.show_question(question)
        if question is None:
            self._heading.setText(self.tr("Choose a question to see the way it went"))
            for each in (self._words, self._stamp, self._stands, self._way):
                each.setText("")
            return
        heading = self.tr("Question {number}: {status}")
        number = self._wording.number(question.number)
        self._heading.setText(heading.format(number=number, status=status_word(question.status)))
        self._words.setText(question.verbatim)
        self._stamp.setText(" \u00b7 ".join(filter(None, self._stamped(question))))
        self._stands.setText("\n".join(filter(None, self._standing(question))))
        self._way.setText("\n".join(map(self._step, reversed(question.history))))

    def _stamped(self, question: Question) -> tuple[str, ...]:
        stamp = question.stamp
        showcases = {each.id: each.short for each in self._visit.showcases}
        slide = self.tr("slide {number}").format(number=self._wording.number(stamp.page_number))
        return (
            self._instant(stamp.at),
            self._role(question.tags.assessor),
            question.tags.criterion,
            stamp.item,
            self._wording.text(showcases[stamp.showcase]) if stamp.showcase in showcases else "",
            slide if stamp.page_number else "",
        )

    def _standing(self, question: Question) -> tuple[str, ...]:
        """The answer, what was promised, and who delivers it by when."""
        bodies = {body.id: body.name for body in self._visit.bodies}
        owner = self._wording.text(bodies[question.owner]) if question.owner in bodies else question.owner
        promise, answer = self.tr("Promised: {words}"), self.tr("Answer: {words}")
        return (
            promise.format(words=question.promise) if question.promise else "",
            answer.format(words=question.answer) if question.answer else "",
            self.tr("To deliver: {owner}").format(owner=owner) if owner else "",
            self._due(question.due) if question.due else "",
        )

    def _due(self, due: date) -> str:
        left = workdays_left(self._today.day, due, self._holidays)
        if left < 0:
            words = self.tr("Due {day}, {count} working days ago")
        else:
            words = self.tr("Due {day}, in {count} working days")
        return words.format(
            day=self._wording.date(due, DateStyle.SHORT), count=self._wording.number(abs(left))
        )

    def _step(self, step: StepTaken) -> str:
        parts = (self._instant(step.at), status_word(step.status), self._role(step.by), step.text)
        return " \u00b7 ".join(filter(None, parts))

    def _instant(self, at: int) -> str:
        return f"{self._wording.date(local(at).date(), DateStyle.SHORT)} {self._wording.clock(at)}"

    def _role(self, role: str) -> str:
        names = {each.id: each.name for each in self._visit.roles}
        return self._wording.text(names[role]) if role in names else role
