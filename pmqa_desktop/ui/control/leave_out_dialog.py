"""What is left out of a take that runs late: the least that makes up for it is ticked already."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.cuts import saved_ms
from pmqa_desktop.domain.spans import SECOND_MS, format_span
from pmqa_desktop.services.cut_list import CutList
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

WORTH_IT_MS = 60_000
"""Nothing is proposed by itself for less lateness than this."""

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LeaveOutDialog(WordedDialog):
    """Nothing happens before it is accepted; the audience never sees what was left out. Not modal."""

    def __init__(
        self,
        cut_list: CutList,
        run_control: RunControl,
        slides: Slides,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._cut_list = cut_list
        self._slides = slides
        self._wording = wording
        run = run_control.active
        self._agenda = run.agenda if run else None
        self._pieces = cut_list.pieces()
        made = run.cuts if run else ()
        self._proposed = tuple(piece for piece in self._pieces if piece in made)
        self._late_ms = cut_list.late_ms()
        if not self._proposed and self._late_ms >= WORTH_IT_MS:
            self._proposed = cut_list.proposal()
        self._heading, self._sum = label("section"), label("body", wrap=True)
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.headerItem().setTextAlignment(1, RIGHT)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        header = self._list.header()
        header.setStretchLastSection(False)
        self._lines = [self._line(piece) for piece in self._pieces]
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.itemChanged.connect(self._say_sum)
        roles = QDialogButtonBox.ButtonRole
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._deed = self._buttons.addButton("", roles.AcceptRole)
        self._deed.setObjectName("primary")
        self._least = self._buttons.addButton("", roles.ActionRole)
        self._none = self._buttons.addButton("", roles.ActionRole)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._least.clicked.connect(lambda: self._tick(cut_list.proposal()))
        self._none.clicked.connect(lambda: self._tick(()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self._heading, self._list, self._sum, self._buttons):
            column.addWidget(each)
        self.resize(760, 520)
        self.say()
        if self._lines:
            self._list.setCurrentItem(self._lines[0])
        self._list.setFocus()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Leave out"))
        late = format_span(max(0, self._late_ms) // SECOND_MS * SECOND_MS)
        if self._late_ms >= SECOND_MS:
            self._heading.setText(
                self.tr("With everything in it, the take ends {time} late").format(time=late)
            )
        else:
            self._heading.setText(self.tr("The take is not late"))
        self._list.setHeaderLabels([self.tr("What may be left out"), self.tr("Saves")])
        self._list.setAccessibleName(self.tr("What may be left out"))
        self._deed.setText(self.tr("Leave out what is ticked"))
        self._least.setText(self.tr("Tick the least"))
        self._none.setText(self.tr("Untick all"))
        for line, piece in zip(self._lines, self._pieces, strict=True):
            line.setText(0, self._name(piece))
        self._say_sum()

    def _line(self, piece: Cut) -> QTreeWidgetItem:
        line = QTreeWidgetItem(self._list, ["", format_span(piece.ms)])
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = piece in self._proposed
        line.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        line.setTextAlignment(1, RIGHT)
        return line

    def _name(self, piece: Cut) -> str:
        item = self._wording.text(self._agenda.item(piece.item).title) if self._agenda else ""
        if piece.whole:
            return item
        deck = self._slides.deck(piece.medium)
        page = deck.pages[piece.page] if deck and piece.page < len(deck.pages) else None
        words = self.tr("{item}, page {page}").format(item=item, page=self._wording.number(piece.page + 1))
        return f"{words}: {page.title}" if page and page.title else words

    def _ticked(self) -> tuple[Cut, ...]:
        checked = Qt.CheckState.Checked
        pairs = zip(self._lines, self._pieces, strict=True)
        return tuple(piece for line, piece in pairs if line.checkState(0) is checked)

    def _tick(self, wanted: tuple[Cut, ...]) -> None:
        for line, piece in zip(self._lines, self._pieces, strict=True):
            line.setCheckState(0, Qt.CheckState.Checked if piece in wanted else Qt.CheckState.Unchecked)

    def _say_sum(self) -> None:
        if not self._pieces:
            self._sum.setText(
                self.tr(
                    "Nothing that is still to come may be left out. "
                    "Which items and pages may be is said on the page Agenda."
                )
            )
            return
        saved = saved_ms(self._ticked())
        words = self.tr("What is ticked saves {time}.").format(time=format_span(saved))
        missing = self._late_ms - saved
        if missing >= SECOND_MS:
            more = self.tr("That is {time} too little.").format(time=format_span(missing))
            words = f"{words} {more}"
        self._sum.setText(words)

    def _on_accepted(self) -> None:
        self._cut_list.leave_out(self._ticked())
        self.accept()
