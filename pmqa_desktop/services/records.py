"""Records of one kind as a table that people work in: what its cells say, what they take, and its rows."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import SignalInstance

from pmqa_desktop.errors import PmqaError

_Row = TypeVar("_Row")


def _anything() -> list[str]:
    return []


@dataclass(frozen=True)
class Column(Generic[_Row]):
    """A field of a record in people's words; `record_columns.py` makes the usual ones."""

    code: str
    """By which spreadsheets and half typed texts know it."""
    title: Callable[[], str]
    said: Callable[[_Row], str]
    """What stands in the cell."""
    filled: Callable[[_Row, str], _Row] | None
    """The record with what was typed. Raises ValueError for what means nothing; None: it is only read."""
    choices: Callable[[], list[str]] = _anything
    """What people are likely to want; empty for anything."""
    lines: bool = False
    """A cell can have several lines."""
    right: bool = False
    """Figures stand at the right."""


class History(Protocol):
    """What keeps the records, with all else that is taken back in one order with them; see `Book`."""

    changed: Any
    """A signal."""

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        ...

    @property
    def can_redo(self) -> bool:
        """Whether something that was taken back can be done again."""
        ...

    def undo(self) -> None:
        """Take the last step back."""
        ...

    def redo(self) -> None:
        """Do it again."""
        ...


class Records(Generic[_Row]):
    """The rows are read from whoever keeps them each time anew; every change is one step there."""

    def __init__(
        self,
        columns: Sequence[Column[_Row]],
        read: Callable[[], Sequence[_Row]],
        keep: Callable[[tuple[_Row, ...]], None],
        blank: Callable[[], _Row],
        history: History,
        identity: Callable[[_Row], str],
    ) -> None:
        """`keep` is given all rows; `blank` makes a record that is not kept before it is put."""
        self.columns = tuple(columns)
        self.history = history
        self.identity = identity
        self.blank = blank
        self._read = read
        self._keep = keep
        self._by_code = {column.code: column for column in columns}

    @property
    def changed(self) -> SignalInstance:
        """Rows, or what can be taken back, may be others."""
        return self.history.changed  # type: ignore[no-any-return]

    def rows(self) -> tuple[_Row, ...]:
        """All records, in order."""
        return tuple(self._read())

    def column(self, code: str) -> Column[_Row]:
        """A column by its code; KeyError for none."""
        return self._by_code[code]

    def filled(self, row: _Row, code: str, typed: str) -> _Row:
        """A record with another text in a cell; not kept yet.

        Raises PmqaError `column-unreadable` for what means nothing there, and `column-read-only`.
        """
        column = self._by_code[code]
        if column.filled is None:
            if typed.strip() == column.said(row):
                return row
            raise PmqaError("column-read-only", column=column.title())
        try:
            return column.filled(row, typed.strip())
        except ValueError as error:
            raise PmqaError("column-unreadable", column=column.title(), text=typed) from error

    def put(self, *records: _Row, after: str | None = None) -> None:
        """Keep records: in the place of those of their identity, new ones behind `after` or at the end."""
        given = {self.identity(record): record for record in records}
        rows = [given.pop(self.identity(row), row) for row in self._read()]
        places = [at for at, row in enumerate(rows, 1) if after is not None and self.identity(row) == after]
        at = places[0] if places else len(rows)
        self._keep((*rows[:at], *given.values(), *rows[at:]))

    def remove(self, identities: Iterable[str]) -> None:
        """Take records out."""
        gone = set(identities)
        self._keep(tuple(row for row in self._read() if self.identity(row) not in gone))

    def move(self, identities: Collection[str], by: int) -> None:
        """Move records up (-1) or down (+1), together; at the end of the table they stay."""
        rows = list(self._read())
        order = range(len(rows)) if by < 0 else range(len(rows) - 1, -1, -1)
        held: set[int] = set()
        for at in order:
            if self.identity(rows[at]) not in identities:
                continue
            target = at + by
            if not 0 <= target < len(rows) or target in held:
                held.add(at)
                continue
            rows[at], rows[target] = rows[target], rows[at]
            held.add(target)
        self._keep(tuple(rows))

    def move_to(self, identities: Collection[str], before: str | None) -> None:
        """Put records, in their order, before another one; None: at the end."""
        rows = list(self._read())
        moved = [row for row in rows if self.identity(row) in identities]
        at = next((at for at, row in enumerate(rows) if self.identity(row) == before), len(rows))
        head = [row for row in rows[:at] if self.identity(row) not in identities]
        tail = [row for row in rows[at:] if self.identity(row) not in identities]
        self._keep((*head, *moved, *tail))
