"""The dialogs of the card "Move and keep", in an open visit."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.moving import bundle_name
from pmqa_desktop.services.today import Today
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving import move_card

if TYPE_CHECKING:
    from pmqa_desktop.services.workbench import Workbench
    from pmqa_desktop.ui.common.toast import Toast
    from pmqa_desktop.ui.main.window import MainWindow

translate = QCoreApplication.translate


class MovingDialogs(QObject):
    """Each is made when it is asked for, and freed when it is closed."""

    problem = Signal(object)
    """A PmqaError."""
    restore_asked = Signal(object)
    """A safety copy is to take the visit's place."""

    def __init__(
        self,
        bench: "Workbench",
        main: "MainWindow",
        today: Today,
        theme: Theme,
        wording: Wording,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._main = main
        self._today = today
        self._theme = theme
        self._wording = wording
        self._taken_back: list[Callable[[], None]] = []

    def card(self) -> move_card.MoveCard:
        """The card from which they are opened."""
        card = move_card.MoveCard(self._bench.moving, self.pack_visit, self._wording)
        card.copies_asked.connect(self.show_copies)
        card.import_asked.connect(self.show_import)
        return card

    def pack_visit(self) -> None:
        """The whole visit into one file, as it is now."""
        bench = self._bench
        name = bundle_name(self._wording.text(bench.opened.visit.organisation), f"{self._today.day}")
        target = move_card.where_to(self._main, name)
        if target is None:
            return
        try:
            bench.run_control.commit_pending()
        except PmqaError as error:
            self.problem.emit(error)
            return
        bench.moving.pack(bench.opened.folder, target)

    def show_copies(self) -> None:
        """The safety copies of the visit."""
        from pmqa_desktop.ui.moving.copies_dialog import CopiesDialog

        run_control = self._bench.run_control
        dialog = CopiesDialog(
            self._bench.safety_shelf, lambda: run_control.active is not None, self._wording, self._main
        )
        dialog.restore_asked.connect(self.restore_asked)
        _open(dialog)

    def show_import(self) -> None:
        """What another visit has that this one could use."""
        from pmqa_desktop.ui.moving.visit_import_dialog import VisitImportDialog

        bench = self._bench
        begin = bench.opened.folder.parent
        dialog = VisitImportDialog(bench.visit_import, begin, bench.background, self._wording, self._main)
        dialog.brought.connect(self._on_brought)
        _open(dialog)

    @cached_property
    def _toast(self) -> "Toast":
        from pmqa_desktop.ui.common.toast import Toast

        toast = Toast(self._main, self._theme)
        toast.undone.connect(self._on_undone)
        return toast

    def _on_brought(self, undo: list[Callable[[], None]]) -> None:
        self._taken_back = undo
        self._toast.tell(translate("MovingDialogs", "It has come in from the other visit."))

    def _on_undone(self) -> None:
        try:
            for each in self._taken_back:
                each()
        except PmqaError as error:
            self.problem.emit(error)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
