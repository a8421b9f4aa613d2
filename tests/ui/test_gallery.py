from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.ui.common.appearance import Appearance
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.picker import Picker
from pmqa_desktop.ui.common.plan_bar import PlanBar
from pmqa_desktop.ui.common.ring import Ring
from pmqa_desktop.ui.common.status_chip import StatusChip
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.timer_face import TimerFace
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.gallery.window import GalleryWindow
from tests.support.hands import picture_of, press, said

SHARED = [DateEdit, EmptyPage, NoticeBar, Picker, PlanBar, Ring, StatusChip, TimerFace, Toast]


@pytest.fixture
def gallery(qapp: QApplication, preferences: Preferences, theme: Theme) -> Iterator[GalleryWindow]:
    """In its own look, which is put back afterwards."""
    preferences.set_language("en")
    preferences.set_look(Look.LIGHT)
    appearance = Appearance(qapp, preferences)
    made = GalleryWindow(appearance.theme, Wording(preferences))
    made.show()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)  # or each test dresses those before
    appearance.close()
    theme.apply(qapp)


def test_every_shared_widget_is_on_show_under_its_name(gallery: GalleryWindow) -> None:
    assert all(gallery.findChildren(kind) for kind in SHARED)
    assert {kind.__name__ for kind in SHARED} <= set(said(gallery))


def test_the_language_is_switched_while_it_is_open_and_what_was_entered_stays(
    gallery: GalleryWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    gallery.pickers.chosen.set_current("police")
    press(gallery, "ไทย")
    qtbot.waitUntil(lambda: "กุมภาพันธ์ ๒๕๖๗" in said(gallery))
    assert gallery.pickers.chosen.current_id() == "police"
    press(gallery, "English")
    qtbot.waitUntil(lambda: "February 2024" in said(gallery))


def test_the_digits_are_switched_while_it_is_open(
    gallery: GalleryWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.set_language("th")
    preferences.set_digits(Digits.ARABIC)
    qtbot.waitUntil(lambda: "กุมภาพันธ์ 2567" in said(gallery))


def test_the_look_is_switched_while_it_is_open(gallery: GalleryWindow, preferences: Preferences) -> None:
    light = picture_of(gallery)
    press(gallery, "Dark")
    assert preferences.look is Look.DARK
    assert picture_of(gallery) != light


def test_a_toast_can_be_tried(gallery: GalleryWindow) -> None:
    press(gallery, "Delete a question")
    press(gallery.toasts.toast, "Undo")
    assert "It is back." in said(gallery)


def test_it_fits_the_width_of_a_small_display(gallery: GalleryWindow) -> None:
    assert gallery.minimumSizeHint().width() <= 1366


def test_each_caption_says_what_the_widget_is_for(gallery: GalleryWindow) -> None:
    captions = [each.text() for each in gallery.findChildren(QLabel) if each.objectName() == "muted"]
    assert any(text.startswith("A line for a date") for text in captions)
