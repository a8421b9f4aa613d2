"""Makes up for lateness: proposes the least that can be left out of the running take, and leaves it out."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from pmqa_desktop.domain.cut import Cut
from pmqa_desktop.domain.cuts import fewest, pieces
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.timing import late_ms, timings
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.take_history import TakeHistory


class CutList(QObject):
    """What may be left out, and what is."""

    def __init__(
        self,
        run_control: RunControl,
        slides: Slides,
        book: AgendaBook,
        history: TakeHistory,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._slides = slides
        self._book = book
        self._history = history

    def pieces(self) -> tuple[Cut, ...]:
        """All that may be left out of what remains, what is left out already with it."""
        run = self._run_control.active
        if run is None:
            return ()
        decks = {medium: self._slides.deck(medium) for item in run.agenda.items for medium in item.media}
        counts = {medium: len(deck.pages) for medium, deck in decks.items() if deck}
        found = pieces(
            run, self._book.optional_pages(), counts, self._history.experience(), self._history.usual_pages()
        )
        made = {_place(cut): cut for cut in run.cuts}
        return tuple(made.get(_place(piece), piece) for piece in found)

    def late_ms(self) -> int:
        """How late the take would be over if nothing were left out."""
        run = self._run_control.active
        if run is None:
            return 0
        whole = replace(run, cuts=self._past(run))
        return late_ms(whole, timings(whole, self._run_control.now()))

    def proposal(self) -> tuple[Cut, ...]:
        """The least that makes up for that."""
        return fewest(self.pieces(), self.late_ms())

    def leave_out(self, chosen: Iterable[Cut]) -> None:
        """Leave these out, and nothing else that could still be shown."""
        run = self._run_control.active
        if run is not None:
            places = {_place(piece) for piece in self.pieces()}  # the take may have gone on meanwhile
            still = (cut for cut in chosen if _place(cut) in places)
            self._run_control.leave_out((*self._past(run), *still))

    def _past(self, run: Run) -> tuple[Cut, ...]:
        """What was left out and cannot be put back any more: the take is beyond it."""
        places = {_place(piece) for piece in self.pieces()}
        return tuple(cut for cut in run.cuts if _place(cut) not in places)


def _place(cut: Cut) -> tuple[str, str, int]:
    return cut.item, cut.medium, cut.page
