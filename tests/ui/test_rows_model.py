from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel

FRUIT = [("durian", 120), ("mango", 40)]


@pytest.fixture
def model(qtbot: QtBot) -> RowsModel[tuple[str, int]]:
    return RowsModel(
        [
            ColumnSpec(lambda: "Fruit", lambda row: row[0]),
            ColumnSpec(lambda: "Baht", lambda row: str(row[1]), right=True),
        ],
        colour=lambda row: QColor("red") if row[1] > 100 else None,
        bold=lambda row: row[0] == "mango",
    )


def test_the_model_keeps_to_the_rules_of_qt(
    model: RowsModel[tuple[str, int]], qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.show_rows(FRUIT)
    qtmodeltester.check(model)


def test_rows_and_headings_are_shown(model: RowsModel[tuple[str, int]]) -> None:
    model.show_rows(FRUIT)
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(2)]
    assert headings == ["Fruit", "Baht"]
    assert [[model.index(row, column).data() for column in range(2)] for row in range(2)] == [
        ["durian", "120"],
        ["mango", "40"],
    ]
    assert model.row(1) == ("mango", 40)


def test_figures_and_their_heading_stand_at_the_right(model: RowsModel[tuple[str, int]]) -> None:
    model.show_rows(FRUIT)
    role = Qt.ItemDataRole.TextAlignmentRole
    sides = [model.index(0, column).data(role) for column in range(2)]
    headings = [model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(2)]
    right = Qt.AlignmentFlag.AlignRight.value
    assert [bool(int(side) & right) for side in sides] == [False, True]
    assert headings == sides


def test_a_row_may_be_coloured_or_bold(model: RowsModel[tuple[str, int]]) -> None:
    model.show_rows(FRUIT)
    first, second = model.index(0, 0), model.index(1, 0)
    assert first.data(Qt.ItemDataRole.ForegroundRole).color() == QColor("red")
    assert second.data(Qt.ItemDataRole.ForegroundRole) is None
    assert first.data(Qt.ItemDataRole.FontRole) is None
    assert second.data(Qt.ItemDataRole.FontRole).bold()


@pytest.mark.parametrize(
    ("rows", "resets", "changes"),
    [(FRUIT, 0, 0), ([("durian", 120), ("mango", 45)], 0, 1), (FRUIT[:1], 1, 0)],
)
def test_only_what_differs_is_announced(
    model: RowsModel[tuple[str, int]], rows: list[tuple[str, int]], resets: int, changes: int
) -> None:
    model.show_rows(FRUIT)
    told = {"reset": 0, "changed": 0}

    def count(what: str) -> Callable[..., None]:
        return lambda *_args: told.update({what: told[what] + 1})

    model.modelReset.connect(count("reset"))
    model.dataChanged.connect(count("changed"))
    model.show_rows(rows)
    assert told == {"reset": resets, "changed": changes}


def test_a_cell_that_is_not_there_says_nothing(model: RowsModel[tuple[str, int]]) -> None:
    assert model.data(QModelIndex()) is None
