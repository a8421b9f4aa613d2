"""What a person chooses for this machine and this visit; everything takes effect at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.timer_sounds import TimerSounds
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.widgets import button, card, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.move_card import MoveCard
from pmqa_desktop.ui.settings.appearance_card import AppearanceCard
from pmqa_desktop.ui.settings.desk_card import DeskCard
from pmqa_desktop.ui.settings.displays_card import DisplaysCard
from pmqa_desktop.ui.settings.folders_card import FoldersCard
from pmqa_desktop.ui.settings.keys_card import KeysCard
from pmqa_desktop.ui.settings.sounds_card import SoundsCard
from pmqa_desktop.ui.settings.timers_card import TimersCard


class SettingsPage(Worded):
    """Two columns of cards: how it looks and where things are, and the keys."""

    another_visit_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        wording: Wording,
        book: AgendaBook,
        run_control: RunControl,
        bindings: KeyBindings,
        visit: Path,
        sounds: TimerSounds,
        desk: DeskCard,
        move: MoveCard,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._run_control = run_control
        preferences = wording.preferences
        self._visit_title = label("section")
        self._another = button()
        self._another.clicked.connect(self.another_visit_asked)
        self._why_not = label("muted", wrap=True)
        left = (
            card(AppearanceCard(preferences)),
            card(TimersCard(book, run_control)),
            card(SoundsCard(sounds, preferences)),
            card(DisplaysCard(preferences)),
            card(desk),
            card(FoldersCard(preferences, visit)),
            card(move),
            card(self._visit_title, self._another, self._why_not),
        )
        self._bindings = bindings
        self._keys_before: dict[str, tuple[str, ...]] = {}
        keys = KeysCard(bindings)
        keys.restored.connect(self._on_keys_restored)
        self._lay_out(left, (card(keys),))
        self._toast = Toast(self, theme)
        self._toast.undone.connect(lambda: bindings.restore(self._keys_before))
        bindings.changed.connect(self._toast.put_away)
        run_control.run_changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name what is this page's own."""
        self._toast.put_away()
        self._visit_title.setText(self.tr("Another visit"))
        self._another.setText(self.tr("Open another visit \u2026"))
        taking = self._run_control.active is not None
        self._another.setEnabled(not taking)
        self._why_not.setText(self.tr("End the take that is running first.") if taking else "")
        self._why_not.setVisible(taking)

    def _on_keys_restored(self, changes: dict[str, tuple[str, ...]]) -> None:
        self._keys_before = changes
        self._toast.tell(self.tr("The shipped keys are in force again."))

    def _lay_out(self, left: tuple[QFrame, ...], right: tuple[QFrame, ...]) -> None:
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(12)
        for cards in (left, right):
            column = QVBoxLayout()
            column.setSpacing(12)
            for each in cards:
                column.addWidget(each)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scroll)
