"""What stands in the cells of questions in people's words, and what people mean by what they type there."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import Question, QuestionKind
from pmqa_desktop.domain.question_cells import cell
from pmqa_desktop.domain.question_columns import Column, Fact
from pmqa_desktop.domain.question_log import FLAGS, Field
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.domain.tag_keys import Flag
from pmqa_desktop.domain.thai import arabic_digits
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.preferences import LANGUAGES, Preferences
from pmqa_desktop.services.record_columns import day_meant, day_said
from pmqa_desktop.services.spelled import CHECK, flag_meant
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.services.visit_book import VisitBook

_CODE = re.compile(r"\d+(?:\.\d+)*")

_TITLES: dict[Column, str] = {
    Fact.NUMBER: str(QT_TRANSLATE_NOOP("Columns", "No.")),
    Fact.DATE: str(QT_TRANSLATE_NOOP("Columns", "Date")),
    Fact.TIME: str(QT_TRANSLATE_NOOP("Columns", "Time")),
    Fact.VERBATIM: str(QT_TRANSLATE_NOOP("Columns", "As it was heard")),
    Field.CLEANED: str(QT_TRANSLATE_NOOP("Columns", "Question")),
    Field.ASSESSOR: str(QT_TRANSLATE_NOOP("Columns", "Assessor")),
    Field.CRITERION: str(QT_TRANSLATE_NOOP("Columns", "Criterion")),
    Field.DIMENSIONS: str(QT_TRANSLATE_NOOP("Columns", "Dimensions")),
    Field.KIND: str(QT_TRANSLATE_NOOP("Columns", "Wants to")),
    Field.SHOWCASE: str(QT_TRANSLATE_NOOP("Columns", "Showcase")),
    Fact.STATUS: str(QT_TRANSLATE_NOOP("Columns", "Status")),
    Field.ANSWER: str(QT_TRANSLATE_NOOP("Columns", "Answer")),
    Fact.ANSWERED_BY: str(QT_TRANSLATE_NOOP("Columns", "Answered by")),
    Field.PROMISE: str(QT_TRANSLATE_NOOP("Columns", "Promised")),
    Field.PROMISED_FILES: str(QT_TRANSLATE_NOOP("Columns", "Promised files")),
    Field.BEFORE_CLOSE: str(QT_TRANSLATE_NOOP("Columns", "Before the close")),
    Field.OWNER: str(QT_TRANSLATE_NOOP("Columns", "To deliver")),
    Field.DUE: str(QT_TRANSLATE_NOOP("Columns", "Due")),
    Field.NOTE: str(QT_TRANSLATE_NOOP("Columns", "Note")),
    Fact.EVIDENCE: str(QT_TRANSLATE_NOOP("Columns", "Evidence")),
    Field.ANSWER_NOW: str(QT_TRANSLATE_NOOP("Columns", "Answer now")),
    Field.EVIDENCE_REQUESTED: str(QT_TRANSLATE_NOOP("Columns", "Evidence requested")),
    Field.CONFIDENTIAL: str(QT_TRANSLATE_NOOP("Columns", "Confidential")),
    Field.BANK: str(QT_TRANSLATE_NOOP("Columns", "Prepared answer")),
    Field.CONTINUES: str(QT_TRANSLATE_NOOP("Columns", "Continues")),
    Fact.ITEM: str(QT_TRANSLATE_NOOP("Columns", "Agenda item")),
    Fact.PRESENTER: str(QT_TRANSLATE_NOOP("Columns", "Presenter")),
    Fact.MEDIUM: str(QT_TRANSLATE_NOOP("Columns", "On the stage")),
    Fact.PAGE: str(QT_TRANSLATE_NOOP("Columns", "Slide")),
    Fact.POSITION: str(QT_TRANSLATE_NOOP("Columns", "Video at")),
    Fact.INTO: str(QT_TRANSLATE_NOOP("Columns", "Merged with")),
    Fact.ID: str(QT_TRANSLATE_NOOP("Columns", "Code")),
}


def column_title(column: Column) -> str:
    """What a column is called."""
    return QCoreApplication.translate("Columns", _TITLES[column])


def kind_word(kind: QuestionKind) -> str:
    """What an assessor wants with a question."""
    words = {
        QuestionKind.VERIFY: QCoreApplication.translate("Tags", "verify"),
        QuestionKind.CLARIFY: QCoreApplication.translate("Tags", "clarify"),
        QuestionKind.EVIDENCE: QCoreApplication.translate("Tags", "see evidence"),
    }
    return words[kind]


def flag_word(flag: Flag) -> str:
    """How a question is to be handled."""
    words = {
        Flag.CONTINUES: QCoreApplication.translate("Tags", "continues the last question"),
        Flag.ANSWER_NOW: QCoreApplication.translate("Tags", "answer now"),
        Flag.EVIDENCE_REQUESTED: QCoreApplication.translate("Tags", "evidence requested"),
        Flag.CONFIDENTIAL: QCoreApplication.translate("Tags", "confidential"),
    }
    return words[flag]


class QuestionWords:
    """Says cells in the program's language, and understands them in both: spreadsheets travel."""

    def __init__(self, book: VisitBook, dimensions: Iterable[str], preferences: Preferences) -> None:
        self._book = book
        self._dimensions = {search_key(code): code for code in dimensions}
        self._preferences = preferences
        self._names: dict[Field, dict[str, Bilingual]] = {}
        self._known: dict[Field, dict[str, str]] = {}
        self._learn()
        book.changed.connect(self._learn)

    def _learn(self) -> None:
        """Take the visit's names, as they are now."""
        visit = self._book.visit
        self._names = {
            Field.ASSESSOR: {role.id: role.name for role in visit.assessor_roles()},
            Field.SHOWCASE: {each.id: each.short for each in visit.showcases},
            Field.OWNER: {body.id: body.name for body in visit.bodies},
        }
        self._known = {field: self._spellings(field) for field in self._names}

    def choices(self, field: Field) -> list[str]:
        """What people are likely to want in a cell, in the program's language; empty for anything."""
        if field is Field.KIND:
            return [kind_word(kind) for kind in QuestionKind]
        return [self._text(name) for name in self._names.get(field, {}).values()]

    def said(self, question: Question, column: Column) -> str:
        """What stands in a cell. "" for nothing."""
        match column:
            case Field.CLEANED:
                return question.words
            case Field():
                return self._said(column, cell(question, column))
            case Fact():
                return self._fact(question, column)

    def written(self, field: Field, value: str) -> str:
        """What the text of a cell says, such as one that stood there before."""
        return self._said(field, value)

    def named(self, field: Field, value: str) -> str:
        """An assessor, a showcase or a body by its name; its id where the visit does not know it."""
        name = self._names[field].get(value)
        return self._text(name) if name else value

    def role(self, identity: str) -> str:
        """Any role of the visit by its name."""
        name = next((role.name for role in self._book.visit.roles if role.id == identity), None)
        return self._text(name) if name else identity

    def roles(self) -> list[str]:
        """The names of all roles of the visit."""
        return [self._text(role.name) for role in self._book.visit.roles]

    def role_meant(self, typed: str) -> str:
        """The id of a role by its name in either language. Raises ValueError for any other."""
        key = search_key(typed)
        if not key:
            return ""
        for role in self._book.visit.roles:
            if key in {search_key(role.id), *(search_key(role.name.text(each)) for each in LANGUAGES)}:
                return role.id
        raise ValueError(typed)

    def day(self, day: date) -> str:
        """A day as a spreadsheet has it: of the Buddhist era in Thai."""
        return day_said(day, self._preferences)

    def meant(self, field: Field, typed: str) -> str:
        """The cell's text for what a person typed there. Raises ValueError where it means nothing."""
        typed = typed.strip()
        if field in FLAGS:
            return "1" if flag_meant(typed) else ""
        match field:
            case Field.DUE:
                return day.isoformat() if (day := day_meant(typed)) else ""
            case Field.KIND:
                return _kind(typed)
            case Field.DIMENSIONS:
                return " ".join(self._dimension(code) for code in typed.replace(",", " ").split())
            case Field.SHOWCASE:
                return self._one_of(field, typed)
            case Field.CRITERION:
                return _criterion(typed)
            case Field.ASSESSOR | Field.OWNER:
                try:
                    return self._one_of(field, typed)
                except ValueError:
                    return typed  # somebody whom the visit does not know is somebody all the same
            case _:
                return typed

    def _said(self, field: Field, value: str) -> str:
        if not value:
            return ""
        if field in FLAGS:
            return CHECK
        match field:
            case Field.DUE:
                return self.day(date.fromisoformat(value))
            case Field.KIND:
                return kind_word(QuestionKind(value))
            case Field.ASSESSOR | Field.SHOWCASE | Field.OWNER:
                return self.named(field, value)
            case _:
                return value

    def _fact(self, question: Question, fact: Fact) -> str:
        stamp = question.stamp
        say: dict[Fact, Callable[[], str]] = {
            Fact.NUMBER: lambda: str(question.number),
            Fact.DATE: lambda: self.day(local(stamp.at).date()),
            Fact.TIME: lambda: f"{local(stamp.at):%H:%M:%S}",
            Fact.VERBATIM: lambda: question.verbatim,
            Fact.STATUS: lambda: status_word(question.status),
            Fact.ANSWERED_BY: lambda: self.role(question.answered_by),
            Fact.EVIDENCE: lambda: "\n".join(each.name for each in question.evidence),
            Fact.ITEM: lambda: stamp.item,
            Fact.PRESENTER: lambda: self.role(stamp.presenter),
            Fact.MEDIUM: lambda: stamp.medium,
            Fact.PAGE: lambda: str(stamp.page_number or ""),
            Fact.POSITION: lambda: position_words(stamp.position_ms),
            Fact.INTO: lambda: question.into,
            Fact.ID: lambda: question.id,
        }
        return say[fact]()

    def _text(self, name: Bilingual) -> str:
        return name.text(self._preferences.language)

    def _spellings(self, field: Field) -> dict[str, str]:
        """The id of each by every spelling of it."""
        known: dict[str, str] = {}
        for identity, name in self._names[field].items():
            for spelled in (identity, *(name.text(language) for language in LANGUAGES)):
                known.setdefault(search_key(spelled), identity)
        if field is Field.OWNER:
            for body in self._book.visit.bodies:
                known.update(
                    {search_key(alias): body.id for alias in (*body.aliases, body.verbatim) if alias}
                )
        if field is Field.SHOWCASE:
            for each in self._book.visit.showcases:
                known.update({search_key(each.title.text(language)): each.id for language in LANGUAGES})
        return known

    def _one_of(self, field: Field, typed: str) -> str:
        """The id of who is called so, or of the only one whose name has what was typed."""
        key, known = search_key(typed), self._known[field]
        if not key:
            return ""
        if key in known:
            return known[key]
        fitting = {identity for spelled, identity in known.items() if key in spelled}
        if len(fitting) != 1:
            raise ValueError(typed)
        return fitting.pop()

    def _dimension(self, typed: str) -> str:
        code = self._dimensions.get(search_key(typed))
        if code is None:
            raise ValueError(typed)
        return code


def _kind(typed: str) -> str:
    key = search_key(typed)
    if not key:
        return ""
    for kind in QuestionKind:
        if key in {search_key(kind.value), search_key(kind_word(kind))}:
            return kind.value
    raise ValueError(typed)


def position_words(ms: int) -> str:
    """A place in a video as hours, minutes and seconds; "" for its beginning."""
    if not ms:
        return ""
    seconds = ms // SECOND_MS
    return f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"


def _criterion(typed: str) -> str:
    """A code out of words such as the one for category before it; other words are a code of their own."""
    codes = _CODE.findall(arabic_digits(typed))
    items = [code for code in codes if "." in code] or codes
    return str(items[0]) if len(items) == 1 else typed
