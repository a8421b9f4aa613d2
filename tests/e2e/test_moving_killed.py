"""`kill -9` at any moment of packing or unpacking: no half bundle, no half visit, and it goes on."""

import signal
import subprocess
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.visit_folder import is_visit, open_visit
from pmqa_desktop.store.bundle import open_bundle
from pmqa_desktop.store.packing import pack
from pmqa_desktop.store.unpacking import unpack, unpacking_folder
from tests.support.clocks import FakeClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

HERE = Path(__file__).parent
STEPS = 30
"""Within which a kill falls; the whole has more."""


def _kill_in(deed: str, source: Path, target: Path, steps: int) -> None:
    command = [sys.executable, str(HERE / "moves_until_killed.py"), deed, str(source), str(target)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [*islice(process.stdout, steps)]
        process.kill()
    assert len(said) == steps
    assert process.returncode == -signal.SIGKILL


def _pack(folder: Path, target: Path) -> None:
    pack(
        folder,
        target,
        made_at=0,
        program="",
        fonts={},
        progress=lambda _done, _all: None,
        cancelled=lambda: False,
    )


@pytest.mark.parametrize("seed", range(4))
def test_packing_that_is_killed_leaves_no_bundle_and_is_done_again(
    visit_folder: Path, tmp_path: Path, seed: int
) -> None:
    bundle = tmp_path / "visit.pmqa"
    _kill_in("pack", visit_folder, bundle, Random(seed).randint(1, STEPS))
    assert not bundle.exists()
    left = tmp_path / "visit.pmqa.part"
    with pytest.raises(PmqaError), open_bundle(left):
        pass
    _pack(visit_folder, bundle)
    assert not left.exists()
    with open_bundle(bundle) as opened:
        assert all(sum(map(len, opened.chunks(part))) == part.size for part in opened.manifest.parts)


def test_unpacking_that_is_killed_again_and_again_goes_on_until_the_visit_is_there(
    visit_folder: Path, tmp_path: Path
) -> None:
    bundle, spare = tmp_path / "visit.pmqa", tmp_path / "spare"
    _pack(visit_folder, bundle)
    aside = unpacking_folder(spare)
    kept: set[Path] = set()
    for seed in range(4):
        _kill_in("unpack", bundle, spare, Random(seed).randint(5, STEPS))
        assert not spare.exists()
        assert not is_visit(aside)
        there = {path for path in aside.rglob("*") if path.is_file() and path.suffix != ".part"}
        assert kept <= there
        kept = there
    unpack(bundle, spare, progress=lambda _done, _all: None, cancelled=lambda: False)
    assert not aside.exists()
    with closing(open_visit(spare, FakeClock())) as opened:
        files = [medium.file for medium in opened.media.values() if medium.file]
        assert files
        assert all(opened.files.path(file).is_file() for file in files)
