import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import is_visit
from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.theme import DARK, LIGHT, Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.welcome.new_visit_dialog import NewVisitDialog
from pmqa_desktop.ui.welcome.window import WelcomeWindow
from tests.support.clocks import FakeClock
from tests.support.hands import button, key, named, picture_of, press, said
from tests.support.thai_keys import type_thai

LAMPANG = NewVisit(Bilingual("ลำปาง"), category=2, fiscal_year=2021)


class Folders:
    """Stands in for the system's dialog: gives what the test has laid out, and keeps what was asked."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.asked: list[tuple[str, Path]] = []

    def __call__(self, _parent: QWidget, question: str, begin: Path) -> Path | None:
        self.asked.append((question, begin))
        return self.answer


@pytest.fixture
def folders() -> Folders:
    return Folders()


@pytest.fixture
def place(tmp_path: Path, preferences: Preferences) -> Path:
    """Where new visits are proposed."""
    preferences.set_visits_folder(str(tmp_path / "visits"))
    return tmp_path / "visits"


@pytest.fixture
def page(
    qtbot: QtBot,
    theme: Theme,
    preferences: Preferences,
    wording: Wording,
    clock: FakeClock,
    folders: Folders,
    place: Path,
) -> Iterator[WelcomeWindow]:
    today = Today(clock)
    window = WelcomeWindow(theme, preferences, wording, today, folders)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.hide()
    today.timer.stop()


@pytest.fixture
def dialog(page: WelcomeWindow, qtbot: QtBot) -> NewVisitDialog:
    press(page, "Make a new visit")
    dialog = page.findChild(NewVisitDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _line(dialog: NewVisitDialog, name: str) -> QLineEdit:
    return named(dialog, QLineEdit, name)


def _choose(dialog: NewVisitDialog, name: str, row: int) -> None:
    box = named(dialog, QComboBox, name)
    box.setFocus()
    key(box, Qt.Key.Key_Home)
    for _ in range(row):
        key(box, Qt.Key.Key_Down)


def _fill(dialog: NewVisitDialog) -> None:
    type_thai(_line(dialog, "Organisation, in Thai"), "จังหวัดลำปาง")
    _choose(dialog, "Category applied for", 2)


def _day(dialog: NewVisitDialog, name: str, words: str) -> None:
    line = next(
        each.findChild(QLineEdit) for each in dialog.findChildren(DateEdit) if each.accessibleName() == name
    )
    assert line is not None
    line.setFocus(Qt.FocusReason.TabFocusReason)
    type_thai(line, words)
    key(line, Qt.Key.Key_Tab)


def _told(dialog: NewVisitDialog) -> str:
    label = dialog.findChild(QLabel, "notice")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_page_says_what_the_program_is_for_and_offers_four_ways(page: WelcomeWindow) -> None:
    assert {"PMQA Desktop", "Prepare, rehearse and run a PMQA site visit."} <= set(said(page))
    for way in ("Look at the demonstration", "Open a visit", "Open a packed visit", "Make a new visit"):
        assert button(page, way).isVisible()
        assert button(page, way).accessibleDescription() in said(page)


def test_the_demonstration_is_asked_for_with_the_mouse_enter_and_its_key(
    page: WelcomeWindow, qtbot: QtBot
) -> None:
    way = button(page, "Look at the demonstration")
    assert page.focusWidget() is way
    for deed in (
        lambda: press(page, "Look at the demonstration"),
        lambda: key(way, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
    ):
        with qtbot.waitSignal(page.demonstration_asked):
            deed()


def test_a_tooltip_names_the_key(page: WelcomeWindow) -> None:
    for way, name in {"Open a visit": "Ctrl+O", "Make a new visit": "Ctrl+N"}.items():
        assert button(page, way).toolTip() == f"{way} ({name})"


def test_tab_goes_from_the_first_way_to_the_last_visit(
    page: WelcomeWindow, preferences: Preferences, tmp_path: Path
) -> None:
    preferences.remember_visit(tmp_path)
    page.show_recent()
    names = []
    for _ in range(5):
        focus = page.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        key(focus, Qt.Key.Key_Tab)
    ways = ["Look at the demonstration", "Open a visit", "Open a packed visit", "Make a new visit"]
    assert names == [*ways, "Opened last"]


def test_a_visit_is_opened_from_the_folder_that_is_chosen(
    page: WelcomeWindow, folders: Folders, place: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folders.answer = tmp_path / "stick"
    with qtbot.waitSignal(page.visit_asked) as asked:
        press(page, "Open a visit")
    assert asked.args == [tmp_path / "stick"]
    assert folders.asked == [("The folder of the visit", place)]


def test_whoever_chooses_no_folder_opens_nothing(page: WelcomeWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.visit_asked):
        press(page, "Open a visit")


@pytest.fixture
def recent(page: WelcomeWindow, preferences: Preferences, tmp_path: Path) -> QListWidget:
    """Two visits opened last, the newer of which has gone."""
    create_visit(tmp_path / "there", LAMPANG)
    preferences.remember_visit(tmp_path / "there")
    preferences.remember_visit(tmp_path / "gone")
    page.show_recent()
    return named(page, QListWidget, "Opened last")


def test_the_visits_opened_last_are_named_by_their_folders_the_newest_first(
    recent: QListWidget, tmp_path: Path
) -> None:
    rows = [recent.item(row) for row in range(recent.count())]
    assert [row.text() for row in rows] == ["gone", "there"]
    assert [row.data(Qt.ItemDataRole.UserRole) for row in rows] == [
        f"not there \u00b7 {tmp_path}",
        str(tmp_path),
    ]


def test_one_click_opens_a_visit_again_and_enter_does_too(
    page: WelcomeWindow, recent: QListWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    middle = recent.visualItemRect(recent.item(1)).center()
    with qtbot.waitSignal(page.visit_asked) as asked:
        qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked.args == [tmp_path / "there"]
    with qtbot.waitSignal(page.visit_asked) as asked:
        key(recent, Qt.Key.Key_Return)
    assert asked.args == [tmp_path / "there"]


def test_a_double_click_opens_it_no_more_often_than_two_clicks_would(
    page: WelcomeWindow, recent: QListWidget, qtbot: QtBot
) -> None:
    asked: list[Path] = []
    page.visit_asked.connect(asked.append)
    middle = recent.visualItemRect(recent.item(1)).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(asked) <= 2


def test_a_folder_that_is_gone_is_not_opened(page: WelcomeWindow, recent: QListWidget, qtbot: QtBot) -> None:
    middle = recent.visualItemRect(recent.item(0)).center()
    with qtbot.assertNotEmitted(page.visit_asked):
        qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        key(recent, Qt.Key.Key_Return)


def test_before_the_first_visit_nothing_is_said_of_visits_opened_last(page: WelcomeWindow) -> None:
    assert not named(page, QListWidget, "Opened last").isVisible()
    assert "Opened last" not in said(page)


def test_the_language_is_chosen_by_its_own_name(page: WelcomeWindow, preferences: Preferences) -> None:
    press(page, "ไทย")
    assert preferences.language == "th"
    press(page, "English")
    assert preferences.language == "en"
    assert [button(page, name).isChecked() for name in ("ไทย", "English")] == [False, True]


def test_a_language_chosen_elsewhere_is_shown(page: WelcomeWindow, preferences: Preferences) -> None:
    preferences.set_language("th")
    assert [button(page, name).isChecked() for name in ("ไทย", "English")] == [True, False]


def test_what_went_wrong_is_told_until_the_next_choice(page: WelcomeWindow) -> None:
    error = PmqaError("visit-missing", path="/somewhere")
    page.tell(error)
    assert sentence(error) in said(page)
    press(page, "Open a visit")
    assert sentence(error) not in said(page)


def test_while_a_visit_is_being_made_nothing_else_can_be_chosen_and_then_the_cursor_is_where_it_was(
    page: WelcomeWindow, qtbot: QtBot
) -> None:
    page.wait(True)
    assert "Prepare, rehearse and run a PMQA site visit." in said(page)  # what is done at once never flickers
    with qtbot.assertNotEmitted(page.demonstration_asked):
        press(page, "Look at the demonstration")
        qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "The visit is being made \u2026" in said(page))
    page.wait(False)
    assert "Prepare, rehearse and run a PMQA site visit." in said(page)
    assert page.focusWidget() is button(page, "Look at the demonstration")


def test_the_page_follows_the_look(page: WelcomeWindow, theme: Theme, qapp: QApplication) -> None:
    try:
        theme.use(DARK, qapp)
        assert picture_of(page).pixelColor(4, 300).name().upper() == DARK.ground
    finally:
        theme.use(LIGHT, qapp)
    assert picture_of(page).pixelColor(4, 300).name().upper() == LIGHT.ground


def test_a_new_visit_is_asked_for_with_all_that_was_typed(
    page: WelcomeWindow, dialog: NewVisitDialog, place: Path, qtbot: QtBot
) -> None:
    _fill(dialog)
    type_thai(_line(dialog, "Organisation, in English"), "Lampang Province")
    _day(dialog, "Day of the rehearsal", "3/7/2565")
    _day(dialog, "Day of the site visit", "9 July 2022")
    with qtbot.waitSignal(page.new_visit_asked) as asked:
        press(dialog, "Make the visit")
    organisation = Bilingual("จังหวัดลำปาง", "Lampang Province")
    days = datetime.date(2022, 7, 3), datetime.date(2022, 7, 9)
    assert asked.args == [place / "จังหวัดลำปาง", NewVisit(organisation, 3, 2022, *days)]


def test_what_the_dialog_asks_for_can_be_made(
    page: WelcomeWindow, dialog: NewVisitDialog, place: Path
) -> None:
    page.new_visit_asked.connect(create_visit)
    _fill(dialog)
    press(dialog, "Make the visit")
    assert is_visit(place / "จังหวัดลำปาง")


def test_the_dialog_stays_until_the_page_goes_since_only_then_the_visit_is_there(
    page: WelcomeWindow, dialog: NewVisitDialog
) -> None:
    _fill(dialog)
    press(dialog, "Make the visit")
    assert dialog.isVisible()
    page.hide()
    assert not dialog.isVisible()


def test_enter_in_a_line_makes_the_visit(page: WelcomeWindow, dialog: NewVisitDialog, qtbot: QtBot) -> None:
    _fill(dialog)
    with qtbot.waitSignal(page.new_visit_asked):
        key(_line(dialog, "Organisation, in Thai"), Qt.Key.Key_Return)


def test_cancel_and_escape_ask_for_nothing(page: WelcomeWindow, dialog: NewVisitDialog, qtbot: QtBot) -> None:
    _fill(dialog)
    with qtbot.assertNotEmitted(page.new_visit_asked):
        press(dialog, "Cancel")
    assert not dialog.isVisible()


def test_an_error_after_the_dialog_is_told_on_the_page(page: WelcomeWindow, dialog: NewVisitDialog) -> None:
    key(dialog, Qt.Key.Key_Escape)
    error = PmqaError("visit-missing", path="/somewhere")
    page.tell(error)
    assert sentence(error) in said(page)


def test_without_a_name_it_is_told_and_the_cursor_is_there(
    page: WelcomeWindow, dialog: NewVisitDialog, qtbot: QtBot
) -> None:
    _choose(dialog, "Category applied for", 1)
    with qtbot.assertNotEmitted(page.new_visit_asked):
        press(dialog, "Make the visit")
    assert _told(dialog) == sentence(PmqaError("organisation-missing"))
    assert _line(dialog, "Organisation, in Thai").hasFocus()


def test_no_category_is_chosen_for_anybody(page: WelcomeWindow, dialog: NewVisitDialog, qtbot: QtBot) -> None:
    type_thai(_line(dialog, "Organisation, in Thai"), "จังหวัดลำปาง")
    with qtbot.assertNotEmitted(page.new_visit_asked):
        press(dialog, "Make the visit")
    assert _told(dialog) == sentence(PmqaError("category-missing"))
    assert named(dialog, QComboBox, "Category applied for").hasFocus()


@pytest.mark.parametrize("digit", ["4", "๔"])
def test_a_category_is_chosen_by_its_number_in_whichever_digits(dialog: NewVisitDialog, digit: str) -> None:
    box = named(dialog, QComboBox, "Category applied for")
    box.setFocus()
    type_thai(box, digit)
    assert box.currentData() == 4
    type_thai(box, "9")
    assert box.currentData() == 4, "there are six"


def test_a_rehearsal_after_the_visit_is_told_and_nothing_typed_is_lost(
    page: WelcomeWindow, dialog: NewVisitDialog, qtbot: QtBot
) -> None:
    _fill(dialog)
    _day(dialog, "Day of the rehearsal", "9/7/2565")
    _day(dialog, "Day of the site visit", "3/7/2565")
    with qtbot.assertNotEmitted(page.new_visit_asked):
        press(dialog, "Make the visit")
    assert _told(dialog) == sentence(PmqaError("rehearsal-after-visit"))
    _day(dialog, "Day of the site visit", "10/7/2565")
    with qtbot.waitSignal(page.new_visit_asked) as asked:
        press(dialog, "Make the visit")
    assert asked.args[1].rehearsal == datetime.date(2022, 7, 9)
    assert _told(dialog) == ""


def test_a_day_that_cannot_be_read_is_no_empty_day(
    page: WelcomeWindow, dialog: NewVisitDialog, qtbot: QtBot
) -> None:
    _fill(dialog)
    _day(dialog, "Day of the site visit", "soon")
    with qtbot.assertNotEmitted(page.new_visit_asked):
        press(dialog, "Make the visit")
    assert sentence(PmqaError("date-unreadable", text="soon")) in said(dialog)


def test_what_goes_wrong_in_the_making_is_told_in_the_dialog_with_everything_still_there(
    page: WelcomeWindow, dialog: NewVisitDialog
) -> None:
    _fill(dialog)
    press(dialog, "Make the visit")
    page.wait(True)
    assert not button(dialog, "Make the visit").isEnabled()
    key(dialog, Qt.Key.Key_Escape)
    error = PmqaError("visit-unwritable", path="/somewhere", reason="full")
    page.wait(False)
    page.tell(error)
    assert _told(dialog) == sentence(error)
    assert _line(dialog, "Organisation, in Thai").text() == "จังหวัดลำปาง"
    assert _line(dialog, "Folder").hasFocus()


def test_every_line_of_a_long_sentence_has_room(page: WelcomeWindow, dialog: NewVisitDialog) -> None:
    page.tell(PmqaError("visit-unwritable", path="/a long path" * 12, reason="no space left on the device"))
    QApplication.processEvents()
    told = dialog.findChild(QLabel, "notice")
    assert told is not None
    assert told.height() >= told.heightForWidth(told.width())


def test_the_folder_follows_the_name_until_it_is_typed(dialog: NewVisitDialog, place: Path) -> None:
    name, folder = _line(dialog, "Organisation, in Thai"), _line(dialog, "Folder")
    type_thai(name, "ลำ")
    assert folder.text() == str(place / "ลำ")
    folder.clear()
    type_thai(folder, "/elsewhere")
    type_thai(name, "ปาง")
    assert folder.text() == "/elsewhere"


def test_another_place_keeps_the_name_of_the_folder(
    dialog: NewVisitDialog, folders: Folders, place: Path, tmp_path: Path
) -> None:
    type_thai(_line(dialog, "Organisation, in Thai"), "ลำปาง")
    folders.answer = tmp_path / "stick"
    press(dialog, "Another folder \u2026")
    assert _line(dialog, "Folder").text() == str(tmp_path / "stick" / "ลำปาง")
    assert folders.asked == [("Where to make the visit's folder", place)]


def test_an_emptied_folder_is_the_proposed_one_again(
    page: WelcomeWindow, dialog: NewVisitDialog, place: Path, qtbot: QtBot
) -> None:
    _fill(dialog)
    folder = _line(dialog, "Folder")
    folder.setFocus()
    folder.selectAll()
    key(folder, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.new_visit_asked) as asked:
        press(dialog, "Make the visit")
    assert asked.args[0] == place / "จังหวัดลำปาง"


def test_the_fiscal_year_is_this_one_until_the_visit_has_a_day(dialog: NewVisitDialog) -> None:
    year = named(dialog, QComboBox, "Fiscal year")
    assert year.currentText() == "2021"
    _day(dialog, "Day of the site visit", "1/10/2564")
    assert year.currentText() == "2022"


def test_a_fiscal_year_that_was_chosen_stays(dialog: NewVisitDialog) -> None:
    year = named(dialog, QComboBox, "Fiscal year")
    year.setFocus()
    key(year, Qt.Key.Key_Down)
    year.activated.emit(year.currentIndex())
    _day(dialog, "Day of the site visit", "1/7/2564")
    assert year.currentText() == "2022"


def test_the_dialog_follows_the_language_and_keeps_what_was_typed(
    dialog: NewVisitDialog, preferences: Preferences
) -> None:
    _fill(dialog)
    preferences.set_language("th")
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    category = named(dialog, QComboBox, "Category applied for")
    assert category.currentText() == "Category ๓ การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย"
    assert named(dialog, QComboBox, "Fiscal year").currentText() == "๒๕๖๔"
    assert _line(dialog, "Organisation, in Thai").text() == "จังหวัดลำปาง"


def test_six_categories_are_offered_with_their_names(dialog: NewVisitDialog) -> None:
    box = named(dialog, QComboBox, "Category applied for")
    assert box.currentIndex() == -1
    assert [box.itemText(row) for row in (0, 5)] == ["Category 1 Leadership", "Category 6 Operations Focus"]
    assert box.count() == 6
