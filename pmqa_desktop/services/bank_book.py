"""The bank of prepared answers: written here, and grown from what was really asked."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import Question, QuestionKind
from pmqa_desktop.services.book import Book
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.database import VisitDatabase


class BankBook(Book[tuple[PreparedAnswer, ...]]):
    """Each change is on the disk when it is announced, and can be taken back while the visit is open."""

    def __init__(
        self,
        database: VisitDatabase,
        answers: Answers,
        words: QuestionWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(database, answers.all(), answers.save, parent)
        self.words = words

    @property
    def answers(self) -> tuple[PreparedAnswer, ...]:
        """The whole bank, in order."""
        return self.value

    def add(self, *answers: PreparedAnswer) -> None:
        """Add answers at the end; one that has the id of another takes its place."""
        others = {each.id: each for each in self.value} | {each.id: each for each in answers}
        self.change(tuple(others.values()))

    def remove(self, answers: Iterable[str]) -> None:
        """Take answers out, by their ids. Questions that were linked with them keep their words."""
        gone = set(answers)
        self.change(tuple(each for each in self.value if each.id not in gone))

    def blank(self) -> PreparedAnswer:
        """A new one; it is not in the bank before it is added."""
        import uuid

        return PreparedAnswer(uuid.uuid4().hex, Bilingual(""), "", (), QuestionKind.CLARIFY)

    def joined(self, question: Question) -> PreparedAnswer:
        """What was asked, as an entry for the next visit."""
        tags = question.tags
        return replace(
            self.blank(),
            question=Bilingual(question.words),
            answer=Bilingual(question.answer),
            evidence=Bilingual(", ".join(each.name for each in question.evidence)),
            criterion=tags.criterion,
            dimensions=tags.dimensions,
            kind=tags.kind or QuestionKind.CLARIFY,
            showcase=question.showcase or None,
            answer_role=self._role(question.answered_by) or None,
        )

    def _role(self, role: str) -> str:
        try:
            return self.words.role_meant(role)
        except ValueError:
            return ""
