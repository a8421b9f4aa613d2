"""Keeps a Linux desktop awake: asks its screen saver over the session bus, and logind over the system bus.

The screen saver lets go when the connection that asked is closed (so says the freedesktop.org inhibition
interface), logind when the file that it handed out is. Either happens by itself when the program dies.
"""

import itertools
import logging
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from pmqa_desktop.paths import PROGRAM

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_names = itertools.count()
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Who can be asked, and for what."""

    service: str
    path: str
    interface: str
    wants: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()


_SCREEN_SAVER = _Keeper(
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
)
_LOGIND = _Keeper(
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    ("idle:sleep",),
    ("block",),
)


class DBusWakeLock:
    """Holds one connection to each bus while it holds; without a bus it does nothing."""

    def __init__(self) -> None:
        self._buses: list[str] = []
        self._answers: list[QDBusPendingCallWatcher] = []
        """What logind handed out is in its answer, and is closed with it."""

    def hold(self, why: str) -> None:
        """See `WakeLock`. The answers are not waited for."""
        if self._buses:
            return
        for address, keeper in ((session_bus(), _SCREEN_SAVER), (system_bus(), _LOGIND)):
            if address:
                self._ask(address, keeper, why)

    def release(self) -> None:
        """See `WakeLock`."""
        self._answers.clear()
        while self._buses:
            QDBusConnection.disconnectFromBus(self._buses.pop())

    def _ask(self, address: str, keeper: _Keeper, why: str) -> None:
        name = f"{PROGRAM}-wake-{next(_names)}"
        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            _log.info("no bus at %s", address)
            return
        self._buses.append(name)
        question = QDBusMessage.createMethodCall(keeper.service, keeper.path, keeper.interface, "Inhibit")
        question.setArguments([*keeper.wants, PROGRAM, why, *keeper.mode])
        answer = QDBusPendingCallWatcher(bus.asyncCall(question))
        answer.finished.connect(_note)
        self._answers.append(answer)


def _note(answer: QDBusPendingCallWatcher) -> None:
    """A desktop without such a service is none to complain about; its log may be asked all the same."""
    if answer.isError():
        _log.info("not kept awake: %s", answer.error().message())


def session_bus() -> str:
    """The address of the desktop's bus; "" where there is none, for the library would start one."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / "bus"
    return address or (f"unix:path={usual}" if usual.exists() else "")


def system_bus() -> str:
    """The address of the system's bus; "" where there is none."""
    address = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "")
    return address or (f"unix:path={_SYSTEM_BUS}" if _SYSTEM_BUS.exists() else "")
