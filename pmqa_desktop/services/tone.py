"""Lets the test card's tone sound for as long as the stage says so."""

from pathlib import Path

from PySide6.QtCore import QObject

from pmqa_desktop.domain.stage import Scene, Stage
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video


class Tone(QObject):
    """Plays the tone through the one player, which has no video to play while the test card is up."""

    def __init__(
        self,
        cards: Cards,
        stage_control: StageControl,
        video: Video,
        cache: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._stage_control = stage_control
        self._video = video
        self._cache = cache
        self._work = Background(1, self)
        self._wanted = False
        self._sounding = False
        stage_control.stage_changed.connect(self._on_stage_changed)
        video.ended.connect(self._on_ended)
        video.failed.connect(self._on_failed)

    def close(self) -> None:
        """Wait for a tone that is being written."""
        self._work.close()

    def _on_stage_changed(self) -> None:
        wanted = _is_wanted(self._stage_control.stage)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._work.run(lambda _job: have_tone(self._cache), self._sound, self._on_not_written)
        elif self._sounding:
            self._sounding = False
            self._video.stop()

    def _sound(self, tone: Path) -> None:
        if self._wanted:
            self._sounding = True
            self._video.arm(tone, tone.name)
            self._video.play()

    def _on_ended(self) -> None:
        if self._sounding:
            self._video.play()

    def _on_failed(self, _error: PmqaError) -> None:
        """The card must not say that there is something to hear."""
        if self._sounding:
            self._cards.toggle_tone()

    def _on_not_written(self, error: PmqaError) -> None:
        self._cards.toggle_tone()
        self._stage_control.problem.emit(error)


def have_tone(cache: Path) -> Path:
    """The tone as a file in a cache, written if it is not there. Raises PmqaError `visit-unwritable`."""
    from pmqa_desktop.media.tone import write_tone

    path = cache / "test-tone.wav"
    if not path.exists():
        try:
            write_tone(path)
        except OSError as error:
            raise PmqaError("visit-unwritable", path=cache, reason=error.strerror) from error
    return path


def _is_wanted(stage: Stage) -> bool:
    return stage.scene is Scene.TEST and stage.tone
