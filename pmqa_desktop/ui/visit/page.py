"""The visit itself, section by section: the award, events, who takes part, what is on file, pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.records import Records
from pmqa_desktop.ui.common.records_editor import RecordsEditor
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.visit.gallery import Gallery

LIST_WIDTH = 208
"""Pixels of the list of sections."""
LINE = 36
"""Pixels of a section's line there."""
_TALL = 56


@dataclass(frozen=True)
class Section:
    """A table of the visit, and what is said of it."""

    code: str
    name: Callable[[], str]
    told: Callable[[], str]
    """What it is for, in a sentence."""
    records: Records[Any]
    widths: Sequence[int]
    words: Sequence[str]
    """The columns by which a row of a spreadsheet is known again; see `RecordsIntake`."""
    fixed: bool = False
    """Its rows are what they are; only their words change."""


class VisitPage(Worded):
    """Each section is made when it is first looked at; all of them are taken back in one order."""

    import_asked = Signal(object, object)
    """`Records`, and the columns by which its rows are known again."""
    export_asked = Signal(object, str)
    """`Records`, and what the table is called."""

    def __init__(self, sections: Sequence[Section], gallery: Gallery, jotter: Jotter, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sections = tuple(sections)
        self._gallery = gallery
        self._jotter = jotter
        self._theme = theme
        self._list = QListWidget()
        self._list.setFixedWidth(LIST_WIDTH)
        self._list.currentRowChanged.connect(self._on_chosen)
        self._told = label("muted", wrap=True)
        self._stack = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        for _ in (*self._sections, gallery):
            line = QListWidgetItem()
            line.setSizeHint(QSize(0, LINE))
            self._list.addItem(line)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._told)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        self.setFocusProxy(self._list)
        self.say()
        self._list.setCurrentRow(0)

    def say(self) -> None:
        """See `Worded`."""
        self._list.setAccessibleName(self.tr("Sections of the visit"))
        for row, section in enumerate(self._sections):
            self._list.item(row).setText(section.name())
        self._list.item(len(self._sections)).setText(self.tr("Pictures"))
        self._say_told()

    def go_to(self, code: str) -> None:
        """Show a section by its code; "pictures" for the gallery."""
        codes = [section.code for section in self._sections]
        self._list.setCurrentRow(codes.index(code) if code in codes else len(codes))

    def _on_chosen(self, row: int) -> None:
        section = self._sections[row] if row < len(self._sections) else None
        shown = section.code if section else ""
        if shown not in self._made:
            self._made[shown] = self._editor(section) if section else self._gallery
            self._stack.addWidget(self._made[shown])
        self._stack.setCurrentWidget(self._made[shown])
        self._say_told()

    def _editor(self, section: Section) -> QWidget:
        editor: RecordsEditor[Any] = RecordsEditor(
            section.records,
            section.name,
            section.widths,
            f"visit-{section.code}",
            self._jotter,
            self._theme,
            row_height=_TALL if any(column.lines for column in section.records.columns) else 40,
            fixed=section.fixed,
        )
        editor.import_asked.connect(lambda: self.import_asked.emit(section.records, section.words))
        editor.export_asked.connect(lambda: self.export_asked.emit(section.records, section.name()))
        return editor

    def _say_told(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._sections):
            self._told.setText(self._sections[row].told())
        else:
            self._told.setText(
                self.tr(
                    "Pictures of each event. Drop files here, or choose them; F2 writes what one shows, "
                    "Enter enlarges it."
                )
            )
