"""What is imported behind the windows' library is not read a second time as source."""

import subprocess
import sys

LOOK = """
import linecache
from pmqa_desktop.app.quick_imports import spare_source_scans
if {spared}:
    spare_source_scans()
from PySide6.QtCore import QObject
from pmqa_desktop.domain.visit import Visit
print(any(name.endswith("visit.py") for name in linecache.cache))
"""


def _is_read_as_source(*, spared: bool) -> bool:
    told = subprocess.run(
        [sys.executable, "-c", LOOK.format(spared=spared)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return told.stdout.strip() == "True"


def test_no_import_is_read_as_source_once_the_scan_is_spared() -> None:
    assert not _is_read_as_source(spared=True)


def test_without_that_pyside_still_reads_them() -> None:
    """Where this fails, PySide has lost its scan, and `quick_imports` can go."""
    assert _is_read_as_source(spared=False)
