"""Says of any file what it is and whether it can be shown; never hangs, never falls with a bad file.

LibreOffice works for this process, which ends it at the limit with all that it has started. Everything
else is done in a child process that is killed at the limit.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.file_facts import FileFacts, Problem
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.lookers import Lookers

USUAL_LIMIT_S = 180.0
_TOGETHER_S, _EACH_S = 20.0, 10.0
"""How long one LibreOffice may take for several decks. Those that it has not written are converted singly."""


class Probing:
    """Looks into files, one at a time on each thread; converted decks are kept in `cache_dir`."""

    def __init__(
        self,
        cache_dir: Path,
        fonts_dir: Path,
        clock: Clock,
        limit_s: float = USUAL_LIMIT_S,
        *,
        at_once: int = 0,
    ) -> None:
        """`at_once` children are kept for the files to come; 0 for a new one for each file."""
        self._cache_dir = cache_dir
        self._fonts_dir = fonts_dir
        self._clock = clock
        self._limit_s = limit_s
        self._lookers = Lookers(cache_dir, fonts_dir, clock, at_once)
        self._swept = False

    def make_ready(self, paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Convert decks that are to be looked into, in a third of the time that each by itself would take.

        What is wrong with one of them, `look` tells.
        """
        from pmqa_desktop.media.given import make_pdfs

        self._sweep()
        limit_s = min(self._limit_s, _TOGETHER_S + _EACH_S * len(paths))
        make_pdfs(paths, self._cache_dir, self._fonts_dir, timeout_s=limit_s, cancelled=cancelled)

    def look(self, path: Path, cancelled: Callable[[], bool] = lambda: False) -> FileFacts:
        """All that can be found out about a file or folder within the limit; a bad one raises nothing.

        Once cancelled, what it gives means nothing.
        """
        from pmqa_desktop.media.given import check_given

        try:
            check_given(path)
        except PmqaError as error:
            return _failed(path, error)
        began = self._clock.steady_ms()
        failure: PmqaError | None = None
        try:
            self._convert(path, cancelled)
        except PmqaError as error:
            failure = error
        left_s = self._limit_s - (self._clock.steady_ms() - began) / 1000
        try:
            facts = self._lookers.ask(path, left_s, cancelled)
        except PmqaError as error:
            if error.code == "probe-timeout":
                error = PmqaError("probe-timeout", name=path.name, seconds=round(self._limit_s))
            return _failed(path, failure or error)
        if failure and facts.problem and facts.problem.code == "soffice-missing":
            return replace(facts, problem=Problem.of(failure))
        return facts

    def close(self) -> None:
        """End the children that wait."""
        self._lookers.close()

    def _convert(self, path: Path, cancelled: Callable[[], bool]) -> None:
        """Make a deck's PDF, unless it is in the cache already; nothing for what is no deck."""
        from pmqa_desktop.media.given import make_pdf

        self._sweep()
        make_pdf(path, self._cache_dir, self._fonts_dir, timeout_s=self._limit_s, cancelled=cancelled)

    def _sweep(self) -> None:
        from pmqa_desktop.media.soffice import sweep

        if not self._swept:
            self._swept = True
            sweep(self._cache_dir)


def _failed(path: Path, error: PmqaError) -> FileFacts:
    from pmqa_desktop.media.look import what_is

    return replace(what_is(path), problem=Problem.of(error))
