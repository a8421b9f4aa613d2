"""The prepared answers nearest to what is being typed, each with the key that sends it to the presenter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.services.suggestions import Suggestions
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

MOST = 3
PADDING = 48
"""Pixels of a button and the gap beside it that are not its words."""


class SuggestionStrip(Worded):
    """Hidden while nothing is near, so that it takes no room from the page."""

    linked = Signal(object)
    """A `PreparedAnswer` that the question is."""

    def __init__(self, suggestions: Suggestions, wording: Wording) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._wording = wording
        self._near: tuple[PreparedAnswer, ...] = ()
        self._chosen = ""
        self._buttons = [QPushButton() for _ in range(MOST)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, each in enumerate(self._buttons):
            each.setObjectName("segment")
            each.setCheckable(True)
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the hands stay in the line
            each.clicked.connect(lambda _on, place=place: self.choose(place))
            row.addWidget(each, 1)
        self.hide()

    def say(self) -> None:
        """Say what is near."""
        for place, each in enumerate(self._buttons):
            each.setVisible(place < len(self._near))
            if place < len(self._near):
                answer = self._near[place]
                words = f"Ctrl+{place + 1}  {self._wording.text(answer.question)}"
                room = max(80, self.width() // len(self._near) - PADDING)
                shown = QFontMetrics(each.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
                each.setText(shown.replace("&", "&&"))
                each.setAccessibleName(words)
                evidence = self._wording.text(answer.evidence)
                told = self.tr("{question} (evidence: {evidence})")
                each.setToolTip(told.format(question=words, evidence=evidence) if evidence else words)
                each.setChecked(answer.id == self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More of the words where there is more room."""
        super().resizeEvent(event)
        self.say()

    def look_for(self, typed: str, chosen: str) -> None:
        """Show what is near to some words; `chosen` is the id of the entry that they are linked with."""
        self._chosen = chosen
        self._near = self._suggestions.near(typed)
        self.setVisible(bool(self._near))
        self.say()

    def choose(self, place: int) -> None:
        """Link the question with an entry, and put that before the presenter."""
        if place < len(self._near):
            answer = self._near[place]
            self._suggestions.send(answer)
            self.linked.emit(answer)
