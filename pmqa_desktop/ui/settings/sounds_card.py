"""Where videos sound, and whether the timer sounds too: on another device, or not at all."""

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.timer_sounds import TimerSounds
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded


class SoundsCard(Worded):
    """Offers the timer no device that the audience may hear."""

    def __init__(self, sounds: TimerSounds, preferences: Preferences) -> None:
        super().__init__()
        self._sounds = sounds
        self._preferences = preferences
        self._problem: PmqaError | None = None
        self._title = label("section")
        self._videos, self._timer = QComboBox(), QComboBox()
        self._videos_label, self._timer_label = QLabel(), QLabel()
        self._videos.activated.connect(self._on_videos_chosen)
        self._timer.activated.connect(self._on_timer_chosen)
        self._try = button()
        self._try.clicked.connect(self._on_try)
        self._note, self._told = label("muted", wrap=True), label("fault", wrap=True)
        form = QFormLayout()
        for words, choice in ((self._videos_label, self._videos), (self._timer_label, self._timer)):
            words.setBuddy(choice)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(words, choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(form)
        for each in (self._try, self._told, self._note):
            column.addWidget(each)
        sounds.devices_changed.connect(self.say)
        sounds.problem.connect(self._on_problem)
        preferences.changed.connect(self.say)
        self.say()
        sounds.look()

    def say(self) -> None:
        """List the devices anew."""
        self._title.setText(self.tr("Sound"))
        self._videos_label.setText(self.tr("Videos, which are shared"))
        self._timer_label.setText(self.tr("The timer, for you alone"))
        for words, choice in ((self._videos_label, self._videos), (self._timer_label, self._timer)):
            choice.setAccessibleName(words.text())
        preferences = self._preferences
        machine, none = self.tr("The computer's own choice"), self.tr("No sound")
        self._list(self._videos, machine, self._sounds.video_devices(), preferences.video_device)
        self._list(self._timer, none, self._sounds.devices(), preferences.timer_device)
        self._timer.setEnabled(bool(preferences.video_device.id))
        self._try.setText(self.tr("Hear it"))
        self._try.setEnabled(self._sounds.allowed)
        self._told.setText(sentence(self._problem) if self._problem else "")
        self._told.setVisible(self._problem is not None)
        if not preferences.video_device.id:
            self._note.setText(
                self.tr("Say first where videos sound: the timer is then kept off the sound that is shared.")
            )
        else:
            self._note.setText(
                self.tr("One note as it is nearly time, two as it is to come to the end, three at the end.")
            )

    def _list(
        self, choice: QComboBox, first: str, devices: tuple[SoundDevice, ...], chosen: SoundDevice
    ) -> None:
        choice.clear()
        choice.addItem(first, SoundDevice("", ""))
        for device in devices:
            choice.addItem(device.name or device.id, device)
        at = next((at for at, each in enumerate(devices, 1) if each.id == chosen.id), 0)
        if not at and chosen.id:
            words = self.tr("{device} (not plugged in)").format(device=chosen.name or chosen.id)
            choice.addItem(words, chosen)
            at = choice.count() - 1
        choice.setCurrentIndex(at)

    def _on_videos_chosen(self, _index: int) -> None:
        self._problem = None
        chosen: SoundDevice = self._videos.currentData()
        if chosen.id in {"", self._preferences.timer_device.id}:
            self._preferences.choose_timer_device(SoundDevice("", ""))
        self._preferences.choose_video_device(chosen)

    def _on_timer_chosen(self, _index: int) -> None:
        self._problem = None
        self._preferences.choose_timer_device(self._timer.currentData())

    def _on_try(self) -> None:
        self._problem = None
        try:
            self._sounds.try_out()
        except PmqaError as error:
            self._problem = error
        self.say()

    def _on_problem(self, error: PmqaError) -> None:
        self._problem = error
        self.say()
