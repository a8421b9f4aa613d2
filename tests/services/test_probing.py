import os
import shutil
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from PIL import Image

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.deck import FontUse, Section
from pmqa_desktop.domain.file_facts import FileKind, Unit
from pmqa_desktop.media.soffice import WORKSPACE, find_soffice
from pmqa_desktop.paths import resource
from pmqa_desktop.services.probing import Probing
from tests.support.decks import add_sections, add_slide, add_video, link_instead, new_deck, save
from tests.support.pdfs import page, write_pdf
from tests.support.processes import processes_naming
from tests.support.soffices import hanging_soffice

CORNER = "1 0 0 rg 0 0 100 100 re f"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def probing(cache: Path) -> Probing:
    return Probing(cache, resource("fonts"), SystemClock(), limit_s=60)


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice is not installed")
def test_a_deck_is_told_with_all_that_it_has(probing: Probing, tmp_path: Path, cache: Path) -> None:
    deck = new_deck()
    first, hidden, last = add_slide(deck, "ข้าว"), add_slide(deck, "สำรอง", hidden=True), add_slide(deck)
    first.notes_slide.notes_text_frame.text = "ยิ้ม"
    add_sections(deck, {"ภาพรวม": [first, hidden], "จบ": [last]})
    (tmp_path / "v.mp4").write_bytes(b"x")
    add_video(first, tmp_path / "v.mp4")
    add_video(last, tmp_path / "v.mp4")
    link_instead(last, "gone.mp4")
    path = save(deck, tmp_path / "ภาพรวม จังหวัด.pptx")

    facts = probing.look(path)
    slides = facts.slides

    assert (facts.kind, facts.format, facts.size) == (FileKind.SLIDES, "pptx", path.stat().st_size)
    assert facts.shown
    assert slides is not None
    assert (slides.pages, slides.hidden, slides.notes, slides.unit) == (2, (2,), 1, Unit.POINT)
    assert slides.sections == (Section("ภาพรวม", 0), Section("จบ", 1))
    assert [(each.page, each.video.name, each.missing) for each in slides.videos] == [
        (1, "media1.mp4", False),
        (3, "gone.mp4", True),
    ]
    assert FontUse("Cordia New", "PMQA TH Sarabun") in slides.fonts
    # Nothing but the converted deck and what it knows is left, and that in the cache.
    assert sorted(file.suffix for file in cache.iterdir() if file.suffix != ".hash") == [".json", ".pdf"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["cache", "v.mp4", path.name]


def test_pages_that_cannot_be_drawn_are_named_beside_those_that_can(probing: Probing, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [page(400, 300, CORNER), page(400, 300), page(1600, 900)])
    path.write_bytes(path.read_bytes().replace(b"5 0 obj<</Type/Page/", b"5 0 obj<</Type/Pigs/"))

    facts = probing.look(path)

    assert facts.problem is not None
    assert (facts.problem.code, facts.problem.facts) == ("pages-unreadable", {"name": "a.pdf", "pages": "2"})
    assert facts.slides is not None
    assert (facts.slides.pages, facts.slides.broken) == (3, (2,))


def test_a_folder_of_pictures_is_told(probing: Probing, tmp_path: Path) -> None:
    folder = tmp_path / "ภาพ"
    folder.mkdir()
    for name in ("1.png", "2.png"):
        Image.new("RGB", (40, 30)).save(folder / name)
    (folder / "notes.txt").write_text("x")

    facts = probing.look(folder)

    assert facts.slides is not None
    assert (facts.kind, facts.slides.pages, facts.slides.passed_over) == (FileKind.FOLDER, 2, 1)
    assert facts.slides.unit is Unit.PIXEL
    assert facts.size == sum(file.stat().st_size for file in folder.glob("*.png"))


def test_whatever_is_named_is_told_and_nothing_is_waited_for(probing: Probing, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    (tmp_path / "link.pptx").symlink_to("gone.pptx")
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "locked.pptx").write_bytes(
        bytes.fromhex("D0CF11E0A1B11AE1") + bytes(1000) + "EncryptedPackage".encode("utf-16-le")
    )
    named = ["pipe.mp4", "link.pptx", "empty", "notes.txt", "locked.pptx", "none.pdf"]

    codes = [
        facts.problem.code for facts in map(probing.look, map(tmp_path.joinpath, named)) if facts.problem
    ]

    assert codes == [
        "file-special",
        "file-link-broken",
        "folder-without-pictures",
        "format-unknown",
        "deck-locked" if find_soffice() else "soffice-missing",
        "file-missing",
    ]


def test_a_libreoffice_that_hangs_is_ended_at_the_limit_with_all_that_it_started(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging_soffice(tmp_path, monkeypatch)
    deck = new_deck()
    add_slide(deck, "ข้าว")
    path = save(deck, tmp_path / "a.pptx")

    facts = Probing(cache, resource("fonts"), SystemClock(), limit_s=1).look(path)

    assert facts.problem is not None
    assert facts.problem.code == "deck-timeout"
    assert processes_naming(tmp_path) == []
    assert list(cache.iterdir()) == []


def test_looking_into_a_file_is_ended_at_the_limit(cache: Path, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [page(400, 300)])

    facts = Probing(cache, resource("fonts"), SystemClock(), limit_s=0.05).look(path)

    assert facts.problem is not None
    assert (facts.problem.code, facts.problem.facts["name"]) == ("probe-timeout", "a.pdf")
    assert processes_naming(path) == []


def test_a_process_that_falls_is_told_and_the_next_file_is_looked_into(
    probing: Probing, tmp_path: Path
) -> None:
    """The process is killed while it looks, as a decoder that a damaged file brings down would be."""
    path, whole = (write_pdf(tmp_path / name, [page(400, 300)]) for name in ("a.pdf", "whole.pdf"))
    done = threading.Event()

    def kill() -> None:
        while not done.wait(0.05):
            for pid in processes_naming(path):
                os.kill(pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    facts = probing.look(path)
    done.set()
    killer.join()

    assert facts.problem is not None
    assert facts.problem.code == "probe-crashed"
    assert probing.look(whole).shown


def test_a_file_in_the_current_folder_takes_no_modules_place(
    probing: Probing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pickle.py").write_text("raise SystemExit('taken')")
    monkeypatch.chdir(tmp_path)

    assert probing.look(write_pdf(tmp_path / "a.pdf", [page(4, 3)])).shown


def test_a_deck_with_its_pdf_beside_it_is_shown_from_that(
    probing: Probing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "งาน.pptx").write_bytes(b"nothing that can be read")
    write_pdf(tmp_path / "งาน.pdf", [page(400, 300)])
    monkeypatch.setenv("PMQA_SOFFICE", os.devnull)

    facts = probing.look(tmp_path / "งาน.pptx")

    assert facts.shown
    assert facts.slides is not None
    assert facts.slides.shown_from == "งาน.pdf"


def test_workspaces_of_conversions_that_were_killed_long_ago_are_swept(
    probing: Probing, tmp_path: Path, cache: Path
) -> None:
    old, young = cache / f"{WORKSPACE}old", cache / f"{WORKSPACE}young"
    for folder in (old, young):
        folder.mkdir(parents=True)
    os.utime(old, (0, 0))

    probing.look(write_pdf(tmp_path / "a.pdf", [page(4, 3)]))

    assert list(cache.iterdir()) == [young]


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg makes the clips")
def test_a_video_is_told(probing: Probing, tmp_path: Path) -> None:
    source = ["-f", "lavfi", "-i", "testsrc=size=320x180:rate=25:duration=1"]
    subprocess.run(["ffmpeg", "-v", "error", *source, str(tmp_path / "วิดีทัศน์.mp4")], check=True)

    facts = probing.look(tmp_path / "วิดีทัศน์.mp4")

    assert facts.shown
    assert facts.video is not None
    assert (facts.kind, facts.video.width, facts.video.sound) == (FileKind.VIDEO, 320, ())
