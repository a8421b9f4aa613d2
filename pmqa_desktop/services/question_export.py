"""Questions for spreadsheets and other programs: as people read them, and as they come back whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_cells import cell
from pmqa_desktop.domain.question_columns import COLUMNS, Column, Fact
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.question_words import QuestionWords, column_title, position_words
from pmqa_desktop.store.sheets import write_csv, write_json, write_xlsx


class SheetFormat(StrEnum):
    """What is written, by the ending of its file."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True)
class Export:
    """Writes questions; those that are confidential only where that was asked for."""

    words: QuestionWords
    title: str
    """Of a workbook's sheet."""
    with_confidential: bool = False

    def write(self, questions: Iterable[Question], path: Path, kind: SheetFormat) -> Path:
        """Write a file, whole or not at all. Raises PmqaError `sheet-not-written`."""
        shown = [each for each in questions if self.with_confidential or not each.tags.confidential]
        headings = [column_title(column) for column in COLUMNS]
        match kind:
            case SheetFormat.JSON:
                write_json(path, [record(each) for each in shown])
            case SheetFormat.CSV:
                write_csv(
                    path, headings, ([self.words.said(each, column) for column in COLUMNS] for each in shown)
                )
            case SheetFormat.XLSX:
                write_xlsx(path, self.title, headings, (self._row(each) for each in shown))
        return path

    def _row(self, question: Question) -> Sequence[object]:
        return [self._value(question, column) for column in COLUMNS]

    def _value(self, question: Question, column: Column) -> date | int | str:
        """Days and numbers as such: spreadsheets sort and count them."""
        match column:
            case Fact.DATE:
                return local(question.stamp.at).date()
            case Field.DUE if question.due:
                return question.due
            case Fact.NUMBER:
                return question.number
            case _:
                return self.words.said(question, column)


def record(question: Question) -> dict[str, Any]:
    """A question by the codes of its columns, with the way that it went."""
    at = local(question.stamp.at)
    facts: dict[Fact, Any] = {
        Fact.NUMBER: question.number,
        Fact.DATE: at.date().isoformat(),
        Fact.TIME: at.time().isoformat("seconds"),
        Fact.VERBATIM: question.verbatim,
        Fact.STATUS: question.status.value,
        Fact.ANSWERED_BY: question.answered_by,
        Fact.EVIDENCE: [each.name for each in question.evidence],
        Fact.ITEM: question.stamp.item,
        Fact.PRESENTER: question.stamp.presenter,
        Fact.MEDIUM: question.stamp.medium,
        Fact.PAGE: question.stamp.page_number,
        Fact.POSITION: position_words(question.stamp.position_ms),
        Fact.INTO: question.into,
        Fact.ID: question.id,
    }
    cells = {field.value: cell(question, field) for field in COLUMNS if isinstance(field, Field)}
    return {
        **{fact.value: value or "" for fact, value in facts.items()},
        **cells,
        "history": [
            {"status": step.status.value, "at": local(step.at).isoformat(), "by": step.by, "text": step.text}
            for step in question.history
        ],
        "revisions": [
            {
                "field": each.field,
                "before": each.before,
                "after": each.after,
                "at": local(each.at).isoformat(),
                "by": each.by,
            }
            for each in question.revisions
        ],
    }
