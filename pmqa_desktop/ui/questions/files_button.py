"""Questions from files and to files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from pmqa_desktop.ui.common.icons import ButtonIcon
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.worded import WordedButton


class FilesButton(WordedButton):
    """A menu, for it is needed before and after the visit and not during it."""

    import_asked = Signal()
    export_asked = Signal()
    bank_asked = Signal()
    """The prepared answers are wanted."""
    join_asked = Signal()
    """The chosen questions are to join the prepared answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        ButtonIcon(self, theme, "folder-open")
        menu = QMenu(self)
        self._import, self._export = menu.addAction(""), menu.addAction("")
        menu.addSeparator()
        self._bank, self._join = menu.addAction(""), menu.addAction("")
        for action, asked in (
            (self._import, self.import_asked),
            (self._export, self.export_asked),
            (self._bank, self.bank_asked),
            (self._join, self.join_asked),
        ):
            action.triggered.connect(asked)
        self.setMenu(menu)
        self.say()

    def say(self) -> None:
        """See `WordedButton`."""
        self.setToolTip(self.tr("Questions from files and to files"))
        self.setAccessibleName(self.tr("Questions from files and to files"))
        self._import.setText(self.tr("Import questions\u2026"))
        self._export.setText(self.tr("Export questions\u2026"))
        self._bank.setText(self.tr("Prepared answers\u2026"))
        self._join.setText(self.tr("Chosen questions join the prepared answers"))
