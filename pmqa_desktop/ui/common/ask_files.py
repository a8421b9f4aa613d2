"""Asks for files, and where to save one."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtWidgets import QWidget

AskFiles = Callable[[QWidget, str, Collection[str], bool], list[Path]]
"""Parent, what is asked, the suffixes that fit, whether several may be chosen; none where none was."""


def ask_files(parent: QWidget, question: str, suffixes: Collection[str], several: bool) -> list[Path]:
    """The files that the person chooses in the system's own way."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, question)
    kinds = " ".join(f"*{suffix}" for suffix in suffixes)
    dialog.setNameFilter(kinds)
    mode = QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
    dialog.setFileMode(mode)
    return [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []


AskTarget = Callable[[QWidget, str, str], str]
"""Parent, proposed path, filter: the path to write to, or "" where the person thought better of it."""


def ask_target(parent: QWidget, proposed: str, kinds: str) -> str:
    """Ask where to save, with the system's own dialog."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getSaveFileName(parent, "", proposed, kinds)[0]
