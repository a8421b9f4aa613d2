"""The map of weak topics: showcases down, criteria across, over all drills."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.weakness import topic_of
from pmqa_desktop.services.drills import Drills
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

WEAK, FINE, NEVER = "\u25bc", "\u2713", "\u2013"
CELL = 68
"""Pixels of a criterion's column."""


class WeakMap(Worded):
    """A mark for each topic that was drilled, and a shape that says whether it is weak."""

    def __init__(self, drills: Drills, book: VisitBook, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self._drills = drills
        self._results = drills.results()
        self._theme = theme
        self._wording = wording
        self._book = book
        self._names: dict[str, Bilingual] = {}
        self._codes: list[str] = []
        self._showcases: list[str] = []
        self._title, self._legend = label("section"), label("muted", wrap=True)
        self._rows = RowsModel(self._columns(), self, colour=self._colour)
        self._table = plain_table()
        self._take_topics()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._title, self._table, self._legend):
            column.addWidget(each)
        drills.changed.connect(self._show)
        theme.changed.connect(self._show)
        book.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        self._title.setText(self.tr("Weak topics, over all drills"))
        self._table.setAccessibleName(self._title.text())
        words = self.tr(
            "{weak} weak: a mark below 3, or too long more often than not. {fine} good. {never} not drilled."
        )
        self._legend.setText(words.format(weak=WEAK, fine=FINE, never=NEVER))
        self._show()

    def _take_topics(self) -> None:
        """What the bank has now; other criteria are other columns."""
        self._names = {each.id: each.short for each in self._book.visit.showcases}
        topics = {topic_of(answer) for answer in self._drills.bank.values()}
        used = {showcase for _, showcase in topics}
        codes = sorted({code for code, _ in topics})
        self._showcases = [showcase for showcase in (*self._names, "") if showcase in used]
        if codes != self._codes or self._table.model() is None:
            self._codes = codes
            self._rows = RowsModel(self._columns(), self, colour=self._colour)
            self._table.setModel(self._rows)
            stretch_column(self._table, 0, dict.fromkeys(range(1, len(codes) + 1), CELL))

    def _columns(self) -> list[ColumnSpec[str]]:
        return [
            ColumnSpec[str](lambda: self.tr("Showcase"), self._name),
            *(self._criterion(code) for code in self._codes),
        ]

    def _criterion(self, code: str) -> ColumnSpec[str]:
        return ColumnSpec[str](lambda: code, lambda showcase: self._cell(code, showcase))

    def _name(self, showcase: str) -> str:
        return self._wording.text(self._names[showcase]) if showcase else self.tr("None")

    def _cell(self, code: str, showcase: str) -> str:
        result = self._results.get((code, showcase))
        if result is None:
            return NEVER
        shape = WEAK if result.weak else FINE
        return shape if result.mark is None else f"{shape} {result.mark:.1f}"

    def _colour(self, showcase: str) -> QColor | None:
        """A showcase with a weak topic."""
        weak = (result.weak for (_, of), result in self._results.items() if of == showcase)
        return self._theme.colour("danger") if any(weak) else None

    def _show(self) -> None:
        self._results = self._drills.results()
        self._take_topics()
        self._rows.show_rows(self._showcases)
        self._rows.say()
