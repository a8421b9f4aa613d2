"""Takes down assessors' questions: stamped at the first key, kept while typed, durable when entered."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import count

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.evidence import Evidence
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.question import Draft, Question, Stamp
from pmqa_desktop.domain.question_cells import cell
from pmqa_desktop.domain.question_log import (
    Edit,
    EvidenceAdded,
    EvidenceRemoved,
    Field,
    QuestionActRedone,
    QuestionActUndone,
    QuestionAsked,
    QuestionHappening,
    QuestionMoved,
    QuestionsEdited,
    VisitClosed,
    VisitReopened,
)
from pmqa_desktop.domain.question_steps import assignment, check_edit, check_step
from pmqa_desktop.domain.questions import (
    Book,
    book_after,
    book_turned_back,
    by_number,
    closure,
    in_force,
    last_number,
)
from pmqa_desktop.domain.runlog import RunEvent
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.drafts import Drafts
from pmqa_desktop.store.runs import Runs

_Act = tuple[int, int]
"""The first and the last row of the log that it wrote."""
_DESK = "desk"
"""The jotting that says whose desk this is."""


class QuestionLog(Undoable[_Act]):
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
        jotter: Jotter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = Drafts(database)
        self._run_control = run_control
        self._stage_control = stage_control
        self._media = media
        self._jotter = jotter
        self._events: list[RunEvent] = list(runs.question_events())
        self._last_number = last_number(self._events)
        self._closed = closure(self._events)
        self._hold(book_after({}, in_force(self._events)))

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions of the visit, by number."""
        return self._questions

    def now(self) -> int:
        """The instant, epoch milliseconds."""
        return self._run_control.now()

    def question(self, identity: str) -> Question | None:
        """One question, by its id."""
        return self._book.get(identity)

    @property
    def desk(self) -> str:
        """The role that works at this desk: it is noted beside what is done there."""
        return self._jotter.kept(_DESK)

    @desk.setter
    def desk(self, role: str) -> None:
        self._jotter.keep(_DESK, role)

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
        return None if draft is None or draft.question in self._book else draft

    def keep(self, draft: Draft) -> None:
        """Keep a row that is being typed; survives a kill, does not wait for the disk."""
        self._drafts.save(draft)

    def throw_away(self) -> None:
        """Forget the row that is being typed."""
        self._drafts.discard()

    def enter(self, draft: Draft) -> Question:
        """Commit a row to the disk as a question, and announce it. A row that is there already stays one."""
        if draft.question not in self._book:
            self._act(
                QuestionAsked(
                    draft.question,
                    self._next_number(),
                    draft.words,
                    draft.stamp,
                    bank=draft.bank,
                    tags=draft.tags,
                )
            )
        question = self._book[draft.question]
        self.question_saved.emit(question)
        with suppress(PmqaError):  # a draft that outlives its question is passed over by `left_open`
            self._drafts.discard()
        return question

    def move(self, *steps: QuestionMoved) -> None:
        """Commit steps of life-cycles as one act, such as the promise to answer a question later.

        Raises the PmqaErrors of `check_step` where one of them may not be taken; then none is.
        """
        for step in steps:
            check_step(self._book[step.question], step, self._book)
        self._act(*steps)

    def edit(self, *edits: Edit) -> None:
        """Fill cells anew, in one act by who sits at this desk; what stands there already is passed over.

        Raises the PmqaErrors of `check_edit` where one of them may not be filled so; then none is.
        """
        changed = tuple(each for each in edits if cell(self._book[each.question], each.field) != each.value)
        by = self.desk
        for each in changed:
            check_edit(self._book[each.question], each, by)
        if changed:
            self._act(QuestionsEdited(changed, by))

    def assign(self, questions: Iterable[Question], owner: str, due: date | None) -> None:
        """Give questions to an owner, in one act by who sits at this desk; settled ones stay."""
        steps = [step for each in questions for step in assignment(each, owner, due, self.desk)]
        if steps:
            self._act(*steps)

    @property
    def closed(self) -> RunEvent | None:
        """The event by which the visit was closed, a `VisitClosed`; None while it is open."""
        return self._closed

    def close_visit(self, reason: str) -> None:
        """Declare the visit closed, by who sits at this desk.

        Raises PmqaError `close-over-promises` where something is owed and no reason is given.
        """
        owed = tuple(each.id for each in self._questions if each.owed)
        if owed and not reason.strip():
            raise PmqaError("close-over-promises", count=len(owed))
        self._declare(VisitClosed(self.desk, reason.strip(), owed))

    def reopen_visit(self) -> None:
        """Declare it open again."""
        self._declare(VisitReopened(self.desk))

    def _declare(self, declared: VisitClosed | VisitReopened) -> None:
        self._events += self._run_control.log(declared)
        self._closed = closure(self._events)
        self.questions_changed.emit()

    def split(self, question: Question, place: int) -> Question:
        """Make two of one whose words end at a letter, counted from 0: what comes after is a question too.

        The words as they were heard stay whole with the first. Gives the second; raises PmqaError
        `split-at-the-edge` where there is nothing on one side.
        """
        import uuid

        first, second = question.words[:place].strip(), question.words[place:].strip()
        if not first or not second:
            raise PmqaError("split-at-the-edge", number=question.number)
        identity = uuid.uuid4().hex
        self._act(
            QuestionsEdited((Edit(question.id, Field.CLEANED, first),), self.desk),
            QuestionAsked(
                identity,
                self._next_number(),
                second,
                question.stamp,
                tags=question.tags,
                split_from=question.id,
            ),
        )
        return self._book[identity]

    def attach(self, question: str, evidence: Evidence) -> None:
        """Attach a piece of evidence; one that has its id is replaced.

        A file may be long in coming: for a question that was taken back meanwhile nothing happens.
        """
        if question in self._book:
            self._act(EvidenceAdded(question, evidence, self.desk))

    def detach(self, question: str, evidence: str) -> None:
        """Take a piece of evidence away; a file's copy stays in the visit, for it can be undone."""
        self._act(EvidenceRemoved(question, evidence, self.desk))

    def bring(self, happenings: Iterable[QuestionHappening]) -> None:
        """Commit what somebody brings from elsewhere, all of it in one act or nothing.

        Questions among it get the next numbers, whatever their own are.
        """
        numbers = count(self._next_number())
        brought = [
            replace(each, number=next(numbers)) if isinstance(each, QuestionAsked) else each
            for each in happenings
        ]
        if brought:
            self._act(*brought)

    def _take_back(self, step: _Act) -> None:
        self._turn(QuestionActUndone(*step))

    def _do_again(self, step: _Act) -> None:
        self._turn(QuestionActRedone(*step))

    def _announce(self) -> None:
        self.questions_changed.emit()

    def _act(self, *happenings: QuestionHappening) -> None:
        events = self._run_control.log(*happenings)
        self._events += events
        self._last_number = max(self._last_number, last_number(events))
        self._hold(book_after(self._book, events))
        self._did((events[0].seq, events[-1].seq))

    def _turn(self, turn: QuestionActUndone | QuestionActRedone) -> None:
        self._events += self._run_control.log(turn)
        self._hold(book_turned_back(self._book, self._events, turn.first, turn.last))

    def _next_number(self) -> int:
        """One that was taken back keeps its own."""
        return self._last_number + 1

    def _hold(self, book: Book) -> None:
        self._book = book
        self._questions = by_number(book)

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
