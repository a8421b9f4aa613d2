"""Whether the computer runs on its battery, as far as its system says."""

import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
_ASK_S = 5


@dataclass(frozen=True, slots=True)
class Power:
    """None for what the system does not say."""

    on_battery: bool | None = None
    percent: int | None = None


def read_power(supplies: Path = SUPPLIES) -> Power:
    """Some milliseconds; up to seconds on macOS."""
    with suppress(OSError, ValueError, subprocess.SubprocessError):
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
        return _linux(supplies)
    return Power()


def _linux(supplies: Path) -> Power:
    mains: list[bool] = []
    levels: list[int] = []
    for supply in sorted(supplies.iterdir()):
        kind = _read(supply / "type")
        if kind == "Mains" or (kind == "USB" and (supply / "online").exists()):
            mains.append(_read(supply / "online") == "1")
        elif kind == "Battery" and _read(supply / "scope") != "Device":  # a mouse has one too
            levels.append(int(_read(supply / "capacity") or 0))
    if not levels:
        return Power(on_battery=False if mains else None)
    return Power(on_battery=not any(mains), percent=min(levels))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _windows() -> Power:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_byte),
            ("flag", ctypes.c_byte),
            ("percent", ctypes.c_byte),
            ("reserved", ctypes.c_byte),
            ("left", ctypes.c_ulong),
            ("full", ctypes.c_ulong),
        )

    status = Status()
    if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):  # type: ignore[attr-defined]
        return Power()
    percent = status.percent if 0 <= status.percent <= 100 else None
    return Power(on_battery={0: True, 1: False}.get(status.line), percent=percent)


def _mac() -> Power:
    """The first line of `pmset -g batt` names the source, the next ones the level."""
    told = subprocess.run(
        ["pmset", "-g", "batt"], capture_output=True, text=True, timeout=_ASK_S, check=True
    ).stdout
    levels = [int(part.rstrip("%;")) for part in told.split() if part.rstrip(";").endswith("%")]
    return Power(on_battery="Battery Power" in told, percent=levels[0] if levels else None)
