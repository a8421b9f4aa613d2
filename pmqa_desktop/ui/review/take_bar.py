"""What people say of the take that is looked at: its name, that it is the reference or does not count."""

from PySide6.QtWidgets import QLineEdit

from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.ui.common.widgets import button, in_row, name_line
from pmqa_desktop.ui.common.worded import Worded

LONGEST = 60
"""Letters of a name."""


class TakeBar(Worded):
    """Says it through the book, and shows what the book has."""

    def __init__(self, book: TakeBook) -> None:
        super().__init__()
        self._book = book
        self._take = 0
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST)
        self._name.editingFinished.connect(self._on_named)
        self._reference, self._discard = button(style="segment"), button()
        self._reference.setCheckable(True)
        self._reference.clicked.connect(lambda on: book.refer(self._take, on))
        self._discard.clicked.connect(self._on_discard)
        in_row(self, self._name, self._reference, self._discard).setStretch(0, 1)
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        name_line(self._name, self.tr("Name of the take"), self.tr("Name this take"))
        self._reference.setText(self.tr("Reference"))
        self._reference.setToolTip(self.tr("Others are measured by this take"))
        self.show_take(self._take)

    def show_take(self, take: int) -> None:
        """Show what was said of a take. A name that is being typed stays with its take."""
        if take != self._take and self._name.isModified():
            self._on_named()
        note = self._book.of(take)
        if take != self._take or not self._name.hasFocus():
            self._take = take
            self._name.setText(note.name)
        self._reference.setChecked(self._book.notes.reference == take)
        self._discard.setText(self.tr("Let it count again") if note.discarded else self.tr("Discard"))
        told = "" if note.discarded else self.tr("It is kept, and nothing is learnt from it")
        self._discard.setToolTip(told)

    def _on_named(self) -> None:
        self._book.name(self._take, self._name.text().strip())

    def _on_discard(self) -> None:
        self._book.discard(self._take, not self._book.of(self._take).discarded)
