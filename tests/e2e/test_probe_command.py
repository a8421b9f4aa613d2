import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest
from PIL import Image
from screen import wait_until

from tests.support.pdfs import page, write_pdf
from tests.support.processes import processes_naming

LIMIT_S = 60


def probe(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a person runs it, on a machine without a display."""
    told = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    told |= {"PMQA_HOME": str(home), **environment}
    command = [sys.executable, "-m", "pmqa_desktop", *arguments]
    return subprocess.run(
        command, env=told, capture_output=True, encoding="utf-8", timeout=LIMIT_S, check=False
    )


def test_all_files_are_told_of_in_thai_also_after_a_bad_one(tmp_path: Path) -> None:
    bad, good = tmp_path / "เสีย.pdf", tmp_path / "รายงาน.pdf"
    bad.write_bytes(b"%PDF-1.7\n" + bytes(100))
    write_pdf(good, [page(400, 300)] * 2)
    good.with_suffix(".pdfpc").write_text('{"pages": [{"idx": 1, "hidden": true}]}', encoding="utf-8")

    done = probe(
        tmp_path / "home", "--language", "th", "probe", str(bad), str(good), PYTHONIOENCODING="ascii"
    )

    assert (done.returncode, done.stderr) == (1, "")
    first, second = done.stdout.split(str(good))
    assert first.startswith(f"{bad}\n  แสดงได้")
    assert "ไฟล์ PDF เสีย.pdf เสียหาย" in first
    assert "400 × 300 pt" in second
    # The texts stand in one column: marks above and below Thai letters take no room.
    lines = second.splitlines()
    assert lines[1] == "  แสดงได้    ได้"
    assert lines[4] == "  หน้าที่ซ่อน   2"


def test_json_is_one_list_in_the_order_that_was_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "ภาพ"
    folder.mkdir()
    Image.new("RGB", (40, 30)).save(folder / "1.png")
    pdf = write_pdf(tmp_path / "a.pdf", [page(400, 300), page(300, 400), page(400, 300)])

    done = probe(tmp_path / "home", "--language", "en", "probe", "--json", str(folder), str(pdf))

    shown, document = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert (shown["file"], shown["kind"], shown["shown"], shown["problem"]) == (
        str(folder),
        "folder",
        True,
        None,
    )
    assert document == {
        "file": str(pdf),
        "shown": True,
        "kind": "slides",
        "format": "pdf",
        "bytes": pdf.stat().st_size,
        "problem": None,
        "slides": {
            "pages": 3,
            "unit": "point",
            "sizes": [
                {"width": 400.0, "height": 300.0, "pages": 2},
                {"width": 300.0, "height": 400.0, "pages": 1},
            ],
            "hidden": [],
            "broken": [],
            "sections": [],
            "fonts": [],
            "media": [],
            "links": 0,
            "pages_with_notes": 0,
            "end_page": None,
            "passed_over": 0,
            "shown_from": None,
        },
        "video": None,
    }


def test_a_problem_has_its_code_and_its_sentence(tmp_path: Path) -> None:
    done = probe(tmp_path / "home", "--language", "en", "probe", "--json", str(tmp_path / "none.pptx"))

    (told,) = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["shown"] is False
    assert told["problem"]["code"] == "file-missing"
    assert told["problem"]["sentence"].startswith("There is no file ")


def test_a_name_that_is_no_text_is_told_all_the_same(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/\xa1\xa2.pdf")
    write_pdf(Path(name), [page(400, 300)])

    done = probe(tmp_path / "home", "probe", "--json", name)

    (told,) = json.loads(done.stdout)
    assert (done.returncode, told["shown"]) == (0, True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_ended_from_outside_it_leaves_no_program_and_no_file_behind(
    tmp_path: Path, end: signal.Signals
) -> None:
    soffice, started = tmp_path / "soffice", tmp_path / "started"
    soffice.write_text(f"#!/bin/sh\necho > '{started}'\nsh -c 'sleep 1000; : {tmp_path}'\n")
    soffice.chmod(0o755)
    (tmp_path / "a.pptx").write_bytes(b"x")
    environment = {**os.environ, "PMQA_HOME": str(tmp_path / "home"), "PMQA_SOFFICE": str(soffice)}
    command = [sys.executable, "-m", "pmqa_desktop", "probe", str(tmp_path / "a.pptx")]
    before = signal.signal(
        end, signal.SIG_DFL
    )  # a build server's shell may have it ignored, and so its children
    try:
        running = subprocess.Popen(command, env=environment, stdout=PIPE, stderr=PIPE, text=True)
    finally:
        signal.signal(end, before)
    with running:
        wait_until(started.exists, running)
        running.send_signal(end)
        running.wait(LIMIT_S)

    assert running.returncode != 0
    assert processes_naming(tmp_path) == []
    assert list((tmp_path / "home" / "cache" / "decks").iterdir()) == []
