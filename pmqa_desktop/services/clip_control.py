"""Plays the videos on the pages: with the next click, at once or when clicked, as their deck says."""

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

from pmqa_desktop.domain.deck import EmbeddedVideo, VideoStart
from pmqa_desktop.domain.playback import Cut, Manner
from pmqa_desktop.domain.runlog import ClipShown, VideoEnded, VideoPlayed
from pmqa_desktop.domain.stage import Cover, Playback, Scene, Stage
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.clips import Clips
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video

AHEAD_MS = 300
"""How long a page must be up before its video is opened ahead: not while somebody flips through."""


class ClipControl(QObject):
    """Which video of the page is up, the fold says; this has the player follow it.

    There is one player: a second video on the page takes the place of the first.
    """

    looked = Signal()
    """What is to begin by itself on the page has begun, or waits for the page to be seen."""
    problem = Signal(object)
    """A video of a page cannot be played: a PmqaError for the operator; the audience sees the page."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        slides: Slides,
        video: Video,
        clips: Clips,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._slides = slides
        self._video = video
        self._clips = clips
        self._held: Stage | None = None
        """The stage whose video the player holds."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_page_settled)
        self._later = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._later.timeout.connect(self._get_ready)
        self._displaced = False
        """Whether a video of a page was opened ahead in place of the next item's."""
        stage_control.play_clips_with(self)
        stage_control.stage_changed.connect(self._on_stage_changed)
        slides.page_ready.connect(self._on_page_ready)
        clips.ready.connect(self._on_clip_ready)
        clips.problem.connect(self.problem)
        self._on_stage_changed()

    def can_play(self) -> bool:
        """Whether the page that the audience sees too has a video, up or not."""
        return self._is_open() and any(self._is_good(video) for video in self._videos())

    def waits_for_click(self) -> bool:
        """Whether the next click is for a video of the page."""
        return self._is_open() and self._waiting_for(VideoStart.NEXT_CLICK) is not None

    def take_click(self) -> bool:
        """Play the next video of the page that waits for a click; False where none does."""
        return self.waits_for_click() and self.play(self._waiting_for(VideoStart.NEXT_CLICK))

    def press(self, clip: int) -> None:
        """What a click on a video does: it plays, pauses, or plays again."""
        stage = self._stage_control.stage
        if stage.clip == clip and stage.playback is not Playback.STOPPED:
            self._stage_control.toggle_playback()
        elif not self.play(clip):
            self._tell_why_not(clip)

    def play(self, clip: int | None = None) -> bool:
        """Play a video of the page from its start: by default the one that is up, else the first good one.

        False where there is none, or where the presenter looks ahead: its sound would be heard by everybody.
        """
        stage, videos = self._stage_control.stage, self._videos()
        if clip is None:
            clip = stage.clip if stage.clip is not None else self._first(stage)
        good = clip is not None and clip < len(videos) and self._is_good(videos[clip])
        if clip is None or stage.medium is None or not good or not self._is_open():
            return False
        again = stage.clip == clip
        self._run_control.show(ClipShown(stage.medium, stage.page, clip), VideoPlayed(0))
        self._arm(holding=again)
        return True

    def tell(self, error: PmqaError) -> None:
        """Say that the video which was up cannot be played."""
        if error.code in {"media-missing", "video-undecodable"}:
            page = self._stage_control.page_number()
            error = PmqaError("clip-unplayable", name=error.facts["name"], page=page)
        self.problem.emit(error)

    def _videos(self) -> tuple[EmbeddedVideo, ...]:
        stage = self._stage_control.stage
        return self._clips.videos(stage.medium, stage.page) if stage.scene is Scene.SLIDE else ()

    def _is_good(self, video: EmbeddedVideo) -> bool:
        """Whether nothing is known against it; its file may still be on its way."""
        medium = self._stage_control.stage.medium or ""
        return not isinstance(self._clips.file(medium, video), PmqaError)

    def _is_open(self) -> bool:
        """Whether a take runs, and the presenter is where the audience is."""
        stage, seen = self._stage_control.stage, self._stage_control.audience_stage
        here = (stage.scene, stage.medium, stage.page) == (seen.scene, seen.medium, seen.page)
        return here and self._run_control.active is not None

    def _first(self, stage: Stage) -> int | None:
        good = [clip for clip, video in enumerate(self._videos()) if self._is_good(video)]
        return next((clip for clip in good if clip not in stage.clips_shown), next(iter(good), None))

    def _waiting_for(self, start: VideoStart) -> int | None:
        shown = self._stage_control.stage.clips_shown
        waiting = (
            clip
            for clip, video in enumerate(self._videos())
            if video.start is start and clip not in shown and self._is_good(video)
        )
        return next(waiting, None)

    def _on_stage_changed(self) -> None:
        """Comes after the audience's picture is painted. A page without videos costs a look at it."""
        stage = self._stage_control.stage
        if self._held is not None and not self._held.same_video(stage):
            self._held = None
        if stage.medium and self._videos():
            self._clips.want(stage.medium, stage.page)
            self._soon.start()
        elif self._displaced:
            self._later.start()

    def _on_page_ready(self, medium: str, page: int) -> None:
        stage = self._stage_control.stage
        if (stage.medium, stage.page) == (medium, page) and self._videos():
            self._soon.start()

    def _on_clip_ready(self, medium: str) -> None:
        if medium == self._stage_control.stage.medium and self._videos():
            self._soon.start()

    def _on_page_settled(self) -> None:
        self._begin_due()
        self.looked.emit()

    def _begin_due(self) -> None:
        """Have the player hold what is up; else begin what is to begin by itself."""
        stage = self._stage_control.stage
        if stage.medium is None or not self._slides.sharp(stage.medium, stage.page):
            return
        busy = stage.clip is not None and stage.playback is not Playback.STOPPED
        if busy and self._held is None:
            self._arm()
        if busy or self._stage_control.audience_stage.cover is not Cover.NONE:
            return
        at_once = self._waiting_for(VideoStart.AT_ONCE)
        if at_once is not None and self._is_open():
            self.play(at_once)
        else:
            self._later.start()

    def _get_ready(self) -> None:
        """Open ahead what the next click would play; with no video on the page, the next item's again."""
        stage, videos = self._stage_control.stage, self._videos()
        clip = self._first(stage)
        if clip is not None and stage.clip is None and self._is_open():
            file = self._clips.file(stage.medium or "", videos[clip])
            if file is not None and not isinstance(file, PmqaError):
                self._displaced = True
                self._video.prepare(file, self._manner(videos[clip]))
        elif not videos and self._displaced:
            self._displaced = False
            self._stage_control.get_next_ready()

    def _arm(self, *, holding: bool = False) -> None:
        """Have the player open the video that is up, as soon as its file is there."""
        stage, videos = self._stage_control.stage, self._videos()
        if stage.clip is None or stage.medium is None or stage.clip >= len(videos):
            return
        video = videos[stage.clip]
        file = self._clips.file(stage.medium, video)
        if isinstance(file, PmqaError):
            self._run_control.show(VideoEnded(stage.position_ms, failure=file.code))
            self.problem.emit(file)
        elif file is not None:
            self._held = stage
            at_ms, manner = stage.position_ms, self._manner(video)
            self._video.arm(file, video.name, at_ms=at_ms, holding=holding, manner=manner)
            if stage.playback is Playback.PLAYING:
                self._video.play()

    def _tell_why_not(self, clip: int) -> None:
        videos, medium = self._videos(), self._stage_control.stage.medium or ""
        why = self._clips.file(medium, videos[clip]) if clip < len(videos) else None
        if isinstance(why, PmqaError):
            self.problem.emit(why)

    def _manner(self, video: EmbeddedVideo) -> Manner:
        """Decoded for the part of the largest surface that its rectangle takes."""
        stage, (width, height) = self._stage_control.stage, self._slides.size
        picture = self._slides.picture(stage.medium or "", stage.page)
        page = QSize(picture.width, picture.height) if picture else QSize(width, height)
        page.scale(width, height, Qt.AspectRatioMode.KeepAspectRatio)
        share = (
            video.rectangle.width * page.width() / width,
            video.rectangle.height * page.height() / height,
        )
        return Manner(share, Cut(loop=video.loops), video.muted)
