"""The prepared answer that the scribe has put before the presenter."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.suggestions import Suggestions
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording


class PreparedView(Worded):
    """Hidden while there is none; gone with the next item, or when it is put away."""

    def __init__(self, suggestions: Suggestions, run_control: RunControl, wording: Wording) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._wording = wording
        self._title, self._question = label("section"), label("heading", wrap=True)
        self._answer, self._evidence = label("body", wrap=True), label("muted", wrap=True)
        self._away = button()
        self._away.clicked.connect(suggestions.take_away)
        frame = QFrame()
        frame.setObjectName("card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for each in (self._title, self._question, self._answer, self._evidence, self._away):
            column.addWidget(each)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._shown = ""
        self._run_control = run_control
        run_control.run_changed.connect(self._on_run_changed)
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self._title.setText(self.tr("Prepared answer"))
        self._away.setText(self.tr("Put it away"))
        answer = self._suggestions.sent()
        self.setVisible(answer is not None)
        if answer is not None:
            self._question.setText(self._wording.text(answer.question))
            self._answer.setText(self._wording.text(answer.answer))
            self._answer.setVisible(bool(self._answer.text()))
            evidence = self._wording.text(answer.evidence)
            words = self.tr("Evidence: {evidence}")
            self._evidence.setText(words.format(evidence=evidence) if evidence else "")

    def _on_run_changed(self) -> None:
        run = self._run_control.active
        prepared = run.prepared if run else ""
        if prepared != self._shown:
            self._shown = prepared
            self.say()
