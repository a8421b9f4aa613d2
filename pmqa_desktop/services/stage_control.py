"""Puts media on the stage: what the audience sees is what this asked the run log to say."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.agenda import AtEnd
from pmqa_desktop.domain.deck import Deck
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.page_order import page_after, page_before
from pmqa_desktop.domain.runlog import (
    BlackSet,
    CardShown,
    FrozenSet,
    PageShown,
    StandbyShown,
    VideoEnded,
    VideoPaused,
    VideoPlayed,
    WhiteSet,
)
from pmqa_desktop.domain.stage import Playback, Scene, Stage
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.openings import Openings
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.video import Video
from pmqa_desktop.store.media_files import Files

if TYPE_CHECKING:  # joined when the first picture is up
    from pmqa_desktop.services.clip_control import ClipControl


class StageControl(QObject):
    """Flips pages, plays and pauses, darkens. Reads the stage from the fold, never from itself."""

    audience_changed = Signal()
    """What the audience sees is another picture; comes before `stage_changed`: the audience goes first."""
    stage_changed = Signal()
    """The presenter is somewhere else, or sees something else."""
    problem = Signal(object)
    """Something could not be shown: a PmqaError for the operator; the audience sees a card."""

    def __init__(
        self,
        run_control: RunControl,
        slides: Slides,
        video: Video,
        files: Files,
        media: Mapping[str, Medium],
        rungs: Rungs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rungs = rungs
        self._openings = Openings(run_control, slides, files, media, rungs)
        self._run_control = run_control
        self._slides = slides
        self._video = video
        self._files = files
        self._media = media
        self._announced = self._announced_audience = Stage()
        self._count_card_pages: Callable[[], int] = lambda: 0
        self._clips: ClipControl | None = None
        run_control.open_items_with(self._openings.of_item)
        run_control.item_started.connect(self._on_item_started)
        run_control.item_taken_back.connect(self._on_item_taken_back)
        run_control.run_changed.connect(self._on_run_changed)
        slides.deck_ready.connect(self._on_deck_ready)
        slides.deck_failed.connect(self._on_deck_failed)
        video.ended.connect(self._on_video_ended)
        video.failed.connect(self._on_video_failed)

    @property
    def stage(self) -> Stage:
        """Where the presenter is: the fold's stage; before the first take, the standby card."""
        run = self._run_control.run
        return run.stage if run else Stage()

    @property
    def audience_stage(self) -> Stage:
        """What the audience sees: the same, unless its picture is frozen."""
        run = self._run_control.run
        return run.audience_stage if run else Stage()

    @property
    def frozen(self) -> bool:
        """Whether the audience is left with its page while the presenter looks ahead."""
        run = self._run_control.run
        return run is not None and run.frozen is not None

    def prepare(self) -> None:
        """Open every deck of the visit in the background, so that each is there when its item starts."""
        for medium in self._media.values():
            if medium.kind is MediaKind.SLIDES:
                self._slides.prepare(medium)

    def show_medium(self, medium_id: str) -> None:
        """Put a medium up: a deck at its first page, a video from its start."""
        self._run_control.show(*self._openings.of_medium(medium_id))
        self._follow()

    def show_standby(self) -> None:
        """Put the standby card up."""
        if self._run_control.active:
            self._run_control.log_after_paint(StandbyShown())

    def count_card_pages_with(self, count: Callable[[], int]) -> None:
        """Let `count` say how many pages the follow-up list has."""
        self._count_card_pages = count

    def play_clips_with(self, clips: "ClipControl") -> None:
        """Let `clips` play the videos that pages hold."""
        self._clips = clips

    def can_play(self) -> bool:
        """Whether there is a video to play or to pause: on the stage, or on its page."""
        stage = self.stage
        on_page = self._clips is not None and self._clips.can_play()
        return on_page or (stage.scene is Scene.VIDEO and not stage.still)

    def can_go_on(self) -> bool:
        """Whether the next click does something: turn the page, or start a video on it."""
        return self.waits_for_click() or self.following_page() is not None

    def following_page(self) -> int | None:
        """The page that the next click shows; None on the last one, and where there is none."""
        return page_after(self.stage.page, self.page_count(), self._openings.left_out(self.stage.medium))

    def waits_for_click(self) -> bool:
        """Whether the next click is for a video on the page."""
        return self._clips is not None and self._clips.waits_for_click()

    def page_count(self) -> int:
        """How many pages the deck or the list on the stage has; 0 when there is none."""
        if self.stage.scene is Scene.FOLLOW_UP:
            return self._count_card_pages()
        deck = self._deck()
        return len(deck.pages) if deck else 0

    def page_number(self) -> int:
        """The number of the slide that the audience sees as its own program counts; 0 when there is none."""
        stage = self.audience_stage
        deck = self._slides.deck(stage.medium or "") if stage.scene is Scene.SLIDE else None
        return deck.pages[stage.page].number if deck and stage.page < len(deck.pages) else 0

    def position_ms(self) -> int:
        """The position of the video on the stage; 0 when there is none."""
        return self._video.position_ms() if self.stage.scene is Scene.VIDEO else 0

    def next_page(self) -> None:
        """Play the page's video that waits for the click; else show the next page. The last one stays."""
        following = self.following_page()
        if (self._clips is None or not self._clips.take_click()) and following is not None:
            self.go_to_page(following)

    def previous_page(self) -> None:
        """Show the page before; on the first one, stay."""
        before = page_before(self.stage.page, self._openings.left_out(self.stage.medium))
        if before is not None:
            self.go_to_page(before)

    def first_page(self) -> None:
        """Show the deck's first page."""
        self.go_to_page(0)

    def last_page(self) -> None:
        """Show the deck's last page."""
        self.go_to_page(self.page_count() - 1)

    def last_seen_page(self) -> None:
        """Show the page from which the last jump was made; again, and it is the other one."""
        run = self._run_control.active
        if run is not None and run.last_seen is not None:
            self.go_to_page(run.last_seen)

    def advance(self) -> None:
        """What the space bar does: the next page; a video plays or pauses, on a page once it has begun."""
        stage = self.stage
        begun = stage.clip is not None and stage.playback is not Playback.STOPPED
        if stage.scene is Scene.VIDEO or begun:
            self.toggle_playback()
        else:
            self.next_page()

    def go_to_page(self, page: int) -> None:
        """Show a page by its index. Outside the deck, or with no deck up, do nothing.

        While a deck is still being opened again after a kill, only the pages before are known to exist.
        """
        if self.stage.scene is Scene.FOLLOW_UP:
            if 0 <= page < self.page_count() and page != self.stage.page:
                self._run_control.log_after_paint(CardShown(Scene.FOLLOW_UP, page=page))
            return
        medium, deck = self.stage.medium, self._deck()
        known = len(deck.pages) if deck else self.stage.page
        if medium and 0 <= page < known and page != self.stage.page:
            self._run_control.log_after_paint(PageShown(medium, page))
            self._slides.want(medium, page)  # what is at hand is painted first
            following = self.following_page()
            if following is not None and following > page + 1:
                self._slides.want_later(medium, following)

    def toggle_playback(self) -> None:
        """Pause the video on the stage, or let it go on; once it has ended, play it again."""
        stage = self.stage
        position = self._video.position_ms() or stage.position_ms  # the player may not have it open yet
        if not self.can_play() or stage.medium is None:
            return
        if stage.playback is Playback.PLAYING:
            self._video.pause()
            self._run_control.show(VideoPaused(position))
        elif stage.playback is Playback.STOPPED:
            if stage.scene is Scene.VIDEO:
                self.show_medium(stage.medium)
            elif self._clips is not None:
                self._clips.play()
        else:
            self._video.play()
            self._run_control.show(VideoPlayed(position))

    def toggle_black(self) -> None:
        """Darken the stage, or show it again. A video under it goes on: its sound may be wanted."""
        self._run_control.log_after_paint(BlackSet(not self.stage.black))

    def toggle_white(self) -> None:
        """Make the stage white, or show it again."""
        self._run_control.log_after_paint(WhiteSet(not self.stage.white))

    def uncover(self) -> None:
        """Show the picture again that black or white hides."""
        if self.stage.black:
            self.toggle_black()
        elif self.stage.white:
            self.toggle_white()

    def toggle_freeze(self) -> None:
        """Leave the audience with the page it sees, or take it along again. Only a page can be frozen."""
        run, stage = self._run_control.active, self.stage
        if run is None or not (self.frozen or stage.scene is Scene.SLIDE):
            return
        if stage.medium and not self.frozen:
            self._slides.hold(stage.medium, stage.page)
        self._run_control.log_after_paint(FrozenSet(not self.frozen))

    def restore(self) -> None:
        """Bring back what was on the stage when the program was stopped; a video waits where it was."""
        stage = self.stage
        medium = self._media.get(stage.medium or "")
        if medium is None:
            return
        if stage.scene is Scene.VIDEO and stage.playback is not Playback.STOPPED:
            self.arm_video(stage.position_ms)
        elif stage.scene is Scene.SLIDE:
            self._slides.prepare(medium)
            self._slides.want(medium.id, stage.page)
            if self.frozen:
                self._slides.hold(medium.id, self.audience_stage.page)

    def arm_video(self, at_ms: int = 0, *, playing: bool = False, holding: bool = False) -> None:
        """Have the player open the file that the stage's rung says, there; see `Video.arm` for `holding`."""
        stage = self.stage
        if stage.medium is None:
            return
        file = self._rungs.video_file(stage.medium, stage.rung)
        if file is None:
            self._on_video_failed(self._missing(self._media[stage.medium]))
            return
        self._video.arm(self._files.path(file), file.name, at_ms=at_ms, holding=holding)
        if playing:
            self._video.play()

    @staticmethod
    def _missing(medium: Medium) -> PmqaError:
        return PmqaError("media-missing", name=medium.file.name if medium.file else medium.id)

    def _deck(self) -> Deck | None:
        return self._slides.deck(self.stage.medium or "") if self.stage.scene is Scene.SLIDE else None

    def _follow(self) -> None:
        """Let player and pages do what the stage has just been told to show."""
        stage = self.stage
        medium = self._media.get(stage.medium or "")
        if medium is None:
            return
        if stage.scene is Scene.VIDEO:
            if stage.playback is not Playback.STOPPED:
                self.arm_video(playing=True)
        elif stage.scene is Scene.SLIDE:
            if self._openings.is_there(medium):
                self._slides.prepare(medium)
            self._slides.want(medium.id, stage.page)

    def _on_item_taken_back(self) -> None:
        self._video.stop()
        self.restore()

    def _on_item_started(self, item: str) -> None:
        run = self._run_control.active
        if run is None or run.item is None or run.item.id != item:
            return
        self._follow()
        for medium in (self._media[name] for name in run.item.media[:1]):
            there = self._openings.is_there(medium) or run.rung(medium.id) > 0
            if medium.kind is not MediaKind.LIVE_CAMERA and not there:
                self.problem.emit(self._missing(medium))
        self.get_next_ready()

    def get_next_ready(self) -> None:
        """Have the first picture of what comes next at hand; two videos at once would cost much memory."""
        run = self._run_control.active
        medium = (
            self._media[run.next_item.media[0]] if run and run.next_item and run.next_item.media else None
        )
        if medium is None or medium.file is None:
            return
        if medium.kind is MediaKind.SLIDES:
            self._slides.want_later(medium.id, 0)
        elif medium.kind is MediaKind.VIDEO and self.stage.playback is not Playback.PLAYING:
            self._video.prepare(self._files.path(medium.file))

    def _on_run_changed(self) -> None:
        stage, seen = self.stage, self.audience_stage
        self._let_go_of_video(stage, seen)
        if not self.frozen:
            self._slides.let_go()
        before, before_seen = self._announced, self._announced_audience
        self._announced, self._announced_audience = stage, seen
        if seen != before_seen:
            self.audience_changed.emit()
        if stage != before:
            self.stage_changed.emit()

    def _let_go_of_video(self, stage: Stage, seen: Stage) -> None:
        """Stop what nobody sees any more; where the audience is left with it, it holds its picture."""
        before, seen_before = self._announced, self._announced_audience
        for left in (before, seen_before):
            if left.has_video and not (left.same_video(stage) or left.same_video(seen)):
                self._video.stop()
                return
        if before.has_video and not before.same_video(stage):
            self._video.pause()

    def _on_deck_ready(self, medium: str) -> None:
        """Show the page that was asked for; one that was up before a kill has its row already."""
        run, stage = self._run_control.active, self.stage
        if run is None or stage.scene is not Scene.SLIDE or stage.medium != medium:
            return
        known = (medium, stage.page) in run.pages
        page = stage.page if known else max(stage.page, self._openings.first_page(medium))
        self._slides.want(medium, page)
        if not known:
            self._run_control.show(PageShown(medium, page))

    def _on_deck_failed(self, medium: str, error: PmqaError) -> None:
        if self.stage.medium == medium:
            self.problem.emit(error)

    def _on_video_ended(self) -> None:
        """Do what the agenda item says; a timer that was stopped by a person starts no item."""
        run = self._run_control.active
        if run is None or not self.stage.has_video:
            return
        ended = VideoEnded(self._video.position_ms())
        alone = self.stage.scene is Scene.VIDEO
        at_end = run.item.at_end if run.item and alone else AtEnd.HOLD
        if at_end is AtEnd.STANDBY:
            self._run_control.show(ended, StandbyShown())
        else:
            self._run_control.show(ended)
        if at_end is AtEnd.NEXT and not run.paused:
            self._run_control.start_next_item()
        else:
            self.get_next_ready()

    def _on_video_failed(self, error: PmqaError) -> None:
        on_page = self.stage.clip is not None
        if self.stage.has_video:
            self._run_control.show(VideoEnded(self._video.position_ms(), failure=error.code))
        if on_page and self._clips is not None:
            self._clips.tell(error)
        else:
            self.problem.emit(error)
