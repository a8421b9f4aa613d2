"""Child processes in which files are looked into: one that is not well ends, and takes nothing with it."""

import json
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from threading import Lock

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.file_facts import FileFacts
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.process_group import process_group

_POLL_S = 0.02
_OUR_CODE = str(Path(__file__).resolve().parents[2])


class Lookers:
    """Safe on several threads, each of which has a child of its own.

    A start takes longer than most files do. So a child goes on to the next file, but only after a file that
    it could show: what a damaged one has left behind in it ends with it.
    """

    def __init__(self, cache_dir: Path, fonts_dir: Path, clock: Clock, waiting: int) -> None:
        """At most `waiting` children are kept for the next file."""
        self._places = (str(cache_dir.absolute()), str(fonts_dir.absolute()))
        self._clock = clock
        self._waiting = waiting
        self._idle: list[_Looker] = []
        self._lock = Lock()

    def ask(self, path: Path, limit_s: float, cancelled: Callable[[], bool]) -> FileFacts:
        """Raises PmqaError `probe-timeout` (name, seconds) and `probe-crashed` (name).

        Where a child falls that has looked into another file before, that one may have been the reason:
        then a new one is asked.
        """
        with self._lock:
            looker = self._idle.pop() if self._idle else None
        if looker is not None:
            try:
                return self._ask(looker, path, limit_s, cancelled)
            except PmqaError as error:
                if error.code != "probe-crashed":
                    raise
        return self._ask(_Looker(self._places, self._clock), path, limit_s, cancelled)

    def close(self) -> None:
        """End those that wait for a file; none waits from now on."""
        with self._lock:
            idle, self._idle, self._waiting = self._idle, [], 0
        for looker in idle:
            looker.close()

    def _ask(self, looker: "_Looker", path: Path, limit_s: float, cancelled: Callable[[], bool]) -> FileFacts:
        kept = False
        try:
            facts = looker.look(path, limit_s, cancelled)
            with self._lock:
                kept = facts.shown and len(self._idle) < self._waiting
                if kept:
                    self._idle.append(looker)
            return facts
        finally:
            if not kept:
                looker.close()


class _Looker:
    """One child, and the folder in which it answers."""

    def __init__(self, places: tuple[str, str], clock: Clock) -> None:
        self._places = places
        self._clock = clock
        self._undo = ExitStack()
        folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._folder = Path(self._undo.enter_context(folder))
        self._child: subprocess.Popen[bytes] | None = None
        self._asked = 0

    def look(self, path: Path, limit_s: float, cancelled: Callable[[], bool]) -> FileFacts:
        """What it answers within the limit."""
        self._asked += 1
        answer = self._folder / str(self._asked)
        self._tell(str(path.absolute()), str(answer), path.name)
        until = self._clock.steady_ms() + max(0.0, limit_s) * 1000
        while not answer.is_file():
            if self._has_ended() and not answer.is_file():
                raise PmqaError("probe-crashed", name=path.name)
            if cancelled() or self._clock.steady_ms() > until:
                raise PmqaError("probe-timeout", name=path.name, seconds=round(limit_s))
        facts = pickle.loads(answer.read_bytes())  # written by our own child, in a folder of our own
        assert isinstance(facts, FileFacts)
        answer.unlink(missing_ok=True)
        return facts

    def close(self) -> None:
        """End it with all that it has started."""
        self._undo.close()

    def _tell(self, path: str, answer: str, name: str) -> None:
        if self._child is None:
            self._child = self._start(path, answer)
            return
        assert self._child.stdin is not None
        try:
            self._child.stdin.write(json.dumps([path, answer]).encode() + b"\n")
            self._child.stdin.flush()
        except OSError as error:
            raise PmqaError("probe-crashed", name=name) from error

    def _start(self, path: str, answer: str) -> subprocess.Popen[bytes]:
        # An empty entry would be the current folder, with whatever lies there.
        paths = filter(None, (_OUR_CODE, os.environ.get("PYTHONPATH")))
        # The child finds the deck converted, or no LibreOffice: it starts none that would outlive it.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PMQA_SOFFICE": os.devnull}
        # -P: a file in the current folder never takes the place of a module.
        command = [sys.executable, "-P", "-m", "pmqa_desktop.media.look_child"]
        return self._undo.enter_context(
            process_group([*command, path, answer, *self._places], environment, told=True)
        )

    def _has_ended(self) -> bool:
        assert self._child is not None
        try:
            self._child.wait(_POLL_S)
        except subprocess.TimeoutExpired:
            return False
        return True
