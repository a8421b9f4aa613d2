"""The pictures of an event, to look through and to put in order."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.dossier import EventPicture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.picture_book import SMALL, SUFFIXES, PictureBook
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.ask_files import AskFiles, ask_files
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.pictures import to_image
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.undo_buttons import UndoButtons
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.visit.picture_dialog import PictureDialog

REMOVE, EARLIER, LATER = "Del", "Alt+Left", "Alt+Right"
"""Keys in the list."""
ICON = QSize(SMALL[0] // 2, SMALL[1] // 2)
"""Pixels of a picture, drawn twice as sharp for displays that show it so."""
CELL = QSize(ICON.width() + 24, ICON.height() + 72)
"""Pixels of a picture with its caption."""


class Gallery(Worded):
    """What is written under a picture is its caption in the program's language."""

    def __init__(
        self,
        book: VisitBook,
        pictures: PictureBook,
        theme: Theme,
        wording: Wording,
        ask: AskFiles = ask_files,
    ) -> None:
        super().__init__()
        self._book = book
        self._pictures = pictures
        self._wording = wording
        self._ask = ask
        self._small: dict[str, QIcon] = {}
        self._event = QComboBox()
        self._event.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._event.currentIndexChanged.connect(self._show)
        self._list = self._make_list()
        self._told = label("fault", wrap=True)
        self._add, self._remove, self._earlier, self._later = (button() for _ in range(4))
        self._undo = UndoButtons(self, theme, lambda: self._try(book.undo), lambda: self._try(book.redo))
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._event.setAccessibleName(self.tr("Event"))
        self._list.setAccessibleName(self.tr("Pictures"))
        self._add.setText(self.tr("Add pictures\u2026"))
        for each, words, key in (
            (self._remove, self.tr("Remove"), REMOVE),
            (self._earlier, self.tr("Earlier"), EARLIER),
            (self._later, self.tr("Later"), LATER),
        ):
            each.setText(words)
            name_key(each, words, QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        self._on_changed()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped."""
        if event.mimeData().hasUrls() and self._event.count():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def add(self, sources: list[Path]) -> None:
        """Bring pictures to the event that is shown."""
        self._tell(None)
        self._pictures.add(self._event.currentData() or "", sources)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setViewMode(QListView.ViewMode.IconMode)
        made.setIconSize(ICON)
        made.setGridSize(CELL)
        made.setWordWrap(True)
        made.setMovement(QListView.Movement.Static)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        return made

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._event)
        above.addStretch(1)
        for each in (self._add, self._remove, self._earlier, self._later, self._undo):
            above.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._list, 1)
        column.addWidget(self._told)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        deeds: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (self._remove, REMOVE, self._on_remove),
            (self._earlier, EARLIER, lambda: self._on_move(-1)),
            (self._later, LATER, lambda: self._on_move(+1)),
        )
        for each, key, deed in deeds:
            each.clicked.connect(deed)
            shortcut = QShortcut(QKeySequence(key), self._list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)
        self._list.itemChanged.connect(self._on_captioned)
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemSelectionChanged.connect(self._offer)
        self._book.changed.connect(self._on_changed)
        self._pictures.drawn.connect(self._on_drawn)
        self._pictures.failed.connect(self._tell)

    def _on_changed(self) -> None:
        events = [(self._wording.text(each.title), each.id) for each in self._book.visit.events]
        fill_choice(self._event, events)
        self._undo.offer(undo=self._book.can_undo, redo=self._book.can_redo)
        self._show()

    def _show(self) -> None:
        chosen = {each.id for each in self._chosen()}
        self._list.blockSignals(True)
        self._list.clear()
        for picture in self._pictures.of(self._event.currentData() or ""):
            item = QListWidgetItem(self._wording.text(picture.caption) or picture.file.name)
            item.setData(Qt.ItemDataRole.UserRole, picture)
            item.setToolTip(picture.file.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            small = self._small.get(picture.file.sha256)
            if small is not None:
                item.setIcon(small)
            self._list.addItem(item)
            item.setSelected(picture.id in chosen)
            if picture.id in chosen:
                self._list.setCurrentItem(item)
            self._pictures.draw(picture)
        self._list.blockSignals(False)
        self._offer()

    def _chosen(self) -> list[EventPicture]:
        return [item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()]

    def _offer(self) -> None:
        count = len(self._list.selectedItems())
        self._add.setEnabled(bool(self._event.count()))
        self._remove.setEnabled(count > 0)
        for each in (self._earlier, self._later):
            each.setEnabled(count == 1)

    def _tell(self, fault: PmqaError | None) -> None:
        self._told.setText(sentence(fault) if fault else "")
        self._told.setVisible(fault is not None)

    def _on_add(self) -> None:
        self.add(self._ask(self, self.tr("Which pictures?"), SUFFIXES, True))

    def _on_remove(self) -> None:
        chosen = [each.id for each in self._chosen()]
        self._try(lambda: self._pictures.remove(chosen))

    def _on_move(self, by: int) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self._try(lambda: self._pictures.move(chosen[0].id, by))

    def _on_captioned(self, item: QListWidgetItem) -> None:
        picture: EventPicture = item.data(Qt.ItemDataRole.UserRole)
        language = self._wording.preferences.language
        self._try(lambda: self._pictures.caption(picture.id, item.text(), language))

    def _on_activated(self, item: QListWidgetItem) -> None:
        pictures = self._pictures.of(self._event.currentData() or "")
        dialog = PictureDialog(self._pictures, pictures, self._list.row(item), self._wording, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_drawn(self, sha256: str, picture: Picture) -> None:
        self._small[sha256] = small = QIcon(QPixmap.fromImage(to_image(picture)))
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(Qt.ItemDataRole.UserRole).file.sha256 == sha256:
                item.setIcon(small)
        self._list.blockSignals(False)

    def _try(self, deed: Callable[[], None]) -> None:
        self._tell(None)
        try:
            deed()
        except PmqaError as error:
            self._tell(error)
