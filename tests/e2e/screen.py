"""A private X server, the program in it, and the keyboard in front of it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = [sys.executable, "-m", "pmqa_desktop"]


class Screen:
    """One display of 1920 x 1080 pixels, without a window manager."""

    def __init__(self, number: str, home: Path) -> None:
        self.env = os.environ | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "PMQA_HOME": str(home),
            "PMQA_AUDIO": "none",
        }

    @contextmanager
    def program(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """The program with these arguments; killed at the end if it still runs."""
        process = subprocess.Popen(
            [*PROGRAM, *arguments], env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

    def press(self, window: str, *keys: str) -> None:
        """Press keys one after the other, the focus on the window with that title."""
        self._xdotool(window, "key", *keys)

    def type(self, window: str, words: str) -> None:
        """Type words, the focus on the window with that title."""
        self._xdotool(window, "type", "--delay", "30", words)

    def use_thai_keyboard(self) -> None:
        """Have Thai letters beside the Latin ones, for a letter mapped anew may come before the program
        knows of it.
        """
        subprocess.run(["setxkbmap", "us,th"], env=self.env, check=True, capture_output=True)

    def shows(self, window: str) -> bool:
        """Whether a window with that title is on the screen now."""
        command = ["xdotool", "search", "--onlyvisible", "--name", window]
        return subprocess.run(command, env=self.env, check=False, capture_output=True).returncode == 0

    def _xdotool(self, window: str, *deed: str) -> None:
        """Focus first, then real key strokes: a key sent to a window is not what a keyboard does."""
        find = ["search", "--sync", "--onlyvisible", "--name", window, "windowfocus", "--sync"]
        for arguments in (find, deed):
            command = ["xdotool", *arguments]
            subprocess.run(command, env=self.env, check=True, timeout=60, capture_output=True)


@contextmanager
def x_server(home: Path) -> Iterator[Screen]:
    """A real X server on a display number of its own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    try:
        yield Screen(number, home)
    finally:
        server.terminate()
        server.wait(timeout=10)


def wait_until(condition: Callable[[], bool], process: subprocess.Popen[str], seconds: float = 60) -> None:
    """Wait for something that the program does; fail when it ends before, or takes too long."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        try:
            process.wait(timeout=0.05)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(process.stdout.read() if process.stdout else "the program ended")
