"""A larger picture of the page under the magnifier, rendered while it is in hand."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background
from pmqa_desktop.services.mark_control import PageKey
from pmqa_desktop.services.pointer import Pointer, Tool
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl

TIMES = 2
"""How much larger than the display: sharp at twice, and at four times still better than a page of its size.

Four times a full-HD display would be 130 MB.
"""


class LargePages(QObject):
    """One large page at a time; until it is there, what there is must do."""

    ready = Signal()
    """`picture` is a better one."""

    def __init__(
        self, slides: Slides, stage_control: StageControl, pointer: Pointer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._slides = slides
        self._stage_control = stage_control
        self._pointer = pointer
        self._rendering = Background(1, self)
        self._under_way: PageKey | None = None
        self._kept: tuple[PageKey, Picture] | None = None
        pointer.tool_changed.connect(self._follow)
        stage_control.stage_changed.connect(self._follow)
        self._follow()

    def picture(self, medium: str | None, page: int) -> Picture | None:
        """The large picture of a page, where it is the one that is kept."""
        return self._kept[1] if self._kept and self._kept[0] == (medium, page) else None

    def close(self) -> None:
        """Stop all work."""
        self._rendering.close()

    def _follow(self) -> None:
        """One page after the other: what is asked for meanwhile is looked at once a page is there."""
        if self._pointer.tool is not Tool.MAGNIFIER:
            self._kept = None
            return
        stage = self._stage_control.stage
        pages = self._slides.pages(stage.medium or "")
        wanted = (stage.medium or "", stage.page)
        if pages is None or stage.scene is not Scene.SLIDE or self._under_way is not None:
            return
        if self._kept and self._kept[0] == wanted:
            return
        width, height = self._slides.size
        self._under_way = wanted
        self._rendering.run(
            lambda _job: pages.render(wanted[1], TIMES * width, TIMES * height),
            partial(self._on_rendered, wanted),
            self._on_not_rendered,
        )

    def _on_rendered(self, page: PageKey, picture: Picture) -> None:
        self._under_way = None
        if self._pointer.tool is Tool.MAGNIFIER:
            self._kept = (page, picture)
            self.ready.emit()
        self._follow()

    def _on_not_rendered(self, _error: PmqaError) -> None:
        """`Slides` has told of a page that cannot be drawn; it goes on being magnified as it is."""
        self._under_way = None
