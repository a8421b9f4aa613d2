"""Tells the operator what became of the displays, on the operator's own window; and swaps them when asked."""

from PySide6.QtCore import QObject

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.swap_button import SwapButton
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.display_keeper import DisplayKeeper
from pmqa_desktop.ui.main.window import MainWindow


class DisplayNews(QObject):
    """What is wrong stays until it is mended or put away; what is well goes by itself."""

    def __init__(self, keeper: DisplayKeeper, main: MainWindow, theme: Theme) -> None:
        super().__init__(main)
        self.keeper = keeper
        self._notices = main.notices
        self._theme = theme
        self._toast = Toast(main, theme)
        keeper.lost.connect(self._notices.tell)
        keeper.found.connect(self._on_found)

    def swap(self) -> None:
        """Have audience and operator change displays; where there is one only, say so."""
        try:
            self.keeper.swap()
        except PmqaError as error:
            self._notices.tell(error)

    def swap_button(self, bindings: KeyBindings) -> SwapButton:
        """A button for it, on whichever window wants one."""
        button = SwapButton(self._theme, bindings)
        button.clicked.connect(self.swap)
        return button

    def _on_found(self, display: str) -> None:
        self._notices.withdraw("display-gone", "display-replaced", "display-doubled")
        self._toast.tell(self.tr("The audience is on {display}").format(display=display), undoable=False)
