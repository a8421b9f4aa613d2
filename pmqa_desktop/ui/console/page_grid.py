"""All slides of the deck that is up, to look for one: by number, by words, by eye.

Never where the audience looks.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListView, QToolButton, QVBoxLayout

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.page_search import Entry, entries_of, find
from pmqa_desktop.services.page_texts import PageTexts
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label, name_line
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.console.page_list import ENTRY, PageList
from pmqa_desktop.ui.console.page_tile import MARGIN, WORDS_HEIGHT, PageTile

TILE_WIDTH = 190
"""Pixels at least, where there is room for more than one tile."""

SLACK = 8
"""Pixels that Qt wants to have left before it puts one more tile into a row."""

_WALKING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
)
"""Keys that go to the list although the cursor stays in the line."""


class PageGrid(Worded):
    """Opened over the current slide; typing looks for a page at once."""

    closed = Signal()

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        slides: Slides,
        texts: PageTexts,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.setObjectName("pageGrid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._run_control = run_control
        self._stage_control = stage_control
        self._slides = slides
        self._texts = texts
        self._medium = ""
        self._entries: tuple[Entry, ...] = ()
        self._list = PageList(self._words, self)
        self._make_widgets(theme)
        slides.page_ready.connect(self._on_page_ready)
        texts.ready.connect(self._on_texts_ready)
        stage_control.stage_changed.connect(self._on_stage_changed)
        self.say()

    def say(self) -> None:
        """Name the line, the list and the marks."""
        name_line(self._line, self.tr("Look for a slide"), self.tr("Number, title or words on the slide"))
        self._view.setAccessibleName(self.tr("All slides"))
        self._tile.hidden_word = self.tr("hidden")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._nothing.setText(self.tr("No slide with these words."))
        self._show_found()

    def open(self) -> bool:
        """Show the deck that is up, its current slide chosen; whether there is one."""
        medium = self._stage_control.stage.medium or ""
        if not self._stage_control.page_count():
            return False
        self._medium = medium
        self._texts.read(medium)
        self._gather()
        self._line.clear()
        self._choose(self._stage_control.stage.page)
        self._line.setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list, go to a slide, or close; fill the width with tiles."""
        if watched is self._view.viewport() and event.type() is QEvent.Type.Resize:
            self._fit_tiles()
        if watched is self._line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _WALKING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                QApplication.sendEvent(self._view, event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go(self._view.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)

    def _make_widgets(self, theme: Theme) -> None:
        self._line = QLineEdit()
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._show_found)
        self._close = QToolButton()
        self._close.setObjectName("turner")
        self._close.clicked.connect(self.closed)
        ButtonIcon(self._close, theme, "x")
        self._nothing = label("muted", wrap=True)
        self._view = QListView()
        self._view.setViewMode(QListView.ViewMode.IconMode)
        self._view.setMovement(QListView.Movement.Static)
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setUniformItemSizes(True)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setModel(self._list)
        self._tile = PageTile(
            theme,
            self._picture,
            lambda page: page == self._stage_control.stage.page,
            self._is_seen,
            self._view,
        )
        self._view.setItemDelegate(self._tile)
        self._view.clicked.connect(self._go)
        for each in (self._line, self._view.viewport()):
            each.installEventFilter(self)
        for other in (self._view, self._close):
            other.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whatever was clicked, one goes on typing
        head = QHBoxLayout()
        head.addWidget(self._line, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self._view, 1)

    def _fit_tiles(self) -> None:
        room = self._view.viewport().width() - SLACK
        wide = room // max(1, room // TILE_WIDTH)
        picture = (wide - 8 - 2 * MARGIN) * 9 // 16
        self._tile.size = QSize(wide, picture + WORDS_HEIGHT + 2 * MARGIN + 8)
        self._view.setGridSize(self._tile.size)

    def _gather(self) -> None:
        deck = self._slides.deck(self._medium)
        self._entries = entries_of(deck, self._texts.texts(self._medium)) if deck else ()
        self._show_found()

    def _show_found(self) -> None:
        finding = find(self._entries, self._line.text())
        before = self._view.currentIndex().data(ENTRY)
        self._list.show_entries(finding.entries)
        self._nothing.setVisible(bool(self._entries) and not finding.entries)
        best = finding.best or before
        if best is not None and best.page is not None:
            self._choose(best.page)
        elif finding.best is not None:
            self._view.setCurrentIndex(QModelIndex())  # the number of a hidden slide leads nowhere

    def _choose(self, page: int) -> None:
        index = self._list.index_of(page)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(index, select)
        if index.isValid():
            self._view.scrollTo(index)

    def _go(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is not None and entry.page is not None:
            self._stage_control.go_to_page(entry.page)
            self.closed.emit()

    def _words(self, entry: Entry) -> str:
        hidden = self.tr("{number} (hidden)").format(number=entry.number)
        return hidden if entry.page is None else f"{entry.number} {entry.title}".rstrip()

    def _picture(self, page: int) -> Picture | None:
        """The small picture is the quicker one to paint; before it is there, whatever there is."""
        slides = self._slides
        return slides.thumbnail(self._medium, page) or slides.picture(self._medium, page)

    def _is_seen(self, page: int) -> bool:
        run = self._run_control.run
        return run is not None and (self._medium, page) in run.pages

    def _on_page_ready(self, medium: str, _page: int) -> None:
        if self.isVisible() and medium == self._medium:
            self._view.viewport().update()

    def _on_texts_ready(self, medium: str) -> None:
        if medium == self._medium:
            self._gather()

    def _on_stage_changed(self) -> None:
        """Another page is up: the mark moves along. Another medium: there is nothing left to choose from."""
        if not self.isVisible():
            return
        if (self._stage_control.stage.medium or "") != self._medium:
            self.closed.emit()
        self._view.viewport().update()
