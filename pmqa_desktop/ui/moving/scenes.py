"""The dialogs of this folder as they are when they have something to show."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QWidget

from pmqa_desktop.services.new_visit import create_visit, example
from pmqa_desktop.services.visit_folder import is_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.ask_folder import ask_folder
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.copies_dialog import CopiesDialog
from pmqa_desktop.ui.moving.unpack_dialog import UnpackDialog
from pmqa_desktop.ui.moving.visit_import_dialog import VisitImportDialog


def moving_scenes(bench: Workbench, wording: Wording, main: QWidget) -> dict[str, Callable[[], QDialog]]:
    """By their names."""
    return {
        "safety-copies": partial(_safety_copies, bench, wording, main),
        "visit-import": partial(_visit_import, bench, wording, main),
        "unpack": partial(_unpack, bench, wording, main),
    }


def _safety_copies(bench: Workbench, wording: Wording, main: QWidget) -> QDialog:
    """With a copy, once it has been looked into."""
    shelf, loop = bench.safety_shelf, QEventLoop()
    shelf.kept.connect(loop.quit)
    shelf.keep()
    loop.exec()
    dialog = CopiesDialog(shelf, lambda: True, wording, main)
    shelf.looked.connect(lambda copy, _inside: loop.quit() if copy is None else None)
    loop.exec()
    return dialog


def _visit_import(bench: Workbench, wording: Wording, main: QWidget) -> QDialog:
    """What a visit has that was made from the templates, once it has been read."""
    other, loop = bench.opened.cache / "other", QEventLoop()
    if not is_visit(other):
        create_visit(other, example())
    dialog = VisitImportDialog(bench.visit_import, other, bench.background, wording, main)
    dialog.read.connect(loop.quit)
    dialog.look(other)
    loop.exec()
    return dialog


def _unpack(bench: Workbench, wording: Wording, main: QWidget) -> QDialog:
    """A packed visit, once it has been looked into."""
    bundle, loop = bench.opened.cache / "visit.pmqa", QEventLoop()
    bench.moving.packed.connect(loop.quit)
    bench.moving.looked.connect(loop.quit)
    bench.moving.pack(bench.opened.folder, bundle)
    loop.exec()
    dialog = UnpackDialog(bench.moving, bundle, bench.opened.folder.parent, ask_folder, wording, main)
    loop.exec()
    return dialog
