"""The capture bar: a question is stamped at its first key and cleared only once it is on the disk."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from pmqa_desktop.domain.abbreviations import long_form
from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.question import NO_TAGS, Draft, Question, Tags
from pmqa_desktop.domain.tag_keys import TagKey, toggled
from pmqa_desktop.services.question_desk import QuestionDesk
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.question_words import position_words
from pmqa_desktop.services.suggestions import Suggestions
from pmqa_desktop.services.tag_book import TagBook
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.widgets import button, label, name_key, name_line
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.asked_at import AskedAt
from pmqa_desktop.ui.questions.suggestion_strip import MOST, SuggestionStrip
from pmqa_desktop.ui.questions.tag_panel import TagPanel
from pmqa_desktop.ui.questions.tag_words import TagWords

KEEP_MS = 300
"""How long a key stroke may wait before it is kept."""

TAGS_WIDTH = 240
"""Pixels of the line that says which tags are set."""


class CaptureBar(Worded):
    """One line, always at hand. Down opens the tags; Enter enters; Escape leaves the words where they are."""

    def __init__(
        self,
        question_log: QuestionLog,
        suggestions: Suggestions,
        tag_book: TagBook,
        desk: QuestionDesk,
        asked_at: AskedAt,
        wording: Wording,
        bindings: KeyBindings,
    ) -> None:
        super().__init__()
        self.setObjectName("captureBar")
        self._log = question_log
        self._strip = SuggestionStrip(suggestions, wording)
        self._strip.linked.connect(self._on_linked)
        self._desk = desk
        self._asked_at = asked_at
        asked_at.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from the words to the tags
        self._wording = wording
        self._bindings = bindings
        self._tag_words = TagWords(tag_book, wording)
        self._panel = TagPanel(tag_book, self._tag_words, wording)
        self._panel.setParent(self)
        self._panel.pressed.connect(self._on_tag)
        self._panel.entered.connect(self._enter_and_go_on)
        self._panel.left.connect(self.open_row)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._draft: Draft | None = None
        self._set = NO_TAGS
        self._length = 0
        """Of what was typed before the last key."""
        self._keeper = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._keeper.timeout.connect(self._keep)
        self._make_widgets()
        self._lay_out()
        question_log.question_saved.connect(self._on_question_saved)
        bindings.changed.connect(self.say)
        tag_book.changed.connect(self.say)
        self.say()
        self._take_up_left_open()

    def say(self) -> None:
        """Say everything anew; what is typed and chosen stays."""
        key = self._bindings.told(Act.NEW_QUESTION)
        hint = self.tr("An assessor asks \u2026 ({key})").format(key=key)
        name_line(self._words, self.tr("The question in the assessor's words"), hint)
        name_key(self._tags, self.tr("Who asks, about what: by single keys"), "\u2193")
        self._save.setText(self.tr("Log the question"))
        name_key(self._save, self.tr("Log the question"), self.tr("Enter"))
        self._show_tags()
        self._show_stamp()

    def _make_widgets(self) -> None:
        self._stamp = label("muted")
        self._words = QLineEdit()
        self._words.textEdited.connect(self._on_typed)
        self._words.returnPressed.connect(self._enter)
        self._tags = QPushButton()
        self._tags.setFixedWidth(TAGS_WIDTH)
        self._tags.clicked.connect(self.open_tags)
        self._save = button()
        self._save.clicked.connect(self._enter)
        self._save.setEnabled(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._strip)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        row.addWidget(self._words, 1)
        row.addWidget(self._asked_at)
        row.addWidget(self._stamp)
        row.addWidget(self._tags)
        row.addWidget(self._save)

    def open_row(self) -> None:
        """Put the cursor behind what is there already; the stamp is taken at the first key.

        Nothing may be selected, or the next key would replace a question that is half typed.
        """
        self._panel.hide()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.end(False)

    def open_tags(self) -> None:
        """Show the tags above the bar, and give them the keyboard."""
        self._panel.show_tags(self._set)
        self._panel.open_beside(self)

    def type(self, words: str) -> None:
        """Put words into the line as if they had been typed there."""
        self._words.setText(words)
        self._on_edited(words)

    def keep_now(self) -> None:
        """Keep what is typed without waiting; the program is about to end."""
        if self._keeper.isActive():
            self._keeper.stop()
            self._keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keyboard back; nothing is thrown away. Ctrl and a digit link a prepared answer."""
        place = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self._words.clearFocus()
        elif event.key() == Qt.Key.Key_Down:
            self.open_tags()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and 0 <= place < MOST:
            self._strip.choose(place)
        else:
            super().keyPressEvent(event)

    def _write_out(self) -> None:
        """What was written short before the cursor, once a space stands behind it. Ctrl+Z takes it back."""
        at = self._words.cursorPosition()
        typed = self._words.text()
        if typed[at - 1 : at] != " " or len(typed) <= self._length:
            return  # what is taken back is not written out again
        long = long_form(typed[: at - 1], self._desk.abbreviations)
        if long is not None:
            letters, words = long
            self._words.setSelection(at - 1 - letters, letters + 1)
            self._words.insert(f"{words} ")

    def _on_typed(self, _words: str) -> None:
        self._write_out()
        self._length = len(self._words.text())
        self._on_edited(self._words.text())

    def _on_edited(self, words: str) -> None:
        if words and self._draft is None:
            self._draft = self._log.open_row()
            self._show_stamp()
        elif not words.strip() and self._draft is not None:
            self._draft = None
            self._log.throw_away()
            self._show_stamp()
        self._save.setEnabled(bool(words.strip()))
        self._look()
        self._keep_soon()

    def _look(self) -> None:
        self._strip.look_for(self._words.text(), self._draft.bank if self._draft else "")

    def _on_linked(self, answer: PreparedAnswer) -> None:
        """The criterion is the answer's, unless somebody has chosen another one."""
        if self._draft is None:
            return
        self._draft = replace(self._draft, bank=answer.id)
        if not self._set.criterion:
            self._set = replace(self._set, criterion=answer.criterion)
            self._show_tags()
        self._look()
        self._keep_soon()

    def _on_tag(self, key: TagKey) -> None:
        asked = self._log.questions
        self._set = toggled(self._set, key, asked[-1].id if asked else "")
        self._show_tags()
        self._keep_soon()

    def _show_tags(self) -> None:
        words = self._tag_words.summary(self._set) or self.tr("Who asks? About what?")
        room = self._tags.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, TAGS_WIDTH - 28)
        self._tags.setText(room.replace("&", "&&"))
        self._tags.setAccessibleName(words)
        self._panel.show_tags(self._set)

    def _enter_and_go_on(self) -> None:
        self._enter()
        self.open_row()

    def _current(self) -> Draft | None:
        if self._draft is None:
            return None
        return replace(
            self._draft,
            words=self._words.text(),
            tags=self._set,
        )

    def _keep_soon(self) -> None:
        """However fast somebody types, what stands there is kept at this interval."""
        if not self._keeper.isActive():
            self._keeper.start()

    def _keep(self) -> None:
        draft = self._current()
        if draft is not None:
            self._log.keep(draft)

    def _enter(self) -> None:
        draft = self._current()
        if draft is not None and draft.words.strip():
            self._keeper.stop()
            self._log.enter(draft)

    def _on_question_saved(self, question: Question) -> None:
        if self._draft is not None and question.id == self._draft.question:
            self._draft = None
            self._words.clear()
            self._length = 0
            self._set = Tags(assessor=self._set.assessor)
            self._show_tags()
            self._save.setEnabled(False)
            self._look()
            self._show_stamp()

    def _take_up_left_open(self) -> None:
        draft = self._log.left_open()
        if draft is None:
            return
        self._draft = draft
        self._words.setText(draft.words)
        self._set = draft.tags
        self._show_tags()
        self._save.setEnabled(bool(draft.words.strip()))
        self._look()
        self._show_stamp()

    def _show_stamp(self) -> None:
        stamp = self._draft.stamp if self._draft else None
        self._asked_at.show_stamp(stamp)
        if stamp is None:
            self._stamp.setText("")
            return
        parts = [self._wording.time(stamp.at), stamp.item, position_words(stamp.position_ms)]
        if stamp.page_number:
            parts.append(self.tr("slide {number}").format(number=self._wording.number(stamp.page_number)))
        self._stamp.setText(" \u00b7 ".join(part for part in parts if part))
