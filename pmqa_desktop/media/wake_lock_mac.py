"""Keeps a Mac awake, by the system's own tool for it."""

import os
import subprocess
from contextlib import suppress


class MacWakeLock:
    """`caffeinate` against idle sleep of display and system; it ends by itself when this process does."""

    def __init__(self) -> None:
        self._held: subprocess.Popen[bytes] | None = None

    def hold(self, why: str) -> None:  # noqa: ARG002 - the tool takes no reason
        """See `WakeLock`."""
        if self._held is None:
            with suppress(OSError):
                self._held = subprocess.Popen(["caffeinate", "-d", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        """See `WakeLock`."""
        if self._held is not None:
            self._held.terminate()
            self._held.wait()
            self._held = None
