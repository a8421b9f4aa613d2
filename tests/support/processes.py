"""Which programs are running."""

import os
from pathlib import Path

import pytest


def processes_naming(place: Path) -> list[int]:
    """Running programs whose command line names a file or folder; this one does not count."""
    if not Path("/proc/self/cmdline").exists():
        pytest.skip("needs /proc")
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if str(place).encode() in command:
                found.append(int(entry.name))
    return found
