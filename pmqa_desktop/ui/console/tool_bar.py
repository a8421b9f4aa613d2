"""The presenter's tools as icons; each says its name and its key in its tooltip."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from pmqa_desktop.domain.marks import Ink, InkColour
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.mark_control import MarkControl
from pmqa_desktop.services.pointer import Pointer, Tool
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.icons import SIZE, ButtonIcon
from pmqa_desktop.ui.common.ink import ink_colour
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings, act_words
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import name_key
from pmqa_desktop.ui.common.worded import Worded

GAP = 12
"""Pixels between groups of tools."""

IN_HAND = {
    Act.LASER: Tool.LASER,
    Act.SPOTLIGHT: Tool.SPOTLIGHT,
    Act.MAGNIFIER: Tool.MAGNIFIER,
    Act.PEN: Tool.PEN,
    Act.HIGHLIGHTER: Tool.HIGHLIGHTER,
}
"""Which act takes which tool."""


class _Made(NamedTuple):
    act: Act
    icon: str
    deed: Callable[[], None]


class ToolBar(Worded):
    """Buttons that do what the keys do. They take no focus: the keyboard has the keys."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        marks: MarkControl,
        pointer: Pointer,
        theme: Theme,
        bindings: KeyBindings,
        open_grid: Callable[[], None],
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._stage_control = stage_control
        self._marks = marks
        self._pointer = pointer
        self._bindings = bindings
        self._buttons: dict[Act, QToolButton] = {}
        self._colours: dict[InkColour, QToolButton] = {}
        self._lay_out(theme, self._groups(open_grid))
        for changed in (run_control.run_changed, pointer.tool_changed):
            changed.connect(self._on_changed)
        bindings.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """Name every tool, with its key."""
        for act, made in self._buttons.items():
            words = act_words(act)
            made.setAccessibleName(words)
            name_key(made, words, self._bindings.told(act))
        names = {
            InkColour.RED: self.tr("Red"),
            InkColour.BLUE: self.tr("Blue"),
            InkColour.GREEN: self.tr("Green"),
            InkColour.YELLOW: self.tr("Yellow"),
        }
        for colour, made in self._colours.items():
            made.setAccessibleName(names[colour])
            made.setToolTip(names[colour])
        self._on_changed()

    def _groups(self, open_grid: Callable[[], None]) -> tuple[tuple[_Made, ...], ...]:
        stage, marks = self._stage_control, self._marks
        icons = ("locate-fixed", "spotlight", "zoom-in", "pencil", "highlighter")
        return (
            (
                _Made(Act.PREVIOUS_PAGE, "chevron-left", stage.previous_page),
                _Made(Act.NEXT_PAGE, "chevron-right", stage.next_page),
                _Made(Act.LAST_SEEN, "history", stage.last_seen_page),
                _Made(Act.PAGE_GRID, "layout-grid", open_grid),
            ),
            (
                _Made(Act.FREEZE, "snowflake", stage.toggle_freeze),
                _Made(Act.BLACK, "square", stage.toggle_black),
                _Made(Act.WHITE, "sun", stage.toggle_white),
            ),
            tuple(
                _Made(act, icon, self._taker(tool))
                for (act, tool), icon in zip(IN_HAND.items(), icons, strict=True)
            ),
            (
                _Made(Act.UNDO_STROKE, "undo-2", marks.undo),
                _Made(Act.REDO_STROKE, "redo-2", marks.redo),
                _Made(Act.CLEAR_PAGE, "eraser", marks.clear),
            ),
        )

    def _taker(self, tool: Tool) -> Callable[[], None]:
        return lambda: self._pointer.take(tool)

    def _lay_out(self, theme: Theme, groups: tuple[tuple[_Made, ...], ...]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for group in groups:
            for act, icon, deed in group:
                made = self._button(deed)
                ButtonIcon(made, theme, icon)
                self._buttons[act] = made
                row.addWidget(made)
            row.addSpacing(GAP)
        for act in (Act.FREEZE, Act.BLACK, Act.WHITE, *IN_HAND):
            self._buttons[act].setCheckable(True)
        for colour in InkColour:
            made = self._button(self._chooser(colour))
            made.setCheckable(True)
            made.setIcon(_swatch(colour, self.devicePixelRatioF()))
            made.setIconSize(QSize(SIZE, SIZE))
            self._colours[colour] = made
            row.addWidget(made)
        row.addStretch(1)

    def _chooser(self, colour: InkColour) -> Callable[[], None]:
        return lambda: self._pointer.choose_colour(colour)

    def _button(self, deed: Callable[[], None]) -> QToolButton:
        made = QToolButton()
        made.setObjectName("tool")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self._do(deed))
        return made

    def _do(self, deed: Callable[[], None]) -> None:
        deed()
        self._on_changed()  # a click has changed what is checked; where nothing came of it, back

    def _on_changed(self) -> None:
        stage, count = self._stage_control.stage, self._stage_control.page_count()
        run = self._run_control.active
        enabled = {
            Act.PREVIOUS_PAGE: count > 0 and stage.page > 0,
            Act.NEXT_PAGE: self._stage_control.can_go_on(),
            Act.LAST_SEEN: run is not None and run.last_seen is not None,
            Act.PAGE_GRID: count > 0,
            Act.FREEZE: self._stage_control.frozen or (run is not None and stage.scene is Scene.SLIDE),
            Act.BLACK: self._run_control.run is not None,
            Act.WHITE: self._run_control.run is not None,
            Act.UNDO_STROKE: self._marks.can_undo(),
            Act.REDO_STROKE: self._marks.can_redo(),
            Act.CLEAR_PAGE: self._marks.can_clear(),
        }
        for act, may in enabled.items():
            self._buttons[act].setEnabled(may)
        checked = {
            Act.FREEZE: self._stage_control.frozen,
            Act.BLACK: stage.black,
            Act.WHITE: stage.white,
            **{act: self._pointer.tool is tool for act, tool in IN_HAND.items()},
        }
        for act, on in checked.items():
            self._buttons[act].setChecked(on)
        for colour, made in self._colours.items():
            made.setVisible(self._pointer.ink is not None)
            made.setChecked(colour is self._pointer.colour)


def _swatch(colour: InkColour, ratio: float) -> QIcon:
    pixmap = QPixmap(round(SIZE * ratio), round(SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink_colour(Ink.PEN, colour))
    painter.drawEllipse(2, 2, SIZE - 4, SIZE - 4)
    painter.end()
    return QIcon(pixmap)
