"""A visit is packed and unpacked from the command line, beside a program that has it open in mid-take."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from killed_bench import open_bench
from screen import wait_until, x_server

pytestmark = pytest.mark.usefixtures("qapp")


def _run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    told = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "pmqa_desktop", "--language", "en", *arguments],
        env=told | {"PMQA_HOME": str(place / "home")},
        cwd=place,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_a_take_that_runs_elsewhere_is_packed_and_gone_on_with(visit_folder: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "stick" / "spare.pmqa"
    with closing(open_bench(visit_folder)) as bench:
        agenda = bench.agenda_book.agendas[0]
        bench.conductor.do_next_thing()
        bench.run_control.start_item(agenda.items[2].id)
        packed = _run(tmp_path, "bundle", str(visit_folder), "--out", str(bundle))
        assert (packed.returncode, packed.stdout, packed.stderr) == (0, f"{bundle}\n", "")
        bench.run_control.finish()
    unpacked = _run(tmp_path, "unbundle", str(bundle))
    spare = tmp_path / "spare"
    assert (unpacked.returncode, unpacked.stdout, unpacked.stderr) == (0, f"{spare}\n", "")
    with closing(open_bench(spare)) as bench:
        interrupted = bench.run_control.interrupted()
        assert interrupted is not None
        assert interrupted.run.item == agenda.items[2]


def test_a_damaged_medium_is_told_and_packed_as_it_is(visit_folder: Path, tmp_path: Path) -> None:
    medium = next((visit_folder / "media").glob("*.mp4"))
    medium.unlink()
    medium.write_bytes(b"rotten")
    packed = _run(tmp_path, "bundle", str(visit_folder), "--out", "a.pmqa")
    assert packed.returncode == 1
    assert packed.stderr.startswith("media-damaged: ")
    assert ".mp4" in packed.stderr


def test_what_cannot_be_unpacked_is_told_in_a_sentence(visit_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pmqa").write_text("something else")
    refused = _run(tmp_path, "unbundle", "a.pmqa")
    assert refused.returncode == 2
    assert "is not a visit that was packed with this program" in refused.stderr
    missing = _run(tmp_path, "bundle", str(tmp_path), "--out", "b.pmqa")
    assert missing.returncode == 2
    assert not (tmp_path / "b.pmqa").exists()


@pytest.mark.xdist_group("screen")
def test_a_packed_visit_is_opened_like_one_in_a_folder(visit_folder: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "spare.pmqa"
    assert _run(tmp_path, "bundle", str(visit_folder), "--out", str(bundle)).returncode == 0
    home = tmp_path / "home"
    with x_server(home) as screen, screen.program("--language", "en", "open", str(bundle)) as process:
        screen.press("Open a packed visit", "Return")
        wait_until(lambda: any(home.rglob("visit.db")), process)
        wait_until(lambda: not screen.shows("Open a packed visit"), process)
    (unpacked,) = home.rglob("visit.db")
    with closing(open_bench(unpacked.parent)) as bench:
        assert bench.opened.visit.organisation.en == "Amnat Charoen Province"
