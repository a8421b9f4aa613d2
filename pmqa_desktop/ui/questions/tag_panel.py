"""The tags of a question, each with its single key: rows of the keyboard are rows of the panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from pmqa_desktop.domain.question import Tags
from pmqa_desktop.domain.tag_keys import TagKey, TagRow, is_set
from pmqa_desktop.domain.thai import place_on_keyboard
from pmqa_desktop.services.tag_book import TagBook
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.tag_words import TagWords

LONGEST_ROW = 10
"""Keys of a row of the keyboard."""
CHIP = 200
"""Pixels of a chip's words at most."""


class TagPanel(Worded):
    """Takes the keyboard; every key of it is one tag. Enter, Up and Escape go back to the words."""

    pressed = Signal(object)
    """A `TagKey` was pressed or clicked."""
    entered = Signal()
    """The question is to be entered as it is."""
    left = Signal()
    """The keyboard goes back to the words."""

    def __init__(self, book: TagBook, words: TagWords, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("tagPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._book = book
        self._keys: tuple[TagKey, ...] = ()
        self.words = words
        self._wording = wording
        self._by_key: dict[str, TagKey] = {}
        self._chips: dict[str, QPushButton] = {}
        self._names: dict[TagRow, QLabel] = {}
        self._grid = QGridLayout(self)
        self._lay_out()
        self.hide()
        self.say()
        book.changed.connect(self.say)

    def _lay_out(self) -> None:
        grid = self._grid
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for line, row in enumerate(TagRow):
            self._names[row] = label("muted")
            grid.addWidget(self._names[row], line, 0)
        grid.setColumnStretch(LONGEST_ROW + 1, 1)

    def _lay_out_chips(self) -> None:
        for chip in self._chips.values():
            self._grid.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
        self._keys = self._book.keys
        self._by_key = {each.key: each for each in self._keys}
        for line, row in enumerate(TagRow):
            here = [each for each in self._keys if each.row is row]
            for place, each in enumerate(here, 1):
                chip = QPushButton()
                chip.setObjectName("segment")
                chip.setCheckable(True)
                chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the panel
                chip.clicked.connect(lambda _on, each=each: self.pressed.emit(each))
                self._chips[each.key] = chip
                self._grid.addWidget(chip, line, place)

    def say(self) -> None:
        """See `Worded`; where the visit has other assessors, their keys are others."""
        if self._keys != self._book.keys:
            self._lay_out_chips()
        self.setAccessibleName(self.tr("Tags of the question, by single keys"))
        names = {
            TagRow.ASSESSOR: self.tr("Who asks"),
            TagRow.CRITERION: self.tr("Criterion"),
            TagRow.DIMENSION: self.tr("Dimension"),
            TagRow.KIND: self.tr("Wants to"),
            TagRow.FLAG: self.tr("Handling"),
        }
        for row, shown in self._names.items():
            shown.setText(names[row])
        for each in self._keys:
            chip = self._chips[each.key]
            words = f"{each.key}  {self.words.short(each)}"
            chip.ensurePolished()  # the theme's font is the one that counts
            chip.setText(chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, CHIP))
            chip.setToolTip(f"{self.words.whole(each)} ({each.key})")
            chip.setAccessibleName(self.words.whole(each))

    def show_tags(self, tags: Tags) -> None:
        """Press the chips of what is set."""
        for each in self._keys:
            self._chips[each.key].setChecked(is_set(tags, each))

    def open_beside(self, opener: QWidget) -> None:
        """Show the panel above its opener, within the window, and give it the keyboard."""
        page = opener.window()
        self.setParent(page)
        self.adjustSize()
        self.setFixedWidth(min(page.width() - 16, self.sizeHint().width()))
        at = opener.mapTo(page, opener.rect().topLeft())
        left = max(8, min(at.x(), page.width() - self.width() - 8))
        above = at.y() - self.height() - 4
        self.move(left, above if above >= 0 else at.y() + opener.height() + 4)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes on elsewhere needs it no longer."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key, one tag, under the Thai layout too."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Up}:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif (found := self._by_key.get(place_on_keyboard(event.text()))) is not None:
            self.pressed.emit(found)
        else:
            super().keyPressEvent(event)
