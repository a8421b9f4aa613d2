"""The roll call: one line for each party, one key for each answer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from pmqa_desktop.services.roll import Called, Roll
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.widgets import label, name_line
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

ANSWERS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
LONGEST = 80
"""Letters of a name that is added."""


class RollCallDialog(WordedDialog):
    """Space says that the party on the line is there, or is not, and goes to the next. Not modal."""

    def __init__(self, roll: Roll, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._roll = roll
        self._wording = wording
        self._count = label("section")
        self._how = label("muted", wrap=True)
        self._model = RowsModel(self._columns(), self, identity=lambda line: line.party)
        self._table = plain_table()
        self._table.setModel(self._model)
        stretch_column(self._table, 1, {0: 36, 2: 140, 3: 84})
        self._table.installEventFilter(self)
        self._table.doubleClicked.connect(self._on_answered)
        self._another = QLineEdit()
        self._another.setMaxLength(LONGEST)
        self._another.returnPressed.connect(self._on_added)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self._count, self._how, self._table, self._another, buttons):
            column.addWidget(each)
        self.resize(720, 560)
        roll.changed.connect(self._show)
        self.say()
        self._table.selectRow(0)
        self._table.setFocus()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Roll call"))
        self._how.setText(self.tr("Space: the party on the line is there, or is not."))
        self._table.setAccessibleName(self.tr("Parties"))
        name_line(self._another, self.tr("Somebody else"), self.tr("Somebody else who is there"))
        self._model.say()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar answers for the line, and goes on to the next one."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if not isinstance(event, QKeyEvent) or not pressed or event.key() not in ANSWERS:
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            self._on_answered()
            self._go_on()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the line adds a name; it closes nothing."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _columns(self) -> list[ColumnSpec[Called]]:
        def mark(line: Called) -> str:
            return "" if line.presence is None else "\u2713" if line.present else "\u2013"

        def words(line: Called) -> str:
            if line.presence is None:
                return self.tr("not called yet")
            return self.tr("is there") if line.present else self.tr("is not there")

        def when(line: Called) -> str:
            return self._wording.clock(line.presence.at) if line.presence else ""

        return [
            ColumnSpec(lambda: "", mark),
            ColumnSpec(lambda: self.tr("Party"), lambda line: self._wording.text(line.name)),
            ColumnSpec(lambda: self.tr("Answer"), words),
            ColumnSpec(lambda: self.tr("At"), when, right=True),
        ]

    def _on_answered(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        if rows:
            self._roll.toggle(self._model.row(rows[0].row()).party)

    def _go_on(self) -> None:
        following = self._table.currentIndex().row() + 1
        if following < self._model.rowCount():
            self._table.selectRow(following)

    def _on_added(self) -> None:
        name = self._another.text().strip()
        if name:
            self._roll.call(name)
            self._another.clear()

    def _show(self) -> None:
        lines = self._roll.lines()
        self._model.show_rows(lines)
        words = self.tr("{here} of {all} are there").format(
            here=self._wording.number(sum(line.present for line in lines)),
            all=self._wording.number(len(lines)),
        )
        self._count.setText(words)
