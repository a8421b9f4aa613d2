import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pmqa_desktop.store.visit_lock import LOCK, InUseError, VisitLock

HOLD = """
import sys
from pathlib import Path
from pmqa_desktop.store.visit_lock import VisitLock
lock = VisitLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def _holder(folder: Path) -> "subprocess.Popen[str]":
    """Another process that holds the lock until it is killed or its input ends."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "held\n"
    return started


def test_a_second_process_is_kept_out_until_the_first_lets_go(tmp_path: Path) -> None:
    holder = _holder(tmp_path)
    with pytest.raises(InUseError):
        VisitLock(tmp_path)
    holder.communicate()
    VisitLock(tmp_path).release()


def test_a_kill_lets_go_of_the_lock(tmp_path: Path) -> None:
    holder = _holder(tmp_path)
    with pytest.raises(InUseError):
        VisitLock(tmp_path)
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate()
    lock = VisitLock(tmp_path)
    with pytest.raises(InUseError):
        VisitLock(tmp_path)
    lock.release()


def test_the_same_process_is_kept_out_too(tmp_path: Path) -> None:
    lock = VisitLock(tmp_path)
    with pytest.raises(InUseError):
        VisitLock(tmp_path)
    lock.release()
    lock.release()
    VisitLock(tmp_path).release()


def test_a_folder_that_is_copied_while_it_is_open_is_free(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    lock = VisitLock(tmp_path / "one")
    (tmp_path / "other" / LOCK).write_bytes((tmp_path / "one" / LOCK).read_bytes())
    copied = VisitLock(tmp_path / "other")
    for folder in ("one", "other"):
        with pytest.raises(InUseError):
            VisitLock(tmp_path / folder)
    copied.release()
    lock.release()


@pytest.mark.parametrize("content", [b"", b"12345 some-host", b"x" * 4096])
def test_what_another_program_left_under_the_name_does_not_matter(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LOCK).write_bytes(content)
    lock = VisitLock(tmp_path)
    with pytest.raises(InUseError):
        VisitLock(tmp_path)
    lock.release()


def test_a_lock_that_may_only_be_read_still_keeps_others_out(tmp_path: Path) -> None:
    """As another user than root, to whom everything is writable."""
    script = """
import os, sys
from pathlib import Path
from pmqa_desktop.store.visit_lock import InUseError, VisitLock  # nobody may not read the checkout
folder = Path(sys.argv[1])
os.chmod(folder, 0o777)
(folder / "visit.lock").touch(mode=0o444)
os.chmod(folder / "visit.lock", 0o444)
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
first = VisitLock(folder)
try:
    VisitLock(folder)
except InUseError:
    print("kept out")
"""
    place = tmp_path / "visit"
    place.mkdir()
    for parent in [place, *place.parents][:-1]:
        if os.geteuid() == 0 and parent.stat().st_uid == 0:
            parent.chmod(parent.stat().st_mode | 0o111)
    command = [sys.executable, "-c", script, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "kept out\n", done.stderr
