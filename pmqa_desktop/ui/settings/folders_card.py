"""Where things are, and where new ones are proposed to go."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout

from pmqa_desktop.paths import data_dir, log_dir
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.ask_folder import AskFolder, ask_folder
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded

OpenFolder = Callable[[Path], None]


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own file manager."""
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FoldersCard(Worded):
    """Four folders: two to look into, two to choose."""

    def __init__(
        self,
        preferences: Preferences,
        visit: Path,
        ask: AskFolder = ask_folder,
        show: OpenFolder = open_folder,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._ask = ask
        self._title = label("section")
        self._names = [label("body") for _ in range(4)]
        self._paths = [QLineEdit(readOnly=True) for _ in range(4)]
        self._deeds = [button() for _ in range(4)]
        self._visit = visit
        deeds = (
            lambda: show(visit),
            lambda: show(log_dir()),
            self._choose_visits,
            self._choose_reports,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        rows = zip(self._names, self._paths, self._deeds, deeds, strict=True)
        for row, (name, path, press, deed) in enumerate(rows):
            press.clicked.connect(deed)
            grid.addWidget(name, row, 0)
            grid.addWidget(path, row, 1)
            grid.addWidget(press, row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(grid)
        preferences.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name everything."""
        self._title.setText(self.tr("Folders"))
        names = (self.tr("This visit"), self.tr("Log of errors"), self.tr("New visits"), self.tr("Reports"))
        deeds = (self.tr("Show"), self.tr("Show"), self.tr("Choose \u2026"), self.tr("Choose \u2026"))
        for name, path, press, word, deed in zip(
            self._names, self._paths, self._deeds, names, deeds, strict=True
        ):
            name.setText(word)
            path.setAccessibleName(word)
            press.setText(deed)
            press.setAccessibleName(self.tr("{folder}: {deed}").format(folder=word, deed=deed))
        self._show()

    def _show(self) -> None:
        for path, folder in zip(
            self._paths, (str(self._visit), str(log_dir()), self._visits(), self._reports()), strict=True
        ):
            path.setText(folder)
            path.setCursorPosition(0)
            path.setToolTip(folder)

    def _visits(self) -> str:
        return self._preferences.visits_folder or str(data_dir())

    def _reports(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self._preferences.reports_folder or QStandardPaths.writableLocation(documents)

    def _choose_visits(self) -> None:
        folder = self._ask(self, self.tr("Where new visits go"), Path(self._visits()))
        if folder is not None:
            self._preferences.set_visits_folder(str(folder))

    def _choose_reports(self) -> None:
        folder = self._ask(self, self.tr("Where reports go"), Path(self._reports()))
        if folder is not None:
            self._preferences.set_reports_folder(str(folder))
