"""One value of the visit that is kept as a whole: each change of it is on the disk, and can be taken back."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.services.undoable import Undoable
from pmqa_desktop.store.database import VisitDatabase

_Value = TypeVar("_Value")


class Book(Undoable[tuple[_Value, _Value]], Generic[_Value]):
    """A value that never changes itself: a change is another one. Each is saved before it is announced.

    Changing, undoing and redoing raise PmqaError `visit-not-saved` where the disk is full or gone, and change
    nothing then.
    """

    changed = Signal()
    """Another value, or another one can be had back."""

    def __init__(
        self,
        database: VisitDatabase,
        value: _Value,
        save: Callable[[_Value], None],
        parent: QObject | None = None,
    ) -> None:
        """`save` is called within a transaction."""
        super().__init__(parent)
        self._database = database
        self._value = value
        self._save = save

    @property
    def value(self) -> _Value:
        """As it is now."""
        return self._value

    def change(self, value: _Value) -> None:
        """Have another value; one that is the same is no step."""
        before = self._value
        if value != before:
            self._put(value)
            self._did((before, value))

    def _take_back(self, step: tuple[_Value, _Value]) -> None:
        self._put(step[0])

    def _do_again(self, step: tuple[_Value, _Value]) -> None:
        self._put(step[1])

    def _announce(self) -> None:
        self.changed.emit()

    def _put(self, value: _Value) -> None:
        with self._database.transaction():
            self._save(value)
        self._value = value
