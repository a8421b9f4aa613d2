"""The list of the visit's questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.thai_search import found
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label, name_line
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.detail_pane import DetailPane

TWO_LINES = 56
"""Pixels of a row that shows two lines of a question."""


class QuestionsPage(Worded):
    """All questions, with search as you type over their words; the chosen one whole beside them."""

    question_asked = Signal()
    """The person wants to take down a question."""

    def __init__(
        self,
        visit: Visit,
        question_log: QuestionLog,
        detail: DetailPane,
        theme: Theme,
        wording: Wording,
        bindings: KeyBindings,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._log = question_log
        self._detail = detail
        self._wording = wording
        self._bindings = bindings
        self._roles = {role.id: role.name for role in visit.roles}
        self._model = RowsModel(self._columns(), self, identity=lambda question: question.id)
        self._empty = EmptyPage(theme, "message-circle-question")
        self._empty.asked.connect(self.question_asked)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show)
        self._table = plain_table()
        self._table.setModel(self._model)
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(-1, self._table.horizontalHeader().sortIndicatorOrder())
        self._table.horizontalHeader().setSortIndicatorClearable(True)
        stretch_column(self._table, 2, {0: 56, 1: 72, 3: 144, 4: 84, 5: 156})
        self._table.selectionModel().selectionChanged.connect(self._show_detail)
        self._table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        self._nothing = label("muted", wrap=True)
        self._lay_out()
        question_log.questions_changed.connect(self._show)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say everything anew; what is searched for and selected stays."""
        key = self._bindings.told(Act.NEW_QUESTION)
        self._empty.set_words(
            self.tr("Nothing has been asked yet"),
            self.tr("What assessors ask is taken down here and followed up until it is accepted."),
            self.tr("Take down a question ({key})").format(key=key),
        )
        name_line(self._search, self.tr("Search the questions"), self.tr("Search the questions"))
        self._table.setAccessibleName(self.tr("Questions"))
        self._nothing.setText(self.tr("No question has these words."))
        self._model.say()
        self._show()

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._table, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(full, 1)
        row.addWidget(self._detail)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(both)

    def _columns(self) -> list[ColumnSpec[Question]]:
        return [
            ColumnSpec(lambda: self.tr("No."), lambda question: str(question.number), right=True),
            ColumnSpec(
                lambda: self.tr("Time"),
                lambda question: self._wording.clock(question.stamp.at),
                right=True,
                order=lambda question: question.stamp.at,
            ),
            ColumnSpec(lambda: self.tr("Question"), lambda question: question.verbatim),
            ColumnSpec(lambda: self.tr("Assessor"), self._assessor),
            ColumnSpec(lambda: self.tr("Criterion"), lambda question: question.tags.criterion),
            ColumnSpec(lambda: self.tr("Status"), lambda question: status_word(question.status)),
        ]

    def _assessor(self, question: Question) -> str:
        role = self._roles.get(question.tags.assessor)
        return self._wording.text(role) if role else question.tags.assessor

    def _show_detail(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        self._detail.show_question(self._model.row(rows[0].row()) if rows else None)

    def _show(self) -> None:
        query = self._search.text()
        rows = [question for question in self._log.questions if found(question.verbatim, query)]
        self._model.show_rows(rows)
        self._nothing.setVisible(not rows)
        if rows and not self._table.selectionModel().hasSelection():
            self._table.selectRow(0)
        self._show_detail()
        self._stack.setCurrentIndex(1 if self._log.questions else 0)
