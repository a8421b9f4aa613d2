"""The services behind the stage, which a visit and a show of loose files have in common."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.domain.runlog import RunLog
from pmqa_desktop.paths import resource
from pmqa_desktop.services.garbage import Garbage
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.rung_files import RungFiles
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.services.slides import OpenSlides, Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video
from pmqa_desktop.store.media_files import Files

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.media.wake_lock import WakeLock
    from pmqa_desktop.services.clip_control import ClipControl
    from pmqa_desktop.services.clips import Clips
    from pmqa_desktop.services.ladder import Ladder
    from pmqa_desktop.services.large_pages import LargePages
    from pmqa_desktop.services.mark_control import MarkControl
    from pmqa_desktop.services.page_links import PageLinks
    from pmqa_desktop.services.page_texts import PageTexts
    from pmqa_desktop.services.pointer import Pointer
    from pmqa_desktop.services.video_control import VideoControl


class StageBench:
    """What the first picture needs is made at once; ladder, pens and pointer with their first use."""

    def __init__(
        self,
        runs: RunLog,
        clock: Clock,
        preferences: Preferences,
        files: Files,
        media: dict[str, Medium],
        cache: Path,
        make_player: "Callable[[], Player]",
        rung_files: RungFiles,
        *,
        open_slides: OpenSlides | None = None,
        make_wake_lock: "Callable[[], WakeLock] | None" = None,
    ) -> None:
        self._garbage = Garbage()
        self.preferences = preferences
        self.media = media
        self.run_control = RunControl(runs, clock)
        self.slides = Slides(files, cache, resource("fonts"), open_slides=open_slides)
        self.video = Video(make_player)
        self.rungs = Rungs(rung_files, media, self.slides)
        self.stage_control = StageControl(self.run_control, self.slides, self.video, files, media, self.rungs)
        self._files = files
        self._cache = cache
        self._make_wake_lock = make_wake_lock
        self._undo = ExitStack()
        """What is put away, the last made first."""
        for part in (self._garbage, self.rungs, self.slides, self.video, self.run_control):
            self._undo.callback(part.close)
        self._follow_device()
        preferences.changed.connect(self._follow_device)
        self._undo.callback(preferences.changed.disconnect, self._follow_device)
        self.video.settings_changed.connect(self._keep_device)

    def _follow_device(self) -> None:
        self.video.set_device(self.preferences.video_device.id)

    def _keep_device(self) -> None:
        """Where videos sound is chosen in their menu too."""
        chosen = self.video.device
        if chosen != self.preferences.video_device.id:
            named = {device.id: device for device in self.video.tracks().devices}
            self.preferences.choose_video_device(named.get(chosen, SoundDevice(chosen, "")))

    @cached_property
    def ladder(self) -> "Ladder":
        """What stands below what is on the stage."""
        from pmqa_desktop.services.ladder import Ladder

        return Ladder(self.run_control, self.stage_control, self.slides, self.video, self.rungs, self.media)

    @cached_property
    def video_control(self) -> "VideoControl":
        """What the operator does with the video that is up, and what follows its end."""
        from pmqa_desktop.services.video_control import VideoControl

        return VideoControl(self.run_control, self.stage_control, self.video)

    @cached_property
    def clip_control(self) -> "ClipControl":
        """Plays the videos on the pages."""
        from pmqa_desktop.services.clip_control import ClipControl

        return ClipControl(self.run_control, self.stage_control, self.slides, self.video, self.clips)

    @cached_property
    def clips(self) -> "Clips":
        """The files behind the videos on the pages."""
        from pmqa_desktop.services.clips import Clips

        clips = Clips(self.slides, self._files, self.media, self._cache)
        self._undo.callback(clips.close)
        return clips

    @cached_property
    def marks(self) -> "MarkControl":
        """What is drawn on the pages."""
        from pmqa_desktop.services.mark_control import MarkControl

        return MarkControl(self.run_control)

    @cached_property
    def pointer(self) -> "Pointer":
        """What is pointed at."""
        from pmqa_desktop.services.pointer import Pointer

        return Pointer(self.stage_control, self.marks)

    @cached_property
    def large_pages(self) -> "LargePages":
        """Pages large enough for the magnifier."""
        from pmqa_desktop.services.large_pages import LargePages

        large = LargePages(self.slides, self.stage_control, self.pointer)
        self._undo.callback(large.close)
        return large

    @cached_property
    def page_texts(self) -> "PageTexts":
        """The words on the pages, to search in."""
        from pmqa_desktop.services.page_texts import PageTexts

        texts = PageTexts(self.slides)
        self._undo.callback(texts.close)
        return texts

    @cached_property
    def page_links(self) -> "PageLinks":
        """The links on the pages, for the presenter's mouse."""
        from pmqa_desktop.services.page_links import PageLinks

        links = PageLinks(self.slides)
        self._undo.callback(links.close)
        return links

    def complete(self) -> None:
        """Make what follows a take without being looked at."""
        _ = self.ladder, self.video_control, self.clip_control
        if self._make_wake_lock is not None:
            from pmqa_desktop.services.wakefulness import Wakefulness

            self._undo.callback(Wakefulness(self.run_control, self._make_wake_lock).close)

    def close(self) -> None:
        """Put everything away; a running take can be gone on with later. One failure spares the rest none."""
        self._undo.close()
