import shutil
from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.agenda.backups_dialog import BackupsDialog
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS
from tests.support.hands import button, click_row, key, named, press, said

PDF, COPY = (
    "PDF of the slides, exported where they were made",
    "Second file of the video, best in another format",
)

Show = Callable[..., BackupsDialog]


class Chooser:
    """A person who chooses these files, and what was asked."""

    def __init__(self, *files: Path) -> None:
        self.files = list(files)
        self.asked: list[tuple[str, tuple[str, ...], bool]] = []

    def __call__(
        self, parent: QWidget, question: str, suffixes: Collection[str], several: bool
    ) -> list[Path]:
        self.asked.append((question, tuple(suffixes), several))
        return self.files


@pytest.fixture
def show(bench: Workbench, theme: Theme, wording: Wording, qtbot: QtBot) -> Show:
    def show_it(medium: str, ask: Chooser | None = None) -> BackupsDialog:
        book, media = bench.backup_book, bench.media
        dialog = BackupsDialog(book, media, [medium], theme, wording, ask=ask or Chooser())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show_it


def _names(bench: Workbench, medium: str, kind: BackupKind) -> list[str]:
    return [file.name for file in bench.media[medium].backup_files(kind)]


def test_the_backups_of_a_medium_are_listed_with_what_the_program_makes(show: Show, bench: Workbench) -> None:
    words = said(show("V0"))
    assert "V0-overview-copy.mp4" in words
    assert "V0-overview-script.txt" in words
    assert "Made by the program" in words
    shutil.rmtree(bench.opened.cache / "stills")
    assert "The program makes one by itself" in said(show("V0"))
    bench.backup_book.remove("V0", BackupKind.SCRIPT)
    assert "None yet" in said(show("V0"))


def test_another_medium_is_chosen_in_the_same_place(show: Show, qtbot: QtBot) -> None:
    dialog = show("S0")
    assert "S0-overview.pdf" in said(dialog)
    key(named(dialog, QComboBox, "Slides or video"), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "V0-overview-copy.mp4" in said(dialog))
    assert "S0-overview.pdf" not in said(dialog)


def test_a_file_is_brought_from_here(show: Show, bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    newer = tmp_path / "ฉบับแก้ไข.pdf"
    (old,) = bench.media["S1"].backup_files(BackupKind.PDF)
    newer.write_bytes(bench.opened.files.path(old).read_bytes())
    chooser = Chooser(newer)
    dialog = show("S0", chooser)
    press(dialog, f"{PDF}: Bring \u2026")
    qtbot.waitUntil(lambda: "ฉบับแก้ไข.pdf" in said(dialog), timeout=PATIENCE_MS)
    assert chooser.asked == [(PDF, (".pdf",), False)]
    assert _names(bench, "S0", BackupKind.PDF) == ["ฉบับแก้ไข.pdf"]


def test_whoever_thinks_better_of_it_changes_nothing(show: Show, bench: Workbench) -> None:
    dialog = show("S0", Chooser())
    press(dialog, f"{PDF}: Bring \u2026")
    assert _names(bench, "S0", BackupKind.PDF) == ["S0-overview.pdf"]


def test_what_was_taken_away_comes_back_with_one_click(show: Show, bench: Workbench) -> None:
    dialog = show("V0")
    press(dialog, f"{COPY}: Take away")
    assert _names(bench, "V0", BackupKind.COPY) == []
    assert not button(dialog, f"{COPY}: Take away").isEnabled()
    assert "The backup has been taken away." in said(dialog)
    press(dialog, "Undo")
    assert _names(bench, "V0", BackupKind.COPY) == ["V0-overview-copy.mp4"]


def test_a_file_that_does_not_fit_is_told_in_the_dialog(show: Show, bench: Workbench, tmp_path: Path) -> None:
    dialog = show("S0", Chooser(tmp_path / "deck.pptx"))
    press(dialog, f"{PDF}: Bring \u2026")
    told = "The file deck.pptx cannot stand by for this. Bring one of these kinds: .pdf."
    assert told in said(dialog)


def test_the_agenda_opens_it_at_the_medium_of_the_selected_item(
    decks: Workbench, windows: Windows, qtbot: QtBot
) -> None:
    windows.pages.go_to("agenda")
    page = windows.pages.page("agenda")
    click_row(named(page, QTableView, "Agenda items"), 6)
    press(page, "Backups \u2026")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BackupsDialog)
    assert "S1-amnat-gis.pdf" in said(dialog)
    press(dialog, "Close")
    assert not dialog.isVisible()
