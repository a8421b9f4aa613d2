"""What the set-up does about system packages. Small scripts play the machine's own tools."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages are installed on Linux only")

TOOLS = {
    "ldconfig": '/sbin/ldconfig -p | grep -vE "$ABSENT"',
    "id": "echo $WHO",
    "sudo": "exit 1",
    "apt-get": 'echo "$*" >>"$ASKED"',
}


class Machine:
    """Runs `.setup/system` where libraries are absent, as somebody."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._root, self._folder = root, folder
        self._asked = folder / "asked"
        self._asked.touch()
        for name, line in TOOLS.items():
            (folder / name).write_text(f"#!/bin/bash\n{line}\n")
            (folder / name).chmod(0o755)

    def set_up(self, purpose: str, absent: str, who: int = 1000) -> subprocess.CompletedProcess[str]:
        facts = {"ABSENT": absent, "WHO": str(who), "ASKED": str(self._asked)}
        path = f"{self._folder}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            [self._root / ".setup" / "system", purpose],
            env={**os.environ, **facts, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self) -> list[str]:
        """The words given to apt-get."""
        return self._asked.read_text().splitlines()


@pytest.fixture
def machine(root: Path, tmp_path: Path) -> Machine:
    return Machine(root, tmp_path)


def test_nothing_is_asked_of_the_network_when_all_is_there(machine: Machine) -> None:
    ended = machine.set_up("run", absent="^nothing$")

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert machine.asked() == []


def test_a_person_who_is_not_root_is_told_the_line_to_type(machine: Machine) -> None:
    ended = machine.set_up("test", absent=r"libvlc\.so|libthai")

    assert ended.returncode == 1
    assert "install --no-install-recommends -y libthai0 libvlc5\n" in ended.stderr
    assert machine.asked() == []


def test_the_program_runs_without_its_video_library(machine: Machine) -> None:
    ended = machine.set_up("run", absent=r"libvlc\.so")

    assert ended.returncode == 0
    assert "Going on without: videos" in ended.stderr


def test_the_program_does_not_start_where_no_window_can_open(machine: Machine) -> None:
    assert machine.set_up("run", absent="libxcb-cursor").returncode == 1


def test_root_installs_only_what_is_missing(machine: Machine) -> None:
    machine.set_up("run", absent=r"libvlc\.so", who=0)

    update, install = machine.asked()
    assert update.endswith("update")
    assert install.endswith("install libvlc5")
