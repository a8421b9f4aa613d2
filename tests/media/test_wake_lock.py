"""What keeps a machine awake, on a bus of the test's own; the machine's own screen saver is left alone."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.media.wake_lock import make_wake_lock
from pmqa_desktop.media.wake_lock_mac import MacWakeLock
from pmqa_desktop.media.wake_lock_windows import WindowsWakeLock

pytestmark = pytest.mark.timeout(30)  # a line that never comes

linux = pytest.mark.skipif(sys.platform != "linux", reason="the desktops that speak D-Bus are Linux desktops")

WHY = "A site visit is being presented"
HELD = {
    f"saver | Inhibit | pmqa-desktop | {WHY}",
    f"logind | Inhibit | idle:sleep | pmqa-desktop | {WHY} | block",
}


class Keepers:
    """Screen saver and logind in a process of their own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def told(self, count: int) -> set[str]:
        """The next things that they say."""
        assert self._process.stdout is not None
        return {self._process.stdout.readline().strip() for _ in range(count)}


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication) -> Iterator[str]:
    """The address of a bus that is session and system bus at once."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path}/bus"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    yield address
    daemon.kill()
    daemon.communicate()


@contextmanager
def _keepers(address: str, *kinds: str) -> Iterator[Keepers]:
    script = Path(__file__).with_name("keepers.py")
    process = subprocess.Popen(
        [sys.executable, str(script), address, *kinds], stdout=subprocess.PIPE, text=True
    )
    try:
        keepers = Keepers(process)
        assert keepers.told(1) == {"ready"}
        yield keepers
    finally:
        process.kill()
        process.communicate()


@linux
def test_screen_saver_and_logind_are_asked_and_let_go_of(bus: str) -> None:
    with _keepers(bus, "saver", "logind") as keepers:
        lock = make_wake_lock()
        lock.hold(WHY)
        assert keepers.told(2) == HELD
        lock.release()
        assert keepers.told(3) == {"saver | left", "logind | left", "logind | let go"}


@linux
def test_what_is_held_twice_is_asked_for_once_and_can_be_held_again(bus: str) -> None:
    with _keepers(bus, "saver", "logind") as keepers:
        lock = make_wake_lock()
        for _ in range(2):
            lock.hold(WHY)
            lock.hold(WHY)
            assert keepers.told(2) == HELD
            lock.release()
            lock.release()
            assert keepers.told(3) == {"saver | left", "logind | left", "logind | let go"}


KILLED = f"""
from PySide6.QtCore import QCoreApplication
from pmqa_desktop.media.wake_lock import make_wake_lock
application = QCoreApplication([])
lock = make_wake_lock()
lock.hold({WHY!r})
application.exec()
"""


@linux
def test_a_program_that_is_killed_lets_go_by_nature(bus: str) -> None:
    with _keepers(bus, "saver", "logind") as keepers:
        process = subprocess.Popen([sys.executable, "-c", KILLED], env=os.environ)
        assert keepers.told(2) == HELD
        process.kill()
        process.wait()
        assert keepers.told(3) == {"saver | left", "logind | left", "logind | let go"}


def _held_and_released() -> float:
    """How long the caller is kept, in seconds."""
    before = time.monotonic()
    lock = make_wake_lock()
    lock.hold(WHY)
    lock.release()
    return time.monotonic() - before


@linux
def test_a_screen_saver_that_never_answers_keeps_nobody_waiting(bus: str) -> None:
    with _keepers(bus, "silent") as keepers:
        assert _held_and_released() < 1
        assert keepers.told(1) == {f"silent | Inhibit | pmqa-desktop | {WHY}"}


@linux
@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "no address at all"])
def test_without_a_bus_or_a_screen_saver_nothing_happens(
    address: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address or "unix:path=/nonexistent/bus")
    assert _held_and_released() < 1


def test_windows_is_asked_for_display_and_system_and_asked_no_more() -> None:
    asked: list[int] = []
    lock = WindowsWakeLock(asked.append)
    lock.hold(WHY)
    lock.release()
    assert asked == [0x80000003, 0x80000000]


@pytest.mark.skipif(sys.platform == "win32", reason="a script plays the Mac's own tool")
def test_a_mac_s_own_tool_is_told_whose_life_it_is_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said = tmp_path / "said"
    tool = tmp_path / "caffeinate"
    tool.write_text(f'#!/bin/sh\necho "$*" >"{said}.part"; mv "{said}.part" "{said}"; exec sleep 60\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    lock = MacWakeLock()
    lock.hold(WHY)
    lock.hold(WHY)
    qtbot.waitUntil(said.exists)
    assert said.read_text().split() == ["-d", "-i", "-w", str(os.getpid())]
    lock.release()


def test_a_system_without_the_tool_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    lock = MacWakeLock()
    lock.hold(WHY)
    lock.release()
