"""Where the video is and how it sounds: what the operator has at hand while a video is up."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSlider, QStyle, QVBoxLayout

from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.stage import Playback
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video
from pmqa_desktop.services.video_control import SKIP_MS, VideoControl
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.video_menu import VideoMenu
from pmqa_desktop.ui.common.widgets import label, name_key
from pmqa_desktop.ui.common.worded import Worded

LOUDER = 5
VOLUME_WIDTH = 240
"""In pixels; more would not be finer."""


class SeekBar(QSlider):
    """A slider that goes where it is pressed; the usual ones take a step towards it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSingleStep(SKIP_MS)
        self.setPageStep(2 * SKIP_MS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there, and follow the hand from there."""
        if event.button() is Qt.MouseButton.LeftButton:
            at, span = round(event.position().x()), max(1, self.width())
            with QSignalBlocker(self):  # what counts is where the hand lets go
                self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, span))
        super().mousePressEvent(event)


class VideoBar(Worded):
    """Seen only while a video is on the stage. What is done to the video there is an event of the run."""

    problem = Signal(object)
    """A PmqaError: what was chosen cannot be used."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        video: Video,
        video_control: VideoControl,
        theme: Theme,
        bindings: KeyBindings,
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._stage_control = stage_control
        self._video = video
        self._control = video_control
        self._bindings = bindings
        self._seek, self._volume = SeekBar(), QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, 100)
        self._volume.setSingleStep(LOUDER)
        self._volume.setMaximumWidth(VOLUME_WIDTH)
        self._position = label("body")
        self._back, self._on, self._loop, self._mute, self._more = (QPushButton() for _ in range(5))
        for each, drawing in (
            (self._back, "step-back"),
            (self._on, "step-forward"),
            (self._loop, "repeat"),
            (self._more, "captions"),
        ):
            ButtonIcon(each, theme, drawing)
        self._mute_icon = ButtonIcon(self._mute, theme, "volume-2")
        for each in (self._loop, self._mute):
            each.setCheckable(True)
        self._menu = VideoMenu(video, self)
        self._menu.problem.connect(self.problem)
        self._more.setMenu(self._menu)
        self._connect()
        self._lay_out()
        self.say()

    def say(self) -> None:
        """Name everything, with its key."""
        self._seek.setAccessibleName(self.tr("Where the video is"))
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setToolTip(self.tr("Volume"))
        back = self._bindings.told(Act.SKIP_BACK)
        on = self._bindings.told(Act.SKIP_ON)
        words = self.tr("Go to another place in the video")
        name_key(self._seek, words, f"{back}, {on}" if back and on else back or on)
        self._name(self._back, self.tr("One frame back"))
        self._name(self._on, self.tr("One frame on"))
        self._name(self._loop, self.tr("Start over at the end"))
        self._name(self._mute, self.tr("Silence the video"), self._bindings.told(Act.MUTE))
        self._name(self._more, self.tr("Subtitles, sound and cut"))
        self._menu.say()
        self._on_run_changed()

    def put_first(self, button: QAbstractButton) -> None:
        """Add a button for a deed that is not the bar's own."""
        self._buttons.insertWidget(0, button)

    def _name(self, named: QAbstractButton, words: str, key: str = "") -> None:
        named.setAccessibleName(words)
        name_key(named, words, key)

    def _connect(self) -> None:
        self._seek.valueChanged.connect(self._on_moved)
        self._seek.sliderReleased.connect(lambda: self._control.seek(self._seek.value()))
        self._volume.valueChanged.connect(self._video.set_volume)
        self._back.clicked.connect(self._control.step_back)
        self._on.clicked.connect(self._control.step_on)
        self._loop.clicked.connect(self._menu.set_loop)
        self._mute.clicked.connect(self._video.toggle_mute)
        self._video.settings_changed.connect(self._on_settings_changed)
        self._video.frame_changed.connect(self._on_frame_changed)
        self._run_control.run_changed.connect(self._on_run_changed)
        self._run_control.ticked.connect(self._show_position)
        self._bindings.changed.connect(self.say)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widgets in (
            (self._seek, self._position),
            (self._back, self._on, self._loop, self._mute, self._volume, self._more),
        ):
            row = self._buttons = QHBoxLayout()
            row.setSpacing(8)
            column.addLayout(row)
            for widget in widgets:
                row.addWidget(widget)
        self._buttons.addStretch()

    def _on_moved(self, position_ms: int) -> None:
        """While the hand is on its way, only look; a key or a press is meant."""
        if self._seek.isSliderDown():
            self._control.glimpse(position_ms)
            self._say_position(position_ms)
        else:
            self._control.seek(position_ms)

    def _on_run_changed(self) -> None:
        self.setVisible(self._run_control.active is not None and self._stage_control.stage.has_video)
        self._on_settings_changed()
        self._show_position()

    def _on_settings_changed(self) -> None:
        with QSignalBlocker(self._volume):
            self._volume.setValue(self._video.volume)
        self._mute.setChecked(self._video.muted)
        self._mute_icon.show_icon("volume-x" if self._video.muted else "volume-2")
        self._loop.setChecked(self._video.cut.loop)

    def _on_frame_changed(self) -> None:
        """Frames come too often to say where each is; that of a held video comes alone."""
        if self.isVisible() and self._stage_control.stage.playback is not Playback.PLAYING:
            self._show_position()

    def _show_position(self) -> None:
        if self.isHidden() or self._seek.isSliderDown():
            return
        length = self._video.length_ms()
        position = self._video.position_ms()
        self._seek.setEnabled(length > 0)
        with QSignalBlocker(self._seek):
            self._seek.setRange(0, length)
            self._seek.setValue(position)
        self._say_position(position)

    def _say_position(self, position_ms: int) -> None:
        length = self._video.length_ms()
        words = f"{format_span(position_ms)} / {format_span(length)}"
        if words != self._position.text():
            self._position.setText(words)
