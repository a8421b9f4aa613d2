"""The words of a question: as they were heard, which never change, and as others are to read them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_log import Edit, Field
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded

HEIGHT = 84
"""Pixels of the field: three lines."""
_KEEP = QKeySequence("Ctrl+Return")


class WordsEditor(Worded):
    """What is half typed stays with its question, after a kill too."""

    problem = Signal(object)
    """A PmqaError; nothing was changed."""

    def __init__(self, log: QuestionLog, jotter: Jotter) -> None:
        super().__init__()
        self._log = log
        self._question: Question | None = None
        self._heard = label("muted", wrap=True)
        self._words = QPlainTextEdit()
        self._words.setFixedHeight(HEIGHT)
        self._words.setTabChangesFocus(True)
        self._words.textChanged.connect(self._offer)
        self._kept = KeptText(self._words, jotter, "words")
        self._keep, self._split = button(), button()
        self._keep.clicked.connect(self._on_keep)
        self._split.clicked.connect(self._on_split)
        QShortcut(_KEEP, self._words, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
            self._on_keep
        )
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for each in (self._keep, self._split):
            deeds.addWidget(each)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addLayout(deeds)
        column.addWidget(self._heard)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._words.setAccessibleName(self.tr("The question as others are to read it"))
        self._keep.setText(self.tr("Keep the words"))
        keys = _KEEP.toString(QKeySequence.SequenceFormat.NativeText)
        name_key(self._keep, self.tr("Keep the words"), keys)
        self._split.setText(self.tr("Split here"))
        self._split.setToolTip(self.tr("What comes after the cursor becomes a question of its own"))
        self._show_heard()

    def show_question(self, question: Question | None) -> None:
        """Show the words of a question; what is being typed about it stays."""
        before, self._question = self._question, question
        other = (question.id if question else "") != (before.id if before else "")
        if question is not None and other:
            self._kept.rename(f"words-{question.id}")
            self._write(self._kept.left() or question.words)
        elif question is not None and before is not None and self._words.toPlainText() == before.words:
            self._write(question.words)
        self._show_heard()
        self._offer()

    def _show_heard(self) -> None:
        question = self._question
        cleaned = question is not None and question.words != question.verbatim
        words = self.tr("As it was heard: {words}").format(words=question.verbatim if question else "")
        self._heard.setText(words if cleaned else "")
        self._heard.setVisible(cleaned)

    def _offer(self) -> None:
        question = self._question
        typed = self._words.toPlainText().strip()
        self._keep.setEnabled(question is not None and typed not in {"", question.words})
        self._split.setEnabled(question is not None and typed == question.words)

    def _on_keep(self) -> None:
        question, typed = self._question, self._words.toPlainText().strip()
        if question is None or not typed:
            return
        cleaned = "" if typed == question.verbatim else typed
        if self._try(Edit(question.id, Field.CLEANED, cleaned)):
            self._kept.forget()
            self._offer()

    def _on_split(self) -> None:
        if self._question is not None:
            try:
                self._log.split(self._question, self._words.textCursor().position())
            except PmqaError as error:
                self.problem.emit(error)

    def _try(self, edit: Edit) -> bool:
        try:
            self._log.edit(edit)
        except PmqaError as error:
            self.problem.emit(error)
            return False
        return True

    def _write(self, text: str) -> None:
        if text != self._words.toPlainText():
            self._words.blockSignals(True)
            self._words.setPlainText(text)
            self._words.blockSignals(False)
