"""Plays a desktop's screen saver and logind on a bus of the test's own, and tells what is asked of them."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

BUS = "org.freedesktop.DBus"
THERE_AND_BACK = QDBusMessage.createMethodCall(BUS, "/org/freedesktop/DBus", BUS, "GetId")


def tell(*words: str) -> None:
    sys.stdout.write(" | ".join(words) + "\n")
    sys.stdout.flush()


class Keeper(QDBusVirtualObject):
    """Answers `Inhibit`, with a number or with a file as logind does; says when who asked has left."""

    def __init__(self, kind: str, bus: QDBusConnection) -> None:
        super().__init__()
        self._kind = kind
        self._watcher = QDBusServiceWatcher()
        self._watcher.setConnection(bus)
        self._watcher.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self._watcher.serviceUnregistered.connect(lambda _name: tell(self._kind, "left"))

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self._watcher.addWatchedService(message.service())
        connection.call(THERE_AND_BACK)  # from now on the bus will say so when it leaves
        tell(self._kind, message.member(), *message.arguments())
        if self._kind == "silent":
            return True
        read, write = os.pipe()
        answer = QDBusUnixFileDescriptor(write) if self._kind == "logind" else 7
        connection.send(message.createReply([answer]))
        os.close(write)
        if self._kind == "logind":
            watch_end(read)
        return True


def watch_end(read: int) -> None:
    """Say when the file that was handed out is closed by whoever got it."""
    from threading import Thread

    def wait() -> None:
        os.read(read, 1)
        tell("logind", "let go")

    Thread(target=wait, daemon=True).start()


application = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "keepers")
keepers = []
for kind in sys.argv[2:]:
    logind = kind == "logind"
    name = "org.freedesktop.login1" if logind else "org.freedesktop.ScreenSaver"
    keepers.append(Keeper(kind, bus))
    path = "/org/freedesktop/login1" if logind else "/org/freedesktop/ScreenSaver"
    assert bus.registerVirtualObject(path, keepers[-1])
    assert bus.registerService(name)
tell("ready")
application.exec()
