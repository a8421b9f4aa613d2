"""The speaker notes, in type that grows and shrinks and is remembered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.line_breaks import breakable
from pmqa_desktop.ui.common.theme import font
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded

NOTE_SIZES = (16, 20, 24, 28, 36, 44, 56)
"""Steps of the notes' type, in pixels."""

USUAL = 20

SCROLLED_LINES = 3
"""With one press of a key."""


class NotesView(Worded):
    """Shows the notes of a page; cannot be typed into."""

    def __init__(self, preferences: Preferences, bindings: KeyBindings) -> None:
        super().__init__()
        self._preferences = preferences
        self._bindings = bindings
        self._title = label("section")
        self._smaller, self._larger = button(), button()
        self._smaller.clicked.connect(lambda: self.resize_by(-1))
        self._larger.clicked.connect(lambda: self.resize_by(1))
        self._notes = QPlainTextEdit()
        self._notes.setReadOnly(True)
        self._notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        chosen = preferences.notes_size
        self._size = chosen if chosen in NOTE_SIZES else USUAL
        self._notes.setFont(font(self._size))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._smaller)
        head.addWidget(self._larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._notes, 1)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name the notes and their buttons."""
        self._title.setText(self.tr("Notes"))
        self._notes.setAccessibleName(self.tr("Speaker notes"))
        for each, sign, words, act in (
            (self._smaller, self.tr("A\u2212"), self.tr("Smaller notes"), Act.NOTES_SMALLER),
            (self._larger, self.tr("A+"), self.tr("Larger notes"), Act.NOTES_LARGER),
        ):
            each.setText(sign)
            each.setAccessibleName(words)
            name_key(each, words, self._bindings.told(act))

    def show_notes(self, spoken: str) -> None:
        """Show the notes of a page, from their beginning."""
        notes = breakable(spoken)
        if self._notes.toPlainText() != notes:
            self._notes.setPlainText(notes)

    def resize_by(self, steps: int) -> None:
        """Larger type by steps; smaller below 0."""
        step = NOTE_SIZES.index(self._size) + steps
        self._use(NOTE_SIZES[min(max(0, step), len(NOTE_SIZES) - 1)])

    def usual_size(self) -> None:
        """The type that the program came with."""
        self._use(USUAL)

    def scroll_by(self, presses: int) -> None:
        """Scroll down by presses of a key; up below 0."""
        bar = self._notes.verticalScrollBar()
        step = QAbstractSlider.SliderAction
        for _ in range(SCROLLED_LINES * abs(presses)):
            bar.triggerAction(step.SliderSingleStepAdd if presses > 0 else step.SliderSingleStepSub)

    def _use(self, pixels: int) -> None:
        self._size = pixels
        self._notes.setFont(font(pixels))
        self._preferences.remember_notes_size(pixels)
