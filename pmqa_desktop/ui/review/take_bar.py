"""What people say of the take that is looked at: its name and more, and whether it counts."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.widgets import button, in_row, name_line
from pmqa_desktop.ui.common.worded import Worded

LONGEST = 60
"""Letters of a name."""
REMARK_HEIGHT = 60
"""Pixels: two lines; more of them scroll."""


class TakeBar(Worded):
    """Says it through the book, and shows what the book has. What is half typed survives a kill."""

    discarded = Signal(int)
    """A take was said not to count."""

    def __init__(self, book: TakeBook, jotter: Jotter) -> None:
        super().__init__()
        self._book = book
        self._take = 0
        self._name, self._remark = QLineEdit(), QPlainTextEdit()
        self._name.setMaxLength(LONGEST)
        self._name.editingFinished.connect(self._on_named)
        self._remark.setFixedHeight(REMARK_HEIGHT)
        self._remark.setTabChangesFocus(True)
        self._remark.installEventFilter(self)
        self._kept_name = KeptText(self._name, jotter, "take-name")
        self._kept_remark = KeptText(self._remark, jotter, "take-remark")
        self._verdict = QComboBox()
        self._verdict.activated.connect(lambda at: book.judge(self._take, list(Verdict)[at]))
        self._reference, self._discard = button(style="segment"), button()
        self._reference.setCheckable(True)
        self._reference.clicked.connect(lambda on: book.refer(self._take, on))
        self._discard.clicked.connect(self._on_discard)
        row = QWidget()
        in_row(row, self._name, self._verdict, self._reference, self._discard).setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self._remark)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        name_line(self._name, self.tr("Name of the take"), self.tr("Name this take"))
        self._remark.setAccessibleName(self.tr("Remarks"))
        self._remark.setPlaceholderText(self.tr("What went well, what is to be better"))
        words = {
            Verdict.NONE: self.tr("Not judged"),
            Verdict.PASSED: self.tr("Passed"),
            Verdict.NOT_PASSED: self.tr("Not passed"),
        }
        self._verdict.clear()
        self._verdict.addItems([words[each] for each in Verdict])
        self._verdict.setAccessibleName(self.tr("Was it good enough?"))
        self._reference.setText(self.tr("Reference"))
        self._reference.setToolTip(self.tr("Others are measured by this take"))
        self.show_take(self._take)

    def show_take(self, take: int) -> None:
        """Show what was said of a take. A name or a remark that is being typed stays with its take."""
        if take != self._take:
            self._keep_typed()
            self._kept_name.rename(f"take-name-{take}")
            self._kept_remark.rename(f"take-remark-{take}")
        note = self._book.of(take)
        if take != self._take or not self._name.hasFocus():
            left = self._kept_name.left()
            self._name.setText(left or note.name)
            self._name.setModified(bool(left))
        if take != self._take or not self._remark.hasFocus():
            self._show_remark(self._kept_remark.left() or note.remark)
        self._take = take
        self._verdict.setCurrentIndex(list(Verdict).index(note.verdict))
        self._reference.setChecked(self._book.notes.reference == take)
        self._discard.setText(self.tr("Let it count again") if note.discarded else self.tr("Discard"))
        told = "" if note.discarded else self.tr("It is kept, and nothing is learnt from it")
        self._discard.setToolTip(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A remark is entered when it is left."""
        if watched is self._remark and event.type() is QEvent.Type.FocusOut:
            self._on_remarked()
        return super().eventFilter(watched, event)

    def _show_remark(self, text: str) -> None:
        if text != self._remark.toPlainText():
            self._remark.blockSignals(True)
            self._remark.setPlainText(text)
            self._remark.blockSignals(False)

    def _keep_typed(self) -> None:
        if self._take and self._name.isModified():
            self._on_named()
        if self._take:
            self._on_remarked()

    def _on_named(self) -> None:
        self._book.name(self._take, self._name.text().strip())
        self._name.setModified(False)
        self._kept_name.forget()

    def _on_remarked(self) -> None:
        self._book.remark(self._take, self._remark.toPlainText().strip())
        self._kept_remark.forget()

    def _on_discard(self) -> None:
        on = not self._book.of(self._take).discarded
        self._book.discard(self._take, on)
        if on:
            self.discarded.emit(self._take)
