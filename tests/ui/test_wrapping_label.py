"""A label that wraps keeps the heights that it gave, and never one that is not true any more."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.widgets import label

SHORT = "รางวัลคุณภาพ"
LONG = "รางวัลคุณภาพการบริหารจัดการภาครัฐ หมวด 6 การมุ่งเน้นระบบปฏิบัติการ จังหวัดอำนาจเจริญ"
NARROW = 160


def _large(widget: QLabel) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(40)
    return font


def test_another_text_has_another_height(qtbot: QtBot) -> None:
    made = label("body", SHORT, wrap=True)
    qtbot.addWidget(made)
    one_line = made.heightForWidth(NARROW)
    made.setText(LONG)
    assert made.heightForWidth(NARROW) > one_line
    made.setText(SHORT)
    assert made.heightForWidth(NARROW) == one_line


def test_another_font_has_another_height(qtbot: QtBot) -> None:
    made = label("body", LONG, wrap=True)
    qtbot.addWidget(made)
    small = made.heightForWidth(NARROW)
    made.setFont(_large(made))
    assert made.heightForWidth(NARROW) > small


def test_a_style_sheet_that_makes_it_larger_is_followed(qtbot: QtBot) -> None:
    made = label("body", LONG, wrap=True)
    qtbot.addWidget(made)
    made.ensurePolished()
    small = made.heightForWidth(NARROW)
    made.setStyleSheet("QLabel { font-size: 40px; padding: 20px; }")
    assert made.heightForWidth(NARROW) > small + 40


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.one_of(st.sampled_from([SHORT, LONG, ""]), st.integers(12, 40), st.integers(1, 400).map(str)),
        min_size=1,
        max_size=12,
    )
)
def test_its_heights_are_those_of_a_plain_label(qtbot: QtBot, steps: list[str | int]) -> None:
    made, plain = label("body", wrap=True), QLabel()
    for each in (made, plain):
        qtbot.addWidget(each)
    plain.setWordWrap(True)
    plain.setObjectName("body")
    plain.setTextFormat(Qt.TextFormat.PlainText)
    for step in steps:
        for each in (made, plain):
            if isinstance(step, int):
                font = QFont(each.font())
                font.setPixelSize(step)
                each.setFont(font)
            else:
                each.setText(step)
        for width in (NARROW, 2 * NARROW, NARROW):
            assert made.heightForWidth(width) == plain.heightForWidth(width)
