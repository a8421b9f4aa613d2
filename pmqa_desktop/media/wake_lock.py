"""The contract of what keeps the machine awake, and which of them this system has."""

import sys
from typing import Protocol


class WakeLock(Protocol):
    """Holds off screen saver, blank screen and sleep. Neither call blocks or fails; what cannot be, is not.

    Every kind is let go of by the system itself when the program dies.
    """

    def hold(self, why: str) -> None:
        """Keep the screen lit and the machine awake; `why` is shown to a person who asks the desktop."""
        ...

    def release(self) -> None:
        """Let the machine rest as it likes."""
        ...


def make_wake_lock() -> WakeLock:
    """The one of this system."""
    if sys.platform == "win32":
        from pmqa_desktop.media.wake_lock_windows import WindowsWakeLock

        return WindowsWakeLock()
    if sys.platform == "darwin":
        from pmqa_desktop.media.wake_lock_mac import MacWakeLock

        return MacWakeLock()
    from pmqa_desktop.media.wake_lock_dbus import DBusWakeLock

    return DBusWakeLock()
