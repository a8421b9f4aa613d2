"""The presenter's tools on the windows: what their keys do, and what is drawn where."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.ui.common.ask import question_box
from pmqa_desktop.ui.common.key_bindings import Act
from pmqa_desktop.ui.common.keys import Deed
from pmqa_desktop.ui.common.stage_hand import StageHand
from pmqa_desktop.ui.common.stage_marks import StageMarks
from pmqa_desktop.ui.common.stage_touch import StageTouch
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.console.tool_bar import IN_HAND

if TYPE_CHECKING:
    from pmqa_desktop.ui.console.notes_view import NotesView
    from pmqa_desktop.ui.console.window import ConsoleWindow

translate = QCoreApplication.translate


class Windows(Protocol):
    """The windows that are presented with: those of a visit, or of a show."""

    @property
    def console(self) -> "ConsoleWindow":
        """The presenter's console."""
        ...

    def made_console(self) -> "ConsoleWindow | None":
        """The same, where it has been asked for."""
        ...

    def show_console(self) -> None:
        """Bring it up."""
        ...

    def operator_window(self) -> QWidget:
        """What the operator has before them."""
        ...


class Presenting(QObject):
    """Joins pointer, pens and the grid of all slides to the windows."""

    def __init__(self, windows: Windows, bench: StageBench, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._bench = bench
        self._asked: QMessageBox | None = None
        self._asked_to_open: QMessageBox | None = None
        self.open_address: Callable[[str], object] = lambda address: QDesktopServices.openUrl(QUrl(address))
        """Has the system show an address in its browser, on the operator's side."""

    def mark(self, view: StageView) -> StageView:
        """Show on a surface what is drawn and pointed at."""
        StageMarks(view, self._bench.pointer, self._bench.marks, self._bench.large_pages)
        return view

    def hand(self, view: StageView, *, cursor: bool) -> StageView:
        """The same, and let the mouse use the tools there; `cursor`: whether the mouse may be seen."""
        bench = self._bench
        StageHand(view, bench.pointer, cursor=cursor)
        touch = StageTouch(
            view,
            bench.stage_control,
            bench.slides,
            bench.clip_control,
            bench.pointer,
            bench.page_links if cursor else None,
        )
        touch.address_asked.connect(self._ask_to_open)
        return self.mark(view)

    def deeds(self) -> dict[Act, Deed]:
        """What the keys of the tools do."""
        stage, marks, pointer = self._bench.stage_control, self._bench.marks, self._bench.pointer
        return {
            Act.LAST_SEEN: stage.last_seen_page,
            Act.PAGE_GRID: self._open_grid,
            Act.WHITE: stage.toggle_white,
            Act.FREEZE: stage.toggle_freeze,
            Act.PUT_AWAY: self.put_away,
            Act.NOTES_UP: lambda: self._notes().scroll_by(-1),
            Act.NOTES_DOWN: lambda: self._notes().scroll_by(1),
            Act.NOTES_LARGER: lambda: self._notes().resize_by(1),
            Act.NOTES_SMALLER: lambda: self._notes().resize_by(-1),
            Act.NOTES_USUAL: lambda: self._notes().usual_size(),
            Act.NEXT_COLOUR: pointer.next_colour,
            Act.TOOL_LARGER: lambda: pointer.resize(1),
            Act.TOOL_SMALLER: lambda: pointer.resize(-1),
            Act.UNDO_STROKE: marks.undo,
            Act.REDO_STROKE: marks.redo,
            Act.CLEAR_PAGE: marks.clear,
            **{act: self._taker(tool) for act, tool in IN_HAND.items()},
        }

    def put_away(self) -> None:
        """One thing after the other: the grid, the tool, the freeze, the cover; then ask about the end."""
        stage, pointer = self._bench.stage_control, self._bench.pointer
        console = self._windows.made_console()
        if console is not None and console.grid_is_open:
            console.close_grid()
        elif pointer.tool is not Tool.NONE:
            pointer.put_away()
        elif stage.frozen:
            stage.toggle_freeze()
        elif stage.stage.black or stage.stage.white:
            stage.uncover()
        elif self._bench.run_control.active and self._asked is None:
            self._ask_to_leave()

    def leave_question(self, parent: QWidget) -> QMessageBox:
        """The box that asks whether to end the take. Not modal: a clicker goes on working under it."""
        box, do = question_box(
            parent,
            translate("Presenting", "Leave the presentation and end the take? There is no way back into it."),
            translate("Presenting", "End the take"),
            translate("Presenting", "Go on"),
        )
        box.setModal(False)
        do.clicked.connect(self._bench.run_control.finish)
        return box

    def open_question(self, parent: QWidget, address: str) -> QMessageBox:
        """The box that asks whether to open an address. Not modal, likewise."""
        words = translate("Presenting", "Open this address in the browser on this computer?\n{address}")
        box, do = question_box(
            parent,
            words.format(address=address),
            translate("Presenting", "Open it"),
            translate("Presenting", "Stay here"),
        )
        box.setModal(False)
        do.clicked.connect(lambda: self.open_address(address))
        return box

    def _ask_to_open(self, address: str) -> None:
        """On the console, where the link was clicked; the newest question takes the place of the others."""
        if self._asked_to_open is not None:
            self._asked_to_open.deleteLater()
        self._asked_to_open = self.open_question(self._windows.console, address)
        self._asked_to_open.show()

    def _ask_to_leave(self) -> None:
        """On the operator's screen, wherever the key was pressed."""
        console = self._windows.made_console()
        here = console is not None and console.isActiveWindow()
        box = self.leave_question(console if console and here else self._windows.operator_window())
        box.finished.connect(self._on_answered)
        self._asked = box
        box.show()

    def _on_answered(self) -> None:
        if self._asked is not None:
            self._asked.deleteLater()
            self._asked = None

    def _notes(self) -> "NotesView":
        return self._windows.console.notes

    def _taker(self, tool: Tool) -> Deed:
        return lambda: self._bench.pointer.take(tool)

    def _open_grid(self) -> None:
        """In the console, brought up for it: the audience never sees the grid."""
        if self._bench.stage_control.page_count():
            self._windows.show_console()
            self._windows.console.open_grid()
