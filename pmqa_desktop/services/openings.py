"""What an item, or a medium, puts on the stage when it comes up."""

from collections.abc import Mapping

from pmqa_desktop.domain.agenda import AgendaItem
from pmqa_desktop.domain.ladder import STILL
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.page_order import first_page
from pmqa_desktop.domain.runlog import (
    Happening,
    MediumShown,
    PageShown,
    StandbyShown,
    VideoEnded,
    VideoPlayed,
)
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.store.media_files import Files


class Openings:
    """Knows which files are there, from which rung they are shown, and which pages are left out."""

    def __init__(
        self,
        run_control: RunControl,
        slides: Slides,
        files: Files,
        media: Mapping[str, Medium],
        rungs: Rungs,
    ) -> None:
        self._run_control = run_control
        self._slides = slides
        self._files = files
        self._media = media
        self._rungs = rungs

    def of_item(self, item: AgendaItem) -> tuple[Happening, ...]:
        """The item's first medium; nothing, and so the card, where it has none."""
        return self.of_medium(item.media[0]) if item.media else ()

    def of_medium(self, medium_id: str) -> tuple[Happening, ...]:
        """A deck at its first page, a video from its start; the card where there is nothing to show."""
        medium, run = self._media[medium_id], self._run_control.active
        rung = run.rung(medium_id) if run else 0
        missing = rung == 0 and not self.is_there(medium)
        if medium.kind is MediaKind.LIVE_CAMERA or (missing and not self._rungs.any_below(medium_id)):
            return (StandbyShown(),)
        if medium.kind is MediaKind.VIDEO:
            began = VideoEnded(0, failure="media-missing") if missing else VideoPlayed(0)
            video = MediumShown(medium_id, Scene.VIDEO)
            return (video,) if rung == STILL else (video, began)
        shown, deck = MediumShown(medium_id, Scene.SLIDE), self._slides.deck(medium_id)
        return (shown, PageShown(medium_id, self.first_page(medium_id))) if deck else (shown,)

    def is_there(self, medium: Medium) -> bool:
        """Whether the medium has a file, and it is where it should be."""
        return medium.file is not None and self._files.path(medium.file).is_file()

    def first_page(self, medium: str) -> int:
        """The page that a deck begins with; 0 where it is not open yet."""
        deck = self._slides.deck(medium)
        return first_page(len(deck.pages), self.left_out(medium)) if deck else 0

    def left_out(self, medium: str | None) -> frozenset[int]:
        """The pages of a deck that the running take leaves out."""
        run = self._run_control.active
        return run.left_out_pages(medium) if run and medium else frozenset()
