"""How an item runs: what its timer shows, what follows its video, what of it may be left out."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.agenda import AgendaItem, AtEnd, Timer
from pmqa_desktop.domain.deck import Deck
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.run import PageKey
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

LIST_HEIGHT = 260
"""Pixels: some six pages are in sight."""
SPENT_WIDTH = 144
"""Pixels of the column of times."""

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ItemDialog(WordedDialog):
    """Changes nothing before it is accepted; the take that runs keeps the agenda that it was begun with."""

    changed = Signal(object, object)
    """The `AgendaItem` as it is to be, and by deck the pages that may be left out."""

    def __init__(
        self,
        item: AgendaItem,
        media: Mapping[str, Medium],
        deck: Callable[[str], Deck | None],
        optional: frozenset[PageKey],
        usual: Mapping[PageKey, int],
        wording: Wording,
        parent: QWidget,
    ) -> None:
        """`deck` gives a medium's deck once it is open; `usual` is how long pages were up, milliseconds."""
        super().__init__(parent)
        self._item = item
        self._media = media
        self._wording = wording
        self._title = label("section", wrap=True)
        self._timer, self._at_end = QComboBox(), QComboBox()
        self._timer_label, self._at_end_label = QLabel(), QLabel()
        self._fixed, self._optional, self._optional_label = (
            QCheckBox(),
            QCheckBox(),
            label("muted", wrap=True),
        )
        self._pages = QTreeWidget()
        self._decks = {medium: opened for medium in item.media if (opened := deck(medium)) is not None}
        self._lines = self._list_pages(optional, usual)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.say()
        self._timer.setCurrentIndex(list(Timer).index(item.timer))
        self._at_end.setCurrentIndex(list(AtEnd).index(item.at_end))
        self._fixed.setChecked(item.fixed)
        self._optional.setChecked(item.optional)

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("How the item runs"))
        self._title.setText(self._wording.text(self._item.title))
        self._timer_label.setText(self.tr("The timer"))
        self._at_end_label.setText(self.tr("When its video ends"))
        for words, choice in ((self._timer_label, self._timer), (self._at_end_label, self._at_end)):
            choice.setAccessibleName(words.text())
        timers = {
            Timer.DOWN: self.tr("counts down the planned time"),
            Timer.UP: self.tr("counts up"),
            Timer.CLOCK: self.tr("shows the time of day"),
            Timer.TO_END: self.tr("counts down to the planned end by the clock"),
        }
        ends = {
            AtEnd.HOLD: self.tr("its last picture stays"),
            AtEnd.STANDBY: self.tr("the standby card comes up"),
            AtEnd.NEXT: self.tr("the next item starts"),
        }
        _say_choices(self._timer, [timers[each] for each in Timer])
        _say_choices(self._at_end, [ends[each] for each in AtEnd])
        self._fixed.setText(self.tr("It keeps its clock time: the gap before it absorbs lateness"))
        self._optional.setText(self.tr("It may be left out when the time runs short"))
        self._optional_label.setText(self.tr("Pages that may be left out when the time runs short"))
        self._pages.setHeaderLabels([self.tr("Page"), self.tr("Usually up for")])
        self._pages.setAccessibleName(self._optional_label.text())

    def _list_pages(
        self, optional: frozenset[PageKey], usual: Mapping[PageKey, int]
    ) -> dict[PageKey, QTreeWidgetItem]:
        lines: dict[PageKey, QTreeWidgetItem] = {}
        for medium, deck in self._decks.items():
            for number, page in enumerate(deck.pages):
                key = (medium, number)
                title = f"{self._wording.number(number + 1)}  {page.title}".strip()
                spent = format_span(usual[key]) if key in usual else "\u2013"
                line = lines[key] = QTreeWidgetItem(self._pages, [title, spent])
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                ticked = Qt.CheckState.Checked if key in optional else Qt.CheckState.Unchecked
                line.setCheckState(0, ticked)
                line.setTextAlignment(1, RIGHT)
        return lines

    def _lay_out(self) -> None:
        self._pages.setColumnCount(2)
        self._pages.headerItem().setTextAlignment(1, RIGHT)
        self._pages.setRootIsDecorated(False)
        self._pages.setMinimumHeight(LIST_HEIGHT)
        header = self._pages.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, SPENT_WIDTH)
        form = QFormLayout()
        form.addRow(self._timer_label, self._timer)
        plays = any(self._media[medium].kind is MediaKind.VIDEO for medium in self._item.media)
        if plays:
            form.addRow(self._at_end_label, self._at_end)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(form)
        for each in (self._fixed, self._optional):
            column.addWidget(each)
        if self._lines:
            column.addWidget(self._optional_label)
            column.addWidget(self._pages, 1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(640)

    def _on_accepted(self) -> None:
        item = replace(
            self._item,
            timer=list(Timer)[self._timer.currentIndex()],
            at_end=list(AtEnd)[self._at_end.currentIndex()],
            fixed=self._fixed.isChecked(),
            optional=self._optional.isChecked(),
        )
        ticked = [key for key, line in self._lines.items() if line.checkState(0) is Qt.CheckState.Checked]
        pages = {medium: [page for of, page in ticked if of == medium] for medium in self._decks}
        self.changed.emit(item, pages)
        self.accept()


def _say_choices(choice: QComboBox, words: list[str]) -> None:
    """Name the choices anew; the one that is chosen stays so."""
    chosen = choice.currentIndex()
    choice.clear()
    choice.addItems(words)
    choice.setCurrentIndex(max(0, chosen))
