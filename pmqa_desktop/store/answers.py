"""Keeps the question bank, and the life-cycle that the visit gives to a question."""

from collections.abc import Iterable

from pmqa_desktop.domain.answers import LifeCycleStep, PreparedAnswer
from pmqa_desktop.domain.question import QuestionStatus
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import row_of, rows_in_order
from pmqa_desktop.store.rows import from_row, read_records, replace_records, replace_rows, replacing


class Answers:
    """The prepared answers of a database, in order."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(self, answers: Iterable[PreparedAnswer]) -> None:
        """Replace the question bank in one transaction."""
        db = self._database.db
        with replacing(db):
            replace_records(db, "prepared_answers", answers)

    def all(self) -> tuple[PreparedAnswer, ...]:
        """The whole question bank, in order."""
        return read_records(self._database.connection, "prepared_answers", PreparedAnswer)

    def get(self, answer_id: str) -> PreparedAnswer:
        """One prepared answer; KeyError where there is none of that id."""
        return from_row(PreparedAnswer, row_of(self._database.connection, "prepared_answers", answer_id))

    def save_life_cycle(self, steps: Iterable[LifeCycleStep]) -> None:
        """Replace the names of the statuses and what may follow each, in one transaction."""
        steps = tuple(steps)
        db = self._database.db
        with replacing(db):
            replace_records(db, "question_statuses", steps, leave_out=["next"])
            replace_rows(
                db,
                "question_status_next",
                (
                    {"status": step.status.value, "position": n, "next": follower.value}
                    for step in steps
                    for n, follower in enumerate(step.next)
                ),
            )

    def life_cycle(self) -> tuple[LifeCycleStep, ...]:
        """The statuses in order, each with what may follow it."""
        connection = self._database.connection
        links = rows_in_order(connection, "question_status_next")
        return tuple(
            from_row(
                LifeCycleStep,
                row,
                next=tuple(QuestionStatus(link["next"]) for link in links if link["status"] == row["status"]),
            )
            for row in rows_in_order(connection, "question_statuses")
        )
