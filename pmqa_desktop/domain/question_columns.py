"""The columns that a question has in a table, on the clipboard and in a spreadsheet."""

from enum import StrEnum
from typing import TypeAlias

from pmqa_desktop.domain.question_log import Field


class Fact(StrEnum):
    """What is read of a question and cannot be edited in its cell."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    ITEM = "item"
    MEDIUM = "medium"
    PAGE = "page_number"
    POSITION = "position"
    """Of a video."""
    PRESENTER = "presenter"
    VERBATIM = "verbatim"
    STATUS = "status"
    ANSWERED_BY = "answered_by"
    INTO = "into"
    """The code of the question that it was merged with."""
    EVIDENCE = "evidence"
    """Names, a line each."""
    ID = "id"


Column: TypeAlias = Fact | Field

COLUMNS: tuple[Column, ...] = (
    Fact.NUMBER,
    Fact.DATE,
    Fact.TIME,
    Fact.VERBATIM,
    Field.CLEANED,
    Field.ASSESSOR,
    Field.CRITERION,
    Field.DIMENSIONS,
    Field.KIND,
    Field.SHOWCASE,
    Fact.STATUS,
    Field.ANSWER,
    Fact.ANSWERED_BY,
    Field.PROMISE,
    Field.PROMISED_FILES,
    Field.BEFORE_CLOSE,
    Field.OWNER,
    Field.DUE,
    Field.NOTE,
    Fact.EVIDENCE,
    Field.ANSWER_NOW,
    Field.EVIDENCE_REQUESTED,
    Field.CONFIDENTIAL,
    Field.BANK,
    Fact.ITEM,
    Fact.PRESENTER,
    Fact.MEDIUM,
    Fact.PAGE,
    Fact.POSITION,
    Field.CONTINUES,
    Fact.INTO,
    Fact.ID,
)
"""As they stand in a spreadsheet."""
