"""The rundown: every item with its planned and its actual or projected start, and its offset."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor

from pmqa_desktop.domain.spans import format_offset
from pmqa_desktop.domain.timing import ItemTiming, Progress, told_item_offset
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording

translate = QCoreApplication.translate

_MARKS = {
    Progress.AHEAD: "",
    Progress.CURRENT: "\u25cf",
    Progress.DONE: "\u2713",
    Progress.SKIPPED: "\u2013",
    Progress.LEFT_OUT: "\u00d7",
}


def rundown_model(
    run_control: RunControl, theme: Theme, wording: Wording, parent: QObject
) -> RowsModel[ItemTiming]:
    """A model that is shown the timings of a run, line by line."""

    def actual(row: ItemTiming) -> str:
        return wording.clock(row.starts_at) if row.starts_at is not None else ""

    def title(row: ItemTiming) -> str:
        return wording.text(row.item.title)

    def offset(row: ItemTiming) -> str:
        run = run_control.run
        ms = told_item_offset(run.mode, row) if run else None
        return format_offset(ms) if ms is not None else ""

    def colour(row: ItemTiming) -> QColor | None:
        still = {Progress.CURRENT, Progress.AHEAD}
        return None if row.progress in still else theme.colour("muted")

    columns = [
        ColumnSpec[ItemTiming](lambda: "", lambda row: _MARKS[row.progress]),
        ColumnSpec[ItemTiming](lambda: translate("Rundown", "Agenda item"), title),
        ColumnSpec[ItemTiming](
            lambda: translate("Rundown", "Planned"), lambda row: wording.clock(row.planned_at), right=True
        ),
        ColumnSpec[ItemTiming](lambda: translate("Rundown", "Actual"), actual, right=True),
        ColumnSpec[ItemTiming](lambda: translate("Rundown", "Offset"), offset, right=True),
    ]
    return RowsModel(columns, parent, colour=colour, bold=lambda row: row.progress is Progress.CURRENT)
