"""The files that a medium has had: each with its day and a note, and any of them had again."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pmqa_desktop.domain.deliverables import Version
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.media_book import MediaBook
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.widgets import button, name_line
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

_MEGA = 1_000_000


class VersionsDialog(WordedDialog):
    """Nothing of the history is ever deleted; going back is a step that can be taken back."""

    problem = Signal(object)
    compare_asked = Signal(object, object)
    """Two versions of a deck are to be seen beside each other, the older one first."""

    def __init__(
        self, book: MediaBook, media: Mapping[str, Medium], medium: str, wording: Wording, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._media = media
        self._medium = medium
        self._wording = wording
        self._rows: RowsModel[Version] = RowsModel(self._columns(), self, identity=lambda each: each.number)
        self._table = plain_table()
        self._table.setModel(self._rows)
        stretch_column(self._table, 1, {0: 88, 2: 100, 3: 190, 4: 240})
        self._note = QLineEdit()
        self._keep_note, self._compare, self._back = button(), button(), button()
        for each in (self._keep_note, self._compare, self._back):
            each.setAutoDefault(False)
        self._compare.clicked.connect(self._on_compare)
        self._compare.setVisible(media[medium].kind is MediaKind.SLIDES)
        self._note.returnPressed.connect(self._on_noted)
        self._keep_note.clicked.connect(self._on_noted)
        self._back.clicked.connect(self._on_back)
        self._table.selectionModel().selectionChanged.connect(self._offer)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._note, 1)
        for each in (self._keep_note, self._compare, self._back):
            below.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._table, 1)
        column.addLayout(below)
        column.addWidget(close)
        self.resize(960, 460)
        book.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        medium = self._wording.text(self._media[self._medium].title)
        title = self.tr("Versions of {medium}").format(medium=medium)
        self.setWindowTitle(title)
        self._table.setAccessibleName(title)
        name_line(self._note, self.tr("Note to the version"), self.tr("What is new in it"))
        self._keep_note.setText(self.tr("Keep the note"))
        self._compare.setText(self.tr("Compare with the one in use"))
        self._back.setText(self.tr("Have this one again"))
        self._rows.say()
        self._show()

    def _columns(self) -> list[ColumnSpec[Version]]:
        return [
            ColumnSpec(lambda: self.tr("Version"), self._number),
            ColumnSpec(lambda: self.tr("File"), lambda each: each.file.name),
            ColumnSpec(lambda: self.tr("Size"), lambda each: f"{each.file.size / _MEGA:.1f} MB", right=True),
            ColumnSpec(lambda: self.tr("Brought"), self._brought),
            ColumnSpec(lambda: self.tr("Note"), lambda each: each.note),
        ]

    def _number(self, version: Version) -> str:
        said = self._wording.number(version.number)
        return f"\u2713 {said}" if version.file == self._media[self._medium].file else said

    def _brought(self, version: Version) -> str:
        if not version.added_at:
            return self.tr("with the visit")
        day = self._wording.date(local(version.added_at).date(), DateStyle.SHORT)
        return f"{day} {self._wording.clock(version.added_at)}"

    def _show(self) -> None:
        self._rows.show_rows(self._book.versions(self._medium))
        self._offer()

    def _chosen(self) -> Version | None:
        rows = self._table.selectionModel().selectedRows()
        return self._rows.row(rows[0].row()) if rows else None

    def _offer(self) -> None:
        chosen = self._chosen()
        self._note.setEnabled(chosen is not None)
        self._note.setText(chosen.note if chosen else "")
        self._keep_note.setEnabled(chosen is not None)
        self._compare.setEnabled(len(self._compared()) == 2)
        self._back.setEnabled(chosen is not None and chosen.file != self._media[self._medium].file)

    def _compared(self) -> list[Version]:
        """The chosen one and the one in use; the one before that where it is chosen itself."""
        versions, chosen = self._book.versions(self._medium), self._chosen()
        used = next((each for each in versions if each.file == self._media[self._medium].file), None)
        if chosen is None or used is None:
            return []
        if chosen.number == used.number:
            return [*[each for each in versions if each.number < used.number][-1:], used]
        return sorted((chosen, used), key=lambda each: each.number)

    def _on_compare(self) -> None:
        self.compare_asked.emit(*self._compared())

    def _on_noted(self) -> None:
        chosen, note = self._chosen(), self._note.text()
        if chosen is not None:
            self._try(lambda: self._book.annotate(chosen, note))

    def _on_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._try(lambda: self._book.go_back(chosen))

    def _try(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)
