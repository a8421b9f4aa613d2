"""Asks for a folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

AskFolder = Callable[[QWidget, str, Path], Path | None]
"""Parent, what is asked, where to begin; None where the person thought better of it."""


def ask_folder(parent: QWidget, question: str, begin: Path) -> Path | None:
    """The folder that the person chooses in the system's own way."""
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, question, str(begin))
    return Path(chosen) if chosen else None
