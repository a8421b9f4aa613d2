import os
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.locked import is_locked
from pmqa_desktop.media.pdf_pages import PdfPages
from pmqa_desktop.media.soffice import (
    SWEEP_AFTER_S,
    WORKSPACE,
    convert_to_pdf,
    find_soffice,
    sweep,
    time_limit_s,
)

LIMIT_S = 90.0
OLE = bytes.fromhex("D0CF11E0A1B11AE1")


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """The folder where a conversion leaves its PDF, and works meanwhile."""
    folder = tmp_path / "room"
    folder.mkdir()
    return folder


def code_of(error: pytest.ExceptionInfo[PmqaError]) -> str:
    return error.value.code


@pytest.mark.usefixtures("soffice")
def test_a_thai_deck_becomes_a_pdf_in_the_shipped_font(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path
) -> None:
    target = tmp_path / "ใหม่" / "deck.pdf"
    steps: list[str] = []

    convert_to_pdf(thai_deck, target, fonts_dir=fonts_dir, progress=steps.append, timeout_s=LIMIT_S)

    pages = PdfPages(target)
    assert pages.page_count == 2
    pages.close()
    assert b"PMQATHSarabun" in target.read_bytes()
    assert steps == ["starting", "converting"]
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.usefixtures("soffice")
def test_a_home_that_cannot_be_written_does_not_matter(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/proc/nowhere")
    monkeypatch.setenv("LC_ALL", "C")

    convert_to_pdf(thai_deck, tmp_path / "deck.pdf", fonts_dir=fonts_dir, timeout_s=LIMIT_S)

    assert (tmp_path / "deck.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("soffice")
def test_a_target_may_be_named_from_the_current_folder(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    convert_to_pdf(thai_deck, Path("out/deck.pdf"), fonts_dir=fonts_dir, timeout_s=LIMIT_S)

    assert (tmp_path / "out" / "deck.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("soffice")
def test_two_conversions_side_by_side_do_not_disturb_each_other(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path
) -> None:
    targets = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    work = [
        threading.Thread(
            target=convert_to_pdf,
            args=(thai_deck, target),
            kwargs={"fonts_dir": fonts_dir, "timeout_s": LIMIT_S},
        )
        for target in targets
    ]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()

    assert all(target.is_file() for target in targets)


@pytest.mark.usefixtures("soffice")
def test_a_damaged_deck_is_unreadable_and_the_old_pdf_stays(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path, room: Path
) -> None:
    damaged = tmp_path / "damaged.pptx"
    damaged.write_bytes(thai_deck.read_bytes()[:3000])
    target = room / "deck.pdf"
    target.write_bytes(b"%PDF-old")

    with pytest.raises(PmqaError) as error:
        convert_to_pdf(damaged, target, name="ภาพรวม.pptx", fonts_dir=fonts_dir, timeout_s=LIMIT_S)

    assert (code_of(error), error.value.facts) == ("deck-unreadable", {"name": "ภาพรวม.pptx"})
    assert target.read_bytes() == b"%PDF-old"
    assert list(room.iterdir()) == [target]


@pytest.mark.usefixtures("soffice")
def test_cancelling_leaves_neither_programs_nor_files(
    thai_deck: Path,
    fonts_dir: Path,
    tmp_path: Path,
    room: Path,
    processes_naming: Callable[[Path], list[int]],
) -> None:
    running: list[int] = []

    def once_it_runs() -> bool:
        running[:] = processes_naming(room)
        return any(Path(f"/proc/{pid}/comm").read_text().startswith("soffice.bin") for pid in running)

    with pytest.raises(PmqaError) as error:
        convert_to_pdf(
            thai_deck, room / "deck.pdf", fonts_dir=fonts_dir, cancelled=once_it_runs, timeout_s=LIMIT_S
        )

    assert code_of(error) == "deck-cancelled"
    assert running
    assert processes_naming(room) == []
    assert list(room.iterdir()) == []
    assert not (room / "deck.pdf").exists()


@pytest.mark.usefixtures("soffice")
def test_a_conversion_that_takes_too_long_is_ended(
    thai_deck: Path,
    fonts_dir: Path,
    tmp_path: Path,
    room: Path,
    processes_naming: Callable[[Path], list[int]],
) -> None:
    with pytest.raises(PmqaError) as error:
        convert_to_pdf(thai_deck, room / "deck.pdf", name="ช้า", fonts_dir=fonts_dir, timeout_s=0.2)

    assert (code_of(error), error.value.facts) == ("deck-timeout", {"name": "ช้า", "seconds": 0})
    assert processes_naming(room) == []
    assert list(room.iterdir()) == []


def test_what_a_killed_conversion_left_is_swept_and_nothing_that_may_still_run(tmp_path: Path) -> None:
    left, running = tmp_path / f"{WORKSPACE}abc", tmp_path / f"{WORKSPACE}def"
    for each in (left, running):
        (each / "profile").mkdir(parents=True)
    (tmp_path / "deck.pdf").write_bytes(b"%PDF-")
    long_ago = running.stat().st_mtime - SWEEP_AFTER_S - 1
    os.utime(left, (long_ago, long_ago))

    sweep(tmp_path)

    assert {file.name for file in tmp_path.iterdir()} == {"deck.pdf", running.name}


def test_a_deck_locked_with_a_password_is_told_apart(fonts_dir: Path, tmp_path: Path, soffice: Path) -> None:
    locked = tmp_path / "locked.pptx"
    locked.write_bytes(OLE + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(500))

    with pytest.raises(PmqaError) as error:
        convert_to_pdf(locked, tmp_path / "deck.pdf", fonts_dir=fonts_dir, timeout_s=LIMIT_S)

    assert code_of(error) == "deck-locked"


def test_an_old_powerpoint_file_is_not_taken_for_a_locked_one(tmp_path: Path, thai_deck: Path) -> None:
    old = tmp_path / "old.ppt"
    old.write_bytes(OLE + bytes(1000) + "PowerPoint Document".encode("utf-16-le"))

    assert not is_locked(old)
    assert not is_locked(thai_deck)


def test_without_libreoffice_the_error_says_so(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PMQA_SOFFICE", str(tmp_path / "nothing"))

    with pytest.raises(PmqaError) as error:
        convert_to_pdf(thai_deck, tmp_path / "deck.pdf", fonts_dir=fonts_dir, timeout_s=LIMIT_S)

    assert code_of(error) == "soffice-missing"


def test_a_chosen_libreoffice_wins_over_the_search_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "soffice"
    chosen.touch()
    monkeypatch.setenv("PMQA_SOFFICE", str(chosen))

    assert find_soffice() == chosen


def test_large_decks_get_more_time_but_never_for_ever(tmp_path: Path) -> None:
    small, large, huge = (tmp_path / name for name in ("small", "large", "huge"))
    for path, size in ((small, 100_000), (large, 50_000_000), (huge, 5_000_000_000)):
        with path.open("wb") as file:
            file.truncate(size)

    assert 60 <= time_limit_s(small) < time_limit_s(large) < time_limit_s(huge) <= 900


def test_a_place_that_cannot_be_written_to_is_told(
    thai_deck: Path, fonts_dir: Path, tmp_path: Path, soffice: Path
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(PmqaError) as error:
        convert_to_pdf(thai_deck, tmp_path / "file" / "a.pdf", fonts_dir=fonts_dir, timeout_s=LIMIT_S)

    assert code_of(error) == "visit-unwritable"
    assert error.value.facts["path"] == str(tmp_path / "file")


def test_a_deck_of_many_slides_gets_more_time(tmp_path: Path) -> None:
    few, many = tmp_path / "few.pptx", tmp_path / "many.pptx"
    for path, count in ((few, 10), (many, 400)):
        with zipfile.ZipFile(path, "w") as package:
            for number in range(count):
                package.writestr(f"ppt/slides/slide{number}.xml", "")

    assert time_limit_s(many) > time_limit_s(few) + 100
