"""Keeps Windows awake."""

import ctypes
from collections.abc import Callable
from typing import Any

CONTINUOUS, SYSTEM_REQUIRED, DISPLAY_REQUIRED = 0x80000000, 0x00000001, 0x00000002
"""Flags of SetThreadExecutionState."""


def _set_state(flags: int) -> None:
    libraries: Any = ctypes
    libraries.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(flags))


class WindowsWakeLock:
    """What is asked for holds for the thread that asks, the GUI thread, until it ends or asks otherwise."""

    def __init__(self, set_state: Callable[[int], None] = _set_state) -> None:
        self._set_state = set_state

    def hold(self, why: str) -> None:  # noqa: ARG002 - Windows shows no reason
        """See `WakeLock`."""
        self._set_state(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED)

    def release(self) -> None:
        """See `WakeLock`."""
        self._set_state(CONTINUOUS)
