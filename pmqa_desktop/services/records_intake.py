"""Rows of a spreadsheet as records of a table."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.intake import Mapped, Planned, Verdict, cells_of
from pmqa_desktop.services.records import Records

_Row = TypeVar("_Row")


class RecordsIntake(Generic[_Row]):
    """See `Intake`. A row with the words of a record that is there changes it."""

    def __init__(self, records: Records[_Row], words: Sequence[str]) -> None:
        """`words`: the columns in which a record has its words, the first that are not empty count."""
        self._records = records
        self._words = tuple(words)

    @property
    def columns(self) -> Sequence[str]:
        """See `Intake`."""
        return tuple(column.code for column in self._records.columns if column.filled is not None)

    def title(self, column: str) -> str:
        """See `Intake`."""
        return self._records.column(column).title()

    def plan(self, sheet: Sheet, mapped: Mapped) -> tuple[Planned[_Row], ...]:
        """See `Intake`."""
        here = {search_key(self._words_of(row)): row for row in self._records.rows()}
        planned: list[Planned[_Row]] = []
        for line, row in zip(sheet.lines, sheet.rows, strict=True):
            cells = cells_of(row, mapped)
            words = next((cells[each] for each in self._words if cells.get(each)), "")
            planned.append(self._planned(line, words, here.get(search_key(words)), cells))
        return tuple(planned)

    def bring(self, plan: Sequence[Planned[_Row]]) -> None:
        """See `Intake`."""
        self._records.put(*(piece for row in plan for piece in row.pieces))

    def _words_of(self, record: _Row) -> str:
        said = (self._records.column(each).said(record) for each in self._words)
        return next(filter(None, said), "")

    def _planned(self, line: int, words: str, known: _Row | None, cells: dict[str, str]) -> Planned[_Row]:
        faults = [] if words else [PmqaError("row-without-words")]
        record = self._records.blank() if known is None else known
        for column, text in cells.items():
            try:
                record = self._records.filled(record, column, text)
            except PmqaError as fault:
                faults.append(fault)
        if faults:
            return Planned(line, Verdict.FAULTY, words, faults=tuple(faults))
        if record == known:
            return Planned(line, Verdict.SAME, words)
        return Planned(line, Verdict.NEW if known is None else Verdict.CHANGED, words, (record,))
