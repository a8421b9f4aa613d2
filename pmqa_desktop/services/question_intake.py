"""Rows of a spreadsheet as questions: new ones, or changes of those that were exported from here."""

import re
import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.question import Question, QuestionKind, QuestionStatus, Stamp, Tags
from pmqa_desktop.domain.question_cells import cell
from pmqa_desktop.domain.question_columns import COLUMNS, Column, Fact
from pmqa_desktop.domain.question_log import (
    Edit,
    Field,
    QuestionAsked,
    QuestionHappening,
    QuestionMoved,
    QuestionsEdited,
)
from pmqa_desktop.domain.question_steps import check_edit
from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.domain.spans import SECOND_MS
from pmqa_desktop.domain.thai import arabic_digits
from pmqa_desktop.domain.thai_dates import parse_date
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.domain.thai_time import instant, local
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.intake import Mapped, Planned, Verdict, cells_of
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.question_words import QuestionWords, column_title
from pmqa_desktop.services.status_words import status_word

_TIME = re.compile(r"(\d{1,2})\s*[:.]\s*(\d{2})(?:\s*[:.]\s*(\d{2}))?")
_MOMENT = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2})[ T](?P<clock>\d{2}:\d{2}(:\d{2})?)")
_FIELDS = {field.value: field for field in Field}

_READ_ONLY = frozenset({Fact.NUMBER, Fact.EVIDENCE, Fact.ANSWERED_BY, Fact.PRESENTER})
"""What is written for people to read and means nothing on its way back."""


class QuestionIntake:
    """See `Intake`. A row with the code of a question that is here changes it; any other is a new one."""

    def __init__(self, log: QuestionLog, words: QuestionWords) -> None:
        self._log = log
        self._words = words
        self._desk = log.desk  # looked up here, for plans are made on another thread

    @property
    def columns(self) -> Sequence[str]:
        """See `Intake`."""
        return tuple(column.value for column in COLUMNS if column not in _READ_ONLY)

    def title(self, column: str) -> str:
        """See `Intake`."""
        return column_title(_column(column))

    def plan(self, sheet: Sheet, mapped: Mapped) -> tuple[Planned[QuestionHappening], ...]:
        """See `Intake`."""
        here = {search_key(each.verbatim): each for each in self._log.questions}
        codes: set[str] = set()
        planned: list[Planned[QuestionHappening]] = []
        for line, row in zip(sheet.lines, sheet.rows, strict=True):
            cells = cells_of(row, mapped)
            code = cells.get(Fact.ID, "")
            words = cells.get(Fact.VERBATIM) or cells.get(Field.CLEANED, "")
            twin = here.get(search_key(words)) if words else None
            if code and code in codes:
                planned.append(
                    Planned(line, Verdict.FAULTY, words, faults=(PmqaError("row-twice", text=code),))
                )
            elif (known := self._log.question(code)) is not None:
                planned.append(self._changed(line, known, cells))
            elif twin is not None:
                planned.append(Planned(line, Verdict.SAME, twin.verbatim))
            else:
                planned.append(self._new(line, words, cells))
            codes.add(code)
        return tuple(planned)

    def bring(self, plan: Sequence[Planned[QuestionHappening]]) -> None:
        """See `Intake`."""
        self._log.bring([piece for row in plan for piece in row.pieces])

    def _changed(self, line: int, known: Question, cells: dict[str, str]) -> Planned[QuestionHappening]:
        faults: list[PmqaError] = []
        edits = []
        for column, text in cells.items():
            if column in _FIELDS:
                edits += self._edit(known, _FIELDS[column], text, faults)
            elif column == Fact.VERBATIM and text and text != known.verbatim:
                faults.append(PmqaError("verbatim-changed", number=known.number))
            elif column == Fact.STATUS and text and self._status(text, faults) not in {None, known.status}:
                faults.append(PmqaError("status-changed", number=known.number))
        if faults:
            return Planned(line, Verdict.FAULTY, known.words, faults=tuple(faults))
        if not edits:
            return Planned(line, Verdict.SAME, known.words)
        pieces = (QuestionsEdited(tuple(edits), self._desk),)
        return Planned(line, Verdict.CHANGED, known.words, pieces)

    def _new(self, line: int, words: str, cells: dict[str, str]) -> Planned[QuestionHappening]:
        faults: list[PmqaError] = []
        if not words:
            faults.append(PmqaError("row-without-words"))
        identity = cells.get(Fact.ID) or uuid.uuid4().hex
        stamp = self._stamp(cells, faults)
        status = self._status(cells.get(Fact.STATUS, ""), faults)
        blank = Question(identity, 0, 0, words, stamp)
        edits = [
            edit
            for column, text in cells.items()
            if column in _FIELDS
            for edit in self._edit(blank, _FIELDS[column], text, faults)
        ]
        if faults:
            return Planned(line, Verdict.FAULTY, words, faults=tuple(faults))
        values = {edit.field: edit.value for edit in edits}
        asked = QuestionAsked(
            identity,
            0,  # the log numbers what is brought
            words,
            replace(stamp, showcase=values.pop(Field.SHOWCASE, "")),
            bank=values.pop(Field.BANK, ""),
            tags=_tags(values),
        )
        step = self._step(identity, status, cells.get(Fact.INTO, ""), values)
        left = tuple(edit for edit in edits if edit.field in values)
        pieces = (asked, step, QuestionsEdited(left, self._desk) if left else None)
        return Planned(line, Verdict.NEW, words, tuple(each for each in pieces if each is not None))

    def _step(
        self, identity: str, status: QuestionStatus | None, into: str, values: dict[Field, str]
    ) -> QuestionMoved | None:
        """One step to where the question stood elsewhere; what went before is not known here."""
        if status is None and values.get(Field.PROMISE):
            status = QuestionStatus.FOLLOWUP_PROMISED
        elif status is None and values.get(Field.ANSWER):
            status = QuestionStatus.ANSWERED_LIVE
        if status is None or status is QuestionStatus.ASKED:
            return None
        words = {
            QuestionStatus.ANSWERED_LIVE: Field.ANSWER,
            QuestionStatus.DRAFTED: Field.ANSWER,
            QuestionStatus.FOLLOWUP_PROMISED: Field.PROMISE,
        }
        from_file = QCoreApplication.translate("Intake", "stood so in a file")
        text = values.pop(words[status], "") if status in words else from_file
        return QuestionMoved(identity, status, self._desk, text, into=into)

    def _edit(self, question: Question, field: Field, text: str, faults: list[PmqaError]) -> list[Edit]:
        """The edit that makes a cell say so; none where it does already."""
        if text == self._words.said(question, field):
            return []
        try:
            edit = Edit(question.id, field, self._words.meant(field, text))
        except ValueError:
            faults.append(PmqaError("column-unreadable", column=column_title(field), text=text))
            return []
        if cell(question, field) == edit.value or (
            field is Field.CLEANED and text in {"", question.verbatim}
        ):
            return []
        try:
            check_edit(question, edit, self._desk)
        except PmqaError as fault:
            faults.append(fault)
        return [edit]

    def _stamp(self, cells: dict[str, str], faults: list[PmqaError]) -> Stamp:
        """When it was asked and over what: now, where no day is given."""
        now = local(self._log.now())
        text, clock = _parted(cells.get(Fact.DATE, ""))
        clock = cells.get(Fact.TIME, "") or clock
        day, seconds = now.date(), _seconds(clock)
        if text:
            try:
                day = parse_date(text)
            except PmqaError as fault:
                faults.append(fault)
        if clock and seconds is None:
            faults.append(PmqaError("column-unreadable", column=column_title(Fact.TIME), text=clock))
        if seconds is None:
            seconds = 0 if text else now.hour * 3600 + now.minute * 60 + now.second
        page = cells.get(Fact.PAGE, "")
        return Stamp(
            at=instant(day, seconds * SECOND_MS),
            item=cells.get(Fact.ITEM, ""),
            medium=cells.get(Fact.MEDIUM, ""),
            page_number=int(page) if page.isdecimal() and len(page) < 6 else 0,
            position_ms=(_seconds(cells.get(Fact.POSITION, "")) or 0) * SECOND_MS,
        )

    def _status(self, text: str, faults: list[PmqaError]) -> QuestionStatus | None:
        key = search_key(text)
        if not key:
            return None
        for status in QuestionStatus:
            if key in {search_key(status.value), search_key(status_word(status))}:
                return status
        faults.append(PmqaError("column-unreadable", column=column_title(Fact.STATUS), text=text))
        return None


def _column(code: str) -> Column:
    return Fact(code) if code in [*Fact] else Field(code)


def _tags(values: dict[Field, str]) -> Tags:
    """Takes out what a question is tagged with when it is asked."""
    kind = values.pop(Field.KIND, "")
    return Tags(
        assessor=values.pop(Field.ASSESSOR, ""),
        criterion=values.pop(Field.CRITERION, ""),
        dimensions=tuple(values.pop(Field.DIMENSIONS, "").split()),
        kind=QuestionKind(kind) if kind else None,
        answer_now=bool(values.pop(Field.ANSWER_NOW, "")),
        evidence_requested=bool(values.pop(Field.EVIDENCE_REQUESTED, "")),
        confidential=bool(values.pop(Field.CONFIDENTIAL, "")),
    )


def _parted(text: str) -> tuple[str, str]:
    """A day and a time of day that stand in one cell."""
    match = _MOMENT.fullmatch(text)
    return (match["day"], match["clock"]) if match else (text, "")


def _seconds(text: str) -> int | None:
    """A time of day, such as 10:43 or 10.43 with a word behind it, in seconds; None where it is none."""
    match = _TIME.search(arabic_digits(text))
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return hours * 3600 + minutes * 60 + seconds if hours < 24 and minutes < 60 and seconds < 60 else None
