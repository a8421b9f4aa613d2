"""What stands by for a medium: brought here, taken away here, and put back with one click."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.media import Backup, BackupKind, Medium
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.backup_book import KINDS, BackupBook
from pmqa_desktop.ui.agenda.backup_line import BackupLine
from pmqa_desktop.ui.common.ask_files import AskFiles, ask_files
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording


class BackupsDialog(WordedDialog):
    """One medium at a time; everything takes effect at once, also in a running take."""

    def __init__(
        self,
        book: BackupBook,
        media: Mapping[str, Medium],
        chosen: Iterable[str],
        theme: Theme,
        wording: Wording,
        parent: QWidget | None = None,
        ask: AskFiles = ask_files,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._media = media
        self._wording = wording
        self._ask = ask
        self._error: PmqaError | None = None
        self._before: tuple[str, tuple[Backup, ...]] | None = None
        self._names = [name for name, medium in media.items() if KINDS[medium.kind]]
        self._choice = QComboBox()
        self._choice.addItems(["" for _ in self._names])
        wanted = [name for name in chosen if name in self._names]
        self._choice.setCurrentIndex(self._names.index(wanted[0]) if wanted else 0)
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._explanation, self._told = label("muted", wrap=True), label("notice", wrap=True)
        self._lines: list[BackupLine] = []
        self._away = button(style="primary")
        self._away.clicked.connect(self.accept)
        self._lay_out()
        self._toast = Toast(self, theme)
        self._toast.undone.connect(self._on_undone)
        book.changed.connect(self._show)
        book.failed.connect(self._on_failed)
        self._on_chosen()
        self.say()
        self.setMinimumWidth(640)

    def say(self) -> None:
        """See `Worded`."""
        self.setWindowTitle(self.tr("Backups"))
        self._choice.setAccessibleName(self.tr("Slides or video"))
        for at, name in enumerate(self._names):
            self._choice.setItemText(at, self._wording.text(self._media[name].title))
        self._explanation.setText(
            self.tr(
                "If it does not draw or stutters on the day, one key shows the next of these in its place. "
                "What the program makes by itself is there without your doing; what you bring goes before it."
            )
        )
        self._away.setText(self.tr("Close"))
        if self._error is not None:
            self._told.setText(sentence(self._error))
        self._show()

    def event(self, event: QEvent) -> bool:
        """Grow with what is told: by itself Qt gives a sentence of several lines the room of one."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))
        return done

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(12)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._away)
        for each in (self._choice, self._explanation):
            self._column.addWidget(each)
        self._column.addLayout(self._rows)
        self._column.addWidget(self._told)
        self._column.addStretch(1)
        self._column.addLayout(foot)
        self._told.hide()

    def _name(self) -> str:
        return self._names[self._choice.currentIndex()]

    def _on_chosen(self, _index: int = 0) -> None:
        """Another medium has other lines."""
        self._forget_error()
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [BackupLine(kind) for kind in KINDS[self._media[self._name()].kind]]
        for line in self._lines:
            line.bring_asked.connect(self._on_bring_asked)
            line.removal_asked.connect(self._on_removal_asked)
            self._rows.addWidget(line)
        self._show()

    def _show(self, _medium: str = "") -> None:
        name = self._name()
        for line in self._lines:
            files = self._media[name].backup_files(line.kind)
            line.show_files([file.name for file in files], made=self._book.made(name, line.kind))

    def _on_bring_asked(self, kind: BackupKind, question: str, suffixes: tuple[str, ...]) -> None:
        self._forget_error()
        files = self._ask(self, question, suffixes, kind is BackupKind.PICTURES)
        self._book.add(self._name(), kind, files)

    def _on_removal_asked(self, kind: BackupKind) -> None:
        self._forget_error()
        name = self._name()
        self._before = name, self._book.remove(name, kind)
        self._toast.tell(self.tr("The backup has been taken away."))

    def _on_undone(self) -> None:
        if self._before is not None:
            self._book.restore(*self._before)
            self._before = None

    def _on_failed(self, error: PmqaError) -> None:
        self._error = error
        self._told.setText(sentence(error))
        self._told.show()

    def _forget_error(self) -> None:
        self._error = None
        self._told.hide()
        if hasattr(self, "_toast"):
            self._toast.put_away()
