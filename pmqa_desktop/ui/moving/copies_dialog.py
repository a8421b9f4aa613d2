"""The safety copies of a visit: when each was made and why, what is in it, and the way back to it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from pmqa_desktop.domain.safety import CopyReason, SafetyCopy
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.safety_copies import SafetyShelf
from pmqa_desktop.store.safety_copies import Inside
from pmqa_desktop.ui.common.ask import Confirm, confirm
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.words import megabytes, moment

_LINE = tuple[str, str, str, str]
"""What is counted, in the copy, now, and the difference in words."""
_INSIDE = 264
"""Pixels of six lines and their headings."""


class CopiesDialog(WordedDialog):
    """Nothing is brought back before the person has seen what is inside, and has been asked."""

    restore_asked = Signal(object)
    """A `SafetyCopy` is to take the visit's place."""

    def __init__(
        self,
        shelf: SafetyShelf,
        taking: Callable[[], bool],
        wording: Wording,
        parent: QWidget,
        ask: Confirm = confirm,
    ) -> None:
        """`taking`: whether a take is running, so that nothing can be brought back now."""
        super().__init__(parent)
        self._shelf = shelf
        self._taking = taking
        self._wording = wording
        self._ask = ask
        self._insides: dict[SafetyCopy | None, Inside | PmqaError] = {}
        self._kept: SafetyCopy | PmqaError | str | None = None
        self._hint, self._what, self._told = (
            label(style, wrap=True) for style in ("muted", "body", "notice")
        )
        self._rows: RowsModel[SafetyCopy] = RowsModel(self._specs(), self, identity=lambda copy: copy.name)
        self._table = plain_table()
        self._table.setModel(self._rows)
        stretch_column(self._table, 1, {0: 190, 2: 110})
        self._lines: RowsModel[_LINE] = RowsModel(self._line_specs(), self)
        self._inside = plain_table()
        self._inside.setModel(self._lines)
        stretch_column(self._inside, 3, {0: 230, 1: 150, 2: 150})
        self._inside.setFixedHeight(_INSIDE)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._keep, self._restore = button(), button()
        self._buttons.addButton(self._keep, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        for each in (self._keep, self._restore):
            each.setAutoDefault(False)
        self._keep.clicked.connect(self._on_keep)
        self._restore.clicked.connect(self._on_restore)
        self._table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._lay_out()
        self.resize(820, 660)
        shelf.changed.connect(self._show)
        shelf.kept.connect(self._on_kept)
        shelf.looked.connect(self._on_looked)
        shelf.failed.connect(self._on_failed)
        self.say()
        self._table.selectRow(0)
        self._table.setFocus()
        shelf.look(None)

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Safety copies"))
        self._hint.setText(
            self.tr(
                "Copies of everything but the media: at each opening, every ten minutes in a take, and "
                "before the program changes the form of the visit."
            )
        )
        self._table.setAccessibleName(self.tr("Safety copies"))
        self._inside.setAccessibleName(self.tr("What is in the copy"))
        self._keep.setText(self.tr("Keep a copy now"))
        self._restore.setText(self.tr("Bring this copy back \u2026"))
        self._rows.say()
        self._lines.say()
        self._show()

    def chosen(self) -> SafetyCopy | None:
        """The copy on whose row the person is."""
        rows = self._table.selectionModel().selectedRows()
        return self._rows.row(rows[0].row()) if rows else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._hint)
        column.addWidget(self._table, 1)
        for each in (self._what, self._inside, self._told, self._buttons):
            column.addWidget(each)

    def _specs(self) -> list[ColumnSpec[SafetyCopy]]:
        return [
            ColumnSpec(lambda: self.tr("Made at"), lambda copy: moment(copy.at, self._wording)),
            ColumnSpec(lambda: self.tr("Why"), lambda copy: self._reason(copy.reason)),
            ColumnSpec(lambda: self.tr("Size"), lambda copy: megabytes(copy.size, self._wording), right=True),
        ]

    def _line_specs(self) -> list[ColumnSpec[_LINE]]:
        return [
            ColumnSpec(lambda: "", lambda line: line[0]),
            ColumnSpec(lambda: self.tr("In the copy"), lambda line: line[1], right=True),
            ColumnSpec(lambda: self.tr("Now"), lambda line: line[2], right=True),
            ColumnSpec(lambda: self.tr("Difference"), lambda line: line[3]),
        ]

    def _reason(self, reason: CopyReason) -> str:
        words = {
            CopyReason.OPENING: self.tr("at an opening"),
            CopyReason.TAKE: self.tr("in a take"),
            CopyReason.HAND: self.tr("asked for by a person"),
            CopyReason.BEFORE_UPGRADE: self.tr("before an upgrade"),
            CopyReason.BEFORE_RESTORE: self.tr("before another copy was brought back"),
        }
        return words[reason]

    def _show(self) -> None:
        self._rows.show_rows(self._shelf.copies())
        self._show_inside()

    def _show_inside(self) -> None:
        copy = self.chosen()
        inside = self._insides.get(copy) if copy else None
        now = self._insides.get(None)
        if copy is None:
            self._what.setText(self.tr("No copy has been made yet."))
        elif isinstance(inside, PmqaError):
            self._what.setText(sentence(inside))
        elif inside is None:
            self._what.setText(self.tr("Looking into the copy\u2026"))
        else:
            self._what.setText(self._wording.text(inside.organisation))
        present = now if isinstance(now, Inside) else None
        self._lines.show_rows(self._compared(inside, present) if isinstance(inside, Inside) else ())
        self._inside.setVisible(copy is not None)
        taking = self._taking()
        self._restore.setEnabled(isinstance(inside, Inside) and not taking)
        self._told.setText(self._kept_words() or (self._why_not() if taking else ""))
        self._told.setVisible(bool(self._told.text()))

    def _compared(self, inside: Inside, now: Inside | None) -> list[_LINE]:
        counted: dict[str, Callable[[Inside], int]] = {
            self.tr("Questions"): lambda each: each.questions,
            self.tr("Takes"): lambda each: each.takes,
            self.tr("Agendas"): lambda each: each.agendas,
            self.tr("Prepared answers"): lambda each: each.answers,
            self.tr("Items of the checklist"): lambda each: each.checks,
        }
        lines = [
            self._line(name, count(inside), None if now is None else count(now))
            for name, count in counted.items()
        ]
        last = (self._at(inside.last_at), self._at(now.last_at) if now else "")
        return [*lines, (self.tr("Last event at"), *last, "")]

    def _line(self, name: str, there: int, here: int | None) -> _LINE:
        number = self._wording.number
        return name, number(there), "" if here is None else number(here), self._difference(there, here)

    def _at(self, at: int | None) -> str:
        return "\u2013" if at is None else moment(at, self._wording)

    def _difference(self, there: int, here: int | None) -> str:
        if here is None:
            return ""
        if there == here:
            return self.tr("as now")
        words = self.tr("{count} fewer than now") if there < here else self.tr("{count} more than now")
        return words.format(count=self._wording.number(abs(there - here)))

    def _why_not(self) -> str:
        return sentence(PmqaError("take-running-restore"))

    def _kept_words(self) -> str:
        if isinstance(self._kept, PmqaError):
            return sentence(self._kept)
        if isinstance(self._kept, SafetyCopy):
            return self.tr("A copy has been kept.")
        return self.tr("Nothing has changed since the newest copy.") if self._kept == "" else ""

    def _on_chosen(self) -> None:
        copy = self.chosen()
        if copy is not None and copy not in self._insides:
            self._shelf.look(copy)
        self._show_inside()

    def _on_kept(self, copy: SafetyCopy | None) -> None:
        self._kept = copy or ""
        if copy is not None:
            self._table.selectRow(0)
        self._show_inside()

    def _on_looked(self, copy: SafetyCopy | None, inside: Inside) -> None:
        self._insides[copy] = inside
        self._show_inside()

    def _on_failed(self, error: PmqaError, copy: SafetyCopy | None) -> None:
        if error.code == "copy-not-made":
            self._kept = error
        else:
            self._insides[copy] = error
        self._show_inside()

    def _on_keep(self) -> None:
        self._shelf.keep()

    def _on_restore(self) -> None:
        copy = self.chosen()
        if copy is None:
            return
        question = self.tr(
            "Bring back the copy of {when}? The visit is closed for it and opened again. As it is now it is "
            "kept as another copy."
        ).format(when=moment(copy.at, self._wording))
        if self._ask(self, question, self.tr("Bring it back"), self.tr("Leave it")):
            self.accept()
            self.restore_asked.emit(copy)
