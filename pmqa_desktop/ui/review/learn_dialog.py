"""Past takes propose durations for an agenda; what is ticked is applied in one step."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.agenda_edit import overlaps_ms, planned_finish_ms, with_durations
from pmqa_desktop.domain.learning import Proposal, proposals, worst_finish_ms
from pmqa_desktop.domain.spans import format_span, parse_span
from pmqa_desktop.domain.thai_time import instant
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.services.take_history import TakeHistory
from pmqa_desktop.services.take_reports import TakeReports
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

ITEM, PLANNED, TAKEN, PROPOSED = range(4)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class LearnDialog(WordedDialog):
    """Nothing changes before it is accepted; a take that runs keeps its agenda."""

    applied = Signal()
    problem = Signal(object)
    """The change could not be saved: a PmqaError."""

    def __init__(
        self,
        history: TakeHistory,
        reports: TakeReports,
        take_book: TakeBook,
        agenda_book: AgendaBook,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._takes = [take.take for take in reports.takes() if take.take in history.finished()]
        self._take_book = take_book
        self._agenda_book = agenda_book
        self._wording = wording
        self._proposals: tuple[Proposal, ...] = ()
        self._choice = QComboBox()
        self._choice.addItems(["" for _ in agenda_book.agendas])
        self._choice.currentIndexChanged.connect(self._propose)
        self._told = label("body", wrap=True)
        self._from, self._lines = QTreeWidget(), QTreeWidget()
        self._from_lines = [self._take_line(take) for take in self._takes]
        self._from.itemChanged.connect(self._propose)
        self._lines.itemChanged.connect(self._on_edited)
        self._lines.itemDoubleClicked.connect(lambda line, _column: self._lines.editItem(line, PROPOSED))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Learn from takes"))
        self._choice.setAccessibleName(self.tr("Agenda"))
        for at, agenda in enumerate(self._agenda_book.agendas):
            self._choice.setItemText(at, self._wording.text(agenda.title))
        self._from.setHeaderLabels([self.tr("Takes that count")])
        self._from.setAccessibleName(self.tr("Takes that count"))
        self._lines.setHeaderLabels(
            [self.tr("Item"), self.tr("Planned"), self.tr("It took"), self.tr("Proposed")]
        )
        self._lines.setAccessibleName(self.tr("Proposed durations"))
        self._lines.setToolTip(self.tr("F2 or a double click: propose another duration"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Apply what is ticked"))
        self._quietly(self._from, self._name_takes)
        self._propose()

    def _lay_out(self) -> None:
        for tree, columns in ((self._from, 1), (self._lines, 4)):
            tree.setRootIsDecorated(False)
            tree.setColumnCount(columns)
            tree.header().setStretchLastSection(False)
            tree.header().setSectionResizeMode(ITEM, QHeaderView.ResizeMode.Stretch)
        self._lines.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        for at, pixels in ((PLANNED, 96), (TAKEN, 232), (PROPOSED, 112)):
            self._lines.headerItem().setTextAlignment(at, RIGHT)
            self._lines.header().resizeSection(at, pixels)
        self._from.setFixedWidth(256)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._from)
        row.addWidget(self._lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._choice)
        column.addLayout(row, 1)
        column.addWidget(self._told)
        column.addWidget(self._buttons)
        self.resize(1080, 620)

    def _take_line(self, take: int) -> QTreeWidgetItem:
        line = QTreeWidgetItem(self._from, [""])
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(0, UNCHECKED if self._take_book.of(take).discarded else CHECKED)
        return line

    def _name_takes(self) -> None:
        for take, line in zip(self._takes, self._from_lines, strict=True):
            words = self.tr("Take {number}").format(number=self._wording.number(take))
            name = self._take_book.of(take).name
            line.setText(0, f"{words}: {name}" if name else words)

    def _agenda(self) -> Agenda | None:
        agendas = self._agenda_book.agendas
        return agendas[self._choice.currentIndex()] if agendas else None

    def _propose(self) -> None:
        """Other takes or another agenda: other proposals."""
        agenda = self._agenda()
        pairs = zip(self._takes, self._from_lines, strict=True)
        takes = [take for take, line in pairs if line.checkState(0) is CHECKED]
        known = self._history.experience_of(takes)
        self._proposals = proposals(agenda, known) if agenda else ()
        self._quietly(self._lines, self._list)
        self._say_finish()

    def _list(self) -> None:
        self._lines.clear()
        for each in self._proposals:
            known = each.known
            least, median, most = map(format_span, (known.least_ms, known.median_ms, known.most_ms))
            taken = median if known.least_ms == known.most_ms else f"{median} ({least}\u2013{most})"
            title, planned = self._wording.text(each.item.title), format_span(each.item.duration_ms)
            line = QTreeWidgetItem(self._lines, [title, planned, taken, format_span(each.ms)])
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
            line.setCheckState(ITEM, UNCHECKED if each.ms == each.item.duration_ms else CHECKED)
            line.setToolTip(ITEM, title)
            for column in (PLANNED, TAKEN, PROPOSED):
                line.setTextAlignment(column, RIGHT)

    def _ticked(self) -> dict[str, int]:
        chosen: dict[str, int] = {}
        for at, each in enumerate(self._proposals):
            line = self._lines.topLevelItem(at)
            if line is not None and line.checkState(ITEM) is CHECKED:
                chosen[each.item.id] = parse_span(line.text(PROPOSED)) or each.ms
        return chosen

    def _on_edited(self, line: QTreeWidgetItem, column: int) -> None:
        """What is no time is not taken; a time of one's own is ticked at once."""
        each = self._proposals[self._lines.indexOfTopLevelItem(line)]
        texts = {ITEM: self._wording.text(each.item.title), PLANNED: format_span(each.item.duration_ms)}
        wanted = parse_span(line.text(PROPOSED))

        def correct() -> None:
            if column in texts:
                line.setText(column, texts[column])
            line.setText(PROPOSED, format_span(each.ms if wanted is None else wanted))
            if column == PROPOSED and wanted is not None:
                line.setCheckState(ITEM, CHECKED)

        self._quietly(self._lines, correct)
        self._say_finish()
        if wanted is None:
            self._told.setText(self.tr("Write minutes and seconds, such as 7:30."))

    def _say_finish(self) -> None:
        agenda = self._agenda()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self._ticked()))
        if agenda is None or not self._proposals:
            self._told.setText(self.tr("The takes that are ticked tell nothing of this agenda."))
            return

        def clock(ms: int) -> str:
            return self._wording.clock(instant(agenda.date, ms))

        changed = with_durations(agenda, self._ticked())
        words = [
            self.tr("Finish as planned now {now}, with what is ticked {then}, at worst {worst}.").format(
                now=clock(planned_finish_ms(agenda)),
                then=clock(planned_finish_ms(changed)),
                worst=clock(worst_finish_ms(agenda, self._proposals)),
            ),
            self.tr("The slot ends at {end}.").format(end=clock(agenda.end_ms)),
        ]
        for item, ms in overlaps_ms(changed).items():
            told = self.tr("{item} keeps its clock time, {time} before the item before it is over.")
            title = self._wording.text(agenda.item(item).title)
            words.append(told.format(item=title, time=format_span(ms)))
        self._told.setText(" ".join(words))

    def _on_accepted(self) -> None:
        agenda = self._agenda()
        if agenda is None:
            return
        try:
            self._agenda_book.set_durations(agenda, self._ticked())
        except PmqaError as error:
            self.problem.emit(error)
            return
        self.accept()
        self.applied.emit()

    @staticmethod
    def _quietly(tree: QTreeWidget, deed: Callable[[], None]) -> None:
        """Change a tree without hearing of it."""
        tree.blockSignals(True)
        deed()
        tree.blockSignals(False)
