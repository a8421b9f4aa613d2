"""The bank of prepared answers: written here, and grown from what was really asked."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import Question, QuestionKind
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_words import QuestionWords, kind_word
from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.store.answers import Answers


class BankColumn(StrEnum):
    """The columns of a prepared answer."""

    VERBATIM = "verbatim"
    """The question in Thai."""
    ANSWER = "answer"
    EVIDENCE = "evidence"
    CRITERION = "criterion"
    SHOWCASE = "showcase"
    OWNER = "owner"
    """The role that answers."""
    KIND = "kind"
    DIMENSIONS = "dimensions"
    QUESTION_EN = "question_en"
    ANSWER_EN = "answer_en"
    EVIDENCE_EN = "evidence_en"


_C = BankColumn
_TITLES: Mapping[BankColumn, str] = {
    _C.VERBATIM: str(QT_TRANSLATE_NOOP("Bank", "Question")),
    _C.ANSWER: str(QT_TRANSLATE_NOOP("Bank", "Answer")),
    _C.EVIDENCE: str(QT_TRANSLATE_NOOP("Bank", "Evidence")),
    _C.CRITERION: str(QT_TRANSLATE_NOOP("Bank", "Criterion")),
    _C.SHOWCASE: str(QT_TRANSLATE_NOOP("Bank", "Showcase")),
    _C.OWNER: str(QT_TRANSLATE_NOOP("Bank", "Who answers")),
    _C.KIND: str(QT_TRANSLATE_NOOP("Bank", "Wants to")),
    _C.DIMENSIONS: str(QT_TRANSLATE_NOOP("Bank", "Dimensions")),
    _C.QUESTION_EN: str(QT_TRANSLATE_NOOP("Bank", "Question (English)")),
    _C.ANSWER_EN: str(QT_TRANSLATE_NOOP("Bank", "Answer (English)")),
    _C.EVIDENCE_EN: str(QT_TRANSLATE_NOOP("Bank", "Evidence (English)")),
}
_BILINGUAL: Mapping[BankColumn, tuple[str, str]] = {
    _C.VERBATIM: ("question", "th"),
    _C.ANSWER: ("answer", "th"),
    _C.EVIDENCE: ("evidence", "th"),
    _C.QUESTION_EN: ("question", "en"),
    _C.ANSWER_EN: ("answer", "en"),
    _C.EVIDENCE_EN: ("evidence", "en"),
}
_FIELDS: Mapping[BankColumn, Field] = {
    _C.CRITERION: Field.CRITERION,
    _C.SHOWCASE: Field.SHOWCASE,
    _C.KIND: Field.KIND,
    _C.DIMENSIONS: Field.DIMENSIONS,
}


_Change = tuple[tuple[PreparedAnswer, ...], tuple[PreparedAnswer, ...]]
"""The bank before and after it."""


def bank_title(column: BankColumn) -> str:
    """What a column is called."""
    return QCoreApplication.translate("Bank", _TITLES[column])


class BankBook(Undoable[_Change]):
    """Each change is on the disk when it is announced, and can be taken back while the visit is open."""

    changed = Signal()

    def __init__(self, answers: Answers, words: QuestionWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = answers
        self._words = words
        self._answers = answers.all()

    @property
    def answers(self) -> tuple[PreparedAnswer, ...]:
        """The whole bank, in order."""
        return self._answers

    def add(self, *answers: PreparedAnswer) -> None:
        """Add answers at the end; one that has the id of another takes its place."""
        others = {each.id: each for each in self._answers} | {each.id: each for each in answers}
        self._change(others.values())

    def remove(self, answers: Iterable[str]) -> None:
        """Take answers out, by their ids. Questions that were linked with them keep their words."""
        gone = set(answers)
        self._change(each for each in self._answers if each.id not in gone)

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

    def said(self, answer: PreparedAnswer, column: BankColumn) -> str:
        """What stands in a cell."""
        match column:
            case BankColumn.CRITERION:
                return answer.criterion
            case BankColumn.SHOWCASE:
                return self._words.named(Field.SHOWCASE, answer.showcase or "")
            case BankColumn.OWNER:
                return self._words.role(answer.answer_role or "")
            case BankColumn.KIND:
                return kind_word(answer.kind)
            case BankColumn.DIMENSIONS:
                return " ".join(answer.dimensions)
            case _:
                name, language = _BILINGUAL[column]
                return str(getattr(getattr(answer, name), language))

    def choices(self, column: BankColumn) -> list[str]:
        """What people are likely to want in a cell."""
        if column is BankColumn.OWNER:
            return self._words.roles()
        return self._words.choices(_FIELDS[column]) if column in _FIELDS else []

    def filled(self, answer: PreparedAnswer, column: BankColumn, typed: str) -> PreparedAnswer:
        """An answer with another text in a cell. Raises PmqaError `column-unreadable`."""
        try:
            return self._filled(answer, column, typed.strip())
        except ValueError as error:
            raise PmqaError("column-unreadable", column=bank_title(column), text=typed) from error

    def _filled(self, answer: PreparedAnswer, column: BankColumn, typed: str) -> PreparedAnswer:
        if column in _BILINGUAL:
            name, language = _BILINGUAL[column]
            return replace(answer, **{name: replace(getattr(answer, name), **{language: typed})})
        if column is BankColumn.OWNER:
            return replace(answer, answer_role=self._words.role_meant(typed) or None)
        meant = self._words.meant(_FIELDS[column], typed)
        match column:
            case BankColumn.SHOWCASE:
                return replace(answer, showcase=meant or None)
            case BankColumn.KIND:
                return replace(answer, kind=QuestionKind(meant) if meant else QuestionKind.CLARIFY)
            case BankColumn.DIMENSIONS:
                return replace(answer, dimensions=tuple(meant.split()))
            case _:
                return replace(answer, criterion=meant)

    def _role(self, role: str) -> str:
        try:
            return self._words.role_meant(role)
        except ValueError:
            return ""

    def _change(self, answers: Iterable[PreparedAnswer]) -> None:
        before, after = self._answers, tuple(answers)
        self._save(after)
        self._did((before, after))

    def _take_back(self, step: _Change) -> None:
        self._save(step[0])

    def _do_again(self, step: _Change) -> None:
        self._save(step[1])

    def _announce(self) -> None:
        self.changed.emit()

    def _save(self, answers: tuple[PreparedAnswer, ...]) -> None:
        self._store.save(answers)
        self._answers = answers
