"""What was done last is taken back first, and done again in the other order, while the visit is open."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject

_Step = TypeVar("_Step")


class Undoable(QObject, Generic[_Step]):
    """A step that cannot be taken back or done again, such as on a full disk, stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be done again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last step back. Raises PmqaError `visit-not-saved`."""
        if self._done:
            self._take_back(self._done[-1])
            self._undone.append(self._done.pop())
            self._announce()

    def redo(self) -> None:
        """Do the last step again that was taken back. Raises PmqaError `visit-not-saved`."""
        if self._undone:
            self._do_again(self._undone[-1])
            self._done.append(self._undone.pop())
            self._announce()

    def _did(self, step: _Step) -> None:
        """Something was done; what had been taken back before is gone."""
        self._done.append(step)
        self._undone.clear()
        self._announce()

    def _take_back(self, step: _Step) -> None:
        raise NotImplementedError

    def _do_again(self, step: _Step) -> None:
        raise NotImplementedError

    def _announce(self) -> None:
        """Tell that something is other than it was."""
        raise NotImplementedError
