"""After how long the computer goes to sleep when nobody touches it, as far as its system says."""

import os
import re
import subprocess
import sys
from contextlib import suppress

_ASK_S = 5
_GNOME = "org.gnome.settings-daemon.plugins.power"
_ITS_DESKTOPS = ("GNOME", "UNITY")


def sleeps_after_minutes(*, on_battery: bool) -> int | None:
    """Minutes, 0 for never, None where nobody says. Some tens of milliseconds."""
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        if sys.platform == "win32":
            query = ("powercfg", "/query", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE")
            return minutes_of_windows(_ask(*query), on_battery=on_battery)
        if sys.platform == "darwin":
            return minutes_of_mac(_ask("pmset", "-g"))
        if any(name in os.environ.get("XDG_CURRENT_DESKTOP", "").upper() for name in _ITS_DESKTOPS):
            when = "battery" if on_battery else "ac"
            kind = _ask("gsettings", "get", _GNOME, f"sleep-inactive-{when}-type")
            return minutes_of_gnome(kind, _ask("gsettings", "get", _GNOME, f"sleep-inactive-{when}-timeout"))
    return None


def minutes_of_windows(told: str, *, on_battery: bool) -> int | None:
    """Of `powercfg`: its last two numbers are the seconds on mains and on battery, whatever its language."""
    seconds = [int(number, 16) for number in re.findall(r"0x[0-9a-fA-F]{8}", told)]
    return _minutes(seconds[-1 if on_battery else -2]) if len(seconds) >= 2 else None


def minutes_of_mac(told: str) -> int | None:
    """Of `pmset`: a line such as ` sleep   1 (sleep prevented by …)`, in minutes."""
    found = re.search(r"^\s*sleep\s+(\d+)", told, re.MULTILINE)
    return int(found[1]) if found else None


def minutes_of_gnome(kind: str, seconds: str) -> int | None:
    """Of `gsettings`: what it does, such as 'nothing' or 'suspend', and after how many seconds."""
    return 0 if kind.strip().strip("'") == "nothing" else _minutes(int(seconds.rsplit(maxsplit=1)[-1]))


def _minutes(seconds: int) -> int:
    """At least one, but for never."""
    return max(1, seconds // 60) if seconds else 0


def _ask(*command: str) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_ASK_S,
        check=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    return done.stdout
