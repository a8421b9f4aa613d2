"""Every sample of our own making, whole and broken, through the command that looks into files."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from pmqa_desktop.media.soffice import find_soffice
from tests.support.processes import processes_naming
from tests.support.torture import EITHER, make_samples

LIMIT_S = 60


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.skipif(
    find_soffice() is None or shutil.which("ffmpeg") is None, reason="LibreOffice and ffmpeg make samples"
)
def test_of_every_sample_it_is_said_what_it_is_or_why_not(tmp_path: Path) -> None:
    folder = tmp_path / "ตัวอย่าง"
    folder.mkdir()
    samples = make_samples(folder)
    environment = {**os.environ, "PMQA_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "pmqa_desktop", "--language", "en", "probe", "--json"]

    done = subprocess.run(
        [*command, "--limit", str(LIMIT_S), *map(str, samples)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    (tmp_path / "told.json").write_text(done.stdout, encoding="utf-8")
    sys.stdout.write(_table(told))
    assert done.returncode == 1
    assert [each["file"] for each in told] == [str(path) for path in samples]
    unexpected = {
        each["file"]: each["problem"] and each["problem"]["code"]
        for each, expected in zip(told, samples.values(), strict=True)
        if expected not in (EITHER, "shown" if each["shown"] else "told")
    }
    assert unexpected == {}
    ended = {"probe-crashed", "probe-timeout", "deck-timeout"}
    assert {
        Path(each["file"]).name for each in told if each["problem"] and each["problem"]["code"] in ended
    } <= {
        "laughs.svg"  # unfolds into a hundred million drawings
    }
    assert processes_naming(folder) == []
    assert {file.suffix for file in (tmp_path / "home" / "cache" / "decks").iterdir()} == {
        ".pdf",
        ".json",
        ".hash",
    }


def _table(told: list[dict[str, object]]) -> str:
    counts: dict[str, Counter[str]] = {}
    for each in told:
        outcome = "shown" if each["shown"] else "told"
        counts.setdefault(Path(str(each["file"])).parent.name, Counter())[outcome] += 1
    rows = [f"{name:20}{count['shown']:>8}{count['told']:>8}" for name, count in counts.items()]
    lines = [
        f"    {Path(str(each['file'])).name}: {problem['code'] if isinstance(problem, dict) else 'shown'}"
        for each in told
        for problem in [each["problem"]]
    ]
    return "\n".join([f"{'':20}{'shown':>8}{'told':>8}", *rows, *lines])
