"""One button that plays and pauses the video that is up."""

from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import name_key
from pmqa_desktop.ui.common.worded import WordedButton


class PlayButton(WordedButton):
    """Greyed where there is nothing to play."""

    def __init__(self, run_control: RunControl, stage_control: StageControl, theme: Theme) -> None:
        super().__init__()
        self._stage_control = stage_control
        self._icon = ButtonIcon(self, theme, "play")
        self.clicked.connect(stage_control.toggle_playback)
        run_control.run_changed.connect(self._on_run_changed)
        self.say()

    def say(self) -> None:
        """Name the button."""
        words = self.tr("Play or pause the video")
        self.setAccessibleName(words)
        name_key(self, words, "")
        self._on_run_changed()

    def _on_run_changed(self) -> None:
        self.setEnabled(self._stage_control.can_play())
        playing = self._stage_control.stage.playback is Playback.PLAYING
        self._icon.show_icon("pause" if playing else "play")
