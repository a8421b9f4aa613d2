"""Puts media on the stage: what the audience sees is what this asked the run log to say."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.runlog import (
    BlackSet,
    MediumShown,
    PageShown,
    StandbyShown,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
)
from pmqa_desktop.domain.stage import Playback, Scene, Stage
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.video import Video
from pmqa_desktop.store.media_files import MediaFiles


class StageControl(QObject):
    """Flips pages, plays and pauses, darkens. Reads the stage from the fold, never from itself."""

    stage_changed = Signal()
    problem = Signal(object)
    """Something could not be shown: a PmqaError for the operator; the audience sees a card."""

    def __init__(
        self,
        run_control: RunControl,
        slides: Slides,
        video: Video,
        files: MediaFiles,
        media: Mapping[str, Medium],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._slides = slides
        self._video = video
        self._files = files
        self._media = media
        self._announced = Stage()
        run_control.item_started.connect(self._on_item_started)
        run_control.run_changed.connect(self._on_run_changed)
        slides.deck_ready.connect(self._on_deck_ready)
        slides.deck_failed.connect(self._on_deck_failed)
        video.ended.connect(self._on_video_ended)
        video.failed.connect(self._on_video_failed)

    @property
    def stage(self) -> Stage:
        """What the audience sees: the fold's stage while a take runs, the standby card otherwise."""
        run = self._run_control.active
        return run.stage if run else Stage()

    def prepare(self) -> None:
        """Open every deck of the visit in the background, so that each is there when its item starts."""
        for medium in self._media.values():
            if medium.kind is MediaKind.SLIDES:
                self._slides.prepare(medium)

    def show_medium(self, medium_id: str) -> None:
        """Put a medium up: a deck at its first page, a video from its start."""
        medium = self._media[medium_id]
        if medium.kind is MediaKind.LIVE_CAMERA:
            self.show_standby()
        elif medium.file is None or not self._files.path(medium.file).is_file():
            self.show_standby()
            self.problem.emit(PmqaError("media-missing", name=medium.file.name if medium.file else medium_id))
        elif medium.kind is MediaKind.VIDEO:
            self._video.stop()
            self._run_control.log(MediumShown(medium_id, Scene.VIDEO), VideoPlayed(0))
            self._video.arm(self._files.path(medium.file), medium.file.name)
            self._video.play()
        else:
            self._slides.prepare(medium)
            self._run_control.log(MediumShown(medium_id, Scene.SLIDE))
            self._show_first_page(medium_id)

    def show_standby(self) -> None:
        """Put the standby card up."""
        if self._run_control.active:
            self._run_control.log(StandbyShown())

    def page_count(self) -> int:
        """How many pages the deck on the stage has; 0 when there is none."""
        deck = self._slides.deck(self.stage.medium or "") if self.stage.scene is Scene.SLIDE else None
        return len(deck.pages) if deck else 0

    def page_number(self) -> int:
        """The number of the slide on the stage as its own program counts; 0 when there is none."""
        deck = self._slides.deck(self.stage.medium or "") if self.stage.scene is Scene.SLIDE else None
        return deck.pages[self.stage.page].number if deck else 0

    def position_ms(self) -> int:
        """The position of the video on the stage; 0 when there is none."""
        return self._video.position_ms() if self.stage.scene is Scene.VIDEO else 0

    def next_page(self) -> None:
        """Show the next page; on the last one, stay."""
        self.go_to_page(self.stage.page + 1)

    def previous_page(self) -> None:
        """Show the page before; on the first one, stay."""
        self.go_to_page(self.stage.page - 1)

    def first_page(self) -> None:
        """Show the deck's first page."""
        self.go_to_page(0)

    def last_page(self) -> None:
        """Show the deck's last page."""
        self.go_to_page(self.page_count() - 1)

    def advance(self) -> None:
        """What the space bar does: the next page of a deck; a video plays or pauses."""
        if self.stage.scene is Scene.VIDEO:
            self.toggle_playback()
        else:
            self.next_page()

    def go_to_page(self, page: int) -> None:
        """Show a page by its index. Outside the deck, or with no deck up, do nothing."""
        medium = self.stage.medium
        if medium and 0 <= page < self.page_count() and page != self.stage.page:
            self._slides.want(medium, page)
            self._run_control.log_after_paint(PageShown(medium, page))

    def toggle_playback(self) -> None:
        """Pause the video on the stage, or let it go on; once it has ended, play it again."""
        stage, position = self.stage, self._video.position_ms()
        if stage.scene is not Scene.VIDEO or stage.medium is None:
            return
        if stage.playback is Playback.PLAYING:
            self._video.pause()
            self._run_control.log(VideoPaused(position))
        elif stage.playback is Playback.STOPPED:
            self.show_medium(stage.medium)
        else:
            self._video.play()
            self._run_control.log(VideoPlayed(position))

    def toggle_black(self) -> None:
        """Darken the stage, or show it again."""
        if self._run_control.active:
            self._run_control.log(BlackSet(not self.stage.black))

    def restore(self) -> None:
        """Bring back what was on the stage when the program was stopped; a video waits where it was."""
        stage = self.stage
        medium = self._media.get(stage.medium or "")
        if medium is None or medium.file is None:
            return
        if stage.scene is Scene.VIDEO and stage.playback is not Playback.STOPPED:
            self._video.arm(self._files.path(medium.file), medium.file.name)
            self._video.seek(stage.position_ms)
        elif stage.scene is Scene.SLIDE:
            self._slides.prepare(medium)
            self._slides.want(medium.id, stage.page)

    def _show_first_page(self, medium: str) -> None:
        if self._slides.deck(medium):
            self._slides.want(medium, 0)
            self._run_control.log(PageShown(medium, 0))

    def _on_item_started(self, item: str) -> None:
        self._video.stop()
        run = self._run_control.active
        if run and run.item and run.item.id == item and run.item.media:
            self.show_medium(run.item.media[0])

    def _on_run_changed(self) -> None:
        if self._run_control.active is None:
            self._video.stop()
        if self.stage != self._announced:
            self._announced = self.stage
            self.stage_changed.emit()

    def _on_deck_ready(self, medium: str) -> None:
        stage = self.stage
        if stage.scene is Scene.SLIDE and stage.medium == medium:
            self._slides.want(medium, stage.page)
            self._run_control.log(PageShown(medium, stage.page))

    def _on_deck_failed(self, medium: str, error: PmqaError) -> None:
        if self.stage.medium == medium:
            self.problem.emit(error)

    def _on_video_ended(self) -> None:
        if self.stage.scene is Scene.VIDEO:
            self._run_control.log(VideoEnded(self._video.length_ms()))

    def _on_video_failed(self, error: PmqaError) -> None:
        if self.stage.scene is Scene.VIDEO:
            self._run_control.log(VideoEnded(self._video.position_ms(), failure=error.code))
        self.problem.emit(error)
