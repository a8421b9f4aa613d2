import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai_search import found
from pmqa_desktop.ui.common.choices import Choice, Choices
from pmqa_desktop.ui.common.picker import NOBODY, Picker
from pmqa_desktop.ui.common.theme import Theme
from tests.support.hands import key, press, said
from tests.support.thai_keys import type_letter

CASES = json.loads((Path(__file__).parent.parent / "cases" / "thai.json").read_text("utf-8"))
PEOPLE = (
    Choice("p1", "สมชาย ใจดี", "สำนักงานจังหวัด"),
    Choice("p2", "เกษม แก้วใส", "สาธารณสุขจังหวัด"),
    Choice("p3", "กมล ทองดี", "พัฒนาชุมชนจังหวัด"),
    Choice("p4", "Anna Lee", "GIS team"),
)
IN_ORDER = ["กมล ทองดี", "เกษม แก้วใส", "สมชาย ใจดี", "Anna Lee"]

Key = Qt.Key


@pytest.fixture
def picker(theme: Theme, qtbot: QtBot) -> Iterator[Picker]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = Picker(theme)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    made.set_words("Owner", "Nobody")
    made.set_choices(PEOPLE)
    made.set_current("p1")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    yield made
    window.close()


def _line(picker: Picker) -> QLineEdit:
    line = picker.focusProxy()
    assert isinstance(line, QLineEdit)
    return line


def _press(picker: Picker, *keys: Qt.Key) -> None:
    """Keys go to the list while it is open, as the window system sends them."""
    for each in keys:
        key(QApplication.activePopupWidget() or _line(picker), each)


def _type(picker: Picker, words: str) -> None:
    _line(picker).selectAll()
    _press(picker, Key.Key_Delete)
    for letter in words:
        type_letter(QApplication.activePopupWidget() or _line(picker), letter)


def _shown() -> list[str]:
    view = QApplication.activePopupWidget()
    if not isinstance(view, QListView):
        return []
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _leave(picker: Picker) -> None:
    (other,) = (each for each in picker.window().findChildren(QLineEdit) if each is not _line(picker))
    other.setFocus()


def test_the_list_is_in_thai_order_with_nobody_first(picker: Picker) -> None:
    _press(picker, Key.Key_Down)
    assert _shown() == ["Nobody", *IN_ORDER]


def test_without_a_word_for_nobody_somebody_must_be_chosen(picker: Picker) -> None:
    picker.set_words("Owner")
    press(picker, "Show all")
    assert _shown() == IN_ORDER
    _press(picker, Key.Key_Escape)
    _type(picker, "")
    _press(picker, Key.Key_Escape)
    _leave(picker)
    assert picker.current_id() == "p1"


@pytest.mark.parametrize(
    ("typed", "fitting"),
    [
        ("ดี", ["กมล ทองดี", "สมชาย ใจดี"]),
        ("สาธารณสุข", ["เกษม แก้วใส"]),
        ("ทอง ชุมชน", ["กมล ทองดี"]),
        ("gis", ["Anna Lee"]),
    ],
)
def test_typing_narrows_by_name_and_detail(picker: Picker, typed: str, fitting: list[str]) -> None:
    _type(picker, typed)
    assert _shown() == fitting


def test_enter_chooses_the_first_who_fits(picker: Picker, qtbot: QtBot) -> None:
    _type(picker, "ดี")
    with qtbot.waitSignal(picker.chosen) as chosen:
        _press(picker, Key.Key_Return)
    assert chosen.args == ["p3"]
    assert (picker.current_id(), _line(picker).text(), _shown()) == ("p3", "กมล ทองดี", [])


def test_arrows_choose_another(picker: Picker) -> None:
    _type(picker, "ดี")
    _press(picker, Key.Key_Down, Key.Key_Up, Key.Key_Down, Key.Key_Return)
    assert picker.current_id() == "p1"
    _press(picker, Key.Key_Down)
    assert _shown()[0] == "Nobody"
    _press(picker, Key.Key_Up, Key.Key_Return)
    assert picker.current_id() == "p2"


def test_a_click_chooses(picker: Picker, qtbot: QtBot) -> None:
    _press(picker, Key.Key_Down)
    view = QApplication.activePopupWidget()
    assert isinstance(view, QListView)
    with qtbot.waitSignal(picker.chosen) as chosen:
        middle = view.visualRect(view.model().index(1, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == ["p3"]


def test_escape_brings_back_what_was_chosen(picker: Picker, qtbot: QtBot) -> None:
    _type(picker, "เกษม")
    with qtbot.assertNotEmitted(picker.chosen):
        _press(picker, Key.Key_Escape)
    assert (picker.current_id(), _line(picker).text(), _shown()) == ("p1", "สมชาย ใจดี", [])


def test_tab_takes_the_one_that_is_marked_and_goes_on(picker: Picker) -> None:
    _type(picker, "เกษม")
    _press(picker, Key.Key_Tab)
    assert picker.current_id() == "p2"
    assert not _line(picker).hasFocus()


def test_words_that_mean_nobody_leave_the_choice_and_the_line_says_so(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        _type(picker, "ประยุทธ")
        assert said(picker) == ["ประยุทธ is not in the list; nothing was changed."]
        _press(picker, Key.Key_Return)
    assert (picker.current_id(), _line(picker).text()) == ("p1", "สมชาย ใจดี")
    assert said(picker) == ["ประยุทธ is not in the list; nothing was changed."]
    assert _line(picker).accessibleDescription() == said(picker)[0]
    _type(picker, "ก")
    assert said(picker) == []


def test_leaving_with_words_that_fit_several_changes_nothing(picker: Picker) -> None:
    _type(picker, "ดี")
    view = QApplication.activePopupWidget()
    assert view is not None
    view.hide()
    _leave(picker)
    assert picker.current_id() == "p1"
    assert said(picker) == [
        "ดี fits more than one; nothing was changed. Choose one with the arrow keys.",
    ]


def test_leaving_with_a_whole_name_or_the_only_one_that_fits_chooses(picker: Picker) -> None:
    for typed, expected in (("anna lee", "p4"), ("เกษ", "p2")):
        _type(picker, typed)
        view = QApplication.activePopupWidget()
        assert view is not None
        view.hide()
        _press(picker, Key.Key_Return)
        assert picker.current_id() == expected


def test_enter_accepts_a_dialog_only_over_somebody_of_the_list(theme: Theme, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    made, done = Picker(theme, dialog), QPushButton("Done", dialog)
    made.set_choices(PEOPLE)
    done.setDefault(True)
    done.clicked.connect(dialog.accept)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    made.setFocus()
    _type(made, "ประยุทธ")
    _press(made, Key.Key_Return)
    assert dialog.isVisible()
    _type(made, "เกษม")
    _press(made, Key.Key_Return)
    assert (dialog.isVisible(), made.current_id()) == (True, "p2")
    _press(made, Key.Key_Return)
    assert not dialog.isVisible()


def test_an_emptied_line_is_nobody(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.chosen) as chosen:
        _type(picker, "")
        _press(picker, Key.Key_Return)
    assert chosen.args == [NOBODY]
    assert (picker.current_id(), _line(picker).text()) == (NOBODY, "Nobody")


def test_a_choice_by_the_program_is_shown_and_not_told(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        picker.set_current("p2")
    assert (_line(picker).text(), _line(picker).toolTip()) == ("เกษม แก้วใส", "สาธารณสุขจังหวัด")


def test_an_id_that_is_not_listed_is_kept_and_seen(picker: Picker) -> None:
    picker.set_current("gone")
    assert (picker.current_id(), _line(picker).text()) == ("gone", "gone")
    _press(picker, Key.Key_Down, Key.Key_Escape)
    assert picker.current_id() == "gone"


def test_another_language_leaves_what_is_being_typed(picker: Picker) -> None:
    _type(picker, "xyz")
    QCoreApplication.sendEvent(picker, QEvent(QEvent.Type.LanguageChange))
    assert _line(picker).text() == "xyz"
    assert said(picker) == ["xyz is not in the list; nothing was changed."]


def test_two_of_one_name_are_told_apart_by_their_detail(picker: Picker) -> None:
    picker.set_choices([Choice("a", "สมชาย", "โรงพยาบาล"), Choice("b", "สมชาย", "เกษตร")])
    _type(picker, "สมชาย โรงพยาบาล")
    _press(picker, Key.Key_Return)
    assert picker.current_id() == "a"


def test_two_thousand_stay_quick(picker: Picker) -> None:
    many = [Choice(f"m{at}", f"ผู้แทนคนที่ {at}", "สำนักงานจังหวัดอำนาจเจริญ") for at in range(2000)]
    picker.set_choices(many)
    began = time.perf_counter()
    _type(picker, "แทน ๑๙๙๙")
    assert (time.perf_counter() - began) / len("แทน ๑๙๙๙") < 0.5
    assert _shown() == ["ผู้แทนคนที่ 1999"]


def test_the_list_keeps_to_the_rules_of_qt_and_of_thai(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = Choices()
    model.set_all(Choice(name, name) for name in reversed(CASES["sort_order"]))
    qtmodeltester.check(model)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == CASES["sort_order"]
    model.narrow("หมวด 1")
    qtmodeltester.check(model)
    assert model.rowCount() == 1


@pytest.mark.parametrize("case", CASES["search_finds"], ids=lambda case: str(case["query"]))
def test_who_fits_is_who_is_found_elsewhere(case: dict[str, Any], qtbot: QtBot) -> None:
    model = Choices()
    model.set_all([Choice("only", case["text"])])
    assert bool(model.fits(case["query"])) is case["found"]
    assert found(case["text"], case["query"]) is case["found"]
