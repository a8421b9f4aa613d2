"""The button that has audience and operator change displays."""

from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import name_key
from pmqa_desktop.ui.common.worded import WordedButton


class SwapButton(WordedButton):
    """Says what it does and by which key; doing it is the affair of the windows."""

    def __init__(self, theme: Theme, bindings: KeyBindings) -> None:
        super().__init__()
        self._bindings = bindings
        ButtonIcon(self, theme, "arrow-left-right")
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """See `WordedButton`."""
        words = self.tr("Swap the displays of audience and operator")
        self.setAccessibleName(words)
        name_key(self, words, self._bindings.told(Act.SWAP_DISPLAYS))
