"""A take against the plan and against others: by items or by slides, as a table or as a chart."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.comparison import Compared, compared_items, compared_pages
from pmqa_desktop.domain.report import TakeReport
from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.spans import format_offset, format_span
from pmqa_desktop.domain.takes import Experience, lasted, sign
from pmqa_desktop.domain.timing import ItemTiming, told_item_offset
from pmqa_desktop.services.take_history import TakeHistory
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.review.comparison_chart import ComparisonChart

NONE = "\u2013"
OTHER_ITEM, OTHER_PAGE = 8, 3
"""The columns of the take that this one is compared with."""


class Part(Enum):
    """What is compared."""

    ITEMS = auto()
    PAGES = auto()


class Form(Enum):
    """How it is shown."""

    TABLE = auto()
    CHART = auto()


class ComparisonView(Worded):
    """Shows what it is given; what was chosen stays when another take is looked at."""

    def __init__(
        self,
        history: TakeHistory,
        page_title: Callable[[PageKey], str],
        theme: Theme,
        wording: Wording,
    ) -> None:
        """`page_title` says what a page is called, with the deck that it belongs to."""
        super().__init__()
        self._history = history
        self._page_title = page_title
        self._wording = wording
        self._report: TakeReport | None = None
        self._other: Run | None = None
        self._part, self._form = Part.ITEMS, Form.TABLE
        self._parts, self._forms = Segments(tuple(Part)), Segments(tuple(Form))
        self._parts.chosen.connect(self._on_part_chosen)
        self._forms.chosen.connect(self._on_form_chosen)
        self._item_rows = RowsModel(self._item_columns(), self)
        self._page_rows = RowsModel(self._page_columns(), self)
        self._items = self._table(self._item_rows)
        self._pages = self._table(self._page_rows)
        stretch_column(self._items, 1, {0: 64, 2: 112, 3: 112, 4: 84, 5: 84, 6: 96, 7: 168, OTHER_ITEM: 132})
        stretch_column(self._pages, 0, {1: 112, 2: 200, OTHER_PAGE: 160})
        self._chart = ComparisonChart(theme)
        self._lay_out()
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        parts = {Part.ITEMS: self.tr("Items"), Part.PAGES: self.tr("Slides")}
        forms = {Form.TABLE: self.tr("Table"), Form.CHART: self.tr("Chart")}
        self._parts.say(parts.__getitem__, self.tr("What is compared"))
        self._forms.say(forms.__getitem__, self.tr("How it is shown"))
        self._items.setAccessibleName(self.tr("Planned and actual times"))
        self._pages.setAccessibleName(self.tr("Times of the slides"))
        self._item_rows.say()
        self._page_rows.say()
        self._show()

    def add_beside(self, *widgets: QWidget) -> None:
        """Put what belongs to the comparison beside its choices."""
        for widget in widgets:
            self._head.addWidget(widget)

    def show_take(self, report: TakeReport | None, other: Run | None) -> None:
        """Show a take, against another one where there is one."""
        self._report, self._other = report, other
        self._show()

    def _table(self, rows: RowsModel[ItemTiming] | RowsModel[Compared]) -> QTableView:
        table = plain_table()
        table.setModel(rows)
        return table

    def _lay_out(self) -> None:
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self._chart)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        for each in (self._items, self._pages, scrolled):
            self._stack.addWidget(each)
        self._head = QHBoxLayout()
        self._head.setSpacing(16)
        self._head.addWidget(self._parts)
        self._head.addWidget(self._forms)
        self._head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(shown, 1)

    def _on_part_chosen(self, part: Part) -> None:
        self._part = part
        self._show()

    def _on_form_chosen(self, form: Form) -> None:
        self._form = form
        self._show()

    def _show(self) -> None:
        self._parts.show_value(self._part)
        self._forms.show_value(self._form)
        report, other = self._report, self._other
        if report is None:
            self._item_rows.show_rows(())
            self._page_rows.show_rows(())
            self._chart.show_rows((), with_other=False)
            return
        self._others = lasted(other) if other else {}
        self._items.setColumnHidden(OTHER_ITEM, other is None)
        self._pages.setColumnHidden(OTHER_PAGE, other is None)
        self._item_rows.show_rows(report.timings.items)
        pages = compared_pages(report.run, other, self._history.page_experience(), self._page_title)
        self._page_rows.show_rows(pages)
        self._chart.show_rows(
            pages if self._part is Part.PAGES else self._compared_items(report, other),
            with_other=other is not None,
        )
        self._stack.setCurrentIndex(2 if self._form is Form.CHART else list(Part).index(self._part))

    def _compared_items(self, report: TakeReport, other: Run | None) -> tuple[Compared, ...]:
        return compared_items(
            report.timings,
            other,
            self._history.experience(),
            lambda item: self._wording.text(report.run.agenda.item(item).title),
        )

    def _item_columns(self) -> list[ColumnSpec[ItemTiming]]:
        def time(at: int | None) -> str:
            return self._wording.clock(at) if at is not None else NONE

        def offset(row: ItemTiming) -> str:
            ms = told_item_offset(self._report.run.mode, row) if self._report else None
            return format_offset(ms) if ms is not None else NONE

        def duration(row: ItemTiming) -> str:
            return format_span(row.elapsed_ms) if row.started_at is not None else NONE

        def planned(row: ItemTiming) -> str:
            return format_span(row.item.duration_ms)

        def usual(row: ItemTiming) -> str:
            return _told(self._history.experience().get(sign(row.item)))

        def other(row: ItemTiming) -> str:
            taken = None if row.started_at is None else row.presented_ms
            return _against(self._others.get(sign(row.item)), taken)

        return [
            ColumnSpec(lambda: self.tr("Item"), lambda row: row.item.id),
            ColumnSpec(lambda: self.tr("Title"), lambda row: self._wording.text(row.item.title)),
            ColumnSpec(lambda: self.tr("Planned start"), lambda row: time(row.planned_at), right=True),
            ColumnSpec(lambda: self.tr("Actual start"), lambda row: time(row.started_at), right=True),
            ColumnSpec(lambda: self.tr("Planned"), planned, right=True),
            ColumnSpec(lambda: self.tr("Actual"), duration, right=True),
            ColumnSpec(lambda: self.tr("Offset"), offset, right=True),
            ColumnSpec(lambda: self.tr("In all takes"), usual, right=True),
            ColumnSpec(lambda: self.tr("In the other take"), other, right=True),
        ]

    def _page_columns(self) -> list[ColumnSpec[Compared]]:
        def taken(row: Compared) -> str:
            if row.taken_ms is None:
                return NONE
            return self.tr("flipped over") if row.flipped else format_span(row.taken_ms)

        return [
            ColumnSpec(lambda: self.tr("Slide"), lambda row: row.title),
            ColumnSpec(lambda: self.tr("This take"), taken, right=True),
            ColumnSpec(lambda: self.tr("In all takes"), lambda row: _told(row.past), right=True),
            ColumnSpec(
                lambda: self.tr("In the other take"),
                lambda row: _against(row.other_ms, row.taken_ms),
                right=True,
            ),
        ]


def _told(known: Experience | None) -> str:
    """The median, and the spread where there is one."""
    if known is None:
        return NONE
    least, median, most = map(format_span, (known.least_ms, known.median_ms, known.most_ms))
    return median if least == most else f"{median} ({least}\u2013{most})"


def _against(other_ms: int | None, taken_ms: int | None) -> str:
    """What the other take took, and by how much this one took more."""
    if other_ms is None:
        return NONE
    if taken_ms is None:
        return format_span(other_ms)
    return f"{format_span(other_ms)} ({format_offset(taken_ms - other_ms)})"
