from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.log import close_log, log
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.windows import Windows
from tests.support.bench import begin
from tests.support.hands import button, press, said
from tests.support.players import FakePlayer

LOCKED = PmqaError("deck-locked", name="a.pptx")


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_nothing_shows_while_nothing_is_wrong(bar: NoticeBar) -> None:
    assert bar.isHidden()


def test_the_newest_sentence_shows_until_it_is_put_away(bar: NoticeBar) -> None:
    bar.tell(PmqaError("soffice-missing"))
    bar.tell(LOCKED)
    assert said(bar) == [sentence(LOCKED)]
    press(bar, "Put away")
    assert bar.isHidden()


def test_what_cannot_be_shown_is_told_to_the_operator_and_not_to_the_audience(
    decks: Workbench, windows: Windows, player: FakePlayer, qtbot: QtBot
) -> None:
    begin(decks, "R-03")
    player.on_failed("video-undecodable")
    qtbot.waitUntil(windows.main.notices.isVisible)
    (told,) = said(windows.main.notices)
    assert "V0-overview.mp4" in told
    assert said(windows.audience) == []


def test_a_deck_that_fails_in_the_background_is_told(decks: Workbench, windows: Windows) -> None:
    decks.slides.deck_failed.emit("S0", LOCKED)
    assert said(windows.main.notices) == [sentence(LOCKED)]


def test_details_can_be_copied_for_whoever_is_asked_to_help(
    bar: NoticeBar, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PMQA_HOME", str(tmp_path))
    close_log()
    log().critical("the bug's own line")
    bar.tell(LOCKED)
    press(bar, "Copy details")
    copied = QGuiApplication.clipboard().text()
    close_log()
    for part in (sentence(LOCKED), "code: deck-locked", "name: a.pptx", "Python 3", "the bug's own line"):
        assert part in copied
    assert button(bar, "Copied")
    bar.tell(PmqaError("soffice-missing"))
    assert button(bar, "Copy details")
