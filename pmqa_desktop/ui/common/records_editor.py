"""A table of records with what is done to its rows: new ones, gone ones, moved ones, and all of it undone."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.records import Records
from pmqa_desktop.ui.common.cells_table import CellsTable
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.records_model import RecordsModel
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.undo_buttons import UndoButtons
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded

_Row = TypeVar("_Row")

NEW, REMOVE, UP, DOWN = "Ctrl+Ins", "Ctrl+Del", "Alt+Up", "Alt+Down"
"""Keys in the table."""
_ROW = 40
"""Pixels of a row."""


class RecordsEditor(Worded, Generic[_Row]):
    """Every change is kept at once. What was refused is said below the table."""

    import_asked = Signal()
    export_asked = Signal()
    chosen_changed = Signal()
    """The cursor is on another row, or other rows are chosen."""

    def __init__(
        self,
        records: Records[_Row],
        name: Callable[[], str],
        widths: Sequence[int],
        place: str,
        jotter: Jotter,
        theme: Theme,
        *,
        row_height: int = _ROW,
        fixed: bool = False,
    ) -> None:
        """`name` is what a screen reader calls the table; `place`, see `RecordsModel`; sizes in pixels.

        `fixed`: rows can be neither added nor removed nor moved.
        """
        super().__init__()
        self._records = records
        self._name = name
        self._shown: Callable[[_Row], bool] = lambda _row: True
        self.prepare: Callable[[_Row], _Row] = lambda row: row
        """What a new record gets of what is filtered for, so that it is seen."""
        self._told = label("fault", wrap=True)
        self.model = RecordsModel(records, place, self)
        self.table: CellsTable[_Row] = CellsTable(self.model, jotter)
        self.table.verticalHeader().setDefaultSectionSize(row_height)
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        self._new, self._remove, self._up, self._down = (button() for _ in range(4))
        self._import, self._export = button(), button()
        self._undo = UndoButtons(self, theme, self._on_undo, self._on_redo)
        self._above = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.table.setDragDropOverwriteMode(False)
        self.table.setDefaultDropAction(Qt.DropAction.MoveAction)
        if not fixed:
            self.table.setDragEnabled(True)
            self.table.setAcceptDrops(True)
        if fixed:
            for each in (self._new, self._remove, self._up, self._down, self._import, self._export):
                each.hide()
        else:
            self._connect_rows()
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self.table.setAccessibleName(self._name())
        for each, words, key in (
            (self._new, self.tr("New"), NEW),
            (self._remove, self.tr("Remove"), REMOVE),
            (self._up, self.tr("Up"), UP),
            (self._down, self.tr("Down"), DOWN),
        ):
            each.setText(words)
            name_key(each, words, QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        self._import.setText(self.tr("Import\u2026"))
        self._export.setText(self.tr("Export\u2026"))
        self.model.say()
        self.show_records()

    def add_beside(self, *widgets: QWidget) -> None:
        """Put widgets at the beginning of the row of buttons."""
        for at, widget in enumerate(widgets):
            self._above.insertWidget(at, widget)

    def show_only(self, shown: Callable[[_Row], bool]) -> None:
        """Show the rows for which that is so."""
        self._shown = shown
        self.show_records()

    def show_records(self) -> None:
        """Render what is kept."""
        self.model.show_rows([row for row in self._records.rows() if self._shown(row)])
        self._tell(None)
        self._undo.offer(undo=self._records.history.can_undo, redo=self._records.history.can_redo)
        self._offer()

    def add_new(self) -> None:
        """Put a new record behind the one that the cursor is on, and type into it."""
        current = self.table.current()
        after = self._records.identity(current) if current is not None else None
        made: list[str] = []

        def put() -> None:
            record = self.prepare(self._records.blank())
            self._records.put(record, after=after)
            made.append(self._records.identity(record))

        if self._try(put):
            self.go_to(made[0], edit=True)

    def go_to(self, identity: str, *, edit: bool = False) -> None:
        """Put the cursor on a record, where it is shown."""
        for row in range(self.model.rowCount()):
            if self._records.identity(self.model.row(row)) == identity:
                index = self.model.index(row, max(0, self.table.currentIndex().column()) if not edit else 0)
                self.table.setCurrentIndex(index)
                self.table.setFocus()
                if edit:
                    self.table.edit(index)
                return

    def _lay_out(self) -> None:
        self._above.setSpacing(8)
        self._above.addStretch(1)
        for each in (self._new, self._remove, self._up, self._down, self._import, self._export, self._undo):
            self._above.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._above)
        column.addWidget(self.table, 1)
        column.addWidget(self._told)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter edits a cell

    def _connect_rows(self) -> None:
        deeds: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (self._new, NEW, self.add_new),
            (self._remove, REMOVE, self._on_remove),
            (self._up, UP, lambda: self._on_move(-1)),
            (self._down, DOWN, lambda: self._on_move(+1)),
        )
        for each, key, deed in deeds:
            each.clicked.connect(deed)
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(deed)
        self._import.clicked.connect(self.import_asked)
        self._export.clicked.connect(self.export_asked)

    def _connect(self) -> None:
        self.model.refused.connect(self._tell)
        self.table.overflowed.connect(lambda count: self._tell(PmqaError("lines-without-row", count=count)))
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.table.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.model.modelReset.connect(self.chosen_changed)
        self._records.changed.connect(self.show_records)

    def _offer(self) -> None:
        chosen = bool(self.table.selectedIndexes())
        for each in (self._remove, self._up, self._down):
            each.setEnabled(chosen)

    def _tell(self, fault: PmqaError | None) -> None:
        self._told.setText(sentence(fault) if fault else "")
        self._told.setVisible(fault is not None)

    def _chosen(self) -> list[str]:
        return [self._records.identity(row) for row in self.table.chosen()]

    def _on_remove(self) -> None:
        at = self.table.currentIndex()
        if (chosen := self._chosen()) and self._try(lambda: self._records.remove(chosen)):
            last = self.model.rowCount() - 1
            if last >= 0:
                self.table.setCurrentIndex(self.model.index(min(at.row(), last), at.column()))

    def _on_move(self, by: int) -> None:
        chosen = self._chosen()
        if chosen:
            self._try(lambda: self._records.move(chosen, by))

    def _on_undo(self) -> None:
        self._try(self._records.history.undo)

    def _on_redo(self) -> None:
        self._try(self._records.history.redo)

    def _try(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except PmqaError as error:
            self._tell(error)
            return False
        return True
