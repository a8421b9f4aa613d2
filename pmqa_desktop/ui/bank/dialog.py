"""The bank of prepared answers as a table to work in, before the visit and while the show goes on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.thai_search import found
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.bank_book import BankBook, BankColumn, bank_title
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.ui.common.cells_model import CellsModel, Filled
from pmqa_desktop.ui.common.cells_table import CellsTable
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.rows_model import ColumnSpec
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.undo_buttons import UndoButtons
from pmqa_desktop.ui.common.widgets import button, label, name_line
from pmqa_desktop.ui.common.worded import WordedDialog

COLUMNS = tuple(BankColumn)
WIDTHS = (300, 300, 200, 80, 150, 170, 110, 110, 240, 240, 200)
"""Pixels of the columns."""
_LINES = frozenset(
    {
        BankColumn.VERBATIM,
        BankColumn.ANSWER,
        BankColumn.EVIDENCE,
        BankColumn.QUESTION_EN,
        BankColumn.ANSWER_EN,
        BankColumn.EVIDENCE_EN,
    }
)


class BankModel(CellsModel[PreparedAnswer]):
    """What is typed into a cell goes into the bank."""

    def __init__(self, book: BankBook, parent: QWidget) -> None:
        self._book = book
        super().__init__([self._spec(each) for each in COLUMNS], parent, identity=lambda each: each.id)

    def _spec(self, column: BankColumn) -> ColumnSpec[PreparedAnswer]:
        return ColumnSpec(lambda: bank_title(column), lambda answer: self._book.said(answer, column))

    def typed(self, row: int, column: int) -> str:
        """See `CellsModel`."""
        return self._book.said(self.row(row), COLUMNS[column])

    def editable(self, column: int) -> bool:
        """See `CellsModel`."""
        return True

    def choices(self, column: int) -> list[str]:
        """See `CellsModel`."""
        return self._book.choices(COLUMNS[column])

    def has_lines(self, column: int) -> bool:
        """See `CellsModel`."""
        return COLUMNS[column] in _LINES

    def cell_name(self, row: int, column: int) -> str:
        """See `CellsModel`."""
        return f"bank-{self.row(row).id}-{COLUMNS[column].value}"

    def keep(self, cells: list[Filled]) -> None:
        """See `CellsModel`."""
        changed: dict[str, PreparedAnswer] = {}
        for row, column, text in cells:
            answer = self.row(row)
            changed[answer.id] = self._book.filled(changed.get(answer.id, answer), COLUMNS[column], text)
        if changed:
            self._book.add(*changed.values())


class BankDialog(WordedDialog):
    """Not modal. Every change is kept at once, and can be taken back."""

    import_asked = Signal()

    def __init__(self, book: BankBook, jotter: Jotter, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book
        self._told = label("fault", wrap=True)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show)
        self._model = BankModel(book, self)
        self._table = CellsTable(self._model, jotter)
        self._table.verticalHeader().setDefaultSectionSize(56)
        for column, width in enumerate(WIDTHS):
            self._table.setColumnWidth(column, width)
        self._add, self._remove, self._import = button(), button(), button()
        self._undo = UndoButtons(self, theme, self._on_undo, self._on_redo)
        self._done = QPushButton()
        self._lay_out()
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._import.clicked.connect(self.import_asked)
        self._done.clicked.connect(self.accept)
        self._model.refused.connect(self._tell)
        self._table.overflowed.connect(lambda count: self._tell(PmqaError("lines-without-row", count=count)))
        book.changed.connect(self._show)
        self.resize(1180, 660)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Prepared answers"))
        name_line(self._search, self.tr("Search the prepared answers"), self.tr("Search"))
        self._table.setAccessibleName(self.tr("Prepared answers"))
        self._add.setText(self.tr("New"))
        self._remove.setText(self.tr("Remove"))
        self._import.setText(self.tr("Import\u2026"))
        self._done.setText(self.tr("Close"))
        self._model.say()
        self._show()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._search, 1)
        for each in (self._add, self._remove, self._import, self._undo):
            above.addWidget(each)
        below = QHBoxLayout()
        below.addWidget(self._told, 1)
        below.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._table, 1)
        column.addLayout(below)
        for each in (self._add, self._remove, self._import, self._done):
            each.setAutoDefault(False)  # Enter edits a cell

    def _show(self) -> None:
        query = self._search.text()
        columns = (BankColumn.VERBATIM, BankColumn.ANSWER, BankColumn.EVIDENCE, BankColumn.QUESTION_EN)
        self._model.show_rows(
            [
                each
                for each in self._book.answers
                if found("\n".join(self._book.said(each, column) for column in columns), query)
            ]
        )
        self._tell(None)
        self._undo.offer(undo=self._book.can_undo, redo=self._book.can_redo)

    def _tell(self, fault: PmqaError | None) -> None:
        self._told.setText(sentence(fault) if fault else "")

    def _on_add(self) -> None:
        self._search.clear()
        if self._try(lambda: self._book.add(self._book.blank())):
            last = self._model.index(self._model.rowCount() - 1, 0)
            self._table.setCurrentIndex(last)
            self._table.edit(last)

    def _on_remove(self) -> None:
        if chosen := self._table.chosen():
            self._try(lambda: self._book.remove(each.id for each in chosen))

    def _on_undo(self) -> None:
        self._try(self._book.undo)

    def _on_redo(self) -> None:
        self._try(self._book.redo)

    def _try(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except PmqaError as error:
            self._tell(error)
            return False
        return True
