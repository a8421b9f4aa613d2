"""The slide that a question was asked at: small beside it, and large when it is pressed."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.question import Question, Stamp
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.ui.common.page_view import PageView
from pmqa_desktop.ui.common.pictures import ScaledPage
from pmqa_desktop.ui.common.worded import Worded, WordedDialog
from pmqa_desktop.ui.common.wording import Wording

SMALL = QSize(128, 72)
IN_A_LINE = QSize(60, 34)
LARGE = QSize(960, 540)
"""Pixels."""


def page_of(slides: Slides, medium: str, page_number: int) -> int | None:
    """The page, counted from 0, of a slide by its deck's own number; None where the deck has none such."""
    deck = slides.deck(medium)
    pages = enumerate(deck.pages) if deck else ()
    return next((at for at, page in pages if page.number == page_number), None)


class AskedAt(Worded):
    """Takes no room for a question that was asked at no slide."""

    asked = Signal(str, int)
    """The slide, by its deck and the deck's own number, is to be seen large."""

    def __init__(
        self, slides: Slides, media: Mapping[str, Medium], wording: Wording, size: QSize = SMALL
    ) -> None:
        super().__init__()
        self._slides = slides
        self._media = media
        self._wording = wording
        self._medium, self._number = "", 0
        self._scaled = ScaledPage()
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        slides.page_ready.connect(self._on_ready)
        slides.deck_ready.connect(lambda _medium: self._look())
        self.hide()
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        name = self.tr("Slide {number}: see it large").format(number=self._wording.number(self._number))
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_question(self, question: Question | None) -> None:
        """Show the slide of a question."""
        self.show_stamp(question.stamp if question else None)

    def show_stamp(self, stamp: Stamp | None) -> None:
        """Show the slide that was up."""
        self._medium = stamp.medium if stamp else ""
        self._number = stamp.page_number if stamp else 0
        medium = self._media.get(self._medium)
        if medium is not None and self._number:
            self._slides.prepare(medium)
        self._look()
        self.say()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the small picture, with a frame where the keyboard is."""
        painter = QPainter(self)
        page = page_of(self._slides, self._medium, self._number)
        picture = self._slides.thumbnail(self._medium, page) if page is not None else None
        ground = self.palette().mid().color()
        if picture is None:
            painter.fillRect(self.rect(), ground)
        else:
            self._scaled.draw(painter, picture, self.rect(), ground)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows it large."""
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit(self._medium, self._number)

    def _on_ready(self, medium: str, _page: int) -> None:
        if medium == self._medium:
            self.update()

    def _look(self) -> None:
        self.setVisible(page_of(self._slides, self._medium, self._number) is not None)
        self.update()


class SlideDialog(WordedDialog):
    """A slide as large as there is room, at the operator's desk only. Escape closes it."""

    def __init__(self, slides: Slides, medium: str, page: int, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._slides = slides
        self._page = (medium, page)
        self._title = title
        self._view = PageView(slides)
        self._view.show_page(medium, page)
        slides.want_later(medium, page)
        slides.page_ready.connect(self._on_ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.resize(LARGE)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self._title)
        self._view.setAccessibleName(self._title)

    def _on_ready(self, medium: str, page: int) -> None:
        if (medium, page) == self._page:
            self._view.update()
