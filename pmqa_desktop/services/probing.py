"""Says of any file what it is and whether it can be shown; never hangs, never falls with a bad file.

LibreOffice works for this process, which ends it at the limit with all that it has started. Everything
else is done in a child process that is killed at the limit.
"""

import os
import pickle
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.file_facts import FileFacts, Problem
from pmqa_desktop.errors import PmqaError

USUAL_LIMIT_S = 180.0
_OUR_CODE = str(Path(__file__).resolve().parents[2])


class Probing:
    """Looks into files, one at a time; converted decks are kept in `cache_dir`."""

    def __init__(
        self, cache_dir: Path, fonts_dir: Path, clock: Clock, limit_s: float = USUAL_LIMIT_S
    ) -> None:
        self._cache_dir = cache_dir
        self._fonts_dir = fonts_dir
        self._clock = clock
        self._limit_s = limit_s
        self._swept = False

    def look(self, path: Path) -> FileFacts:
        """All that can be found out about a file or folder within the limit; a bad one raises nothing."""
        from pmqa_desktop.media.given import check_given

        try:
            check_given(path)
        except PmqaError as error:
            return _failed(path, error)
        began = self._clock.steady_ms()
        # An empty entry would be the current folder, with whatever lies there.
        paths = filter(None, (_OUR_CODE, os.environ.get("PYTHONPATH")))
        # The child finds the deck converted, or no LibreOffice: it starts none that would outlive it.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PMQA_SOFFICE": os.devnull}
        failure: PmqaError | None = None
        try:
            self._convert(path)
        except PmqaError as error:
            failure = error
        left_s = self._limit_s - (self._clock.steady_ms() - began) / 1000
        try:
            facts = self._ask_child(path, environment, left_s)
        except PmqaError as error:
            return _failed(path, failure or error)
        if failure and facts.problem and facts.problem.code == "soffice-missing":
            return replace(facts, problem=Problem.of(failure))
        return facts

    def _convert(self, path: Path) -> None:
        """Make a deck's PDF, unless it is in the cache already; nothing for what is no deck."""
        from pmqa_desktop.media.given import make_pdf
        from pmqa_desktop.media.soffice import sweep

        if not self._swept:
            sweep(self._cache_dir)
            self._swept = True
        make_pdf(path, self._cache_dir, self._fonts_dir, timeout_s=self._limit_s)

    def _ask_child(self, path: Path, environment: dict[str, str], left_s: float) -> FileFacts:
        from pmqa_desktop.media.process_group import process_group

        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            answer = Path(folder) / "answer"
            # -P: a file in the current folder never takes the place of a module.
            command = [sys.executable, "-P", "-m", "pmqa_desktop.media.look_child"]
            told = [str(each.absolute()) for each in (path, answer, self._cache_dir, self._fonts_dir)]
            with process_group([*command, *told], environment) as child:
                try:
                    child.wait(max(0.0, left_s))
                except subprocess.TimeoutExpired as error:
                    seconds = round(self._limit_s)
                    raise PmqaError("probe-timeout", name=path.name, seconds=seconds) from error
            if not answer.is_file():
                raise PmqaError("probe-crashed", name=path.name)
            facts = pickle.loads(answer.read_bytes())  # written by our own child, in a folder of our own
        assert isinstance(facts, FileFacts)
        return facts


def _failed(path: Path, error: PmqaError) -> FileFacts:
    from pmqa_desktop.media.look import what_is

    return replace(what_is(path), problem=Problem.of(error))
