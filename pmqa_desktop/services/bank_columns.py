"""The bank of prepared answers as a table: its columns."""

from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.question import QuestionKind
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.services.bank_book import BankBook
from pmqa_desktop.services.question_words import kind_word
from pmqa_desktop.services.record_columns import both_column
from pmqa_desktop.services.records import Column, Records

translate = QCoreApplication.translate

WORDS = ("verbatim", "question_en")
"""The columns by whose words an entry of a spreadsheet is known again."""


def bank_records(book: BankBook) -> Records[PreparedAnswer]:
    """The bank as a table that is worked in."""
    columns = [
        both_column("verbatim", lambda: translate("Bank", "Question"), "question", "th", lines=True),
        both_column("answer", lambda: translate("Bank", "Answer"), "answer", "th", lines=True),
        both_column("evidence", lambda: translate("Bank", "Evidence"), "evidence", "th", lines=True),
        *_tags(book),
        both_column(
            "question_en", lambda: translate("Bank", "Question (English)"), "question", "en", lines=True
        ),
        both_column("answer_en", lambda: translate("Bank", "Answer (English)"), "answer", "en", lines=True),
        both_column(
            "evidence_en", lambda: translate("Bank", "Evidence (English)"), "evidence", "en", lines=True
        ),
    ]
    return Records(columns, lambda: book.answers, book.change, book.blank, book, attrgetter("id"))


def _tags(book: BankBook) -> list[Column[PreparedAnswer]]:
    words = book.words
    return [
        Column(
            "criterion",
            lambda: translate("Bank", "Criterion"),
            lambda answer: answer.criterion,
            lambda answer, typed: replace(answer, criterion=words.meant(Field.CRITERION, typed)),
        ),
        Column(
            "showcase",
            lambda: translate("Bank", "Showcase"),
            lambda answer: words.named(Field.SHOWCASE, answer.showcase or ""),
            lambda answer, typed: replace(answer, showcase=words.meant(Field.SHOWCASE, typed) or None),
            lambda: words.choices(Field.SHOWCASE),
        ),
        Column(
            "owner",
            lambda: translate("Bank", "Who answers"),
            lambda answer: words.role(answer.answer_role or ""),
            lambda answer, typed: replace(answer, answer_role=words.role_meant(typed) or None),
            words.roles,
        ),
        Column(
            "kind",
            lambda: translate("Bank", "Wants to"),
            lambda answer: kind_word(answer.kind),
            lambda answer, typed: replace(answer, kind=_kind(words.meant(Field.KIND, typed))),
            lambda: words.choices(Field.KIND),
        ),
        Column(
            "dimensions",
            lambda: translate("Bank", "Dimensions"),
            lambda answer: " ".join(answer.dimensions),
            lambda answer, typed: replace(
                answer, dimensions=tuple(words.meant(Field.DIMENSIONS, typed).split())
            ),
        ),
    ]


def _kind(meant: str) -> QuestionKind:
    return QuestionKind(meant) if meant else QuestionKind.CLARIFY
