"""The visits opened last, by their folders; one click or Enter opens one."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy

from pmqa_desktop.services.visit_folder import is_visit
from pmqa_desktop.ui.common.choices import ROW, ChoiceDelegate
from pmqa_desktop.ui.common.theme import Theme

_PATH = Qt.ItemDataRole.UserRole + 1
_LEAST = 2
"""Rows that are seen in the smallest window."""
_FRAME = 1


class RecentVisits(QListWidget):
    """As high as its rows, lower where there is no room. A folder without a visit is shown, not opened."""

    chosen = Signal(object)
    """The folder of a visit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(ChoiceDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._choose)
        theme.changed.connect(self._dim)

    def show_folders(self, folders: Iterable[Path], not_there: str) -> None:
        """List folders; `not_there` stands beside one that holds no visit."""
        self.clear()
        for folder in folders:
            there = is_visit(folder)
            item = QListWidgetItem(folder.name or str(folder), self)
            place = str(folder.parent)
            item.setData(Qt.ItemDataRole.UserRole, place if there else f"{not_there} \u00b7 {place}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{folder.name} {item.data(256)}")
            item.setData(_PATH, folder)
            item.setToolTip(str(folder))
            if not there:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._dim()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the visit of the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem():
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(super().sizeHint().width(), self._height(self.count()))

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(0, self._height(min(_LEAST, self.count())))

    def _dim(self) -> None:
        """A folder without a visit is quieter."""
        for row in range(self.count()):
            item = self.item(row)
            if not item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setForeground(self._theme.colour("muted"))

    def _height(self, rows: int) -> int:
        return rows * ROW + 2 * _FRAME

    def _choose(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(item.data(_PATH))
