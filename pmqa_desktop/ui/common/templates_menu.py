"""What was kept for other visits, in a menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from pmqa_desktop.ui.common.name_dialog import ask_name
from pmqa_desktop.ui.common.widgets import button, in_row
from pmqa_desktop.ui.common.worded import Worded


class TemplatesMenu(QMenu):
    """Makes something of a template, keeps what is there as one, forgets one."""

    keep_asked = Signal(str)
    """What is there is to be kept under a name."""
    use_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, names: Callable[[], list[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._names = names
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        keep = self.addAction(self.tr("Keep this as a template\u2026"))
        keep.triggered.connect(self._ask_name)
        names = self._names()
        if not names:
            return
        self.addSection(self.tr("Add from a template"))
        for name in names:
            self.addAction(name.replace("&", "&&")).triggered.connect(partial(self.use_asked.emit, name))
        self.addSeparator()
        forget = self.addMenu(self.tr("Forget a template"))
        for name in names:
            action = forget.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self.forget_asked.emit, name))

    def _ask_name(self) -> None:
        ask_name(name_words, self._over.window(), self.keep_asked.emit)


class TemplatesButton(Worded):
    """Where nothing is yet: begins with a template, if there is one."""

    use_asked = Signal(str)

    def __init__(self, names: Callable[[], list[str]]) -> None:
        super().__init__()
        self._names = names
        self._button = button()
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(self._fill)
        self._button.setMenu(self._menu)
        in_row(self, self._button)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._button.setText(self.tr("Begin with a template"))
        self.setMinimumSize(self._button.sizeHint())  # its place stays when there is none

    def showEvent(self, event: QShowEvent) -> None:
        """Another visit may have left one since."""
        self._button.setVisible(bool(self._names()))
        super().showEvent(event)

    def _fill(self) -> None:
        self._menu.clear()
        for name in self._names():
            self._menu.addAction(name.replace("&", "&&")).triggered.connect(
                partial(self.use_asked.emit, name)
            )


def name_words() -> tuple[str, str]:
    """The title and the question where a template is given its name."""
    translate = QCoreApplication.translate
    return (
        translate("TemplatesMenu", "Keep a template"),
        translate("TemplatesMenu", "What is this template to be called? One of the same name is replaced."),
    )
