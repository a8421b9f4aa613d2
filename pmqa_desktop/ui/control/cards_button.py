"""The cards at hand: one button whose menu puts up standby, break, test card or follow-up list."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.widgets import name_key
from pmqa_desktop.ui.common.worded import WordedButton
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.control.break_dialog import BreakDialog

BREAK_MINUTES = (5, 10, 15, 30)
"""Usual breaks; any other number is asked for."""
LONGER_MINUTES = 5


class CardsButton(WordedButton):
    """Opens the menu of cards; works in a take only, for only a take keeps what was up."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        cards: Cards,
        wording: Wording,
        bindings: KeyBindings,
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._stage_control = stage_control
        self._cards = cards
        self._wording = wording
        self._bindings = bindings
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_about_to_show)
        self._break = QMenu(self._menu)
        self._make_actions()
        self.setMenu(self._menu)
        run_control.run_changed.connect(self._on_run_changed)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name the button and every card."""
        self.setText(self.tr("Cards"))
        name_key(self, self.tr("Choose a card for the audience"), self._bindings.told(Act.CARDS))
        self._standby.setText(self.tr("Standby card"))
        self._test.setText(self.tr("Test card"))
        self._tone.setText(self.tr("Tone on the test card"))
        self._follow_up.setText(self.tr("Follow-up list"))
        self._notice.setText(self.tr("Notice of recording"))
        self._break.setTitle(self.tr("Break"))
        for action, minutes in self._minutes.items():
            action.setText(self.tr("%n minute(s)", "", minutes))
        self._other.setText(self.tr("Another number of minutes \u2026"))
        self._longer.setText(self.tr("%n minute(s) longer", "", LONGER_MINUTES))
        self._on_run_changed()

    def open(self) -> None:
        """Open the menu, as the key does."""
        if self.isEnabled():
            self._menu.popup(
                self.mapToGlobal(self.rect().bottomLeft())
            )  # `showMenu` would wait for it to close

    def _make_actions(self) -> None:
        self._standby = self._menu.addAction("")
        self._standby.triggered.connect(self._cards.show_standby)
        self._menu.addMenu(self._break)
        self._minutes: dict[QAction, int] = {}
        for minutes in BREAK_MINUTES:
            action = self._break.addAction("")
            action.triggered.connect(partial(self._show_break, minutes))
            self._minutes[action] = minutes
        self._other = self._break.addAction("")
        self._other.triggered.connect(self._on_other)
        self._until_end = self._break.addAction("")
        self._until_end.triggered.connect(self._on_until_end)
        self._longer = self._menu.addAction("")
        self._longer.triggered.connect(lambda: self._cards.lengthen_break(LONGER_MINUTES))
        self._follow_up = self._menu.addAction("")
        self._follow_up.triggered.connect(self._cards.show_follow_ups)
        self._notice = self._menu.addAction("")
        self._notice.triggered.connect(self._cards.show_notice)
        self._menu.addSeparator()
        self._test = self._menu.addAction("")
        self._test.triggered.connect(self._cards.show_test)
        self._tone = self._menu.addAction("")
        self._tone.triggered.connect(self._cards.toggle_tone)
        for action in (
            self._standby,
            self._follow_up,
            self._notice,
            self._test,
            self._tone,
            self._break.menuAction(),
        ):
            action.setCheckable(True)

    def _show_break(self, minutes: int) -> None:
        self._cards.show_break(minutes)

    def _on_run_changed(self) -> None:
        self.setEnabled(self._run_control.active is not None)

    def _on_about_to_show(self) -> None:
        """Mark the card that is up, and say what there is to say about now."""
        stage = self._stage_control.stage
        marks = {
            self._standby: Scene.STANDBY,
            self._break.menuAction(): Scene.BREAK,
            self._follow_up: Scene.FOLLOW_UP,
            self._notice: Scene.NOTICE,
            self._test: Scene.TEST,
        }
        for action, scene in marks.items():
            action.setChecked(stage.scene is scene)
        self._longer.setVisible(stage.scene is Scene.BREAK)
        self._tone.setVisible(stage.scene is Scene.TEST)
        self._tone.setChecked(stage.tone)
        ends_at = self._cards.item_ends_at()
        self._until_end.setVisible(ends_at is not None)
        if ends_at is not None:
            words = self.tr("Until this item ends, {time}")
            self._until_end.setText(words.format(time=self._wording.time(ends_at)))

    def _on_until_end(self) -> None:
        ends_at = self._cards.item_ends_at()
        if ends_at is not None:
            self._cards.show_break_until(ends_at)

    def _on_other(self) -> None:
        dialog = BreakDialog(self.window())
        dialog.chosen.connect(self._cards.show_break)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
