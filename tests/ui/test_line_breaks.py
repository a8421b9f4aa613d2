"""Thai wraps between words on a machine with libthai, and on one without: the same Qt, unable to load it."""

import ctypes.util
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextLayout, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai_words import BREAK, without_breaks
from pmqa_desktop.ui.common import line_breaks
from pmqa_desktop.ui.common.line_breaks import breakable, keep_copies_plain, qt_breaks_thai
from pmqa_desktop.ui.common.theme import LIGHT, Theme, font, load_fonts
from pmqa_desktop.ui.common.widgets import label

ROOT = Path(__file__).parents[2]
SAME = (
    "จังหวัดมีการสำรวจความต้องการของประชาชนและนำผลมาวิเคราะห์เพื่อกำหนดแผนการให้บริการในทุกอำเภอ"
    "โดยติดตามทุกไตรมาสและรายงานให้ประชาชนทราบ"
)
"""A paragraph for which libthai and our list find the same words."""
OTHER = (
    "ผู้มีส่วนได้ส่วนเสียและหน่วยงานที่เกี่ยวข้องในจังหวัดอำนาจเจริญ(ปี๒๕๖๔)ได้รับรางวัลเลิศรัฐ ต่างๆ "
    "สาขาคุณภาพการบริหารจัดการภาครัฐ หมวด ๖ PMQA 4.0 โดยคุณกฤษฎางค์สุวรรณพงษ์เป็นผู้นำเสนอ"
)
TEXTS = (SAME, OTHER)
WIDTHS = (160, 320)
PLACES = [(text, width) for text in TEXTS for width in WIDTHS]

with_libthai = pytest.mark.skipif(not ctypes.util.find_library("thai"), reason="this machine has no libthai")


def lines_of(text: str, width: int) -> list[tuple[str, float]]:
    """The lines of a text wrapped as a label wraps it, with their widths."""
    layout = QTextLayout(text, font(14))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        words = text[line.textStart() : line.textStart() + line.textLength()]
        lines.append((words, line.naturalTextWidth()))
    layout.endLayout()
    return lines


def tell() -> None:
    """What a program of its own finds on this machine, as JSON on its standard output."""
    application = QApplication([])
    load_fonts()
    Theme(LIGHT).apply(application)
    report: dict[str, Any] = {"qt breaks Thai": qt_breaks_thai(), "cutter": 0}
    for text in TEXTS:
        for width in WIDTHS:
            wrapped = label("plain", breakable(text), wrap=True)
            report[f"{width} {text}"] = {
                "bare": lines_of(text, width),
                "shown": lines_of(breakable(text), width),
                "label height": wrapped.heightForWidth(width),
            }
    report["cutter"] = line_breaks._cutter.cache_info().currsize
    print(json.dumps(report))  # noqa: T201


def ask(**environment: str) -> dict[str, Any]:
    told = subprocess.run(
        [sys.executable, "-c", "from tests.ui.test_line_breaks import tell; tell()"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    answer: dict[str, Any] = json.loads(told.stdout)
    return answer


@cache
def here() -> dict[str, Any]:
    return ask()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A program that finds files with libthai's names before it finds libthai, and cannot load them."""
    decoys = tmp_path_factory.mktemp("decoys")
    for name in ("libthai.so.0", "libthai.so"):
        (decoys / name).write_bytes(b"")
    return ask(LD_LIBRARY_PATH=str(decoys))


@pytest.fixture
def without_libthai(monkeypatch: pytest.MonkeyPatch) -> None:
    """This very program as if its Qt found no Thai words."""
    monkeypatch.setattr(line_breaks, "qt_breaks_thai", lambda: False)


@pytest.fixture
def copied_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen clipboard does not know who filled it."""
    monkeypatch.setattr(line_breaks, "_is_ours", lambda _clipboard, _mode: True)


@with_libthai
def test_where_qt_breaks_thai_the_text_is_left_alone_and_no_list_is_read() -> None:
    assert qt_breaks_thai()
    assert breakable(SAME) is SAME
    assert here()["cutter"] == 0
    assert all(
        BREAK not in line for text, width in PLACES for line, _ in _lines(here(), "shown", text, width)
    )


def test_the_self_test_tells_a_machine_without_libthai(bare: dict[str, Any]) -> None:
    assert bare["qt breaks Thai"] is False
    assert bare["cutter"] == 1


@pytest.mark.parametrize("width", WIDTHS)
def test_without_libthai_qt_leaves_a_paragraph_on_one_line(bare: dict[str, Any], width: int) -> None:
    ((line, wide),) = _lines(bare, "bare", SAME, width)
    assert line == SAME
    assert wide > width


@pytest.mark.parametrize(("text", "width"), PLACES)
def test_without_libthai_no_line_is_wider_than_its_column(
    bare: dict[str, Any], text: str, width: int
) -> None:
    shown = _lines(bare, "shown", text, width)
    assert without_breaks("".join(line for line, _ in shown)) == text
    assert all(wide <= width for _, wide in shown)
    assert len(shown) > 2


@pytest.mark.parametrize(("text", "width"), PLACES)
def test_without_libthai_lines_end_between_words(bare: dict[str, Any], text: str, width: int) -> None:
    *ended, _ = _lines(bare, "shown", text, width)
    assert all(line.endswith((BREAK, " ")) for line, _ in ended)


@with_libthai
@pytest.mark.parametrize("width", WIDTHS)
def test_lines_and_heights_are_those_of_libthai(bare: dict[str, Any], width: int) -> None:
    ours = [(without_breaks(line), wide) for line, wide in _lines(bare, "shown", SAME, width)]
    assert ours == [(line, wide) for line, wide in _lines(here(), "shown", SAME, width)]
    assert _height(bare, SAME, width) == _height(here(), SAME, width)


def test_marks_are_shown_but_a_copy_is_plain(
    theme: Theme, qtbot: QtBot, without_libthai: None, copied_here: None
) -> None:
    clipboard = QGuiApplication.clipboard()
    keep_copies_plain(clipboard)
    page = QPlainTextEdit(breakable(SAME))
    page.setReadOnly(True)
    _shown(page, qtbot)
    assert BREAK in page.toPlainText()
    page.selectAll()
    QTest.keySequence(page, QKeySequence.StandardKey.Copy)
    qtbot.waitUntil(lambda: clipboard.text() == SAME)


def test_a_copy_from_a_label_is_plain(
    theme: Theme, qtbot: QtBot, without_libthai: None, copied_here: None
) -> None:
    clipboard = QGuiApplication.clipboard()
    keep_copies_plain(clipboard)
    words = label("plain", breakable(OTHER), wrap=True)
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    _shown(words, qtbot)
    QTest.keySequence(words, QKeySequence.StandardKey.SelectAll)
    QTest.keySequence(words, QKeySequence.StandardKey.Copy)
    qtbot.waitUntil(lambda: clipboard.text() == OTHER)


def test_what_another_program_has_copied_is_left_alone(qtbot: QtBot, without_libthai: None) -> None:
    clipboard = QGuiApplication.clipboard()
    keep_copies_plain(clipboard)
    with qtbot.waitSignal(clipboard.dataChanged):
        clipboard.setText(f"from{BREAK}elsewhere")
    QApplication.processEvents()
    assert clipboard.text() == f"from{BREAK}elsewhere"


@with_libthai
def test_where_no_marks_are_shown_the_clipboard_is_not_watched(qapp: QApplication) -> None:
    clipboard = Mock()
    keep_copies_plain(clipboard)
    assert clipboard.mock_calls == []


def _shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def _lines(report: dict[str, Any], which: str, text: str, width: int) -> list[tuple[str, float]]:
    return [(line, wide) for line, wide in report[f"{width} {text}"][which]]


def _height(report: dict[str, Any], text: str, width: int) -> int:
    height: int = report[f"{width} {text}"]["label height"]
    return height
