"""A listener's marks: one for each quality criterion, by mouse or by digits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel

from pmqa_desktop.domain.dossier import Statement
from pmqa_desktop.domain.drill_log import HIGHEST, LOWEST, Mark
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

MARKS = tuple(str(mark) for mark in range(LOWEST, HIGHEST + 1))


class MarksView(Worded):
    """The next criterion without a mark takes the next digit. A mark may be left out."""

    changed = Signal()

    def __init__(self, criteria: tuple[Statement, ...], wording: Wording) -> None:
        super().__init__()
        self._criteria = criteria
        self._wording = wording
        self._given: dict[str, int] = {}
        self._names: list[QLabel] = []
        self._rows: list[Segments[str]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for at, criterion in enumerate(criteria):
            name, row = label("body", wrap=True), Segments(MARKS)
            row.chosen.connect(lambda mark, each=criterion.id: self._on_chosen(each, int(mark)))
            grid.addWidget(name, at, 0)
            grid.addWidget(row, at, 1)
            self._names.append(name)
            self._rows.append(row)
        self.say()

    def say(self) -> None:
        """Name every criterion."""
        for criterion, name, row in zip(self._criteria, self._names, self._rows, strict=True):
            words = self._wording.text(criterion.text)
            name.setText(words)
            row.say(str, words)

    def marks(self) -> tuple[Mark, ...]:
        """What was given so far."""
        return tuple(Mark(each.id, self._given[each.id]) for each in self._criteria if each.id in self._given)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show marks that were given, in place of all others."""
        self._given = {each.criterion: each.mark for each in marks}
        self._show()

    def give(self, mark: int) -> None:
        """Mark the next criterion."""
        free = next((each.id for each in self._criteria if each.id not in self._given), None)
        if free is not None and LOWEST <= mark <= HIGHEST:
            self._on_chosen(free, mark)

    def take_back(self) -> None:
        """Take the last mark back."""
        given = [each.id for each in self._criteria if each.id in self._given]
        if given:
            del self._given[given[-1]]
            self._show()
            self.changed.emit()

    def _on_chosen(self, criterion: str, mark: int) -> None:
        self._given[criterion] = mark
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for criterion, row in zip(self._criteria, self._rows, strict=True):
            mark = self._given.get(criterion.id)
            if mark is None:
                row.show_none()
            else:
                row.show_value(str(mark))
