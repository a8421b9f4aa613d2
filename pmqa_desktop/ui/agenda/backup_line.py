"""One line of the backups: what it is for, what is there, and the two things that can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.services.backup_book import MADE, SUFFIXES
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded


class BackupLine(Worded):
    """Shows what stands by for one purpose; the dialog does what is asked."""

    bring_asked = Signal(object, str, object)
    """The `BackupKind`, the question, and the suffixes that fit."""
    removal_asked = Signal(object)

    def __init__(self, kind: BackupKind) -> None:
        super().__init__()
        self.kind = kind
        self._files: list[str] = []
        self._made = False
        self._title, self._state = label("body"), label("muted", wrap=True)
        self._bring, self._remove = button(), button()
        self._bring.clicked.connect(self._on_bring)
        self._remove.clicked.connect(lambda: self.removal_asked.emit(kind))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._state, 1, 0)
        grid.addWidget(self._bring, 0, 1, 2, 1)
        grid.addWidget(self._remove, 0, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        title = self._words()
        self._title.setText(title)
        for pressed, deed in ((self._bring, self.tr("Bring \u2026")), (self._remove, self.tr("Take away"))):
            pressed.setText(deed)
            pressed.setAccessibleName(self.tr("{backup}: {deed}").format(backup=title, deed=deed))
        self._say_state()

    def show_files(self, names: list[str], *, made: bool) -> None:
        """Show the files that were brought, or that the program has made its own."""
        self._files, self._made = names, made
        self._say_state()

    def _words(self) -> str:
        return {
            BackupKind.PDF: self.tr("PDF of the slides, exported where they were made"),
            BackupKind.PICTURES: self.tr("Pictures of the pages"),
            BackupKind.COPY: self.tr("Second file of the video, best in another format"),
            BackupKind.STILL: self.tr("Still picture"),
            BackupKind.SCRIPT: self.tr("Script, for the presenter to read"),
        }[self.kind]

    def _say_state(self) -> None:
        if len(self._files) > 1:
            state = self.tr("{count} files, from {first}").format(
                count=len(self._files), first=self._files[0]
            )
        elif self._files:
            state = self._files[0]
        elif self.kind not in MADE:
            state = self.tr("None yet")
        else:
            state = (
                self.tr("Made by the program") if self._made else self.tr("The program makes one by itself")
            )
        self._state.setText(state)
        self._remove.setEnabled(bool(self._files))

    def _on_bring(self) -> None:
        self.bring_asked.emit(self.kind, self._words(), SUFFIXES[self.kind])
