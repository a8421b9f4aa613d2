"""The presenter's console: what is on the wall, what comes next, my notes, how long I have."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.spans import SECOND_MS, format_span
from pmqa_desktop.domain.timing import Timings, told_offset
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.offset_words import offset_words
from pmqa_desktop.ui.common.page_view import PageView
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.timer_face import TimerFace
from pmqa_desktop.ui.common.wide_frame import WideFrame
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.console.notes_view import NotesView
from pmqa_desktop.ui.console.pace_view import PaceView
from pmqa_desktop.ui.console.page_grid import PageGrid
from pmqa_desktop.ui.console.tool_bar import ToolBar


class ConsoleWindow(Worded):
    """Renders the stage, the next page, the notes and the timer of the running take."""

    grid_closed = Signal()
    """A slide was chosen from the grid of all, or none."""

    def __init__(
        self,
        bench: StageBench,
        stage_view: StageView,
        theme: Theme,
        wording: Wording,
        bindings: KeyBindings,
        usual_pages: Callable[[], Mapping[PageKey, int]] = dict,
    ) -> None:
        """`usual_pages` tells for how long past takes had each page up, milliseconds."""
        super().__init__()
        self._ladder = bench.ladder
        self.setObjectName("console")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._run_control = bench.run_control
        self._stage_control = bench.stage_control
        self._slides = bench.slides
        self._wording = wording
        self._pace = PaceView(bench.run_control, bench.stage_control, theme, usual_pages)
        self._current = stage_view
        self._make_widgets(bench, theme, bindings)
        self._lay_out()
        self._run_control.run_changed.connect(self._on_run_changed)
        self._run_control.ticked.connect(self._on_tick)
        self._slides.page_ready.connect(self._on_page_ready)
        self._ladder.changed.connect(self._show_page)
        self.resize(1180, 700)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()  # not on a button: a stray key must not press it
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self.setWindowTitle(self.tr("PMQA \u2013 presenter's console"))
        self._on_run_changed()

    @property
    def grid_is_open(self) -> bool:
        """Whether the keyboard is in the grid of all slides."""
        return self._stack.currentWidget() is self._grid

    def open_grid(self) -> None:
        """Show all slides of the deck that is up; with none up, do nothing."""
        self._stack.setCurrentWidget(self._grid)
        if not self._grid.open():
            self.close_grid()

    def close_grid(self) -> None:
        """Show the current slide again."""
        self._stack.setCurrentIndex(0)
        self.setFocus()
        self.grid_closed.emit()

    def add_tool(self, tool: QWidget) -> None:
        """Add a button for a deed that is not the console's own."""
        self._head.addWidget(tool)

    def add_above_notes(self, widget: QWidget) -> None:
        """Put something before the presenter that is not the console's own."""
        self._beside.insertWidget(self._beside.indexOf(self.notes), widget)

    def _make_widgets(self, bench: StageBench, theme: Theme, bindings: KeyBindings) -> None:
        self._timer = TimerFace(theme, 96, beside=True)
        self._item = label("heading", wrap=True)
        self._banner = label("banner", wrap=True)
        self._sign = label("sign")
        self._position = label("figure")
        self._elapsed = label("heading")
        self._visit = label("muted")
        self._next_title = label("muted", wrap=True)
        self._next = PageView(self._slides)
        self._then_title = label("section")
        self.notes = NotesView(bench.preferences, bindings)
        self._grid = PageGrid(bench.run_control, bench.stage_control, bench.slides, bench.page_texts, theme)
        self._grid.closed.connect(self.close_grid)
        self._tools = ToolBar(
            bench.run_control,
            bench.stage_control,
            bench.marks,
            bench.pointer,
            theme,
            bindings,
            self.open_grid,
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 4)
        grid.setHorizontalSpacing(16)
        grid.addWidget(self._banner, 0, 0, 1, 2)
        grid.addLayout(self._make_head(), 1, 0)
        grid.addLayout(self._slide_or_grid(), 2, 0)
        grid.addLayout(self._clock(), 3, 0)
        grid.addLayout(self._side(), 1, 1, 3, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(2, 1)

    def _make_head(self) -> QHBoxLayout:
        head = self._head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._item, 1)
        head.addWidget(self._sign)
        head.addWidget(self._position)
        return head

    def _slide_or_grid(self) -> QStackedLayout:
        current = QWidget()
        column = QVBoxLayout(current)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(WideFrame(self._current))
        column.addWidget(self._tools)
        column.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(current)
        self._stack.addWidget(self._grid)
        return self._stack

    def _clock(self) -> QHBoxLayout:
        clock = QHBoxLayout()
        clock.setSpacing(24)
        clock.addWidget(self._timer)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        beside.addWidget(self._pace)
        beside.addWidget(self._elapsed)
        beside.addWidget(self._visit)
        beside.addWidget(self._next_title)
        beside.addStretch(1)
        clock.addLayout(beside, 1)
        return clock

    def _side(self) -> QVBoxLayout:
        side = self._beside = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._then_title)
        side.addWidget(WideFrame(self._next))
        side.addWidget(self.notes, 1)
        return side

    def _on_run_changed(self) -> None:
        run = self._run_control.active
        item = run.item if run else None
        following = run.next_item if run else None
        self._item.setText(self._wording.text(item.title) if item else self.tr("No item is running"))
        self._next_title.setText(
            self.tr("Then: {item}").format(item=self._wording.text(following.title)) if following else ""
        )
        self._banner.setText(run.message if run else "")
        self._banner.setVisible(bool(run and run.message))
        self._show_page()
        self._show_sign()
        self._on_tick()

    def _on_page_ready(self, _medium: str, _page: int) -> None:
        self._next.update()

    def _show_page(self) -> None:
        stage, waits = self._stage_control.stage, self._stage_control.waits_for_click()
        self._then_title.setText(self.tr("Next: the video on this slide, then") if waits else self.tr("Next"))
        deck = self._slides.deck(stage.medium or "")
        count = self._stage_control.page_count()
        if deck is None or not count:
            self._position.setText("")
            self._next.show_page(None, 0)
            self.notes.show_notes(self._ladder.script)
            return
        self._position.setText(f"{stage.page + 1}/{count}")
        following = self._stage_control.following_page()
        self._next.show_page(stage.medium if following is not None else None, following or 0)
        self.notes.show_notes(deck.pages[stage.page].notes)

    def _show_sign(self) -> None:
        """What the audience sees where that is not what is seen here."""
        stage = self._stage_control.stage
        if stage.black:
            words = self.tr("The audience sees black")
        elif stage.white:
            words = self.tr("The audience sees white")
        elif self._stage_control.frozen:
            page = self._stage_control.audience_stage.page + 1
            words = self.tr("Audience frozen on page {page}").format(page=page)
        else:
            words = ""
        self._sign.setText(words)
        self._sign.setVisible(bool(words))

    def _on_tick(self) -> None:
        run, timings = self._run_control.active, self._run_control.timings()
        self._timer.show_timings(run, timings)
        timed = (
            run is not None and run.item is not None and run.item.is_timed
        )  # else the timer itself says it
        spent = format_span(timings.elapsed_ms // SECOND_MS * SECOND_MS) if timed and timings else ""
        words = self.tr("Elapsed {time}").format(time=spent) if spent else ""
        if self._elapsed.text() != words:
            self._elapsed.setText(words)
        visit = self._visit_words(run, timings) if run and timings else ""
        if self._visit.text() != visit:
            self._visit.setText(visit)

    def _visit_words(self, run: Run, timings: Timings) -> str:
        """How the whole of it stands; nothing where nothing is planned."""
        if not any(item.is_timed for item in run.agenda.items):
            return ""
        words = self.tr("In all {offset}, over at {time}")
        offset = offset_words(told_offset(run.mode, timings))
        return words.format(offset=offset, time=self._wording.clock(timings.finishes_at))
