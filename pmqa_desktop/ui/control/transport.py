"""The transport: pages, playback, black and the timer's pause, each with its key."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.stage import Playback, Scene
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, choice, label
from pmqa_desktop.ui.common.wording import Wording


class Transport(QWidget):
    """Buttons that do what the keys do; what cannot be done now is greyed."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        theme: Theme,
        wording: Wording,
        media: Mapping[str, Medium],
    ) -> None:
        super().__init__()
        self._wording = wording
        self._media = media
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
        self._shown = choice(self.tr("What the audience is shown"))
        self._shown.activated.connect(self._on_medium_chosen)
        self._pause = button(self.tr("Pause the timer"), tip=self.tr("F6"))
        self._pause.clicked.connect(run_control.toggle_pause)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._shown)
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

    def _on_medium_chosen(self, _index: int) -> None:
        medium = self._shown.currentData()
        if medium:
            self._stage_control.show_medium(medium)
        else:
            self._stage_control.show_standby()

    def _list_media(self) -> None:
        """The card, and what the item has to show; the one that is up is chosen."""
        run = self._run_control.active
        names = run.item.media if run and run.item else ()
        if tuple(self._shown.itemData(at) for at in range(1, self._shown.count())) != names:
            self._shown.clear()
        if not self._shown.count():
            self._shown.addItem(self.tr("Standby card"), "")
            for name in names:
                self._shown.addItem(self._wording.text(self._media[name].title), name)
        self._shown.setEnabled(run is not None)
        self._shown.setCurrentIndex(max(0, self._shown.findData(self._stage_control.stage.medium or "")))

    def _on_run_changed(self) -> None:
        self._list_media()
        run, stage = self._run_control.active, self._stage_control.stage
        count = self._stage_control.page_count()
        self._previous.setEnabled(count > 0 and stage.page > 0)
        self._next.setEnabled(stage.page + 1 < count)
        self._page.setText(f"{stage.page + 1}/{count}" if count else "\u2013")
        self._play.setEnabled(stage.scene is Scene.VIDEO)
        self._play.setIcon(self._pause_icon if stage.playback is Playback.PLAYING else self._play_icon)
        self._black.setEnabled(self._run_control.run is not None)
        self._black.setChecked(stage.black)
        self._pause.setEnabled(run is not None and run.leg is not None)
        paused = run is not None and run.paused
        self._pause.setText(self.tr("Let the timer go on") if paused else self.tr("Pause the timer"))
