"""One question whole: its words, what it was asked over, tags, evidence, the way it went, its next step."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question, Revision, StepTaken, Tags
from pmqa_desktop.domain.question_cells import cell
from pmqa_desktop.domain.question_log import FLAGS, Edit, Field
from pmqa_desktop.domain.tag_keys import TagKey, toggled
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.domain.workdays import workdays_left
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.question_words import QuestionWords, column_title
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.services.work_calendar import WorkCalendar
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.short_choice import ShortChoice
from pmqa_desktop.ui.common.widgets import label, shortened
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.asked_at import AskedAt
from pmqa_desktop.ui.questions.evidence_list import EvidenceList
from pmqa_desktop.ui.questions.step_form import StepForm
from pmqa_desktop.ui.questions.tag_panel import TagPanel
from pmqa_desktop.ui.questions.words_editor import WordsEditor

WIDTH = 392
"""Pixels."""
_WITHOUT_WORDS = FLAGS | {Field.CONTINUES, Field.BANK}
"""What people cannot read in these: that they were edited is told."""
SHORT = 60
"""Letters of what was edited, before and after, in the way that a question went."""


class DetailPane(Worded):
    """Renders the question that it is shown; its words as they were heard never change."""

    problem = Signal(object)
    """A PmqaError; nothing was changed."""
    slide_asked = Signal(str, int)
    """A slide, by its deck and the deck's own number, is to be seen large."""

    def __init__(
        self,
        log: QuestionLog,
        words: WordsEditor,
        asked_at: AskedAt,
        tags: TagPanel,
        evidence: EvidenceList,
        form: StepForm,
        said: QuestionWords,
        book: VisitBook,
        calendar: WorkCalendar,
        today: Today,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._log = log
        self._words = words
        self._asked_at = asked_at
        self._panel = tags
        self._evidence = evidence
        self._form = form
        self._said = said
        self._book = book
        self._calendar = calendar
        self._today = today
        self._wording = wording
        self._question: Question | None = None
        self._heading = label("section", wrap=True)
        self._stamp, self._stands = label("muted", wrap=True), label("body", wrap=True)
        self._way = label("muted", wrap=True)
        self._at_desk, self._desk = QLabel(), ShortChoice()
        self._at_desk.setBuddy(self._desk)
        self._desk.activated.connect(self._on_desk)
        self._tags = QPushButton()
        self._tags.clicked.connect(self._open_tags)
        self._lay_out()
        tags.pressed.connect(self._on_tag)
        for done in (tags.entered, tags.left):
            done.connect(self._close_tags)
        for each in (words, evidence):
            each.problem.connect(self.problem)
        asked_at.asked.connect(self.slide_asked)
        evidence.slide_asked.connect(self.slide_asked)
        today.changed.connect(self.say)
        calendar.changed.connect(self.say)
        book.changed.connect(self.say)
        self.setFixedWidth(WIDTH)
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self._scroll.setAccessibleName(self.tr("The question and the way it went"))
        self._at_desk.setText(self.tr("At this desk"))
        self._desk.setAccessibleName(self.tr("At this desk"))
        roles = [(self._wording.text(role.name), role.id) for role in self._book.visit.roles]
        fill_choice(self._desk, [(self.tr("Nobody said"), ""), *roles])
        self._desk.setCurrentIndex(max(0, self._desk.findData(self._log.desk)))
        self.show_question(self._question)

    @property
    def question(self) -> Question | None:
        """The one that is shown."""
        return self._question

    def put_beside_desk(self, widget: QWidget) -> None:
        """What concerns all that is done at this desk has its place beside who sits there."""
        self._above.addWidget(widget)

    def take_keys(self) -> None:
        """Let the keyboard go to the next step."""
        self._form.setFocus()

    def show_question(self, question: Question | None) -> None:
        """Show a question; None where none is chosen."""
        self._question = question
        for part in (self._form, self._words, self._asked_at, self._evidence):
            part.show_question(question)
        for shown in (self._words, self._tags, self._evidence):
            shown.setVisible(question is not None)
        if question is None:
            self._heading.setText(self.tr("Choose a question to see the way it went"))
            for each in (self._stamp, self._stands, self._way):
                each.setText("")
            return
        heading = self.tr("Question {number}: {status}")
        number = self._wording.number(question.number)
        self._heading.setText(heading.format(number=number, status=status_word(question.status)))
        self._stamp.setText(" \u00b7 ".join(filter(None, self._stamped(question))))
        self._stands.setText("\n".join(filter(None, self._standing(question))))
        self._show_tags(question)
        self._way.setText("\n".join(self._way_of(question)))

    def _lay_out(self) -> None:
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        over = QHBoxLayout()
        over.setSpacing(12)
        over.addWidget(self._stamp, 1)
        over.addWidget(self._asked_at, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addLayout(over)
        for each in (self._tags, self._stands, self._evidence, self._way):
            column.addWidget(each)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(told)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 16, 0, 16)
        frame.setSpacing(12)
        self._above = QHBoxLayout()
        self._above.addWidget(self._at_desk)
        self._above.addWidget(self._desk, 1)
        frame.addLayout(self._above)
        frame.addWidget(self._scroll, 1)
        frame.addWidget(self._form)

    def _stamped(self, question: Question) -> tuple[str, ...]:
        stamp = question.stamp
        slide = self.tr("slide {number}").format(number=self._wording.number(stamp.page_number))
        origin = next((each for each in self._log.questions if each.id == question.split_from), None)
        split = self.tr("split from question {number}")
        return (
            self._instant(stamp.at),
            self._said.named(Field.ASSESSOR, question.tags.assessor),
            question.tags.criterion,
            stamp.item,
            self._said.named(Field.SHOWCASE, question.showcase),
            slide if stamp.page_number else "",
            self._said.role(stamp.presenter),
            split.format(number=self._wording.number(origin.number)) if origin else "",
        )

    def _standing(self, question: Question) -> tuple[str, ...]:
        """The answer, what was promised, and who delivers it by when."""
        owner = self._said.named(Field.OWNER, question.owner)
        promise, answer = self.tr("Promised: {words}"), self.tr("Answer: {words}")
        return (
            promise.format(words=question.promise) if question.promise else "",
            answer.format(words=question.answer) if question.answer else "",
            self.tr("To deliver: {owner}").format(owner=owner) if owner else "",
            self._due(question.due) if question.due else "",
            self.tr("Note: {words}").format(words=question.note) if question.note else "",
        )

    def _due(self, due: date) -> str:
        left = workdays_left(self._today.day, due, self._calendar.days)
        if left < 0:
            words = self.tr("Due {day}, {count} working days ago")
        else:
            words = self.tr("Due {day}, in {count} working days")
        return words.format(
            day=self._wording.date(due, DateStyle.SHORT), count=self._wording.number(abs(left))
        )

    def _way_of(self, question: Question) -> list[str]:
        """Steps and edits, the latest first."""
        passed = [*((step.at, self._step(step)) for step in question.history)]
        passed += [(each.at, self._edited(each)) for each in question.revisions]
        return [words for _at, words in sorted(passed, key=lambda each: each[0], reverse=True)]

    def _step(self, step: StepTaken) -> str:
        parts = (self._instant(step.at), status_word(step.status), self._said.role(step.by), step.text)
        return " \u00b7 ".join(filter(None, parts))

    def _edited(self, revision: Revision) -> str:
        field = Field(revision.field)
        if field in _WITHOUT_WORDS:
            what = column_title(field)
        else:
            change = self.tr("{field}: \u201c{before}\u201d \u2192 \u201c{after}\u201d")
            what = change.format(
                field=column_title(field),
                before=shortened(self._said.written(field, revision.before), SHORT),
                after=shortened(self._said.written(field, revision.after), SHORT),
            )
        parts = (self._instant(revision.at), what, self._said.role(revision.by))
        return " \u00b7 ".join(filter(None, parts))

    def _instant(self, at: int) -> str:
        return f"{self._wording.date(local(at).date(), DateStyle.SHORT)} {self._wording.clock(at)}"

    def _show_tags(self, question: Question) -> None:
        words = self._panel.words.summary(question.tags) or self.tr("Who asks? About what?")
        room = self._tags.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDTH - 48)
        self._tags.setText(room.replace("&", "&&"))
        self._tags.setAccessibleName(self.tr("Tags: {words}").format(words=words))
        self._tags.setToolTip(words)
        self._panel.show_tags(question.tags)

    def _open_tags(self) -> None:
        self._panel.open_beside(self._tags)

    def _close_tags(self) -> None:
        self._panel.hide()
        self._tags.setFocus()

    def _on_desk(self) -> None:
        self._log.desk = str(self._desk.currentData() or "")

    def _on_tag(self, key: TagKey) -> None:
        question = self._question
        if question is None:
            return
        before = next((each for each in reversed(self._log.questions) if each.number < question.number), None)
        try:
            self._log.edit(*_edits(question, toggled(question.tags, key, before.id if before else "")))
        except PmqaError as error:
            self.problem.emit(error)


def _edits(question: Question, tags: Tags) -> list[Edit]:
    """What makes the tags of a question others; the log passes over what stays."""
    other = replace(question, tags=tags)
    return [Edit(question.id, field, cell(other, field)) for field in Field]
