"""An outside program that is ended with everything that it has started."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from threading import Event

POLL_S, PATIENCE = 0.01, 200
"""How often, and how many times, it looks whether what was killed is gone."""


@contextmanager
def process_group(
    arguments: Sequence[str], environment: Mapping[str, str], *, told: bool = False
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program, silent, in a group of its own; on leaving, nothing of that group is left alive.

    `told`: it reads what it is to do; else there is nothing to be read.
    """
    windows = sys.platform == "win32"
    process = subprocess.Popen(
        arguments,
        env=environment,
        stdin=subprocess.PIPE if told else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=not windows,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield process
    finally:
        _end(process.pid)
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
        process.wait()
        _wait_for(process.pid)


def _end(group: int) -> None:
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(group)], capture_output=True, check=False)
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGKILL)


def _wait_for(group: int) -> None:
    """Until the killed are gone; what they held open is free only then."""
    nobody = Event()
    with suppress(ProcessLookupError, PermissionError, AttributeError):
        for _ in range(PATIENCE):
            os.killpg(group, 0)
            nobody.wait(POLL_S)
