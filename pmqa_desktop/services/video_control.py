"""What an operator does with the video on the stage, besides playing and pausing it."""

from PySide6.QtCore import QObject

from pmqa_desktop.domain.runlog import VideoPaused, VideoSought
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video

SKIP_MS = 5000
"""How far one press of a key goes back or on."""


class VideoControl(QObject):
    """Sends the video elsewhere and says so in the run log. Without a video on the stage it does nothing."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        video: Video,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._video = video
        self._stepping = False
        video.frame_changed.connect(self._on_frame_changed)

    def is_up(self) -> bool:
        """Whether a video is on the stage that can be sent elsewhere."""
        on_stage = self._stage_control.stage.has_video
        return on_stage and self._run_control.active is not None and self._video.length_ms() > 0

    def seek(self, position_ms: int) -> None:
        """Go to a position; it plays on there, or waits there."""
        if self.is_up():
            wanted = self._video.cut.within(max(0, position_ms), self._video.length_ms())
            self._video.seek(wanted)
            self._run_control.show(VideoSought(wanted))

    def glimpse(self, position_ms: int) -> None:
        """Show a place while the hand is still on its way: only where it is let go will be logged."""
        if self.is_up():
            self._video.seek(position_ms)

    def skip_back(self) -> None:
        """Go back a little."""
        self.seek(self._video.position_ms() - SKIP_MS)

    def skip_on(self) -> None:
        """Go on a little."""
        self.seek(self._video.position_ms() + SKIP_MS)

    def step_on(self) -> None:
        """Hold, and show the next frame."""
        self._step(1)

    def step_back(self) -> None:
        """Hold, and show the frame before."""
        self._step(-1)

    def _step(self, frames: int) -> None:
        if not self.is_up():
            return
        if self._stage_control.stage.playback is Playback.PLAYING:
            self._run_control.show(VideoPaused(self._video.position_ms()))
        self._stepping = True
        self._video.step(frames)

    def _on_frame_changed(self) -> None:
        """The frame that was asked for is there; only now is it known where that is."""
        if self._stepping and self.is_up():
            self._run_control.show(VideoSought(self._video.position_ms()))
        self._stepping = False
