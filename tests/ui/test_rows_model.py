from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
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


def _fruit(model: RowsModel[tuple[str, int]]) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def market(qtbot: QtBot) -> RowsModel[tuple[str, int]]:
    """Thai names, known again by them; prices sort as numbers."""
    return RowsModel(
        [
            ColumnSpec(lambda: "Fruit", lambda row: row[0]),
            ColumnSpec(lambda: "Baht", lambda row: str(row[1]), right=True, order=lambda row: row[1]),
        ],
        identity=lambda row: row[0],
    )


def test_a_click_on_a_heading_sorts_as_a_thai_dictionary_does(market: RowsModel[tuple[str, int]]) -> None:
    market.show_rows([("แตงโม", 30), ("ทุเรียน", 120), ("เงาะ", 9), ("กล้วย", 35)])
    market.sort(0)
    assert _fruit(market) == ["กล้วย", "เงาะ", "แตงโม", "ทุเรียน"]
    market.sort(1, Qt.SortOrder.DescendingOrder)
    assert _fruit(market) == ["ทุเรียน", "กล้วย", "แตงโม", "เงาะ"]
    market.sort(-1)
    assert _fruit(market) == ["แตงโม", "ทุเรียน", "เงาะ", "กล้วย"]


def test_rows_that_are_made_anew_but_equal_can_be_sorted(market: RowsModel[tuple[str, int]]) -> None:
    market.show_rows([("ข", 1), ("ก", 2)])
    market.show_rows([tuple(row) for row in (["ข", 1], ["ก", 2])])  # type: ignore[misc]
    market.sort(0)
    assert _fruit(market) == ["ก", "ข"]


def test_what_is_selected_stays_with_its_row(
    market: RowsModel[tuple[str, int]], qtmodeltester: ModelTester
) -> None:
    market.show_rows([("ค", 3), ("ก", 1), ("ข", 2)])
    chosen = QPersistentModelIndex(market.index(0, 0))
    market.sort(0)
    assert (chosen.row(), chosen.data()) == (2, "ค")
    market.show_rows([("ค", 30), ("ก", 1), ("ง", 4)])
    assert (chosen.row(), chosen.data()) == (1, "ค")
    market.show_rows([("จ", 5), ("ก", 1), ("ง", 4)])
    assert not chosen.isValid()
    qtmodeltester.check(market)
