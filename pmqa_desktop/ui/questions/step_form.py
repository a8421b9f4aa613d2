"""The next step of a question: which, by whom, with what words, and who delivers what by when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from pmqa_desktop.domain.question import NEXT, Question, QuestionStatus
from pmqa_desktop.domain.question_log import QuestionMoved
from pmqa_desktop.domain.question_steps import OWNED
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.workdays import workdays_after
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.services.work_calendar import WorkCalendar
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, name_line, shortened
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

USUAL_WORKDAYS = 5
"""By when an answer is proposed to be due."""
TEXT_HEIGHT = 76
SHORT = 40
"""Letters of another question in the choice of what to merge with."""


class StepForm(Worded):
    """Offers the lawful steps only. What is half typed stays with its question, after a kill too."""

    taken = Signal()

    def __init__(
        self,
        log: QuestionLog,
        book: VisitBook,
        calendar: WorkCalendar,
        today: Today,
        jotter: Jotter,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._log = log
        self._book = book
        self._calendar = calendar
        self._today = today
        self._wording = wording
        self._question: Question | None = None
        self._fault: PmqaError | None = None
        self._step, self._by, self._owner, self._into = (QComboBox() for _ in range(4))
        for choice in (self._step, self._by, self._owner, self._into):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._step.currentIndexChanged.connect(self._on_step_chosen)
        self._due = DateEdit(theme, wording, today.day, style=DateStyle.SHORT)
        self._files = QLineEdit()
        self._before_close = QCheckBox()
        self._before_close.toggled.connect(lambda on: self._due.setEnabled(not on))
        self._words = QPlainTextEdit()
        self._words.setFixedHeight(TEXT_HEIGHT)
        self._words.setTabChangesFocus(True)
        self._kept = KeptText(self._words, jotter, "step")
        self._told = label("fault", wrap=True)
        self._deed = button(style="primary")
        self._deed.clicked.connect(self._on_kept)
        self.setFocusProxy(self._step)
        self._labels = [QLabel() for _ in range(6)]
        self._lay_out()
        book.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name everything; what was chosen stays."""
        words = (
            self.tr("Next step"),
            self.tr("Taken by"),
            self.tr("To deliver"),
            self.tr("Due"),
            self.tr("Files"),
            self.tr("Merged with"),
        )
        fields = (self._step, self._by, self._owner, self._due, self._files, self._into)
        for named, each, field in zip(self._labels, words, fields, strict=True):
            named.setText(each)
            field.setAccessibleName(each)
        self._due.set_name(self.tr("Due"))
        self._before_close.setText(self.tr("Before the close of the visit"))
        name_line(self._files, self.tr("Files"), self.tr("Promised files, with commas between"))
        self._words.setAccessibleName(self.tr("Answer, promise or note"))
        self._words.setPlaceholderText(self.tr("Answer, promise or note"))
        self._deed.setText(self.tr("Keep the step"))
        roles = [(self._wording.text(role.name), role.id) for role in self._book.visit.roles]
        bodies = [(self._wording.text(body.name), body.id) for body in self._book.visit.bodies]
        fill_choice(self._by, [(self.tr("Nobody said"), ""), *roles])
        fill_choice(self._owner, [(self.tr("Nobody said"), ""), *bodies])
        self._show()

    def show_question(self, question: Question | None) -> None:
        """Offer the steps of a question."""
        other = (question.id if question else None) != (self._question.id if self._question else None)
        stands = question.status if question else None
        moved = other or stands is not (self._question.status if self._question else None)
        self._question = question
        if other and question is not None:
            self._kept.rename(f"step-{question.id}")
            self._fault = None
            self._write(self._kept.left())
            if self._log.desk:
                self._by.setCurrentIndex(max(0, self._by.findData(self._log.desk)))
        if moved and question is not None:
            self._owner.setCurrentIndex(max(0, self._owner.findData(question.owner)))
            due = workdays_after(self._today.day, USUAL_WORKDAYS, self._calendar.days)
            self._due.set_date(question.due or due)
            self._step.setCurrentIndex(0)
            self._files.setText(", ".join(question.promised_files))
            self._before_close.setChecked(question.before_close)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        self._rows = (self._step, self._by, self._owner, self._due, self._files, self._into)
        for words, field in zip(self._labels, self._rows, strict=True):
            words.setBuddy(field)
            form.addRow(words, field)
        form.insertRow(form.rowCount() - 2, self._before_close)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        for each in (self._words, self._told, self._deed):
            column.addWidget(each)

    def _show(self) -> None:
        question = self._question
        steps = NEXT[question.status] if question else ()
        self.setVisible(bool(steps))
        offered = [(status_word(each), each.value) for each in steps]
        fill_choice(self._step, [(self.tr("Choose what comes next"), ""), *offered])
        self._told.setText(sentence(self._fault) if self._fault else "")
        self._told.setVisible(self._fault is not None)
        self._on_step_chosen()

    def _chosen(self) -> QuestionStatus | None:
        value = self._step.currentData()
        return QuestionStatus(value) if value else None

    def _on_step_chosen(self) -> None:
        step = self._chosen()
        half_typed = bool(self._words.toPlainText())
        self._form.setRowVisible(self._by, step is not None)
        self._words.setVisible(step is not None or half_typed)
        self._deed.setVisible(step is not None)
        for field in (self._owner, self._due):
            self._form.setRowVisible(field, step in OWNED)
        for promised in (self._files, self._before_close):
            self._form.setRowVisible(promised, step is QuestionStatus.FOLLOWUP_PROMISED)
        self._form.setRowVisible(self._into, step is QuestionStatus.MERGED)
        if step is QuestionStatus.MERGED:
            self._offer_others()
        self._deed.setEnabled(step is not None)

    def _offer_others(self) -> None:
        """The latest first: what is asked twice is asked soon after."""
        own = self._question.id if self._question else ""
        others = [each for each in reversed(self._log.questions) if each.id != own]
        fill_choice(self._into, [(_short(each, self._wording), each.id) for each in others])

    def _on_kept(self) -> None:
        question, step = self._question, self._chosen()
        if question is None or step is None or (step in OWNED and not self._due.readable()):
            return
        owned = step in OWNED
        promised = step is QuestionStatus.FOLLOWUP_PROMISED
        before_close = promised and self._before_close.isChecked()
        moved = QuestionMoved(
            question.id,
            step,
            by=str(self._by.currentData() or ""),
            text=self._words.toPlainText().strip(),
            owner=str(self._owner.currentData() or "") if owned else "",
            due=self._due.date() if owned and not before_close else None,
            before_close=before_close,
            files=tuple(filter(None, map(str.strip, self._files.text().split(",")))) if promised else (),
            into=str(self._into.currentData() or "") if step is QuestionStatus.MERGED else "",
        )
        try:
            self._log.move(moved)
        except PmqaError as fault:
            self._fault = fault
            self._show()
            return
        self._fault = None
        self._write("")
        self._kept.forget()
        self.taken.emit()

    def _write(self, text: str) -> None:
        self._words.blockSignals(True)
        self._words.setPlainText(text)
        self._words.blockSignals(False)


def _short(question: Question, wording: Wording) -> str:
    return f"{wording.number(question.number)}. {shortened(question.words, SHORT)}"
