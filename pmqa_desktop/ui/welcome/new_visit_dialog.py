"""Asks for what a new visit cannot do without; what is wrong is told beside it, and nothing typed is lost."""

import datetime
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.new_visit import (
    NewVisit,
    categories,
    check,
    fiscal_year,
    proposed_folder,
    read_showcases,
)
from pmqa_desktop.ui.common.ask_folder import AskFolder
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, in_row, label, name_line
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

_YEARS = range(-4, 5)
"""The fiscal years that are offered, counted from this one."""

_TO_BUDDHIST_ERA = 543

SHOWCASES = 84
"""Pixels of three lines of showcases."""
LINE = 34
"""Pixels of a line's height: beside it, not above its middle, stands what it is called."""


class NewVisitDialog(WordedDialog):
    """Stays open until the visit is there, or Cancel; what went wrong in the making comes through `tell`."""

    asked = Signal(object, object)
    """The folder to make it in, and a `NewVisit`."""

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        today: datetime.date,
        base: Path,
        ask_folder: AskFolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._base = base
        self._ask_folder = ask_folder
        self._error: PmqaError | None = None
        self._column = QVBoxLayout(self)
        self._make_lines(theme, today)
        self._make_choices(fiscal_year(today))
        self._make_buttons()
        self._lay_out()
        self._show_proposal()
        self.say()
        self.setMinimumWidth(640)

    def say(self) -> None:
        """See `Worded`."""
        self.setWindowTitle(self.tr("New visit"))
        self._heading.setText(self.tr("Make a new visit"))
        words = {
            self._thai: self.tr("Organisation, in Thai"),
            self._english: self.tr("Organisation, in English"),
            self._category: self.tr("Category applied for"),
            self._year: self.tr("Fiscal year"),
            self._showcases: self.tr("Showcases, a line each"),
            self._rehearsal: self.tr("Day of the rehearsal"),
            self._site_visit: self.tr("Day of the site visit"),
            self._folder: self.tr("Folder"),
        }
        for field, word in words.items():
            self._labels[field].setText(word)
            field.setAccessibleName(word)
        for days in (self._rehearsal, self._site_visit):
            days.set_name(words[days])
        name_line(self._english, words[self._english], self.tr("May be left empty"))
        self._showcases.setPlaceholderText(self.tr("Title | agency that owns it. May be left empty."))
        self._optional.setText(
            self.tr("A day may be left empty; only a day that is entered can have an agenda.")
        )
        self._choose.setText(self.tr("Another folder \u2026"))
        self._cancel.setText(self.tr("Cancel"))
        self._create.setText(self.tr("Make the visit"))
        self._say_choices()
        self._say_error()

    def tell(self, error: PmqaError) -> None:
        """Say what is wrong, and put the cursor where it can be mended."""
        self._error = error
        self._say_error()
        wrong = {
            "organisation-missing": self._thai,
            "category-missing": self._category,
            "rehearsal-after-visit": self._rehearsal,
            "visit-exists": self._folder,
            "visit-unwritable": self._folder,
        }
        wrong.get(error.code, self._create).setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Grow with what is told: by itself Qt gives a sentence of several lines the room of one."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))
        return done

    def wait(self, waiting: bool) -> None:
        """While the visit is being made there is nothing to change, and no way back."""
        self.setEnabled(not waiting)

    def reject(self) -> None:
        """Cancel, but not what is being made."""
        if self.isEnabled():
            super().reject()

    def _make_lines(self, theme: Theme, today: datetime.date) -> None:
        self._thai, self._english, self._folder = QLineEdit(), QLineEdit(), QLineEdit()
        self._thai.textChanged.connect(self._show_proposal)
        self._showcases = QPlainTextEdit()
        self._showcases.setTabChangesFocus(True)
        self._showcases.setFixedHeight(SHOWCASES)
        self._own_folder = False
        self._folder.textEdited.connect(self._on_folder_edited)
        self._rehearsal = DateEdit(theme, self._wording, today)
        self._site_visit = DateEdit(theme, self._wording, today)
        self._site_visit.date_changed.connect(self._on_site_visit_changed)

    def _make_choices(self, this_year: int) -> None:
        self._category, self._year = _CategoryChoice(), QComboBox()
        self._categories = categories()
        for category in self._categories:
            self._category.addItem("", category.number)
        self._category.setCurrentIndex(-1)
        for offset in _YEARS:
            self._year.addItem("", this_year + offset)
        self._year.setCurrentIndex(self._year.findData(this_year))
        self._own_year = False
        self._year.activated.connect(self._on_year_chosen)

    def _make_buttons(self) -> None:
        self._choose = button()
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._on_choose)
        self._cancel = button()
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._create = button(style="primary")
        self._create.setDefault(True)
        self._create.clicked.connect(self._on_create)

    def _lay_out(self) -> None:
        self._heading = label("heading")
        self._optional = label("muted", wrap=True)
        self._told = label("notice", wrap=True)
        self._labels: dict[QWidget, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        place = QWidget()
        in_row(place, self._folder, self._choose)
        self._add(grid, self._thai)
        self._add(grid, self._english)
        self._add(grid, self._category)
        self._add(grid, self._year)
        self._add(grid, self._showcases)
        self._add(grid, self._rehearsal)
        self._add(grid, self._site_visit)
        grid.addWidget(self._optional, grid.rowCount(), 1)
        self._add(grid, self._folder, place)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._create)
        column = self._column
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addLayout(grid)
        column.addWidget(self._told)
        column.addStretch(1)
        column.addLayout(buttons)

    def _add(self, grid: QGridLayout, field: QWidget, holder: QWidget | None = None) -> None:
        """A line of the form: what the field is called, and the field or the widget that holds it."""
        words = label("body")
        words.setBuddy(field)
        words.setMinimumHeight(LINE)
        self._labels[field] = words
        row = grid.rowCount()
        grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(holder or field, row, 1)

    def _say_choices(self) -> None:
        self._category.setPlaceholderText(self.tr("Choose one"))
        for row, category in enumerate(self._categories):
            words = self.tr("Category {number} {name}").format(
                number=self._wording.number(category.number), name=self._wording.text(category.name)
            )
            self._category.setItemText(row, words)
        era = 0 if self._wording.preferences.language == "en" else _TO_BUDDHIST_ERA
        for row in range(self._year.count()):
            self._year.setItemText(row, self._wording.number(self._year.itemData(row) + era))

    def _say_error(self) -> None:
        self._told.setText(sentence(self._error) if self._error else "")
        self._told.setVisible(self._error is not None)

    def _show_proposal(self) -> None:
        if not self._own_folder:
            self._folder.setText(str(proposed_folder(self._base, self._thai.text())))

    def _on_folder_edited(self, words: str) -> None:
        self._own_folder = bool(words.strip())

    def _on_choose(self) -> None:
        chosen = self._ask_folder(self, self.tr("Where to make the visit's folder"), self._base)
        if chosen is not None:
            self._base, self._own_folder = chosen, False
            self._show_proposal()

    def _on_year_chosen(self) -> None:
        self._own_year = True

    def _on_site_visit_changed(self, day: datetime.date | None) -> None:
        """The year is the visit's, until somebody chooses another."""
        row = self._year.findData(fiscal_year(day)) if day else -1
        if row >= 0 and not self._own_year:
            self._year.setCurrentIndex(row)

    def _on_create(self) -> None:
        for days in (self._rehearsal, self._site_visit):
            if not days.readable():
                days.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        new = self._new_visit()
        try:
            check(new)
        except PmqaError as error:
            self.tell(error)
            return
        self._error = None
        self._say_error()
        self.asked.emit(self._chosen_folder(), new)

    def _new_visit(self) -> NewVisit:
        return NewVisit(
            organisation=Bilingual(self._thai.text().strip(), self._english.text().strip()),
            category=self._category.currentData() or 0,
            fiscal_year=self._year.currentData(),
            showcases=read_showcases(self._showcases.toPlainText()),
            rehearsal=self._rehearsal.date(),
            site_visit=self._site_visit.date(),
        )

    def _chosen_folder(self) -> Path:
        self._show_proposal()
        typed = Path(self._folder.text().strip())
        with suppress(RuntimeError):  # the home of somebody who is not known here
            typed = typed.expanduser()
        return self._base / typed


class _CategoryChoice(QComboBox):
    """A category is chosen by its number too, in Thai or Arabic digits: all begin with the same word."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a digit."""
        typed = event.text()
        row = self.findData(int(typed)) if typed.isdecimal() else -1
        if row >= 0:
            self.setCurrentIndex(row)
        else:
            super().keyPressEvent(event)
