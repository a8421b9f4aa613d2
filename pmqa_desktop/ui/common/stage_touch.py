"""What lies on a page and can be clicked: its videos, and for the presenter alone its links."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from pmqa_desktop.domain.deck import Link, Rectangle
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.clip_control import ClipControl
from pmqa_desktop.services.page_links import PageLinks
from pmqa_desktop.services.pointer import Pointer, Tool
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.stage_view import StageView

FOLLOWED = ("http", "https", "mailto")
"""Addresses that may be opened; a deck can name any file or program of this computer as one."""

_Target = int | Link
"""Which of the page's videos, or one of its links."""


class StageTouch(QObject):
    """Follows the mouse over a surface while no tool is in hand.

    Where the audience looks, nothing tells that there is a mouse: neither its shape nor a tooltip.
    """

    address_asked = Signal(str)
    """An address outside was clicked."""

    def __init__(
        self,
        view: StageView,
        stage_control: StageControl,
        slides: Slides,
        clips: ClipControl,
        pointer: Pointer,
        links: PageLinks | None = None,
    ) -> None:
        """`links` only on a surface of the presenter's."""
        super().__init__(view)
        self._view = view
        self._stage_control = stage_control
        self._slides = slides
        self._clips = clips
        self._pointer = pointer
        self._links = links
        view.installEventFilter(self)
        if links is not None:
            pointer.tool_changed.connect(self._on_tool_changed)
            links.ready.connect(self._on_page_changed)
            stage_control.stage_changed.connect(self._on_page_changed)
            self._on_tool_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what can be clicked, and do it."""
        if self._pointer.tool is not Tool.NONE:
            return False
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._links is not None:
            words = self._words(self._target(event.pos()))
            QToolTip.showText(event.globalPos(), words, self._view)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseMove:
            self._show_hand(event.position().toPoint())
        elif event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            target = self._target(event.position().toPoint())
            if target is not None:
                self._follow(target)
                return True
        return False

    def _follow(self, target: _Target) -> None:
        if isinstance(target, int):
            self._clips.press(target)
        elif target.page is not None:
            self._stage_control.go_to_page(target.page)
        elif _is_followed(target):
            self.address_asked.emit(target.address)

    def _target(self, at: QPoint) -> _Target | None:
        """What is uppermost there."""
        stage, place = self._view.stage(), self._view.place()
        if stage.scene is not Scene.SLIDE:
            return None
        x, y = (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()
        medium, page = stage.medium or "", stage.page
        deck = self._slides.deck(medium)
        videos = deck.pages[page].videos if deck and page < len(deck.pages) else ()
        for clip in reversed(range(len(videos))):
            if _holds(videos[clip].rectangle, x, y):
                return clip
        links = self._links.links(medium, page) if self._links is not None else ()
        return next((link for link in reversed(links) if _holds(link.rectangle, x, y)), None)

    def _words(self, target: _Target | None) -> str:
        deck = self._slides.deck(self._stage_control.stage.medium or "")
        if target is None or deck is None:
            return ""
        if isinstance(target, int):
            video = deck.pages[self._stage_control.stage.page].videos[target]
            return self.tr("Play or pause: {name}").format(name=video.name)
        if target.page is None:
            return target.address
        number = deck.pages[target.page].number if target.page < len(deck.pages) else target.page + 1
        return self.tr("Go to slide {number}").format(number=number)

    def _show_hand(self, at: QPoint) -> None:
        if self._links is None:
            return
        target = self._target(at)
        leads = isinstance(target, int) or (
            target is not None and (target.page is not None or _is_followed(target))
        )
        self._view.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _on_page_changed(self) -> None:
        """The mouse lies still while the page under it is another one."""
        if self._pointer.tool is Tool.NONE and self._view.underMouse():
            self._show_hand(self._view.mapFromGlobal(self._view.cursor().pos()))

    def _on_tool_changed(self) -> None:
        """Without a tool the mouse is followed here too."""
        self._view.setMouseTracking(True)
        self._on_page_changed()


def _holds(part: Rectangle, x: float, y: float) -> bool:
    return 0 <= x - part.left <= part.width and 0 <= y - part.top <= part.height


def _is_followed(link: Link) -> bool:
    return QUrl(link.address).scheme().lower() in FOLLOWED
