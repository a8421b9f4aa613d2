"""The visit's questions: a list worked in like a spreadsheet, a board, a matrix, the promises, the logs."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_filter import QuestionFilter
from pmqa_desktop.domain.question_search import QuestionSearch
from pmqa_desktop.domain.thai_search import remembered_sort_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.today import Today
from pmqa_desktop.ui.common.cells_table import CellsTable
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.undo_buttons import UndoButtons
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.questions.board_view import BoardView
from pmqa_desktop.ui.questions.detail_pane import DetailPane
from pmqa_desktop.ui.questions.files_button import FilesButton
from pmqa_desktop.ui.questions.filter_bar import FilterBar
from pmqa_desktop.ui.questions.log_views import LogViews
from pmqa_desktop.ui.questions.matrix_view import MatrixView
from pmqa_desktop.ui.questions.promise_board import PromiseBoard
from pmqa_desktop.ui.questions.questions_model import QuestionsModel
from pmqa_desktop.ui.questions.views_button import ViewsButton

TWO_LINES = 56
"""Pixels of a row that shows two lines of a question."""
WIDTHS = (48, 64, 300, 140, 88, 148, 176, 104, 136, 104, 96, 260, 200, 112, 156, 112)
"""Pixels of the columns, in the order of `questions_model.SHOWN`."""
WARMED = 20
"""Questions that are made ready to be searched and sorted at a time, while nothing else is to be done."""


class Look(StrEnum):
    """How the questions are looked at."""

    LIST = "list"
    BOARD = "board"
    MATRIX = "matrix"
    PROMISES = "promises"
    LOGS = "logs"


class QuestionsPage(Worded):
    """One filter for every look; the chosen question whole beside them."""

    question_asked = Signal()
    """The person wants to take down a question."""
    problem = Signal(object)
    """A PmqaError; nothing was changed."""
    slide_asked = Signal(str, int)
    """A slide, by its deck and the deck's own number, is to be seen large."""
    import_asked = Signal()
    export_asked = Signal(object)
    """Questions are to go out; the list of those that are shown."""
    close_asked = Signal()
    """The visit is to be closed."""
    bank_asked = Signal()
    join_asked = Signal(object)
    """Questions, a list, are to join the prepared answers."""
    assign_asked = Signal(object)
    """Questions, a list, are to be given to somebody."""

    def __init__(
        self,
        question_log: QuestionLog,
        model: QuestionsModel,
        table: CellsTable[Question],
        looks: "Looks",
        filters: FilterBar,
        views: ViewsButton,
        detail: DetailPane,
        today: Today,
        theme: Theme,
        bindings: KeyBindings,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._log = question_log
        self._model = model
        self._table = table
        self._looks = looks
        self._filters = filters
        self._views = views
        self._detail = detail
        self._today = today
        self._bindings = bindings
        self._search = QuestionSearch()
        self._look = Look.LIST
        self._warm: Iterator[Question] = iter(())
        self._warmer = QTimer(self, interval=0)
        self._warmer.setObjectName("warmer")
        self._warmer.timeout.connect(self._warm_some)
        self._empty = EmptyPage(theme, "message-circle-question")
        self._empty.asked.connect(self.question_asked)
        self._which = Segments(tuple(Look))
        self._which.show_value(Look.LIST)
        self._assign = button()
        self._files, self._first_files = FilesButton(theme), FilesButton(theme)
        self._undo = UndoButtons(self, theme, self._on_undo, self._on_redo)
        self._nothing = label("muted", wrap=True)
        self._set_up_table()
        self._lay_out()
        self._connect()
        self.say()
        self._make_ready()

    def say(self) -> None:
        """Say everything anew; what is searched for and selected stays."""
        key = self._bindings.told(Act.NEW_QUESTION)
        self._empty.set_words(
            self.tr("Nothing has been asked yet"),
            self.tr("What assessors ask is taken down here and followed up until it is accepted."),
            self.tr("Take down a question ({key})").format(key=key),
        )
        names = {
            Look.LIST: self.tr("List"),
            Look.BOARD: self.tr("Board"),
            Look.MATRIX: self.tr("Matrix"),
            Look.PROMISES: self.tr("Promises"),
            Look.LOGS: self.tr("Logs"),
        }
        self._which.say(lambda each: names[each], self.tr("How the questions are looked at"))
        self._assign.setText(self.tr("Assign\u2026"))
        name_key(self._assign, self.tr("Give the chosen questions to an agency"), _native(_ASSIGN))
        self._table.setAccessibleName(self.tr("Questions"))
        self._nothing.setText(self.tr("No question is like that."))
        self._model.say()
        self._show()

    def show_look(self, look: Look) -> None:
        """Look at the questions in another way."""
        self._look = look
        self._which.show_value(look)
        self._show()

    def show_filter(self, shown: QuestionFilter) -> None:
        """Show what a filter lets through."""
        self._filters.show_filter(shown)
        self._show()

    def _set_up_table(self) -> None:
        table = self._table
        table.setSortingEnabled(True)
        table.sortByColumn(-1, table.horizontalHeader().sortIndicatorOrder())
        table.horizontalHeader().setSortIndicatorClearable(True)
        table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._which)
        above.addWidget(self._filters.search, 1)
        for each in (self._files, self._views, self._assign):
            above.addWidget(each)
        self._shown = QStackedWidget()
        for look in (self._table, *self._looks.all()):
            self._shown.addWidget(look)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._filters)
        self._detail.put_beside_desk(self._undo)
        column.addWidget(self._nothing)
        column.addWidget(self._shown, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._detail)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._before_any())
        self._stack.addWidget(both)

    def _before_any(self) -> QWidget:
        """With nothing asked yet there is the bank to be written, and questions may be brought."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._first_files, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._empty, 1)
        return held

    def _connect(self) -> None:
        self._which.chosen.connect(self.show_look)
        self._filters.changed.connect(lambda _shown: self._show())
        self._model.refused.connect(self.problem)
        self._views.problem.connect(self.problem)
        self._detail.problem.connect(self.problem)
        self._detail.slide_asked.connect(self.slide_asked)
        self._table.overflowed.connect(self._on_overflow)
        self._views.asked.connect(self.show_filter)
        self._table.selectionModel().currentChanged.connect(lambda *_: self._show_detail())
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        for look in self._looks.choosing():
            look.chosen.connect(self._detail.show_question)
        self._looks.board.opened.connect(lambda _question: self._detail.take_keys())
        self._looks.promises.close_asked.connect(self.close_asked)
        self._looks.promises.reopen_asked.connect(self._on_reopen)
        self._looks.matrix.asked.connect(self._on_cell)
        self._first_files.import_asked.connect(self.import_asked)
        self._first_files.bank_asked.connect(self.bank_asked)
        self._files.import_asked.connect(self.import_asked)
        self._files.bank_asked.connect(self.bank_asked)
        self._files.join_asked.connect(self._on_join)
        self._files.export_asked.connect(lambda: self.export_asked.emit(self._rows()))
        self._assign.clicked.connect(self._on_assign)
        QShortcut(_ASSIGN, self).activated.connect(self._on_assign)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filters.look_for)
        self._log.questions_changed.connect(self._on_changed)
        self._today.changed.connect(self._show)
        self._bindings.changed.connect(self.say)

    def _on_undo(self) -> None:
        self._try(self._log.undo)

    def _on_redo(self) -> None:
        self._try(self._log.redo)

    def _on_reopen(self) -> None:
        self._try(self._log.reopen_visit)

    def _try(self, deed: Callable[[], None]) -> None:
        """A full disk is told, and nothing has happened."""
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)

    def _on_join(self) -> None:
        if chosen := self._chosen():
            self.join_asked.emit(chosen)

    def _on_overflow(self, lines: int) -> None:
        self.problem.emit(PmqaError("lines-without-row", count=lines))

    def _on_cell(self, criterion: str, showcase: str) -> None:
        self.show_filter(QuestionFilter(criterion=criterion, showcase=showcase))
        self.show_look(Look.LIST)
        self._table.setFocus()

    def _on_assign(self) -> None:
        if chosen := self._chosen():
            self.assign_asked.emit(chosen)

    def _chosen(self) -> list[Question]:
        if self._look is Look.LIST:
            return self._table.chosen()
        question = self._detail.question
        return [question] if question is not None else []

    def _on_changed(self) -> None:
        self._make_ready()
        self._show()

    def _make_ready(self) -> None:
        self._warm = iter(self._log.questions)
        self._warmer.start()

    def _warm_some(self) -> None:
        for _ in range(WARMED):
            question = next(self._warm, None)
            if question is None:
                self._warmer.stop()
                return
            self._search.key(question)
            remembered_sort_key(question.words)

    def _show(self) -> None:
        rows = self._rows()
        self._stack.setCurrentIndex(1 if self._log.questions else 0)
        self._shown.setCurrentIndex(list(Look).index(self._look))
        self._nothing.setVisible(not rows)
        if self._look is Look.LIST:
            self._model.show_rows(rows)
            if rows and not self._table.currentIndex().isValid():
                self._table.setCurrentIndex(self._model.index(0, 2))
        else:
            self._looks.show(self._look, rows)
        self._show_detail()
        self._offer()

    def _rows(self) -> list[Question]:
        shown, today = self._filters.filter, self._today.day
        questions = self._search.among(self._log.questions, shown.query)
        if shown == QuestionFilter(query=shown.query):
            return questions
        return [each for each in questions if shown.lets_through(each, today)]

    def _show_detail(self) -> None:
        if self._look is Look.LIST:
            self._detail.show_question(self._table.current())
            return
        shown = self._detail.question
        self._detail.show_question(self._log.question(shown.id) if shown is not None else None)

    def _offer(self) -> None:
        self._assign.setEnabled(bool(self._chosen()))
        self._undo.offer(undo=self._log.can_undo, redo=self._log.can_redo)
        self._views.show_filter(self._filters.filter)


class Looks:
    """The looks besides the list."""

    def __init__(self, board: BoardView, matrix: MatrixView, promises: PromiseBoard, logs: LogViews) -> None:
        self.board = board
        self.matrix = matrix
        self.promises = promises
        self._by_look: dict[Look, BoardView | MatrixView | PromiseBoard | LogViews] = {
            Look.BOARD: board,
            Look.MATRIX: matrix,
            Look.PROMISES: promises,
            Look.LOGS: logs,
        }

    def all(self) -> list[BoardView | MatrixView | PromiseBoard | LogViews]:
        """In the order of `Look`."""
        return list(self._by_look.values())

    def choosing(self) -> list[BoardView | PromiseBoard | LogViews]:
        """Those on which the cursor is on a question."""
        return [each for each in self._by_look.values() if not isinstance(each, MatrixView)]

    def show(self, look: Look, questions: list[Question]) -> None:
        """Show questions in one of them."""
        self._by_look[look].show_questions(questions)


_ASSIGN = QKeySequence("Ctrl+Shift+A")


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
