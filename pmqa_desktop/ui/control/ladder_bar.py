"""The ladder in the control room: which rung is up, one button for the next one down, one back up."""

from PySide6.QtWidgets import QHBoxLayout

from pmqa_desktop.services.ladder import Ladder
from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.rung_words import rung_words
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import Worded


class LadderBar(Worded):
    """Renders the ladder of the medium on the stage; a button that leads nowhere is greyed and says so."""

    def __init__(self, ladder: Ladder, theme: Theme, bindings: KeyBindings) -> None:
        super().__init__()
        self._ladder = ladder
        self._bindings = bindings
        self._standing = label("muted")
        self._down, self._up = button(), button()
        ButtonIcon(self._down, theme, "chevron-down")
        ButtonIcon(self._up, theme, "chevron-up")
        self._down.clicked.connect(ladder.down)
        self._up.clicked.connect(ladder.up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._down)
        row.addWidget(self._up)
        row.addWidget(self._standing, 1)
        ladder.changed.connect(self.say)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Say which rung is up, and where each button leads."""
        standing, below, above = self._ladder.standing, self._ladder.below, self._ladder.above
        self._standing.setText(
            self.tr("Shown from: {rung}").format(rung=rung_words(standing)) if standing else ""
        )
        if below is not None:
            down = self.tr("Down to the {rung}").format(rung=rung_words(below))
        else:
            down = self.tr("No further backup") if standing else self.tr("Down to the backup")
        self._down.setText(down)
        self._down.setEnabled(below is not None)
        name_key(self._down, down, self._bindings.told(Act.RUNG_DOWN))
        up = self.tr("Back up to the {rung}").format(rung=rung_words(above)) if above else self.tr("Back up")
        self._up.setAccessibleName(up)
        self._up.setEnabled(above is not None)
        name_key(self._up, up, self._bindings.told(Act.RUNG_UP))
