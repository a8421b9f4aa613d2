"""The list of the visit's questions."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.thai import found
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.widgets import label, line_edit, plain_table, stretch_column
from pmqa_desktop.ui.common.wording import Wording

TWO_LINES = 56
"""Pixels of a row that shows two lines of a question."""


class QuestionsPage(QWidget):
    """All questions, with search as you type over their words."""

    def __init__(self, visit: Visit, question_log: QuestionLog, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("page")
        self._log = question_log
        self._wording = wording
        self._showcases = {showcase.id: showcase.short for showcase in visit.showcases}
        self._roles = {role.id: role.name for role in visit.roles}
        self._model = RowsModel(self._columns(), self)
        self._search = line_edit(self.tr("Search the questions"), self.tr("Search the questions"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show)
        self._table = plain_table(self.tr("Questions"))
        self._table.setModel(self._model)
        stretch_column(self._table, 2, {0: 56, 1: 76, 3: 190, 4: 88, 5: 76, 6: 170, 7: 70, 8: 180})
        self._table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        self._empty = label("muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        question_log.questions_changed.connect(self._show)
        self._show()

    def _columns(self) -> list[ColumnSpec[Question]]:
        return [
            ColumnSpec(lambda: self.tr("No."), lambda question: str(question.number), right=True),
            ColumnSpec(
                lambda: self.tr("Time"), lambda question: self._wording.clock(question.stamp.at), right=True
            ),
            ColumnSpec(lambda: self.tr("Question"), lambda question: question.verbatim),
            ColumnSpec(lambda: self.tr("Assessor"), self._assessor),
            ColumnSpec(lambda: self.tr("Criterion"), lambda question: question.criterion),
            ColumnSpec(lambda: self.tr("Item"), lambda question: question.stamp.item),
            ColumnSpec(lambda: self.tr("Showcase"), self._showcase),
            ColumnSpec(lambda: self.tr("Slide"), self._slide, right=True),
            ColumnSpec(lambda: self.tr("Status"), lambda question: status_word(question.status)),
        ]

    def _assessor(self, question: Question) -> str:
        role = self._roles.get(question.assessor)
        return self._wording.text(role) if role else question.assessor

    def _showcase(self, question: Question) -> str:
        short = self._showcases.get(question.stamp.showcase)
        return self._wording.text(short) if short else ""

    def _slide(self, question: Question) -> str:
        return str(question.stamp.page_number) if question.stamp.page_number else ""

    def _show(self) -> None:
        query = self._search.text()
        rows = [question for question in self._log.questions if found(question.verbatim, query)]
        self._model.show_rows(rows)
        if not self._log.questions:
            self._empty.setText(self.tr("Nothing has been asked yet. Press F9 when an assessor speaks."))
        else:
            self._empty.setText("" if rows else self.tr("No question has these words."))
        self._empty.setVisible(bool(self._empty.text()))
