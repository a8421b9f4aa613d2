"""The list behind a `Picker`: who can be chosen, as a Thai dictionary sorts, narrowed by what is typed."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pmqa_desktop.domain.thai_search import search_key, sort_key
from pmqa_desktop.ui.common.theme import Theme, font

_Index = QModelIndex | QPersistentModelIndex

ROW = 32
"""Pixels of a row's height."""
_GAP = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who can be chosen; `detail` tells people of one name apart, such as an office."""

    id: str
    name: str
    detail: str = ""


class Choices(QAbstractListModel):
    """Those among all choices that fit what is typed; before them nobody, while nothing is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nobody: Choice | None = None
        self._all: tuple[Choice, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._shown: tuple[Choice, ...] = ()

    def set_all(self, choices: Iterable[Choice]) -> None:
        """Everybody there is, in any order."""
        self._all = tuple(sorted(choices, key=lambda each: (sort_key(each.name), sort_key(each.detail))))
        self._keys = tuple(search_key(f"{each.name} {each.detail}") for each in self._all)
        self.narrow("")

    def set_nobody(self, nobody: Choice | None) -> None:
        """The choice that means nobody; None where there must be somebody."""
        self._nobody = nobody
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show those who fit what is typed; everybody where it is nothing."""
        self.beginResetModel()
        self._shown = self.fits(typed) if typed.strip() else self._everybody()
        self.endResetModel()

    def fits(self, typed: str) -> tuple[Choice, ...]:
        """Those in whose name or detail every typed term is found.

        As `found` has it, over keys that were made once: a key for each of two thousand at each letter typed
        is felt.
        """
        terms = search_key(typed).split()
        pairs = zip(self._all, self._keys, strict=True)
        return tuple(each for each, key in pairs if all(term in key for term in terms))

    def by_id(self, identity: str) -> Choice | None:
        """The choice with an id, nobody included."""
        return next((each for each in self._everybody() if each.id == identity), None)

    def by_name(self, typed: str) -> Choice | None:
        """The only choice that is called what is typed, or else the only one that fits; None for several."""
        key = search_key(typed)
        called = [each for each in self._everybody() if search_key(each.name) == key] or self.fits(typed)
        return called[0] if len(called) == 1 else None

    def choice(self, row: int) -> Choice:
        """The choice in a row."""
        return self._shown[row]

    def row_of(self, identity: str) -> int:
        """The row of an id among those shown; -1 where it is not."""
        return next((row for row, each in enumerate(self._shown) if each.id == identity), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """A name; its detail as `UserRole`, and both for a screen reader."""
        if not index.isValid():
            return None
        choice = self._shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return choice.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.name} {choice.detail}".strip()
        return choice.name if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole} else None

    def _everybody(self) -> tuple[Choice, ...]:
        return (self._nobody, *self._all) if self._nobody else self._all


class ChoiceDelegate(QStyledItemDelegate):
    """Draws the detail at the right of the name, quieter."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Rows of one height, so that two thousand need no measuring."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The name as any list draws it, then the detail in the room that is left."""
        super().paint(painter, option, index)
        detail, name = index.data(Qt.ItemDataRole.UserRole), str(index.data())
        room = QRect(option.rect).adjusted(option.fontMetrics.horizontalAdvance(name) + 3 * _GAP, 0, -_GAP, 0)
        if not detail or room.width() < 2 * ROW:
            return
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.save()
        painter.setFont(font(12))
        painter.setPen(self._theme.colour("on_accent" if selected else "muted"))
        text = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
