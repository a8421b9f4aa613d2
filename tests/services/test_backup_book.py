from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.ladder import Rung
from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import PATIENCE_MS, begin


@pytest.fixture
def failures(bench: Workbench) -> list[PmqaError]:
    told: list[PmqaError] = []
    bench.backup_book.failed.connect(told.append)
    return told


@pytest.fixture
def pictures(tmp_path: Path, bench: Workbench) -> list[Path]:
    """Three pages, named in their order, given in another."""
    made = sorted(bench.opened.cache.glob("pages/*/*.png"))[:3]
    brought = [tmp_path / f"page-{number}.png" for number in (3, 1, 2)]
    for source, target in zip(made, brought, strict=True):
        target.write_bytes(source.read_bytes())
    return brought


def _names(bench: Workbench, medium: str, kind: BackupKind) -> list[str]:
    return [file.name for file in bench.media[medium].backup_files(kind)]


def test_files_that_are_brought_are_copied_in_kept_and_ready_on_the_ladder(
    bench: Workbench, qtbot: QtBot, pictures: list[Path], open_bench: Callable[..., Workbench]
) -> None:
    with qtbot.waitSignal(bench.backup_book.changed, timeout=PATIENCE_MS):
        bench.backup_book.add("S0", BackupKind.PICTURES, pictures)
    assert _names(bench, "S0", BackupKind.PICTURES) == ["page-1.png", "page-2.png", "page-3.png"]
    qtbot.waitUntil(lambda: 2 in bench.rungs.ready("S0"), timeout=PATIENCE_MS)
    opened = bench.rungs.deck("S0", 2)
    assert opened is not None
    assert opened.pages.page_count == 3
    for picture in pictures:
        picture.unlink()
    again = open_bench(bench.opened.folder)
    assert _names(again, "S0", BackupKind.PICTURES) == ["page-1.png", "page-2.png", "page-3.png"]
    assert _names(again, "S0", BackupKind.PDF) == ["S0-overview.pdf"]


def test_what_was_taken_away_can_be_put_back(bench: Workbench) -> None:
    before = bench.backup_book.remove("V0", BackupKind.COPY)
    assert _names(bench, "V0", BackupKind.COPY) == []
    assert 1 not in bench.rungs.ready("V0")
    bench.backup_book.restore("V0", before)
    assert _names(bench, "V0", BackupKind.COPY) == ["V0-overview-copy.mp4"]
    assert 1 in bench.rungs.ready("V0")


def test_a_file_of_the_wrong_kind_is_refused_with_those_that_fit(
    bench: Workbench, failures: list[PmqaError], tmp_path: Path
) -> None:
    bench.backup_book.add("S0", BackupKind.PDF, [tmp_path / "deck.pptx"])
    assert [str(error) for error in failures] == ["backup-unfit (name=deck.pptx, suffixes=.pdf)"]


def test_the_very_file_of_the_medium_is_no_backup_of_it(
    bench: Workbench, failures: list[PmqaError], qtbot: QtBot
) -> None:
    own = bench.media["V0"].file
    assert own is not None
    bench.backup_book.add("V0", BackupKind.COPY, [bench.opened.files.path(own)])
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE_MS)
    assert [error.code for error in failures] == ["backup-same"]
    assert _names(bench, "V0", BackupKind.COPY) == ["V0-overview-copy.mp4"]


def test_a_backup_brought_in_mid_show_can_be_taken_at_once(
    decks: Workbench, qtbot: QtBot, pictures: list[Path]
) -> None:
    begin(decks, "R-04")
    decks.stage_control.go_to_page(2)
    decks.backup_book.add("S0", BackupKind.PICTURES, pictures)
    qtbot.waitUntil(lambda: len(_names(decks, "S0", BackupKind.PICTURES)) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: decks.rungs.ready("S0") == (0, 1, 2), timeout=PATIENCE_MS)
    decks.ladder.down()
    decks.ladder.down()
    assert (decks.ladder.standing, decks.stage_control.stage.page) == (Rung.PICTURES, 2)
    qtbot.waitUntil(lambda: decks.slides.sharp("S0", 2), timeout=PATIENCE_MS)


def test_the_program_says_what_it_has_made_itself(bench: Workbench, qtbot: QtBot) -> None:
    bench.rungs.prepare("V0", "S0")
    book = bench.backup_book
    qtbot.waitUntil(lambda: book.made("V0", BackupKind.STILL), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: book.made("S0", BackupKind.PICTURES), timeout=PATIENCE_MS)
    assert not book.made("V0", BackupKind.COPY)
    assert not book.made("V0", BackupKind.SCRIPT)
