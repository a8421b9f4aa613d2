from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.ladder import Rung
from pmqa_desktop.domain.media import BackupKind
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import PATIENCE_MS, begin
from tests.support.hands import button, colour_at, named, picture_of, press, said
from tests.support.players import FakePlayer, plain_picture

SLIDES, VIDEO = "R-04", "R-03"


@pytest.fixture
def room(windows: Windows) -> ControlRoomPage:
    windows.pages.go_to("control")
    return windows.pages.page("control")


def _at_a_deck(bench: Workbench, qtbot: QtBot) -> None:
    begin(bench, SLIDES)
    qtbot.waitUntil(lambda: bench.rungs.ready("S0") == (0, 1, 2), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bench.slides.sharp("S0", 0), timeout=PATIENCE_MS)


def _at_a_video(bench: Workbench, player: FakePlayer, qtbot: QtBot) -> None:
    begin(bench, VIDEO)
    qtbot.waitUntil(lambda: bench.rungs.ready("V0") == (0, 1, 2), timeout=PATIENCE_MS)
    player.show_frame(plain_picture(255, 0, 0))


def _gone(bench: Workbench, medium: str) -> Path:
    file = bench.media[medium].file
    assert file is not None
    path = bench.opened.files.path(file)
    path.unlink()
    return path


def test_one_key_goes_down_and_another_up_whatever_has_the_focus(
    decks: Workbench, windows: Windows, qtbot: QtBot
) -> None:
    _at_a_deck(decks, qtbot)
    stood = []
    for window, modifier in (
        (windows.main, Qt.KeyboardModifier.NoModifier),
        (windows.capture_bar, Qt.KeyboardModifier.NoModifier),
        (windows.main, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(window, Qt.Key.Key_F12, modifier)
        stood.append(decks.ladder.standing)
    assert stood == [Rung.PDF, Rung.PICTURES, Rung.PDF]


def test_outside_a_take_the_key_does_nothing(decks: Workbench, windows: Windows) -> None:
    QTest.keyClick(windows.main, Qt.Key.Key_F12)
    assert decks.ladder.standing is None
    assert not windows.main.notices.isVisible()


def test_the_room_says_which_rung_is_up_and_where_each_button_leads(
    decks: Workbench, room: ControlRoomPage, qtbot: QtBot
) -> None:
    assert not button(room, "Down to the backup").isEnabled()
    _at_a_deck(decks, qtbot)
    assert "Shown from: original file" in said(room)
    assert not button(room, "Back up").isEnabled()
    assert "(F12)" in button(room, "Down to the PDF backup").toolTip()
    press(room, "Down to the PDF backup")
    assert "Shown from: PDF backup" in said(room)
    press(room, "Down to the page pictures")
    assert not button(room, "No further backup").isEnabled()
    press(room, "Back up to the PDF backup")
    press(room, "Back up to the original file")
    assert "Shown from: original file" in said(room)


def test_no_step_of_a_deck_is_seen_by_the_audience_as_a_flash(
    decks: Workbench, windows: Windows, qtbot: QtBot
) -> None:
    _at_a_deck(decks, qtbot)
    for step in (decks.ladder.down, decks.ladder.down, decks.ladder.up, decks.ladder.up):
        qtbot.waitUntil(lambda: decks.slides.sharp("S0", 0), timeout=PATIENCE_MS)
        before = picture_of(windows.audience.view)
        step()
        assert picture_of(windows.audience.view) == before


def test_the_picture_of_a_video_stays_until_its_copy_has_one(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    _at_a_video(decks, player, qtbot)
    view = windows.audience.view
    decks.ladder.down()
    assert colour_at(view, 0.5, 0.5) == "#ff0000"
    player.show_frame(plain_picture(0, 0, 255))
    assert colour_at(view, 0.5, 0.5) == "#0000ff"
    decks.ladder.down()
    shown = picture_of(view)
    decks.run_control.add_time(1000)
    assert picture_of(view) == shown
    assert colour_at(view, 0.5, 0.5) != "#0000ff"


def test_the_script_is_before_the_presenter_and_the_slides_notes_come_back(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    windows.show_console()
    _at_a_video(decks, player, qtbot)
    notes = named(windows.console, QPlainTextEdit, "Speaker notes")
    qtbot.waitUntil(lambda: "ข้อมูลตัวอย่าง" in notes.toPlainText(), timeout=PATIENCE_MS)
    decks.run_control.start_item(SLIDES)
    assert "ข้อมูลตัวอย่างเพื่อการสาธิต: บทบรรยาย" not in notes.toPlainText()
    assert notes.toPlainText()


def test_what_cannot_be_shown_is_told_with_the_key_for_its_backup_until_it_is_pressed(
    bench: Workbench, open_windows: Callable[[Workbench], Windows], qtbot: QtBot
) -> None:
    _gone(bench, "S0")
    windows = open_windows(bench)
    notices = windows.main.notices
    begin(bench, SLIDES)
    assert colour_at(windows.audience.view, 0.5, 0.01) == "#0f141b"
    qtbot.waitUntil(lambda: "Press F12 for the PDF backup." in said(notices)[0], timeout=PATIENCE_MS)
    assert said(notices)[0].startswith("The file S0-overview.pptx is missing.")
    QTest.keyClick(windows.main, Qt.Key.Key_F12)
    assert not notices.isVisible()
    qtbot.waitUntil(lambda: bench.slides.sharp("S0", 0), timeout=PATIENCE_MS)


def test_a_video_that_fails_is_told_with_its_copy_and_then_with_its_still(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    notices = windows.main.notices
    _at_a_video(decks, player, qtbot)
    player.on_failed("video-undecodable")
    qtbot.waitUntil(notices.isVisible)
    assert said(notices)[0].endswith("Press F12 for the backup copy.")
    QTest.keyClick(windows.main, Qt.Key.Key_F12)
    assert not notices.isVisible()
    player.on_failed("video-undecodable")
    qtbot.waitUntil(notices.isVisible)
    assert said(notices)[0].endswith("Press F12 for the still and script.")


def test_what_has_no_backup_is_told_with_where_to_add_one(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    _at_a_video(decks, player, qtbot)
    decks.ladder.down()
    decks.ladder.down()
    QTest.keyClick(windows.main, Qt.Key.Key_F12)
    assert said(windows.main.notices)[0].startswith("There is no further backup of V0-overview.mp4.")


def test_an_offer_ends_with_its_medium_and_the_sentence_stays(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    notices = windows.main.notices
    _at_a_video(decks, player, qtbot)
    player.on_failed("video-undecodable")
    qtbot.waitUntil(notices.isVisible)
    decks.run_control.start_item(SLIDES)
    assert notices.isVisible()
    assert "F12" not in said(notices)[0]


def test_a_key_of_one_s_own_is_the_one_that_is_offered(
    decks: Workbench, windows: Windows, player: FakePlayer, room: ControlRoomPage, qtbot: QtBot
) -> None:
    windows.key_bindings.restore({"rung-down/in-take": ("F11",)})
    _at_a_video(decks, player, qtbot)
    assert "(F11)" in button(room, "Down to the backup copy").toolTip()
    player.on_failed("video-undecodable")
    qtbot.waitUntil(windows.main.notices.isVisible)
    assert said(windows.main.notices)[0].endswith("Press F11 for the backup copy.")


def test_a_still_cannot_be_played(
    decks: Workbench, room: ControlRoomPage, player: FakePlayer, qtbot: QtBot
) -> None:
    _at_a_video(decks, player, qtbot)
    assert button(room, "Play or pause the video").isEnabled()
    decks.ladder.down()
    decks.ladder.down()
    assert not button(room, "Play or pause the video").isEnabled()
    assert button(room, "Next item").isVisible()


def test_the_kinds_of_backup_have_their_place_on_the_ladder(decks: Workbench) -> None:
    assert [backup.kind for backup in decks.media["V0"].backups] == [BackupKind.COPY, BackupKind.SCRIPT]
