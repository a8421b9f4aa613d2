"""The prepared answers near to what the scribe types, and the one that the presenter has before them."""

from PySide6.QtCore import QObject

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.nearest import Nearest
from pmqa_desktop.services.bank_book import BankBook
from pmqa_desktop.services.run_control import RunControl


class Suggestions(QObject):
    """Looks through the visit's question bank."""

    def __init__(self, bank: BankBook, run_control: RunControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = bank
        self._run_control = run_control
        bank.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        self._bank = {answer.id: answer for answer in self._book.answers}
        self._nearest = Nearest(self._bank.values())

    def near(self, typed: str) -> tuple[PreparedAnswer, ...]:
        """Up to three entries, the nearest first."""
        return self._nearest.find(typed)

    def send(self, answer: PreparedAnswer) -> None:
        """Put an answer before the presenter; with no take running there is nobody to put it before."""
        self._run_control.send_answer(answer.id)

    def take_away(self) -> None:
        """Take it away again."""
        self._run_control.send_answer("")

    def sent(self) -> PreparedAnswer | None:
        """The answer that the presenter has before them."""
        run = self._run_control.active
        return self._bank.get(run.prepared) if run else None
