import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services import rung_files
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS, begin

SMALL = (320, 180)


@pytest.fixture
def bare(
    open_bench: Callable[..., Workbench], visit_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Workbench:
    """A visit whose decks are converted and of which nothing else has been made ahead."""
    monkeypatch.setattr(rung_files, "FULL_HD", SMALL)
    for made in ("pages", "stills"):
        shutil.rmtree(visit_folder / "cache" / made)
    bench = open_bench(visit_folder)
    bench.slides.set_size(*SMALL)
    return bench


def test_between_takes_everything_is_made_that_is_missing(bare: Workbench, qtbot: QtBot) -> None:
    bare.stage_control.prepare()
    cache = bare.opened.cache
    complete = lambda: len(list(cache.glob("pages/*"))) == len(list(cache.glob("stills/*.png"))) == 4  # noqa: E731
    qtbot.waitUntil(complete, timeout=60_000)
    qtbot.waitUntil(lambda: not list(cache.glob("pages/*.part")), timeout=60_000)


def test_in_a_take_only_what_is_up_and_what_comes_next_is_made(bare: Workbench, qtbot: QtBot) -> None:
    begin(bare, "R-04")
    qtbot.waitUntil(lambda: 2 in bare.rungs.ready("S0"), timeout=60_000)
    with qtbot.waitSignal(bare.rungs.changed, timeout=60_000, check_params_cb=lambda name: name == "V1"):
        pass
    names = {path.name for path in bare.opened.cache.glob("pages/*")}
    (pdf,) = bare.media["S0"].backup_files(BackupKind.PDF)
    assert names == {pdf.sha256}


def test_pictures_are_made_of_libreoffice_s_pdf_where_nobody_brought_one(
    bare: Workbench, qtbot: QtBot
) -> None:
    bare.backup_book.restore("S0", ())
    begin(bare, "R-04")
    qtbot.waitUntil(lambda: bare.rungs.ready("S0") == (0, 1, 2), timeout=60_000)
    own = bare.media["S0"].file
    assert own is not None
    assert (bare.opened.cache / "pages" / own.sha256).is_dir()


def test_a_still_is_taken_from_the_copy_where_the_video_is_gone(bare: Workbench, qtbot: QtBot) -> None:
    own = bare.media["V0"].file
    (copy,) = bare.media["V0"].backup_files(BackupKind.COPY)
    assert own is not None
    bare.opened.files.path(own).unlink()
    begin(bare, "R-03")
    qtbot.waitUntil(lambda: bare.rungs.ready("V0") == (1, 2), timeout=60_000)
    assert (bare.opened.cache / "stills" / f"{copy.sha256}.png").is_file()


def test_a_backup_that_is_no_good_is_told_once_and_is_no_rung(
    bare: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[tuple[str, PmqaError]] = []
    bare.rungs.failed.connect(lambda medium, error: told.append((medium, error)))
    still = tmp_path / "still.png"
    still.write_bytes(b"no picture")
    bare.backup_book.add("V0", BackupKind.STILL, [still])
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    bare.rungs.prepare("V0")
    with qtbot.waitSignal(bare.rungs.changed, timeout=PATIENCE_MS):
        bare.rungs.prepare("S0")
    assert [(medium, error.code) for medium, error in told] == [("V0", "image-unreadable")]
    assert bare.rungs.ready("V0") == (0, 1)


def test_pictures_are_made_of_the_next_pdf_where_the_one_that_was_brought_is_damaged(
    bare: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF and then nothing")
    with qtbot.waitSignal(bare.rungs.failed, timeout=PATIENCE_MS):
        bare.backup_book.add("S0", BackupKind.PDF, [damaged])
    begin(bare, "R-04")
    qtbot.waitUntil(lambda: bare.rungs.ready("S0") == (0, 2), timeout=60_000)


def test_a_still_is_taken_from_the_copy_where_the_video_cannot_be_decoded(
    bare: Workbench, qtbot: QtBot, tmp_path: Path, open_bench: Callable[..., Workbench]
) -> None:
    spoilt = tmp_path / "spoilt.mp4"
    spoilt.write_bytes(b"this is no video" * 4000)
    bare.opened.shelf.attach("V0", bare.opened.files.add(spoilt))
    again = open_bench(bare.opened.folder)
    again.rungs.prepare("V0")
    qtbot.waitUntil(lambda: again.rungs.ready("V0") == (0, 1, 2), timeout=60_000)
