"""Drills with a mock assessor: draws questions, times the answers, keeps what a listener gives."""

import uuid
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.drill_log import (
    DrillAnswerEnded,
    DrillBegun,
    DrillEnded,
    DrillHappening,
    DrillQuestionPut,
    DrillRated,
    Mark,
)
from pmqa_desktop.domain.drills import Drill, DrillQuestion, fold_drills
from pmqa_desktop.domain.runlog import RunEvent, TakeMode
from pmqa_desktop.domain.weakness import Topic, TopicResult, draw, matches, topic_of, topic_results, weight_of
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.bank_book import BankBook
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.store.runs import Runs


class Drills(QObject):
    """The drills of the visit, as the run log tells them. Works in a rehearsal, and with no take at all."""

    changed = Signal()

    def __init__(
        self, runs: Runs, book: BankBook, run_control: RunControl, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._book = book
        self._bank = {answer.id: answer for answer in book.answers}
        book.changed.connect(self._on_bank_changed)
        self._events: list[RunEvent] = list(runs.drill_events())
        self._drills = fold_drills(self._events)

    @property
    def bank(self) -> dict[str, PreparedAnswer]:
        """The questions that can be drawn, by id."""
        return self._bank

    def _on_bank_changed(self) -> None:
        self._bank = {answer.id: answer for answer in self._book.answers}
        self.changed.emit()

    @property
    def drills(self) -> tuple[Drill, ...]:
        """Every drill, the first first."""
        return self._drills

    @property
    def current(self) -> Drill | None:
        """The drill that has not been ended."""
        newest = self._drills[-1] if self._drills else None
        return None if newest is None or newest.ended else newest

    def now(self) -> int:
        """The present instant, epoch milliseconds."""
        return self._run_control.now()

    def results(self) -> dict[Topic, TopicResult]:
        """How each topic was answered in all drills."""
        return topic_results(self._drills, self._bank)

    def begin(
        self,
        seed: str,
        count: int,
        answer_ms: int,
        criteria: Collection[str] = (),
        showcases: Collection[str] = (),
        kinds: Collection[str] = (),
        *,
        weak_first: bool = False,
    ) -> None:
        """Draw questions and begin a drill of them; one that is running ends.

        `weak_first`: topics that were answered badly are more likely to be drawn. Raises PmqaError
        `drill-in-live-take`, and `drill-without-questions` where the bank has none of those.
        """
        run = self._run_control.active
        if run is not None and run.mode is TakeMode.LIVE:
            raise PmqaError("drill-in-live-take")
        results = self.results()
        topics = {topic_of(answer) for answer in self._bank.values()}
        weights = {topic: weight_of(results.get(topic)) for topic in topics} if weak_first else None
        drawn = draw(
            self._bank.values(),
            seed,
            count,
            lambda answer: matches(answer, criteria, showcases, kinds),
            weights,
        )
        if not drawn:
            raise PmqaError("drill-without-questions")
        self._begin(seed, tuple(answer.id for answer in drawn), answer_ms)

    def repeat(self, drill: Drill) -> None:
        """Begin a drill of the same questions. Raises as `begin` does."""
        run = self._run_control.active
        if run is not None and run.mode is TakeMode.LIVE:
            raise PmqaError("drill-in-live-take")
        questions = tuple(each.question for each in drill.questions if each.question in self._bank)
        if not questions:
            raise PmqaError("drill-without-questions")
        self._begin(drill.seed, questions, drill.answer_ms)

    def put(self, question: DrillQuestion) -> None:
        """Ask a question; its answer is timed from now on."""
        if self.current:
            self._log(DrillQuestionPut(self.current.id, question.question))

    def end_answer(self, question: DrillQuestion) -> None:
        """The answer is over."""
        if self.current:
            self._log(DrillAnswerEnded(self.current.id, question.question))

    def rate(self, question: DrillQuestion, marks: tuple[Mark, ...], note: str) -> None:
        """Keep what a listener gives."""
        if self.current:
            self._log(DrillRated(self.current.id, question.question, marks, note))

    def end(self) -> None:
        """End the drill; what was not asked stays so."""
        if self.current:
            self._log(DrillEnded(self.current.id))

    def _begin(self, seed: str, questions: tuple[str, ...], answer_ms: int) -> None:
        self.end()
        self._log(DrillBegun(uuid.uuid4().hex, seed, questions, answer_ms))

    def _log(self, happening: DrillHappening) -> None:
        try:
            self._events += self._run_control.log(happening)
        except PmqaError as error:
            self._run_control.not_saved.emit(error)
        self._drills = fold_drills(self._events)
        self.changed.emit()
