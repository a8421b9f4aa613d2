"""The agendas of the visit, item by item, and the start of a take."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import instant
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.conductor import Conductor
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.undo_buttons import UndoButtons
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording


class AgendaPage(Worded):
    """Shows one agenda at a time; its button chooses that agenda for the next take."""

    problem = Signal(object)
    backups_asked = Signal(object)
    """What stands by for media is to be seen; the ids of those that come to mind first."""
    item_asked = Signal(object, object)
    """It is to be said how an item runs; its agenda, and the item."""

    def __init__(
        self,
        visit: Visit,
        media: dict[str, Medium],
        book: AgendaBook,
        conductor: Conductor,
        run_control: RunControl,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._book = book
        self._conductor = conductor
        self._run_control = run_control
        self._wording = wording
        self._roles = {role.id: role.name for role in visit.roles}
        self._media = media
        self._model = RowsModel(self._columns(), self)
        self._empty = EmptyPage(theme, "list-checks")
        self._empty.asked.connect(self._on_usual_asked)
        self._make_widgets(theme)
        self._lay_out()
        run_control.run_changed.connect(self._on_run_changed)
        book.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say everything anew; the agenda that is looked at stays."""
        self._empty.set_words(
            self.tr("No agenda yet"),
            self.tr("An agenda says what happens when, who leads it and what it plays."),
            self.tr("Make the usual agendas"),
        )
        self._choice.setAccessibleName(self.tr("Agenda"))
        self._table.setAccessibleName(self.tr("Agenda items"))
        self._rehearse.setText(self.tr("Rehearse this agenda"))
        self._live.setText(self.tr("Run it live"))
        self._backups.setText(self.tr("Backups \u2026"))
        self._backups.setToolTip(self.tr("What stands by if the slides or the video cannot be shown"))
        self._runs.setText(self.tr("How it runs \u2026"))
        self._runs.setToolTip(self.tr("The item's timer, and what of it may be left out"))
        chosen = self._choice.currentIndex()
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItems([self._wording.text(agenda.title) for agenda in self._book.agendas])
        self._choice.setCurrentIndex(max(0, min(chosen, self._choice.count() - 1)))
        self._choice.blockSignals(False)
        self._model.say()
        self._show()
        self._on_run_changed()

    def _make_widgets(self, theme: Theme) -> None:
        self._choice = QComboBox()
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choice.currentIndexChanged.connect(self._show)
        self._when = label("muted")
        self._rehearse = button(style="primary")
        self._rehearse.clicked.connect(lambda: self._begin(TakeMode.REHEARSAL))
        self._live = QPushButton()
        self._live.clicked.connect(lambda: self._begin(TakeMode.LIVE))
        self._backups = QPushButton()
        self._backups.clicked.connect(self._on_backups_asked)
        self._backups.setEnabled(
            any(medium.kind is not MediaKind.LIVE_CAMERA for medium in self._media.values())
        )
        self._undo = UndoButtons(
            self, theme, lambda: self._try(self._book.undo), lambda: self._try(self._book.redo)
        )
        self._runs = QPushButton()
        self._runs.clicked.connect(self._on_runs_asked)
        self._table = plain_table()
        self._table.setModel(self._model)
        self._table.activated.connect(self._on_runs_asked)
        stretch_column(self._table, 3, {0: 60, 1: 72, 2: 84, 4: 200, 5: 220, 6: 260})

    def _lay_out(self) -> None:
        full = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._choice)
        head.addWidget(self._when, 1)
        head.addWidget(self._live)
        head.addWidget(self._rehearse)
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._table, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for each in (self._runs, self._backups):
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(self._undo)
        column.addLayout(foot)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)

    def _columns(self) -> list[ColumnSpec[AgendaItem]]:
        return [
            ColumnSpec(lambda: self.tr("Item"), lambda item: item.id),
            ColumnSpec(lambda: self.tr("Start"), self._start, right=True),
            ColumnSpec(lambda: self.tr("Duration"), lambda item: format_span(item.duration_ms), right=True),
            ColumnSpec(lambda: self.tr("Title"), self._title),
            ColumnSpec(lambda: self.tr("Led by"), self._owner),
            ColumnSpec(lambda: self.tr("Media"), self._media_titles),
            ColumnSpec(lambda: self.tr("Cue"), lambda item: self._wording.text(item.cue)),
        ]

    def _agenda(self) -> Agenda:
        return self._book.agendas[self._choice.currentIndex()]

    def _start(self, item: AgendaItem) -> str:
        return self._wording.clock(instant(self._agenda().date, item.planned_start_ms))

    def _title(self, item: AgendaItem) -> str:
        title = self._wording.text(item.title)
        return self.tr("{item} (may be left out)").format(item=title) if item.optional else title

    def _owner(self, item: AgendaItem) -> str:
        role = self._roles.get(item.owner)
        return self._wording.text(role) if role else item.owner

    def _media_titles(self, item: AgendaItem) -> str:
        return ", ".join(self._wording.text(self._media[medium].title) for medium in item.media)

    def _begin(self, mode: TakeMode) -> None:
        self._conductor.choose(self._agenda(), mode)
        self._conductor.do_next_thing()

    def _on_backups_asked(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        self.backups_asked.emit(self._model.row(rows[0].row()).media if rows else ())

    def _on_runs_asked(self) -> None:
        """Of the selected item; of the first one where none is."""
        rows = self._table.selectionModel().selectedRows()
        if self._model.rowCount():
            self.item_asked.emit(self._agenda(), self._model.row(rows[0].row() if rows else 0))

    def _try(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)

    def _on_usual_asked(self) -> None:
        self._try(self._book.add_usual)

    def _show(self) -> None:
        self._undo.offer(undo=self._book.can_undo, redo=self._book.can_redo)
        self._stack.setCurrentIndex(1 if self._book.agendas else 0)
        if not self._book.agendas:
            return
        agenda = self._agenda()
        day = self._wording.date(agenda.date, DateStyle.WEEKDAY)
        start = self._wording.time(instant(agenda.date, agenda.start_ms))
        end = self._wording.time(instant(agenda.date, agenda.end_ms))
        self._when.setText(self.tr("{day}, {start} to {end}").format(day=day, start=start, end=end))
        self._model.show_rows(agenda.items)

    def _on_run_changed(self) -> None:
        idle = self._run_control.active is None and bool(self._book.agendas)
        self._rehearse.setEnabled(idle)
        self._live.setEnabled(idle)
