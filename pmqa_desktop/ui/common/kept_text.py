"""Keeps what is typed into a field while it is typed, and brings it back after a kill."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from pmqa_desktop.services.jotter import Jotter

KEPT_AFTER_MS = 300
"""How much typing a kill may cost."""


class KeptText(QObject):
    """Lives as long as its field. What the program itself writes into a line is not kept."""

    def __init__(self, field: QLineEdit | QPlainTextEdit, jotter: Jotter, name: str) -> None:
        super().__init__(field)
        self._field = field
        self._jotter = jotter
        self._name = name
        self._timer = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._on_typed)
        else:
            field.textChanged.connect(self._on_typed)

    def left(self) -> str:
        """What was left in the field when the program was stopped; "" where nothing was."""
        return self._jotter.kept(self._name)

    def rename(self, name: str) -> None:
        """The field is about something else from now on; what was typed so far is kept under its old name."""
        if self._timer.isActive():
            self._keep()
        self._name = name

    def forget(self) -> None:
        """What was typed has been entered."""
        self._timer.stop()
        self._jotter.keep(self._name, "")

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        self._timer.stop()
        field = self._field
        self._jotter.keep(self._name, field.text() if isinstance(field, QLineEdit) else field.toPlainText())
