"""The agendas of the visit, item by item, and the start of a take."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import instant
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.conductor import Conductor
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.widgets import button, choice, label, plain_table, stretch_column
from pmqa_desktop.ui.common.wording import Wording


class AgendaPage(QWidget):
    """Shows one agenda at a time; its button chooses that agenda for the next take."""

    def __init__(
        self,
        visit: Visit,
        media: dict[str, Medium],
        conductor: Conductor,
        run_control: RunControl,
        wording: Wording,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._conductor = conductor
        self._run_control = run_control
        self._wording = wording
        self._roles = {role.id: role.name for role in visit.roles}
        self._media = media
        self._model = RowsModel(self._columns(), self)
        self._make_widgets()
        self._lay_out()
        run_control.run_changed.connect(self._on_run_changed)
        self._on_agenda_chosen(0)
        self._on_run_changed()

    def _make_widgets(self) -> None:
        self._choice = choice(self.tr("Agenda"))
        for agenda in self._conductor.agendas:
            self._choice.addItem(self._wording.text(agenda.title), agenda)
        self._choice.currentIndexChanged.connect(self._on_agenda_chosen)
        self._when = label("muted")
        self._rehearse = button(self.tr("Rehearse this agenda"), style="primary")
        self._rehearse.clicked.connect(lambda: self._begin(TakeMode.REHEARSAL))
        self._live = QPushButton(self.tr("Run it live"))
        self._live.clicked.connect(lambda: self._begin(TakeMode.LIVE))
        self._table = plain_table(self.tr("Agenda items"))
        self._table.setModel(self._model)
        stretch_column(self._table, 3, {0: 60, 1: 72, 2: 84, 4: 200, 5: 220, 6: 260})

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._choice)
        head.addWidget(self._when, 1)
        head.addWidget(self._live)
        head.addWidget(self._rehearse)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._table, 1)

    def _columns(self) -> list[ColumnSpec[AgendaItem]]:
        return [
            ColumnSpec(lambda: self.tr("Item"), lambda item: item.id),
            ColumnSpec(lambda: self.tr("Start"), self._start, right=True),
            ColumnSpec(lambda: self.tr("Duration"), lambda item: format_span(item.duration_ms), right=True),
            ColumnSpec(lambda: self.tr("Title"), lambda item: self._wording.text(item.title)),
            ColumnSpec(lambda: self.tr("Led by"), self._owner),
            ColumnSpec(lambda: self.tr("Media"), self._media_titles),
            ColumnSpec(lambda: self.tr("Cue"), lambda item: self._wording.text(item.cue)),
        ]

    def _agenda(self) -> Agenda:
        return self._conductor.agendas[self._choice.currentIndex()]

    def _start(self, item: AgendaItem) -> str:
        return self._wording.clock(instant(self._agenda().date, item.planned_start_ms))

    def _owner(self, item: AgendaItem) -> str:
        role = self._roles.get(item.owner)
        return self._wording.text(role) if role else item.owner

    def _media_titles(self, item: AgendaItem) -> str:
        return ", ".join(self._wording.text(self._media[medium].title) for medium in item.media)

    def _begin(self, mode: TakeMode) -> None:
        self._conductor.choose(self._agenda(), mode)
        self._conductor.do_next_thing()

    def _on_agenda_chosen(self, _index: int) -> None:
        if not self._conductor.agendas:
            return
        agenda = self._agenda()
        day = self._wording.date(agenda.date, DateStyle.WEEKDAY)
        start = self._wording.time(instant(agenda.date, agenda.start_ms))
        end = self._wording.time(instant(agenda.date, agenda.end_ms))
        self._when.setText(self.tr("{day}, {start} to {end}").format(day=day, start=start, end=end))
        self._model.show_rows(agenda.items)

    def _on_run_changed(self) -> None:
        idle = self._run_control.active is None and bool(self._conductor.agendas)
        self._rehearse.setEnabled(idle)
        self._live.setEnabled(idle)
