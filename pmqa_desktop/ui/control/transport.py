"""The transport: pages, playback, black and the timer's pause, each with its key."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label


class Transport(QWidget):
    """Buttons that do what the keys do; what cannot be done now is greyed."""

    def __init__(self, run_control: RunControl, stage_control: StageControl, theme: Theme) -> None:
        super().__init__()
        self._run_control = run_control
        self._stage_control = stage_control
        self._theme = theme
        self._play_icon, self._pause_icon = theme.icon("play"), theme.icon("pause")
        self._previous = self._button("chevron-left", self.tr("Previous slide (PageUp)"))
        self._previous.clicked.connect(stage_control.previous_page)
        self._page = label("body")
        self._next = self._button("chevron-right", self.tr("Next slide (PageDown)"))
        self._next.clicked.connect(stage_control.next_page)
        self._play = self._button("play", self.tr("Play or pause the video"))
        self._play.clicked.connect(stage_control.toggle_playback)
        self._black = self._button("square", self.tr("Black (F8)"), checkable=True)
        self._black.clicked.connect(stage_control.toggle_black)
        self._pause = button(self.tr("Pause the timer"), tip=self.tr("F6"))
        self._pause.clicked.connect(run_control.toggle_pause)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._previous, self._page, self._next, self._play, self._black):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._pause)
        run_control.run_changed.connect(self._on_run_changed)
        self._on_run_changed()

    def _button(self, icon: str, words: str, *, checkable: bool = False) -> QPushButton:
        button = QPushButton(self._theme.icon(icon), "")
        button.setIconSize(QSize(20, 20))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setCheckable(checkable)
        return button

    def _on_run_changed(self) -> None:
        run, stage = self._run_control.active, self._stage_control.stage
        count = self._stage_control.page_count()
        self._previous.setEnabled(count > 0 and stage.page > 0)
        self._next.setEnabled(stage.page + 1 < count)
        self._page.setText(f"{stage.page + 1}/{count}" if count else "\u2013")
        self._play.setEnabled(stage.scene is Scene.VIDEO)
        self._play.setIcon(self._pause_icon if stage.playback is Playback.PLAYING else self._play_icon)
        self._black.setEnabled(run is not None)
        self._black.setChecked(stage.black)
        self._pause.setEnabled(run is not None and run.leg is not None)
        paused = run is not None and run.paused
        self._pause.setText(self.tr("Let the timer go on") if paused else self.tr("Pause the timer"))
