"""The assessors' logs over the same questions: documents, interviews, requests for information."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QTableView, QVBoxLayout

from pmqa_desktop.domain.assessor_logs import Document, documents, interviews, requests
from pmqa_desktop.domain.evidence import EvidenceKind
from pmqa_desktop.domain.question import Question, QuestionStatus
from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

translate = QCoreApplication.translate
TWO_LINES = 56
"""Pixels of a row."""


class AssessorLog(StrEnum):
    """Which of the logs."""

    DOCUMENTS = "documents"
    INTERVIEWS = "interviews"
    REQUESTS = "requests"


def kind_of_evidence(kind: EvidenceKind) -> str:
    """Where a piece of evidence is."""
    words = {
        EvidenceKind.FILE: translate("Evidence", "file"),
        EvidenceKind.LINK: translate("Evidence", "link"),
        EvidenceKind.SLIDE: translate("Evidence", "slide"),
    }
    return words[kind]


class LogViews(Worded):
    """One log at a time."""

    chosen = Signal(object)
    """The cursor is on a line of a `Question`."""

    def __init__(self, words: QuestionWords, wording: Wording) -> None:
        super().__init__()
        self._words = words
        self._wording = wording
        self._questions: tuple[Question, ...] = ()
        self._which = Segments(tuple(AssessorLog))
        self._which.show_value(AssessorLog.DOCUMENTS)
        self._which.chosen.connect(self._on_chosen)
        self._nothing = label("muted", wrap=True)
        self._documents: RowsModel[Document] = RowsModel(self._document_columns(), self)
        self._interviews: RowsModel[Question] = RowsModel(self._interview_columns(), self)
        self._requests: RowsModel[Question] = RowsModel(self._request_columns(), self)
        self._tables = {
            AssessorLog.DOCUMENTS: self._table(
                self._documents, 1, {0: 64, 2: 96, 3: 200, 4: 176}, lambda row: row.question
            ),
            AssessorLog.INTERVIEWS: self._table(
                self._interviews, 4, {0: 64, 1: 96, 2: 168, 3: 168, 5: 240}, lambda row: row
            ),
            AssessorLog.REQUESTS: self._table(
                self._requests, 1, {0: 64, 2: 168, 3: 180, 4: 120, 5: 156, 6: 120}, lambda row: row
            ),
        }
        self._stack = QStackedWidget()
        for table in self._tables.values():
            self._stack.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._which)
        column.addWidget(self._nothing)
        column.addWidget(self._stack, 1)
        self._shown = AssessorLog.DOCUMENTS
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        names = {
            AssessorLog.DOCUMENTS: self.tr("Document log"),
            AssessorLog.INTERVIEWS: self.tr("Interview log"),
            AssessorLog.REQUESTS: self.tr("Information requests"),
        }
        self._which.say(lambda each: names[each], self.tr("Which log"))
        for which, table in self._tables.items():
            table.setAccessibleName(names[which])
        for model in (self._documents, self._interviews, self._requests):
            model.say()
        self._nothing.setText(self.tr("There is nothing in this log yet."))

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show the logs of these questions."""
        self._questions = tuple(questions)
        self._show()

    def _show(self) -> None:
        models: dict[AssessorLog, tuple[RowsModel[Any], Callable[[], Sequence[Any]]]] = {
            AssessorLog.DOCUMENTS: (self._documents, lambda: documents(self._questions)),
            AssessorLog.INTERVIEWS: (self._interviews, lambda: interviews(self._questions)),
            AssessorLog.REQUESTS: (self._requests, lambda: requests(self._questions)),
        }
        model, rows = models[self._shown]
        model.show_rows(rows())
        self._nothing.setVisible(model.rowCount() == 0)

    def _on_chosen(self, which: AssessorLog) -> None:
        self._shown = which
        self._stack.setCurrentWidget(self._tables[which])
        self._show()

    def _table(
        self,
        model: RowsModel[Any],
        stretched: int,
        widths: dict[int, int],
        question: Callable[[Any], Question],
    ) -> QTableView:
        table = plain_table()
        table.setModel(model)
        table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        stretch_column(table, stretched, widths)

        def on_current(index: QModelIndex) -> None:
            if index.isValid():
                self.chosen.emit(question(model.row(index.row())))

        table.selectionModel().currentChanged.connect(on_current)
        return table

    def _document_columns(self) -> list[ColumnSpec[Document]]:
        return [
            ColumnSpec(lambda: self.tr("No."), lambda each: str(each.question.number), right=True),
            ColumnSpec(lambda: self.tr("Document"), lambda each: each.name),
            ColumnSpec(
                lambda: self.tr("Kind"),
                lambda each: kind_of_evidence(each.evidence.kind) if each.evidence else "",
            ),
            ColumnSpec(lambda: self.tr("Asked for by"), lambda each: self._assessor(each.question)),
            ColumnSpec(
                lambda: self.tr("Stands"),
                lambda each: self.tr("at hand") if each.evidence else self.tr("still to come"),
            ),
        ]

    def _interview_columns(self) -> list[ColumnSpec[Question]]:
        return [
            ColumnSpec(lambda: self.tr("No."), lambda each: str(each.number), right=True),
            ColumnSpec(lambda: self.tr("Time"), self._instant),
            ColumnSpec(lambda: self.tr("Assessor"), self._assessor),
            ColumnSpec(
                lambda: self.tr("Who was asked"),
                lambda each: self._words.role(each.answered_by or each.stamp.presenter),
            ),
            ColumnSpec(lambda: self.tr("Question"), lambda each: each.words),
            ColumnSpec(lambda: self.tr("Answer"), lambda each: each.answer),
        ]

    def _request_columns(self) -> list[ColumnSpec[Question]]:
        return [
            ColumnSpec(lambda: self.tr("No."), lambda each: str(each.number), right=True),
            ColumnSpec(lambda: self.tr("What is wanted"), lambda each: each.promise or each.words),
            ColumnSpec(lambda: self.tr("Asked for by"), self._assessor),
            ColumnSpec(
                lambda: self.tr("To deliver"), lambda each: self._words.named(Field.OWNER, each.owner)
            ),
            ColumnSpec(
                lambda: self.tr("Due"),
                lambda each: self._wording.date(each.due, DateStyle.SHORT) if each.due else "",
                order=lambda each: (each.due is None, each.due),
            ),
            ColumnSpec(lambda: self.tr("Status"), lambda each: status_word(each.status)),
            ColumnSpec(lambda: self.tr("Sent on"), self._sent),
        ]

    def _assessor(self, question: Question) -> str:
        return self._words.named(Field.ASSESSOR, question.tags.assessor)

    def _instant(self, question: Question) -> str:
        day = self._wording.date(local(question.stamp.at).date(), DateStyle.SHORT)
        return f"{day}\n{self._wording.clock(question.stamp.at)}"

    def _sent(self, question: Question) -> str:
        sent = [step for step in question.history if step.status is QuestionStatus.SENT]
        return self._wording.date(local(sent[-1].at).date(), DateStyle.SHORT) if sent else ""
