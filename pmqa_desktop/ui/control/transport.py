"""The transport: pages, playback, black and the timer's pause, each with its key."""

from collections.abc import Mapping

from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.play_button import PlayButton
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording


class Transport(Worded):
    """Buttons that do what the keys do; what cannot be done now is greyed."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        theme: Theme,
        wording: Wording,
        media: Mapping[str, Medium],
        bindings: KeyBindings,
    ) -> None:
        super().__init__()
        self._wording = wording
        self._media = media
        self._run_control = run_control
        self._stage_control = stage_control
        self._bindings = bindings
        self._previous, self._next, self._black = (QPushButton() for _ in range(3))
        ButtonIcon(self._previous, theme, "chevron-left")
        ButtonIcon(self._next, theme, "chevron-right")
        ButtonIcon(self._black, theme, "square")
        self._play = PlayButton(run_control, stage_control, theme)
        self._black.setCheckable(True)
        self._page = label("body")
        self._shown = QComboBox()
        self._pause = button()
        self._connect()
        self._lay_out()
        self.say()

    def say(self) -> None:
        """Name every button, with its key."""
        self._name(self._previous, self.tr("Previous slide"), Act.PREVIOUS_PAGE)
        self._name(self._next, self.tr("Next slide"), Act.NEXT_PAGE)
        self._name(self._black, self.tr("Black"), Act.BLACK)
        self._shown.setAccessibleName(self.tr("What the audience is shown"))
        self._shown.clear()
        self._on_run_changed()

    def _name(self, named: QAbstractButton, words: str, act: Act) -> None:
        named.setAccessibleName(words)
        name_key(named, words, self._bindings.told(act))

    def _connect(self) -> None:
        self._previous.clicked.connect(self._stage_control.previous_page)
        self._next.clicked.connect(self._stage_control.next_page)
        self._black.clicked.connect(self._stage_control.toggle_black)
        self._shown.activated.connect(self._on_medium_chosen)
        self._pause.clicked.connect(self._run_control.toggle_pause)
        self._run_control.run_changed.connect(self._on_run_changed)
        self._bindings.changed.connect(self.say)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        for widget in (self._previous, self._page, self._next, self._play, self._black):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._pause)
        column.addWidget(self._shown)  # Tab goes in the order of adding

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
        stage = self._stage_control.stage
        self._shown.setPlaceholderText(self.tr("Another card"))
        another = stage.scene in {Scene.BREAK, Scene.TEST, Scene.FOLLOW_UP, Scene.NOTICE}
        self._shown.setCurrentIndex(-1 if another else max(0, self._shown.findData(stage.medium or "")))

    def _on_run_changed(self) -> None:
        self._list_media()
        run, stage = self._run_control.active, self._stage_control.stage
        count = self._stage_control.page_count()
        self._previous.setEnabled(count > 0 and stage.page > 0)
        self._next.setEnabled(self._stage_control.can_go_on())
        self._page.setText(f"{stage.page + 1}/{count}" if count else "\u2013")
        self._black.setEnabled(self._run_control.run is not None)
        self._black.setChecked(stage.black)
        self._pause.setEnabled(run is not None and run.leg is not None)
        paused = run is not None and run.paused
        words = self.tr("Let the timer go on") if paused else self.tr("Pause the timer")
        self._pause.setText(words)
        name_key(self._pause, words, self._bindings.told(Act.PAUSE))
