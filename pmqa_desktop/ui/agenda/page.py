"""The agendas of the visit: worked in item by item, and the start of a take."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.agenda_edit import total_ms
from pmqa_desktop.domain.events import Event
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import instant
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.agenda_columns import WORDS, AgendaTable
from pmqa_desktop.services.conductor import Conductor
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.templates import Templates
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.records_editor import RecordsEditor
from pmqa_desktop.ui.common.short_choice import ShortChoice
from pmqa_desktop.ui.common.templates_menu import TemplatesButton, TemplatesMenu
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

WIDTHS = (66, 82, 300, 190, 170, 190, 110, 200, 180, 80, 84, 112, 240, 180, 84)
"""Pixels of the columns."""
CHOICE = 380
"""Pixels of the choice of an agenda."""


class AgendaPage(Worded):
    """Works in one agenda at a time; its button chooses that agenda for the next take."""

    problem = Signal(object)
    backups_asked = Signal(object)
    """What stands by for media is to be seen; the ids of those that come to mind first."""
    item_asked = Signal(object, object)
    """It is to be said how an item runs; its agenda, and the item."""
    head_asked = Signal(object)
    """An agenda's heading is to be changed."""
    paper_asked = Signal(object)
    """An agenda is to be written to be printed."""
    calendar_asked = Signal(object)
    """An agenda is to be written as a file for calendars."""
    import_asked = Signal(object, object)
    """`Records`, and the columns by which its rows are known again."""
    export_asked = Signal(object, str)
    """`Records`, and what the table is called."""

    def __init__(
        self,
        visit_book: VisitBook,
        media: dict[str, Medium],
        book: AgendaBook,
        templates: Templates,
        conductor: Conductor,
        run_control: RunControl,
        jotter: Jotter,
        preferences: Preferences,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._visit_book = visit_book
        self._media = media
        self._book = book
        self._templates = templates
        self._conductor = conductor
        self._run_control = run_control
        self._wording = wording
        self._table = AgendaTable(book, visit_book, media, preferences, self.agenda)
        self._records = self._table.records()
        self._choice = ShortChoice()
        self._choice.setFixedWidth(CHOICE)
        fill_choice(self._choice, [("", agenda.id) for agenda in book.agendas])
        self._editor: RecordsEditor[AgendaItem] = RecordsEditor(
            self._records,
            lambda: self.tr("Agenda items"),
            WIDTHS,
            "agenda",
            jotter,
            theme,
            row_height=56,
        )
        self._editor.import_asked.connect(lambda: self.import_asked.emit(self._records, WORDS))
        self._editor.export_asked.connect(
            lambda: self.export_asked.emit(self._records, self._choice.currentText())
        )
        self._empty = EmptyPage(theme, "list-checks")
        self._empty.asked.connect(self._on_usual_asked)
        self._make_widgets()
        self._lay_out()
        run_control.run_changed.connect(self._on_run_changed)
        book.changed.connect(self.say)
        visit_book.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say everything anew; the agenda that is looked at stays while it is there."""
        self._empty.set_words(
            self.tr("No agenda yet"),
            self.tr("An agenda says what happens when, who leads it and what it plays."),
            self.tr("Make the usual agendas"),
        )
        self._choice.setAccessibleName(self.tr("Agenda"))
        self._more.setText(self.tr("This agenda"))
        self._more.setToolTip(self.tr("Its heading and slot, another one like it, a file for calendars"))
        self._rehearse.setText(self.tr("Rehearse this agenda"))
        self._live.setText(self.tr("Run it live"))
        self._backups.setText(self.tr("Backups \u2026"))
        self._backups.setToolTip(self.tr("What stands by if the slides or the video cannot be shown"))
        self._runs.setText(self.tr("How it runs \u2026"))
        self._runs.setToolTip(self.tr("The item's timer, and what of it may be left out"))
        agendas = [(self._wording.text(agenda.title), agenda.id) for agenda in self._book.agendas]
        fill_choice(self._choice, agendas)
        self._show()
        self._on_run_changed()

    def agenda(self) -> Agenda | None:
        """The one that is looked at; None where there is none."""
        chosen = self._choice.currentData()
        return next((each for each in self._book.agendas if each.id == chosen), None)

    def show_agenda(self, agenda_id: str) -> None:
        """Look at another one."""
        self._choice.setCurrentIndex(max(0, self._choice.findData(agenda_id)))

    def go_to(self, agenda_id: str, item: str) -> None:
        """Put the cursor on an item."""
        self.show_agenda(agenda_id)
        self._editor.go_to(item)

    def _make_widgets(self) -> None:
        self._choice.currentIndexChanged.connect(self._show)
        self._when, self._sum = label("muted"), label("body", wrap=True)
        self._more = QPushButton()
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(self._fill_menu)
        shelf = self._templates.agendas
        self._kept = TemplatesMenu(shelf.names, self._more)
        self._kept.keep_asked.connect(self._keep_template)
        self._kept.use_asked.connect(self._use_template)
        self._kept.forget_asked.connect(lambda name: self._try(lambda: shelf.forget(name)))
        self._more.setMenu(self._menu)
        begin = TemplatesButton(shelf.names)
        begin.use_asked.connect(self._use_template)
        self._empty.add_below(begin)
        self._rehearse = button(style="primary")
        self._rehearse.clicked.connect(lambda: self._begin(TakeMode.REHEARSAL))
        self._live = QPushButton()
        self._live.clicked.connect(lambda: self._begin(TakeMode.LIVE))
        self._backups = QPushButton()
        self._backups.clicked.connect(self._on_backups_asked)
        self._runs = QPushButton()
        self._runs.clicked.connect(self._on_runs_asked)
        self._editor.add_beside(self._runs, self._backups)

    def _lay_out(self) -> None:
        full = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._choice)
        head.addWidget(self._when, 1)
        for each in (self._more, self._live, self._rehearse):
            head.addWidget(each)
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._editor, 1)
        column.addWidget(self._sum)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)

    def _fill_menu(self) -> None:
        menu, agenda = self._menu, self.agenda()
        menu.clear()
        if agenda is None:
            return
        self._add_action(menu, self.tr("Heading and slot \u2026"), lambda: self.head_asked.emit(agenda))
        double = menu.addMenu(self.tr("The same for another event"))
        for event in self._visit_book.visit.events:
            words = self.tr("{event}, {day}").format(
                event=self._wording.text(event.title), day=self._wording.date(event.date, DateStyle.SHORT)
            )
            self._add_action(double, words, partial(self._double, agenda, event))
        self._add_action(menu, self.tr("Programme to print \u2026"), lambda: self.paper_asked.emit(agenda))
        self._add_action(menu, self.tr("File for calendars \u2026"), lambda: self.calendar_asked.emit(agenda))
        menu.addSeparator()
        self._kept.setTitle(self.tr("Templates"))
        menu.addMenu(self._kept)
        self._add_action(menu, self.tr("Make the usual agendas"), self._on_usual_asked)
        self._add_action(
            menu, self.tr("Remove this agenda"), lambda: self._try(lambda: self._book.remove(agenda.id))
        )

    def _add_action(self, menu: QMenu, words: str, deed: Callable[[], None]) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(lambda _on: deed())
        menu.addAction(action)

    def _double(self, agenda: Agenda, event: Event) -> None:
        made: list[Agenda] = []
        self._try(lambda: made.append(self._book.double(agenda, event)))
        for each in made:
            self.show_agenda(each.id)

    def _keep_template(self, name: str) -> None:
        agenda = self.agenda()
        if agenda is not None:
            self._try(lambda: self._templates.keep_agenda(name, agenda))

    def _use_template(self, name: str) -> None:
        made: list[Agenda] = []
        self._try(lambda: made.append(self._templates.use_agenda(name)))
        for each in made:
            self.show_agenda(each.id)

    def _begin(self, mode: TakeMode) -> None:
        agenda = self.agenda()
        if agenda is None or not agenda.items:
            self.problem.emit(PmqaError("agenda-empty"))
            return
        self._conductor.choose(agenda, mode)
        self._conductor.do_next_thing()

    def _on_backups_asked(self) -> None:
        current = self._editor.table.current()
        self.backups_asked.emit(current.media if current else ())

    def _on_runs_asked(self) -> None:
        """Of the item that the cursor is on; of the first one where it is on none."""
        agenda = self.agenda()
        if agenda is not None and agenda.items:
            current = self._editor.table.current()
            self.item_asked.emit(agenda, agenda.item(current.id) if current else agenda.items[0])

    def _try(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)

    def _on_usual_asked(self) -> None:
        self._try(self._book.add_usual)

    def _show(self) -> None:
        agenda = self.agenda()
        self._stack.setCurrentIndex(1 if agenda else 0)
        if agenda is None:
            return
        day = self._wording.date(agenda.date, DateStyle.WEEKDAY)
        start = self._wording.time(instant(agenda.date, agenda.start_ms))
        end = self._wording.time(instant(agenda.date, agenda.end_ms))
        self._when.setText(self.tr("{day}, {start} to {end}").format(day=day, start=start, end=end))
        self._editor.show_records()
        self._editor.model.say()  # names of others, and what is to be mended, may be other ones
        self._sum.setText("  \u00b7  ".join(self._summed(agenda)))
        media = (self._media[each] for item in agenda.items for each in item.media if each in self._media)
        self._backups.setEnabled(any(medium.kind is not MediaKind.LIVE_CAMERA for medium in media))

    def _summed(self, agenda: Agenda) -> list[str]:
        """The total against the slot, what is to be mended, and a day that is not the event's."""
        slot, total = agenda.end_ms - agenda.start_ms, total_ms(agenda)
        left = slot - total
        words = (
            self.tr("{total} of {slot}, {left} left")
            if left >= 0
            else self.tr("\u25b2 {total} of {slot}: {left} too long")
        )
        told = [words.format(total=format_span(total), slot=format_span(slot), left=format_span(abs(left)))]
        count = len(self._table.findings())
        if count:
            told.append(self.tr("\u25b2 {count} to mend").format(count=self._wording.number(count)))
        else:
            told.append(self.tr("Nothing to mend"))
        days = {event.id: event.date for event in self._visit_book.visit.events}
        if days.get(agenda.event, agenda.date) != agenda.date:
            told.append(self.tr("\u25b2 its day is not the event's: see Heading and slot"))
        return told

    def _on_run_changed(self) -> None:
        idle = self._run_control.active is None and bool(self._book.agendas)
        self._rehearse.setEnabled(idle)
        self._live.setEnabled(idle)
