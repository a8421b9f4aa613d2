"""Takes down assessors' questions: stamped at the first key, kept while typed, durable when entered."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.question import Draft, Question, Stamp
from pmqa_desktop.domain.question_steps import check_step
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.runlog import Happening, QuestionAsked, QuestionMoved, RunEvent
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.drafts import Drafts
from pmqa_desktop.store.runs import Runs


class QuestionLog(QObject):
    """The questions of the visit, as the run log tells them."""

    question_saved = Signal(object)
    """A question is on the disk; a `Question`. Only now may what was typed be cleared."""
    questions_changed = Signal()

    def __init__(
        self,
        database: VisitDatabase,
        runs: Runs,
        run_control: RunControl,
        stage_control: StageControl,
        media: Mapping[str, Medium],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = Drafts(database)
        self._run_control = run_control
        self._stage_control = stage_control
        self._media = media
        self._events: list[RunEvent] = list(runs.question_events())
        self._questions = fold_questions(self._events)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions of the visit, by number."""
        return self._questions

    def of_take(self, take: int) -> tuple[Question, ...]:
        """The questions asked in one take."""
        return tuple(question for question in self._questions if question.take == take)

    def open_row(self) -> Draft:
        """A new row, stamped with what is going on at this instant."""
        import uuid

        return Draft(uuid.uuid4().hex, "", self._stamp())

    def left_open(self) -> Draft | None:
        """The row that a kill left half typed."""
        draft = self._drafts.load()
        return None if draft is None or self._logged(draft.question) else draft

    def keep(self, draft: Draft) -> None:
        """Keep a row that is being typed; survives a kill, does not wait for the disk."""
        self._drafts.save(draft)

    def throw_away(self) -> None:
        """Forget the row that is being typed."""
        self._drafts.discard()

    def enter(self, draft: Draft, bank: str = "") -> Question:
        """Commit a row to the disk as a question, and announce it. A row that is there already stays one."""
        if not self._logged(draft.question):
            number = max((question.number for question in self._questions), default=0) + 1
            asked = QuestionAsked(
                draft.question,
                number,
                draft.words,
                draft.stamp,
                draft.assessor,
                draft.criterion,
                bank or draft.bank,
            )
            self._log(asked)
        question = next(question for question in self._questions if question.id == draft.question)
        self.question_saved.emit(question)
        with suppress(PmqaError):  # a draft that outlives its question is passed over by `left_open`
            self._drafts.discard()
        return question

    def move(self, step: QuestionMoved) -> None:
        """Commit a step of a question's life-cycle, such as the promise to answer it later.

        Raises the PmqaErrors of `check_step` where the question may not take it.
        """
        book = {question.id: question for question in self._questions}
        check_step(book[step.question], step, book)
        self._log(step)

    def _log(self, happening: Happening) -> None:
        self._events += self._run_control.log(happening)
        self._questions = fold_questions(self._events)
        self.questions_changed.emit()

    def _logged(self, question: str) -> bool:
        return any(each.id == question for each in self._questions)

    def _stamp(self) -> Stamp:
        now = self._run_control.now()
        run = self._run_control.active
        if run is None or run.item is None:
            return Stamp(now)
        stage = run.audience_stage
        named = (stage.medium or "", *run.item.media)
        media = [self._media[medium] for medium in named if medium in self._media]
        return Stamp(
            at=now,
            item=run.item.id,
            showcase=next((medium.showcase for medium in media if medium.showcase is not None), ""),
            medium=stage.medium or "",
            page_number=self._stage_control.page_number(),
            position_ms=self._stage_control.position_ms(),
            presenter=run.item.owner,
        )
