"""X servers with several displays that come and go, and a program in them that says where its windows are."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

LEFT, RIGHT = "DUMMY0", "DUMMY1"

XORG_CONF = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "DontVTSwitch" "true"
  Option "BlankTime" "0"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "1920x1080" 148.50 1920 2008 2052 2200 1080 1084 1089 1125 +hsync +vsync
  Modeline "1280x720" 74.25 1280 1390 1430 1650 720 725 730 750 +hsync +vsync
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1280x720"
    Virtual 5760 2160
  EndSubSection
EndSection
"""

NEEDED = ("Xorg", "openbox", "xrandr")


def why_not() -> str:
    """Why no X server with real outputs can be had here; "" where it can."""
    if os.geteuid() != 0:
        return "Xorg with the dummy driver starts for root only"
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    drivers = Path("/usr/lib/xorg/modules/drivers")
    return "" if (drivers / "dummy_drv.so").exists() else "not installed: xserver-xorg-video-dummy"


class Displays:
    """One X server, and hands on its cables."""

    def __init__(self, number: str, home: Path) -> None:
        self.env = os.environ | {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "PMQA_HOME": str(home),
            "PMQA_AUDIO": "none",
        }

    def xrandr(self, *arguments: str) -> str:
        """Change or ask for the displays."""
        done = subprocess.run(
            ["xrandr", *arguments], env=self.env, check=True, timeout=30, capture_output=True, text=True
        )
        return done.stdout

    def both(self) -> None:
        """Two displays side by side, the left one primary."""
        self.xrandr(
            *("--output", LEFT, "--mode", "1920x1080", "--pos", "0x0", "--primary"),
            *("--output", RIGHT, "--mode", "1920x1080", "--pos", "1920x0"),
        )

        self.xrandr()  # asked once more, the server has done with its changes

    @contextmanager
    def room(self, visit: Path) -> Iterator["Room"]:
        """The program with a visit open, driven by lines on its input."""
        driver = Path(__file__).with_name("room_of_displays.py")
        process = subprocess.Popen(
            [sys.executable, str(driver), str(visit)],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            room = Room(process)
            room.until(lambda seen: bool(seen["visible"]))
            yield room
        finally:
            process.kill()
            process.communicate()


class Room:
    """What can be asked of the program: it does a deed, and tells what is seen after it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, deed: str) -> dict[str, Any]:
        """Have a deed done."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{deed}\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the program ended"
        told: dict[str, Any] = json.loads(line)
        return told

    def until(self, condition: Any, seconds: float = 20) -> dict[str, Any]:
        """What is seen as soon as a condition holds."""
        import time

        deadline = time.monotonic() + seconds
        seen = self.ask("look")
        while not condition(seen):
            assert time.monotonic() < deadline, seen
            seen = self.ask("turn")
        return seen


def _serve(command: list[str], stack: ExitStack) -> str:
    read, write = os.pipe()
    server = subprocess.Popen(
        [*command[:1], "-displayfd", str(write), *command[1:]],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stack.callback(server.wait, timeout=20)
    stack.callback(server.terminate)
    os.close(write)
    with os.fdopen(read) as pipe:
        return pipe.readline().strip()


def _manage(displays: Displays, stack: ExitStack) -> None:
    """A window manager, as on a person's desktop: full screen is its affair."""
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=displays.env, stderr=subprocess.DEVNULL)
    stack.callback(manager.wait, timeout=20)
    stack.callback(manager.terminate)


@contextmanager
def real_displays(folder: Path) -> Iterator[Displays]:
    """An X server with two outputs that can be unplugged, and a window manager."""
    folder.mkdir(exist_ok=True)
    configuration = folder / "xorg.conf"
    configuration.write_text(XORG_CONF)
    with ExitStack() as stack:
        number = _serve(
            [
                *("Xorg", "-config", str(configuration), "-noreset", "-ac", "-nolisten", "tcp"),
                *("-novtswitch", "-sharevts", "-logfile", str(folder / "xorg.log")),
            ],
            stack,
        )
        assert number, (folder / "xorg.log").read_text()
        displays = Displays(number, folder / "home")
        for mode in ("1920x1080", "1280x720"):
            displays.xrandr("--addmode", RIGHT, mode)
        displays.both()
        _manage(displays, stack)
        yield displays


@contextmanager
def drawn_displays(folder: Path) -> Iterator[Displays]:
    """An X server in memory, cut into two displays; without a window manager, as nothing else is needed."""
    with ExitStack() as stack:
        number = _serve(["Xvfb", "-screen", "0", "3840x1080x24", "-noreset"], stack)
        displays = Displays(number, folder / "home")
        displays.xrandr("--setmonitor", "LEFT", "1920/508x1080/286+0+0", "screen")
        displays.xrandr("--setmonitor", "RIGHT", "1920/508x1080/286+1920+0", "none")
        yield displays
