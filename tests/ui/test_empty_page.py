from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.theme import Theme
from tests.support.hands import button, press, said


def test_an_empty_page_says_what_it_is_for_and_begins_at_its_button(theme: Theme, qtbot: QtBot) -> None:
    page = EmptyPage(theme, "list-checks")
    qtbot.addWidget(page)
    page.set_words("Readiness", "What must be so before the visit begins.", "Add a checklist")
    assert said(page) == ["Readiness", "What must be so before the visit begins."]
    with qtbot.waitSignal(page.asked):
        press(page, "Add a checklist")


def test_the_button_is_where_the_keyboard_goes_and_is_explained(theme: Theme, qtbot: QtBot) -> None:
    page = EmptyPage(theme, "list-checks")
    qtbot.addWidget(page)
    page.set_words("Readiness", "What must be so before the visit begins.", "Add a checklist")
    begin = button(page, "Add a checklist")
    assert page.focusProxy() is begin
    assert begin.accessibleDescription() == "What must be so before the visit begins."
