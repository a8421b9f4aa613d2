"""How ready the visit is: areas as rings, the checklist, and what is coordinated beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pmqa_desktop.domain.coordination import PathResult
from pmqa_desktop.domain.readiness import CheckItem, days_late
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.readiness_book import ReadinessBook
from pmqa_desktop.services.readiness_tables import ReadinessTables
from pmqa_desktop.services.records import Records
from pmqa_desktop.services.templates import Templates
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.records_editor import RecordsEditor
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.short_choice import ShortChoice
from pmqa_desktop.ui.common.templates_menu import TemplatesMenu
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.readiness.rings import Rings

STEP = "Space"
"""The key that brings chosen rows to the next status."""
WORKS, FAILS = "Ctrl+T", "Ctrl+Shift+T"
"""The keys that note a test of a signal path."""
FILTER_WIDTH = 124
"""Pixels of a filter."""


class Look(StrEnum):
    """What is worked in."""

    CHECKLIST = "checklist"
    CONTACTS = "contacts"
    TASKS = "tasks"
    PATHS = "paths"
    AREAS = "areas"
    PREFLIGHT = "preflight"
    GO = "go"


@dataclass(frozen=True)
class _Table:
    records: Records[Any]
    widths: tuple[int, ...]
    words: tuple[str, ...]
    """See `RecordsIntake`."""
    tall: bool = True


class ReadinessPage(Worded):
    """Each look is made when it is first taken; all of them are taken back in one order."""

    import_asked = Signal(object, object)
    """`Records`, and the columns by which its rows are known again."""
    export_asked = Signal(object, str)
    """`Records`, and what the table is called."""
    problem = Signal(object)

    def __init__(
        self,
        book: ReadinessBook,
        visit_book: VisitBook,
        tables: ReadinessTables,
        templates: Templates,
        views: Mapping[Look, QWidget],
        today: Today,
        jotter: Jotter,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._book = book
        self._visit_book = visit_book
        self._tables = tables
        self._templates = templates
        self._views = views
        """What is no table: it is made elsewhere."""
        self._today = today
        self._jotter = jotter
        self._theme = theme
        self._wording = wording
        self._look = Look.CHECKLIST
        self._made: dict[Look, RecordsEditor[Any]] = {}
        self._rings = Rings(book, visit_book, today, theme, wording)
        self._rings.chosen.connect(self.show_area)
        self._looks = Segments(tuple(Look))
        self._looks.show_value(self._look)
        self._looks.chosen.connect(self.show_look)
        self._stack = QStackedWidget()
        for view in views.values():
            self._stack.addWidget(view)
        self._filters = self._make_filters()
        self._lay_out()
        book.changed.connect(self._offer)
        visit_book.changed.connect(self._offer)
        today.changed.connect(self._offer)
        self.say()
        self.show_look(Look.CHECKLIST)

    def say(self) -> None:
        """See `Worded`."""
        self._looks.say(self._look_word, self.tr("What is worked in"))
        self._open_only.setText(self.tr("Open"))
        self._late_only.setText(self.tr("Overdue"))
        self._area.setAccessibleName(self.tr("Area"))
        self._owner.setAccessibleName(self.tr("Owner"))
        key = QKeySequence(STEP).toString(QKeySequence.SequenceFormat.NativeText)
        self._step.setText(self.tr("Next status"))
        name_key(self._step, self.tr("To do, in progress, ready, and from the beginning"), key)
        for each, words, keys in (
            (self._works, self.tr("Tested now: works"), WORKS),
            (self._fails, self.tr("Tested now: fails"), FAILS),
        ):
            each.setText(words)
            name_key(each, words, QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self._kept.setText(self.tr("Templates"))
        self._kept.setToolTip(self.tr("Checklists that were kept for other visits"))
        self._offer()

    def show_look(self, look: Look) -> None:
        """Work in another table."""
        self._look = look
        self._looks.show_value(look)
        if look in self._views:
            self._stack.setCurrentWidget(self._views[look])
        else:
            if look not in self._made:
                self._made[look] = self._make_editor(look)
                self._stack.addWidget(self._made[look])
            self._stack.setCurrentWidget(self._made[look])
        self._filter()

    def show_area(self, area: str) -> None:
        """Show the checklist of one area; of all where it was shown already."""
        self.show_look(Look.CHECKLIST)
        other = "" if self._area.currentData() == area else area
        self._area.setCurrentIndex(max(0, self._area.findData(other)))

    def go_to(self, item: str) -> None:
        """Put the cursor on an item of the checklist, whatever was filtered."""
        self.show_look(Look.CHECKLIST)
        self._area.setCurrentIndex(0)
        self._owner.setCurrentIndex(0)
        self._open_only.setChecked(False)
        self._late_only.setChecked(False)
        self._made[Look.CHECKLIST].go_to(item)

    def _make_filters(self) -> QWidget:
        self._area, self._owner = ShortChoice(), ShortChoice()
        self._open_only, self._late_only = QCheckBox(), QCheckBox()
        for choice in (self._area, self._owner):
            choice.setFixedWidth(FILTER_WIDTH)
            choice.currentIndexChanged.connect(self._filter)
        for box in (self._open_only, self._late_only):
            box.toggled.connect(self._filter)
        self._step, self._works, self._fails = button(), button(), button()
        self._kept = QPushButton()
        shelf = self._templates.checklists
        menu = TemplatesMenu(shelf.names, self._kept)
        menu.keep_asked.connect(lambda name: self._try(lambda: self._templates.keep_checklist(name)))
        menu.use_asked.connect(lambda name: self._try(lambda: self._templates.use_checklist(name)))
        menu.forget_asked.connect(lambda name: self._try(lambda: shelf.forget(name)))
        self._kept.setMenu(menu)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._area, self._owner, self._open_only, self._late_only):
            row.addWidget(each)
        return held

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._rings)
        column.addWidget(self._looks)
        column.addWidget(self._stack, 1)

    def _make_editor(self, look: Look) -> RecordsEditor[Any]:
        table = self._table(look)
        editor: RecordsEditor[Any] = RecordsEditor(
            table.records,
            lambda: self._look_word(look),
            table.widths,
            f"readiness-{look}",
            self._jotter,
            self._theme,
            row_height=56 if table.tall else 40,
        )
        editor.import_asked.connect(lambda: self.import_asked.emit(table.records, table.words))
        editor.export_asked.connect(lambda: self.export_asked.emit(table.records, self._look_word(look)))
        if look is Look.CHECKLIST:
            editor.prepare = self._prepare
            editor.add_beside(self._kept)
            editor.add_beside(self._filters)
            self._put_deed(editor, self._step, STEP, self._book.step)
        elif look is Look.PATHS:
            self._put_deed(editor, self._works, WORKS, self._note(PathResult.WORKS))
            self._put_deed(editor, self._fails, FAILS, self._note(PathResult.FAILS))
        return editor

    def _note(self, result: PathResult) -> Callable[[list[str]], None]:
        return lambda paths: self._book.note_tests(paths, result)

    def _put_deed(
        self, editor: RecordsEditor[Any], deed: QPushButton, key: str, do: Callable[[list[str]], None]
    ) -> None:
        """A button, and a key in the table, for what is done to the chosen rows."""

        def done() -> None:
            self._try(lambda: do([each.id for each in editor.table.chosen()]))

        deed.clicked.connect(done)
        editor.add_beside(deed)
        shortcut = QShortcut(QKeySequence(key), editor.table, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(done)

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)

    def _table(self, look: Look) -> _Table:
        tables = self._tables
        match look:
            case Look.CHECKLIST:
                return _Table(
                    tables.checklist(),
                    (132, 290, 116, 64, 156, 144, 80, 140, 140, 140, 240),
                    ("text", "text_en"),
                )
            case Look.CONTACTS:
                return _Table(tables.contacts(), (170, 200, 180, 130, 84, 96, 96, 92, 180), ("name",))
            case Look.TASKS:
                return _Table(tables.tasks(), (340, 220, 110, 130, 140, 200, 240), ("text", "text_en"))
            case Look.PATHS:
                return _Table(tables.paths(), (200, 160, 90, 140, 110, 110, 110, 150, 200), ("name",))
            case Look.AREAS:
                return _Table(tables.areas(), (340, 320, 320), ("name", "name_en"), tall=False)
            case Look.PREFLIGHT | Look.GO:
                raise ValueError(look)

    def _look_word(self, look: Look) -> str:
        words = {
            Look.CHECKLIST: self.tr("Checklist"),
            Look.CONTACTS: self.tr("Parties"),
            Look.TASKS: self.tr("Agencies' tasks"),
            Look.PATHS: self.tr("Signal paths"),
            Look.AREAS: self.tr("Areas"),
            Look.PREFLIGHT: self.tr("Preflight"),
            Look.GO: self.tr("Go / no-go"),
        }
        return words[look]

    def _prepare(self, item: CheckItem) -> CheckItem:
        area, owner = self._area.currentData() or item.area, self._owner.currentData() or item.owner
        return replace(item, area=area, owner=owner)

    def _offer(self) -> None:
        areas = [(self._wording.text(each.name), each.id) for each in self._book.value.areas]
        used = {item.owner for item in self._book.value.items}
        roles = [role for role in self._visit_book.visit.roles if role.id in used]
        fill_choice(self._area, [(self.tr("All areas"), ""), *areas])
        fill_choice(
            self._owner,
            [(self.tr("Everybody"), ""), *((self._wording.text(role.name), role.id) for role in roles)],
        )
        for editor in self._made.values():
            editor.model.say()  # names of others may be other ones
        self._filter()

    def _filter(self) -> None:
        editor = self._made.get(Look.CHECKLIST)
        if editor is None:
            return
        area, owner = self._area.currentData(), self._owner.currentData()
        open_only, late_only = self._open_only.isChecked(), self._late_only.isChecked()
        events, today = self._visit_book.visit.events, self._today.day
        editor.show_only(
            lambda item: (
                (not area or item.area == area)
                and (not owner or item.owner == owner)
                and not (open_only and item.settled)
                and not (late_only and not days_late(item, events, today))
            )
        )
