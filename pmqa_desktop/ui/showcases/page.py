"""The showcases: the works in order, what is handed in for them, their results, reviews, the exhibition."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.media_book import MediaBook
from pmqa_desktop.services.records import Records
from pmqa_desktop.services.showcase_tables import ShowcaseTables
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.records_editor import RecordsEditor
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.showcases.result_chart import ResultChart

CHOOSE = "Ctrl+O"
"""The key that gives the chosen deliverable a file."""


class Look(StrEnum):
    """What is worked in."""

    WORKS = "works"
    DELIVERABLES = "deliverables"
    RESULTS = "results"
    REVIEWS = "reviews"
    EXHIBITION = "exhibition"


@dataclass(frozen=True)
class Table:
    """A look's table."""

    records: Records[Any]
    widths: tuple[int, ...]
    words: tuple[str, ...]
    """See `RecordsIntake`."""


class ShowcasesPage(Worded):
    """Each look is made when it is first taken. A file that is dropped goes to the chosen deliverable."""

    import_asked = Signal(object, object)
    """`Records`, and the columns by which its rows are known again."""
    export_asked = Signal(object, str)
    """`Records`, and what the table is called."""
    file_asked = Signal(str)
    """A medium is to be given a file."""
    versions_asked = Signal(str)
    """The files that a medium has had are to be seen."""
    problem = Signal(object)

    def __init__(
        self,
        tables: ShowcaseTables,
        book: VisitBook,
        media_book: MediaBook,
        jotter: Jotter,
        theme: Theme,
        chart: ResultChart,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._tables = tables
        self._media_book = media_book
        self._jotter = jotter
        self._theme = theme
        self._chart = chart
        self._look = Look.WORKS
        self._made: dict[Look, RecordsEditor[Any]] = {}
        self._looks = Segments(tuple(Look))
        self._looks.show_value(self._look)
        self._looks.chosen.connect(self.show_look)
        self._told = label("muted", wrap=True)
        self._stack = QStackedWidget()
        self._choose, self._versions, self._review = button(), button(), button()
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._looks)
        column.addWidget(self._told)
        column.addWidget(self._stack, 1)
        column.addWidget(chart)
        for changed in (book.changed, media_book.changed):
            changed.connect(self._say_rows)
        self.say()
        self.show_look(Look.WORKS)

    def say(self) -> None:
        """See `Worded`."""
        self._looks.say(self._look_word, self.tr("What is worked in"))
        self._choose.setText(self.tr("Choose the file\u2026"))
        key = QKeySequence(CHOOSE).toString(QKeySequence.SequenceFormat.NativeText)
        name_key(self._choose, self.tr("The chosen deliverable gets a file"), key)
        self._versions.setText(self.tr("Versions\u2026"))
        self._review.setText(self.tr("Review it"))
        self._review.setToolTip(self.tr("A line for each of the criteria of quality"))
        self._say_told()

    def show_look(self, look: Look) -> None:
        """Work in another table."""
        self._look = look
        self._looks.show_value(look)
        if look not in self._made:
            self._made[look] = self._make_editor(look)
            self._stack.addWidget(self._made[look])
        self._stack.setCurrentWidget(self._made[look])
        self._chart.setVisible(look is Look.RESULTS)
        self._say_told()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file can be dropped where there is a deliverable to have it."""
        if event.mimeData().hasUrls() and self._look is Look.DELIVERABLES:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give it to the chosen deliverable."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        chosen = self._chosen()
        if chosen is None or len(files) != 1:
            self.problem.emit(PmqaError("one-file-one-deliverable"))
        else:
            self._media_book.choose(chosen, files[0])

    def _make_editor(self, look: Look) -> RecordsEditor[Any]:
        table = self._table(look)
        editor: RecordsEditor[Any] = RecordsEditor(
            table.records,
            lambda: self._look_word(look),
            table.widths,
            f"showcases-{look}",
            self._jotter,
            self._theme,
            row_height=64,
        )
        editor.import_asked.connect(lambda: self.import_asked.emit(table.records, table.words))
        editor.export_asked.connect(lambda: self.export_asked.emit(table.records, self._look_word(look)))
        if look is Look.DELIVERABLES:
            self._add_deeds(editor)
        elif look is Look.RESULTS:
            editor.chosen_changed.connect(lambda: self._chart.show_row(editor.table.current()))
            table.records.changed.connect(lambda: self._chart.show_row(editor.table.current()))
        return editor

    def _add_deeds(self, editor: RecordsEditor[Any]) -> None:
        editor.add_beside(self._choose, self._versions, self._review)
        deeds: Mapping[QPushButton, Callable[[str], None]] = {
            self._choose: self.file_asked.emit,
            self._versions: self.versions_asked.emit,
            self._review: self._begin_review,
        }
        for each, deed in deeds.items():
            each.clicked.connect(lambda _on=False, deed=deed: self._with_chosen(deed))
        shortcut = QShortcut(
            QKeySequence(CHOOSE), editor, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(lambda: self._with_chosen(self.file_asked.emit))

    def _with_chosen(self, deed: Callable[[str], None]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            deed(chosen)

    def _begin_review(self, medium: str) -> None:
        try:
            self._tables.begin_review(medium)
        except PmqaError as error:
            self.problem.emit(error)
        else:
            self.show_look(Look.REVIEWS)

    def _chosen(self) -> str | None:
        editor = self._made.get(Look.DELIVERABLES)
        current = editor.table.current() if editor else None
        return current.id if current is not None else None

    def _say_rows(self) -> None:
        """Names of others, and what is known of files, may be other ones."""
        for editor in self._made.values():
            editor.model.say()

    def _table(self, look: Look) -> Table:
        tables = self._tables
        match look:
            case Look.WORKS:
                return Table(
                    tables.works(), (320, 180, 220, 260, 220, 90, 260, 160, 220), ("title", "title_en")
                )
            case Look.DELIVERABLES:
                return Table(tables.media(), (300, 120, 180, 80, 300, 200, 220), ("title", "title_en"))
            case Look.RESULTS:
                widths = (150, 260, 90, 150, 96, 116, 140, 160, 104, 220)
                return Table(tables.results(), widths, ("indicator", "indicator_en"))
            case Look.REVIEWS:
                return Table(tables.reviews(), (240, 280, 90, 220, 180, 110, 120), ("note",))
            case Look.EXHIBITION:
                return Table(tables.stations(), (260, 160, 220, 200, 80, 200, 200, 200), ("name", "name_en"))

    def _look_word(self, look: Look) -> str:
        words = {
            Look.WORKS: self.tr("Works"),
            Look.DELIVERABLES: self.tr("Deliverables"),
            Look.RESULTS: self.tr("Results"),
            Look.REVIEWS: self.tr("Reviews"),
            Look.EXHIBITION: self.tr("Exhibition"),
        }
        return words[look]

    def _say_told(self) -> None:
        words = {
            Look.WORKS: self.tr("In the order in which they are presented. Criteria: a code in each line."),
            Look.DELIVERABLES: self.tr("Decks, videos, cameras; a file can be dropped for the chosen row."),
            Look.RESULTS: self.tr("Values: a year and a number in each line, such as 2563: 45.2"),
            Look.REVIEWS: self.tr("By the award office's criteria; a mark is of the present file."),
            Look.EXHIBITION: self.tr("Stations in the order of the walk, by live camera or by a clip."),
        }
        self._told.setText(words[self._look])
