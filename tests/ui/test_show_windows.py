from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.common.password_dialog import PasswordDialog
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.video_bar import VideoBar
from pmqa_desktop.ui.show.windows import ShowWindows
from tests.support.bench import PATIENCE_MS
from tests.support.clocks import FakeClock
from tests.support.colour_decks import COLOURS, colour_pdf, locked_pdf
from tests.support.hands import close_as_a_person, colour_at, key, named, press, said, type_words
from tests.support.players import FakePlayer, plain_picture

Opener = Callable[..., tuple[LooseShow, ShowWindows]]


@pytest.fixture
def open_show(
    tmp_path: Path,
    clock: FakeClock,
    player: FakePlayer,
    qapp: QApplication,
    theme: Theme,
    preferences: Preferences,
) -> Iterator[Opener]:
    opened: list[tuple[LooseShow, ShowWindows]] = []

    def open_it(*files: Path, full_screen: bool = False) -> tuple[LooseShow, ShowWindows]:
        show = LooseShow(files, 0, clock, preferences, tmp_path / "cache", lambda: player)
        windows = ShowWindows(qapp, show, lambda: theme, preferences, full_screen=full_screen)
        opened.append((show, windows))
        show.begin()
        windows.show()
        return show, windows

    yield open_it
    for show, windows in opened:
        windows.close()
        show.close()


def _shown(windows: ShowWindows) -> str:
    return colour_at(windows.audience, 0.5, 0.5)


def test_the_audience_sees_the_first_page_and_then_the_operator_has_the_console(
    open_show: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    show, windows = open_show(colour_pdf(tmp_path / "deck.pdf"))
    with qtbot.waitSignal(windows.audience.view.page_painted, timeout=PATIENCE_MS):
        pass
    assert _shown(windows) == COLOURS[0]
    qtbot.waitUntil(windows.operator.isVisible)
    assert "deck.pdf" in windows.operator.windowTitle()
    assert "1/5" in said(windows.operator)
    assert windows.operator.focusWidget() is windows.console
    assert show.run_control.active is not None


def test_keys_of_keyboard_and_clicker_turn_pages_in_both_windows(
    open_show: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    show, windows = open_show(colour_pdf(tmp_path / "deck.pdf"))
    qtbot.waitUntil(lambda: show.slides.sharp("1", 1), timeout=PATIENCE_MS)
    qtbot.waitUntil(windows.operator.isActiveWindow)
    for pressed, page in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Home, 0)):
        key(windows.operator, pressed)
        assert show.stage_control.stage.page == page
    windows.audience.activateWindow()
    qtbot.waitUntil(windows.audience.isActiveWindow)
    key(windows.audience, Qt.Key.Key_End)
    assert show.stage_control.stage.page == 4
    key(windows.audience, Qt.Key.Key_B)
    assert _shown(windows) == QColor(Qt.GlobalColor.black).name()


def test_a_damaged_file_is_told_on_the_operator_s_window_and_the_next_one_can_be_shown(
    open_show: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    show, windows = open_show(broken, colour_pdf(tmp_path / "deck.pdf"))
    qtbot.waitUntil(lambda: any("broken.pdf" in words for words in said(windows.operator)))
    key(windows.operator, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: show.slides.sharp("2", 0), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: _shown(windows) == COLOURS[0])


def test_closing_the_operator_s_window_ends_the_show(open_show: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    _show, windows = open_show(colour_pdf(tmp_path / "deck.pdf"))
    qtbot.waitUntil(windows.operator.isVisible, timeout=PATIENCE_MS)
    with qtbot.waitSignal(windows.operator.closing):
        close_as_a_person(windows.operator)


def test_on_the_only_display_a_full_screen_show_is_not_covered_by_the_operator_s_window(
    open_show: Opener, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    show, windows = open_show(colour_pdf(tmp_path / "deck.pdf"), broken, full_screen=True)
    qtbot.waitUntil(lambda: show.slides.sharp("1", 0), timeout=PATIENCE_MS)
    qtbot.waitUntil(windows.audience.isActiveWindow)
    assert windows.audience.isFullScreen()
    key(windows.audience, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "broken.pdf" in capsys.readouterr().err, timeout=PATIENCE_MS)
    assert not windows.operator.isVisible()


@pytest.mark.parametrize("leaving", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_on_the_only_display_the_grid_of_slides_comes_and_goes(
    open_show: Opener, tmp_path: Path, qtbot: QtBot, leaving: Qt.Key
) -> None:
    show, windows = open_show(colour_pdf(tmp_path / "deck.pdf"), full_screen=True)
    qtbot.waitUntil(lambda: show.slides.sharp("1", 0), timeout=PATIENCE_MS)
    assert not windows.operator.isVisible()  # from now on it is made, and keys are listened to
    qtbot.waitUntil(windows.audience.isActiveWindow)
    key(windows.audience, Qt.Key.Key_G)
    qtbot.waitUntil(windows.operator.isActiveWindow)
    focused = windows.operator.focusWidget()
    assert focused is not None
    key(focused, Qt.Key.Key_3)
    key(windows.operator.focusWidget(), leaving)
    assert show.stage_control.stage.page == (2 if leaving == Qt.Key.Key_Return else 0)
    assert not windows.operator.isVisible()
    qtbot.waitUntil(windows.audience.isActiveWindow)


def test_a_locked_pdf_asks_for_its_password_until_it_is_right(
    open_show: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    show, windows = open_show(locked_pdf(tmp_path / "ลับ.pdf", "sesame"))
    for typed in ("wrong", "sesame"):
        dialog = waiting_dialog(windows.operator, qtbot)
        assert "ลับ.pdf" in " ".join(said(dialog))
        type_words(dialog.findChildren(QLineEdit)[0], typed)
        with qtbot.waitSignal(dialog.finished):
            key(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: show.slides.sharp("1", 0), timeout=PATIENCE_MS)
    assert not windows.audience.findChildren(PasswordDialog)


def waiting_dialog(parent: QWidget, qtbot: QtBot) -> PasswordDialog:
    """The question that is up now."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in parent.findChildren(PasswordDialog)))
    return next(each for each in parent.findChildren(PasswordDialog) if each.isVisible())


def test_a_video_has_its_bar_below_the_console_and_a_deck_has_none(
    open_show: Opener, tmp_path: Path, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    show, windows = open_show(film, colour_pdf(tmp_path / "deck.pdf"))
    bar = windows.operator.findChild(VideoBar)
    assert isinstance(bar, VideoBar)
    qtbot.waitUntil(bar.isVisible)
    playing = show.stage_control.stage.playback
    press(bar, "Play or pause the video")
    assert show.stage_control.stage.playback is not playing
    named(bar, QSlider, "Volume").setValue(40)
    assert player.volume == 40
    show.run_control.start_next_item()
    assert bar.isHidden()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"film")
    return path


@pytest.fixture
def _no_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the audience's first picture brings the operator's window."""
    monkeypatch.setattr("pmqa_desktop.ui.show.windows.LATEST_MS", 3_600_000)


@pytest.mark.usefixtures("_no_time_limit")
def test_the_console_comes_after_the_first_frame_of_a_video_is_on_the_audiences_window(
    open_show: Opener, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    _show, windows = open_show(film)
    with qtbot.waitSignal(windows.audience.view.video_painted, timeout=PATIENCE_MS):
        player.show_frame(plain_picture(10, 120, 200))
        QApplication.sendPostedEvents()
        assert windows.made_console() is None
    qtbot.waitUntil(lambda: windows.made_console() is not None)
    qtbot.waitUntil(windows.operator.isVisible)


@pytest.mark.usefixtures("_no_time_limit")
def test_sound_alone_brings_the_console_too(
    open_show: Opener, film: Path, player: FakePlayer, qtbot: QtBot
) -> None:
    _show, windows = open_show(film)
    player.has_no_picture = True
    player.on_frame()
    qtbot.waitUntil(lambda: windows.made_console() is not None)
