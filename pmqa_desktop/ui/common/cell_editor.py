"""The editor in a cell: what was half typed there survives a kill."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.ui.common.cells_model import CellsModel, Index
from pmqa_desktop.ui.common.kept_text import KeptText

_TALL = 112
"""Pixels of the editor of a long cell."""


class CellEditor(QStyledItemDelegate):
    """Offers the names that the visit knows while somebody types."""

    def __init__(self, model: CellsModel[Any], jotter: Jotter, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._jotter = jotter
        self._kept: dict[int, KeptText] = {}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, or a few of them: Enter ends these all the same, with Alt or Shift it makes a line."""
        editor: QLineEdit | QPlainTextEdit
        if self._model.has_lines(index.column()):
            editor = QPlainTextEdit(parent)
            editor.setTabChangesFocus(True)
        else:
            editor = QLineEdit(parent)
            choices = self._model.choices(index.column())
            if choices:
                completer = QCompleter(choices, editor)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                editor.setCompleter(completer)
        editor.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        self._kept[id(editor)] = KeptText(editor, self._jotter, self._name(index))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What stands in the cell, or what was left half typed there."""
        kept = self._kept.get(id(editor))
        text = (kept.left() if kept else "") or str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.blockSignals(True)
            editor.setPlainText(text)
            editor.blockSignals(False)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Fill the cell; what is refused stays kept, and is there when the cell is edited again."""
        text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else _line(editor)
        kept = self._kept.get(id(editor))
        if kept is not None:
            kept.forget()
        if not model.setData(index, text):
            self._jotter.keep(self._name(index), text)

    def _name(self, index: Index) -> str:
        return self._model.cell_name(index.row(), index.column())

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """It is closed."""
        self._kept.pop(id(editor), None)
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Long cells get room to be read."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QPlainTextEdit):
            editor.resize(editor.width(), max(editor.height(), _TALL))
            below = self._table.viewport().height() - editor.height()
            editor.move(editor.x(), max(0, min(editor.y(), below)))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter ends a cell with lines too; Escape leaves it as it was and forgets what was typed."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            kept = self._kept.get(id(editor))
            if event.key() == Qt.Key.Key_Escape and kept is not None:
                kept.forget()
            if isinstance(editor, QPlainTextEdit) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
                    editor.insertPlainText("\n")
                else:
                    self.commitData.emit(editor)
                    self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)
                return True
        return super().eventFilter(editor, event)


def _line(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else ""
