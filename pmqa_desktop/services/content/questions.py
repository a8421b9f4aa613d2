"""Reads `questions.toml` and a rehearsal's script: what is asked, and how a question goes on."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pmqa_desktop.domain.answers import LifeCycleStep, PreparedAnswer
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.question import QuestionKind, QuestionStatus
from pmqa_desktop.services.content.fields import Table, bilingual, read_toml


@dataclass(frozen=True, slots=True)
class DemoQuestion:
    """A question of the demonstration's log, as it stands after the visit."""

    number: int
    bank: str
    """The prepared answer that it matches."""
    asked_at: int
    """Epoch milliseconds."""
    assessor: str
    criterion: str
    status: QuestionStatus
    showcase: str | None = None
    answer: str = ""
    answered_by: str | None = None
    promise: str = ""
    due: date | None = None
    owner: str | None = None
    """The body that follows it up."""


@dataclass(frozen=True, slots=True)
class ScriptedQuestion:
    """A question that the sped-up rehearsal asks by itself."""

    item: str
    at_ms: int
    """Into the item."""
    bank: str
    assessor: str


class QuestionContent(NamedTuple):
    """The question bank, the life-cycle and the demonstration's log."""

    answers: tuple[PreparedAnswer, ...]
    life_cycle: tuple[LifeCycleStep, ...]
    log: tuple[DemoQuestion, ...]


def read_questions(path: Path) -> QuestionContent:
    """What a `questions.toml` describes."""
    tables = read_toml(path)
    return QuestionContent(
        answers=tuple(map(_answer, tables["bank"])),
        life_cycle=tuple(map(_life_cycle_step, tables["life_cycle"])),
        log=tuple(map(_logged, tables["log"])),
    )


def read_script(path: Path) -> tuple[ScriptedQuestion, ...]:
    """The questions that a rehearsal asks, in the file's order."""
    return tuple(
        ScriptedQuestion(
            item=each["item"], at_ms=each["at_s"] * 1000, bank=each["bank"], assessor=each["assessor"]
        )
        for each in read_toml(path)["question"]
    )


def _answer(table: Table) -> PreparedAnswer:
    return PreparedAnswer(
        id=table["id"],
        question=bilingual(table),
        criterion=table["criterion"],
        dimensions=tuple(table["dimensions"]),
        kind=QuestionKind(table["kind"]),
        showcase=table.get("showcase"),
        answer_role=table.get("answer_role"),
        evidence=Bilingual(table.get("evidence", "")),
        answer=Bilingual(table.get("answer", ""), table.get("answer_en", "")),
    )


def _life_cycle_step(table: Table) -> LifeCycleStep:
    return LifeCycleStep(
        status=QuestionStatus(table["status"]),
        label=bilingual(table),
        next=tuple(map(QuestionStatus, table["next"])),
    )


def _logged(table: Table) -> DemoQuestion:
    return DemoQuestion(
        number=table["number"],
        bank=table["bank"],
        asked_at=round(table["asked_at"].timestamp() * 1000),
        assessor=table["assessor"],
        criterion=table["criterion"],
        status=QuestionStatus(table["status"]),
        showcase=table.get("showcase"),
        answer=table.get("answer", ""),
        answered_by=table.get("answered_by"),
        promise=table.get("promise", ""),
        due=table.get("due"),
        owner=table.get("owner"),
    )
