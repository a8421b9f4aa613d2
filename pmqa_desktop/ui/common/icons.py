"""The icon family, drawn in the colour of a token, and icons that follow the look while they are seen."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton

from pmqa_desktop.paths import resource
from pmqa_desktop.ui.common.theme import Theme

SIZE = 20
"""Pixels of an icon's side, whatever it stands on."""


def icon(theme: Theme, name: str, token: str = "text", size: int = SIZE) -> QIcon:
    """An icon of the family in the colour that a token has now."""
    drawing = (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixels = f'"{round(size * ratio)}"'
    drawing = drawing.replace('width="24"', f"width={pixels}").replace('height="24"', f"height={pixels}")
    pixmap = QPixmap()
    pixmap.loadFromData(drawing.replace("currentColor", theme.colour(token).name()).encode(), "SVG")
    pixmap.setDevicePixelRatio(ratio)
    return QIcon(pixmap)


class ButtonIcon(QObject):
    """Keeps a button's icon in the colour of the look. Lives as long as its button."""

    def __init__(self, button: QAbstractButton, theme: Theme, name: str) -> None:
        super().__init__(button)
        self._button = button
        self._theme = theme
        self._name = name
        button.setIconSize(QSize(SIZE, SIZE))
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str) -> None:
        """Another icon on the same button."""
        if name != self._name:
            self._name = name
            self._draw()

    def _draw(self) -> None:
        self._button.setIcon(icon(self._theme, self._name))
