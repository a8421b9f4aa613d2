"""The editor in a cell of a question: what was half typed there survives a kill."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
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

from pmqa_desktop.domain.question_log import Field
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.questions.questions_model import SHOWN, QuestionsModel

_Index = QModelIndex | QPersistentModelIndex
_LONG = frozenset({Field.CLEANED, Field.ANSWER, Field.NOTE})
"""Cells that have lines; Enter ends them all the same, with Alt or Shift it makes a line."""
_TALL = 112
"""Pixels of the editor of a long cell."""


class CellEditor(QStyledItemDelegate):
    """Offers the names that the visit knows while somebody types."""

    def __init__(
        self, model: QuestionsModel, words: QuestionWords, jotter: Jotter, table: QTableView
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._words = words
        self._jotter = jotter
        self._kept: dict[int, KeptText] = {}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A line, or a few of them."""
        field = SHOWN[index.column()]
        editor: QLineEdit | QPlainTextEdit
        if field in _LONG:
            editor = QPlainTextEdit(parent)
            editor.setTabChangesFocus(True)
        else:
            editor = QLineEdit(parent)
            choices = self._words.choices(field) if isinstance(field, Field) else []
            if choices:
                completer = QCompleter(choices, editor)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                editor.setCompleter(completer)
        editor.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        self._kept[id(editor)] = KeptText(editor, self._jotter, self._name(index))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
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

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Fill the cell; what is refused stays kept, and is there when the cell is edited again."""
        text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else _line(editor)
        kept = self._kept.get(id(editor))
        if kept is not None:
            kept.forget()
        if not model.setData(index, text):
            self._jotter.keep(self._name(index), text)

    def _name(self, index: _Index) -> str:
        return f"cell-{self._model.row(index.row()).id}-{SHOWN[index.column()].value}"

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        """It is closed."""
        self._kept.pop(id(editor), None)
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
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
