"""The question that is being answered: its words, its clock, and the listener's marks."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pmqa_desktop.domain.dossier import Statement
from pmqa_desktop.domain.drills import Drill, DrillQuestion
from pmqa_desktop.domain.spans import format_remaining
from pmqa_desktop.domain.timing import Phase
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.timer_face import TimerFace
from pmqa_desktop.ui.common.timer_words import TimerWords
from pmqa_desktop.ui.common.widgets import button, in_row, label, name_line
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.drill.marks_view import MarksView

TICK_MS = 100
LAST_MS = 15_000
"""When the answer is to come to its end."""
LONGEST = 300


class QuestionCard(Worded):
    """One large button is the next thing, and so is Enter; digits are marks, Backspace takes one back."""

    begin_asked = Signal()
    """There is no drill to go on with."""

    def __init__(
        self,
        drills: Drills,
        book: VisitBook,
        criteria: tuple[Statement, ...],
        jotter: Jotter,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._drills = drills
        self._wording = wording
        self._book = book
        self._shown = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = label("section")
        self._words = label("question", wrap=True)
        self._who, self._evidence = label("muted", wrap=True), label("muted", wrap=True)
        self._clock = TimerFace(theme, 44, beside=True)
        self._marks = MarksView(criteria, wording)
        self._note = QLineEdit()
        self._note.setMaxLength(LONGEST)
        self._note.returnPressed.connect(self.do_next_thing)
        self._kept = KeptText(self._note, jotter, "drill-note")
        self._note.setText(self._kept.left())
        self._next = button(style="nextThing")
        self._next.setMinimumHeight(56)
        self._next.clicked.connect(self.do_next_thing)
        self._end = button()
        self._end.clicked.connect(drills.end)
        self._lay_out()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        drills.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        self.setAccessibleName(self.tr("The question that is being answered"))
        name_line(self._note, self.tr("Note on the answer"), self.tr("What was good, what was missing"))
        self._end.setText(self.tr("End the drill"))
        self._show()

    def do_next_thing(self) -> None:
        """Ask, end the answer, keep the marks, end the drill: whichever comes next."""
        drill = self._drills.current
        if drill is None:
            self.begin_asked.emit()
            return
        question = drill.current
        if question is None:
            self._drills.end()
        elif question.put_at is None:
            self._drills.put(question)
        elif question.ended_at is None:
            self._drills.end_answer(question)
        else:
            self._drills.rate(question, self._marks.marks(), self._note.text().strip())
            self._note.clear()
            self._kept.forget()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits in any script, Backspace, Enter."""
        drill = self._drills.current
        rating = drill is not None and drill.current is not None and drill.current.ended_at is not None
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.do_next_thing()
        elif rating and event.text().isdecimal():
            self._marks.give(int(event.text()))
        elif rating and event.key() == Qt.Key.Key_Backspace:
            self._marks.take_back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for words in (self._place, self._words, self._who, self._evidence):
            column.addWidget(words)
        column.addStretch(1)
        clock = QWidget()
        in_row(clock, self._clock, self._end).insertStretch(1, 1)
        for each in (clock, self._marks, self._note, self._next):
            column.addWidget(each)

    def _show(self) -> None:
        drill = self._drills.current
        question = drill.current if drill else None
        self._end.setVisible(drill is not None and question is not None)
        self._show_question(drill, question)
        rating = question is not None and question.ended_at is not None
        for each in (self._marks, self._note):
            each.setVisible(rating)
        name = f"{drill.id}/{question.question}/{question.put_at}" if drill and question else ""
        if name != self._shown:
            self._shown = name
            self._marks.show_marks(question.marks if question else ())
        self._next.setText(self._next_words(drill, question))
        running = question is not None and question.put_at is not None and question.ended_at is None
        if running:
            self._timer.start()
        else:
            self._timer.stop()
        self._tick()

    def _show_question(self, drill: Drill | None, question: DrillQuestion | None) -> None:
        if drill is None:
            self._place.setText(self.tr("No drill is running"))
            self._words.setText(self.tr("Draw questions at the left: they are asked one by one."))
        elif question is None:
            self._place.setText(self.tr("All questions have been answered"))
            mark = "" if drill.mark is None else f"{drill.mark:.1f}"
            self._words.setText(self.tr("Mean mark {mark}").format(mark=mark) if mark else "")
        else:
            words = self.tr("Question {number} of {count}")
            number = [each.question for each in drill.questions].index(question.question) + 1
            self._place.setText(
                words.format(
                    number=self._wording.number(number), count=self._wording.number(len(drill.questions))
                )
            )
            answer = self._drills.bank.get(question.question)
            hidden = question.put_at is None
            self._words.setText("" if answer is None or hidden else self._wording.text(answer.question))
        self._show_answerer(question)

    def _show_answerer(self, question: DrillQuestion | None) -> None:
        """The evidence is told once the answer is over: nobody has it before them in the room."""
        answer = self._drills.bank.get(question.question) if question else None
        roles = {role.id: role.name for role in self._book.visit.roles}
        role = roles.get(answer.answer_role or "") if answer else None
        self._who.setText(self.tr("To answer: {role}").format(role=self._wording.text(role)) if role else "")
        over = question is not None and question.ended_at is not None
        evidence = self._wording.text(answer.evidence) if answer and over else ""
        words = self.tr("Evidence to have at hand: {evidence}")
        self._evidence.setText(words.format(evidence=evidence) if evidence else "")

    def _next_words(self, drill: Drill | None, question: DrillQuestion | None) -> str:
        if drill is None:
            return self.tr("Draw and begin")
        if question is None:
            return self.tr("End the drill")
        if question.put_at is None:
            return self.tr("Ask the question")
        return (
            self.tr("The answer is over") if question.ended_at is None else self.tr("Keep the marks, go on")
        )

    def _tick(self) -> None:
        drill = self._drills.current
        question = drill.current if drill else None
        taken = question.answered_ms(self._drills.now()) if question else None
        if drill is None or taken is None:
            self._clock.show_words(None)
            return
        left = drill.answer_ms - taken
        if left < 0:
            phase, word = Phase.OVERTIME, self.tr("Too long")
        elif left <= LAST_MS:
            phase, word = Phase.DANGER, self.tr("Come to the end")
        else:
            phase, word = Phase.NORMAL, self.tr("Time to answer")
        self._clock.show_words(TimerWords(format_remaining(left), word, phase))
