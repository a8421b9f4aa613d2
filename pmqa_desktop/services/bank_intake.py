"""Rows of a spreadsheet as prepared answers."""

from collections.abc import Sequence

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.sheet import Sheet
from pmqa_desktop.domain.thai_search import search_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.bank_book import BankBook, BankColumn, bank_title
from pmqa_desktop.services.intake import Mapped, Planned, Verdict, cells_of


class BankIntake:
    """See `Intake`. A row with the words of an entry that is there changes it."""

    def __init__(self, book: BankBook) -> None:
        self._book = book

    @property
    def columns(self) -> Sequence[str]:
        """See `Intake`."""
        return tuple(column.value for column in BankColumn)

    def title(self, column: str) -> str:
        """See `Intake`."""
        return bank_title(BankColumn(column))

    def plan(self, sheet: Sheet, mapped: Mapped) -> tuple[Planned[PreparedAnswer], ...]:
        """See `Intake`."""
        here = {search_key(each.question.th): each for each in self._book.answers}
        planned: list[Planned[PreparedAnswer]] = []
        for line, row in zip(sheet.lines, sheet.rows, strict=True):
            cells = cells_of(row, mapped)
            words = cells.get(BankColumn.VERBATIM, "") or cells.get(BankColumn.QUESTION_EN, "")
            known = here.get(search_key(words))
            planned.append(self._planned(line, words, known, cells))
        return tuple(planned)

    def bring(self, plan: Sequence[Planned[PreparedAnswer]]) -> None:
        """See `Intake`."""
        self._book.add(*(piece for row in plan for piece in row.pieces))

    def _planned(
        self, line: int, words: str, known: PreparedAnswer | None, cells: dict[str, str]
    ) -> Planned[PreparedAnswer]:
        faults = [] if words else [PmqaError("row-without-words")]
        answer = known or self._book.blank()
        for column, text in cells.items():
            try:
                answer = self._book.filled(answer, BankColumn(column), text)
            except PmqaError as fault:
                faults.append(fault)
        if faults:
            return Planned(line, Verdict.FAULTY, words, faults=tuple(faults))
        if answer == known:
            return Planned(line, Verdict.SAME, words)
        return Planned(line, Verdict.NEW if known is None else Verdict.CHANGED, words, (answer,))
