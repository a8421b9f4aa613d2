"""PySide6 6.12.0 on Python below 3.12 gives away a reference to None with each call that returns nothing.

After some thousand painter calls the interpreter frees None and the process aborts, in mid-show.
"""

import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

CALLS = 2000


@pytest.mark.parametrize("python", ["3.11", "3.12"])
def test_the_release_that_loses_references_is_refused_where_it_does(root: Path, python: str) -> None:
    with (root / "pyproject.toml").open("rb") as file:
        lines = tomllib.load(file)["project"]["dependencies"]
    asked = [Requirement(line) for line in lines if line.startswith("PySide6")]
    [here] = [one for one in asked if one.marker and one.marker.evaluate({"python_version": python})]

    assert here.specifier.contains("6.12.0") == (python != "3.11")
    assert here.specifier.contains("6.11.3")


def test_painting_leaves_the_references_to_none_alone(qapp: QApplication) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter, path = QPainter(image), QPainterPath(QPointF(1, 1))
    pen, colour, area = QPen(QColor("red")), QColor("blue"), QRectF(0, 0, 10, 10)
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        painter.setPen(pen)
        painter.fillRect(area, colour)
        painter.drawText(area, "x")
        path.cubicTo(1.0, 2.0, 3.0, 4.0, 5.0, 6.0)
        path.lineTo(1.0, 2.0)
    after = sys.getrefcount(None)
    painter.end()

    assert abs(after - before) < CALLS / 10
