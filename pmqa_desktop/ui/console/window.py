"""The presenter's console: what is on the wall, what comes next, my notes, how long I have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from pmqa_desktop.services.ladder import Ladder
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.ui.common.line_breaks import breakable
from pmqa_desktop.ui.common.page_view import PageView
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme, font
from pmqa_desktop.ui.common.timer_face import TimerFace
from pmqa_desktop.ui.common.wide_frame import WideFrame
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

NOTE_SIZES = (16, 20, 24, 28, 36, 44)
"""Steps of the notes' type, in pixels."""


class ConsoleWindow(Worded):
    """Renders the stage, the next page, the notes and the timer of the running take."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        slides: Slides,
        stage_view: StageView,
        theme: Theme,
        wording: Wording,
        ladder: Ladder,
    ) -> None:
        super().__init__()
        self._ladder = ladder
        self.setObjectName("console")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._run_control = run_control
        self._stage_control = stage_control
        self._slides = slides
        self._wording = wording
        self._current = stage_view
        self._note_size = 1
        self._make_widgets(theme)
        self._lay_out()
        run_control.run_changed.connect(self._on_run_changed)
        run_control.ticked.connect(self._on_tick)
        slides.page_ready.connect(self._on_page_ready)
        ladder.changed.connect(self._show_page)
        self.resize(1180, 700)
        self.say()

    def say(self) -> None:
        """Say everything anew."""
        self.setWindowTitle(self.tr("PMQA \u2013 presenter's console"))
        self._notes.setAccessibleName(self.tr("Speaker notes"))
        self._notes_title.setText(self.tr("Notes"))
        self._then_title.setText(self.tr("Next"))
        for each, sign, words in (
            (self._smaller, self.tr("A\u2212"), self.tr("Smaller notes")),
            (self._larger, self.tr("A+"), self.tr("Larger notes")),
        ):
            each.setText(sign)
            each.setToolTip(words)
            each.setAccessibleName(words)
        self._on_run_changed()

    def add_tool(self, tool: QWidget) -> None:
        """Add a button for a deed that is not the console's own."""
        self._head.addWidget(tool)

    def _make_widgets(self, theme: Theme) -> None:
        self._timer = TimerFace(theme, 96)
        self._item = label("heading", wrap=True)
        self._position = label("figure")
        self._next_title = label("muted", wrap=True)
        self._next = PageView(self._slides)
        self._notes = QPlainTextEdit()
        self._notes.setReadOnly(True)
        self._notes.setFont(font(NOTE_SIZES[self._note_size]))
        self._notes_title, self._then_title = label("section"), label("section")
        self._smaller, self._larger = button(), button()
        self._smaller.clicked.connect(lambda: self._resize_notes(-1))
        self._larger.clicked.connect(lambda: self._resize_notes(1))

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.addWidget(self._item, 1)
        head.addWidget(self._position)
        notes_head = QHBoxLayout()
        notes_head.addWidget(self._notes_title, 1)
        notes_head.addWidget(self._smaller)
        notes_head.addWidget(self._larger)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._timer)
        side.addWidget(self._then_title)
        side.addWidget(self._next)
        side.addWidget(self._next_title)
        side.addLayout(notes_head)
        side.addWidget(self._notes, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.addLayout(head, 0, 0)
        grid.addWidget(WideFrame(self._current), 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(side, 0, 1, 2, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(1, 1)

    def _resize_notes(self, step: int) -> None:
        self._note_size = min(max(0, self._note_size + step), len(NOTE_SIZES) - 1)
        self._notes.setFont(font(NOTE_SIZES[self._note_size]))

    def _on_run_changed(self) -> None:
        run = self._run_control.active
        item = run.item if run else None
        following = run.next_item if run else None
        self._item.setText(self._wording.text(item.title) if item else self.tr("No item is running"))
        self._next_title.setText(
            self.tr("Then: {item}").format(item=self._wording.text(following.title)) if following else ""
        )
        self._show_page()
        self._on_tick()

    def _on_page_ready(self, _medium: str, _page: int) -> None:
        self._next.update()

    def _show_page(self) -> None:
        stage = self._stage_control.stage
        deck = self._slides.deck(stage.medium or "")
        count = self._stage_control.page_count()
        if deck is None or not count:
            self._position.setText("")
            self._next.show_page(None, 0)
            self._show_notes(self._ladder.script)
            return
        self._position.setText(f"{stage.page + 1}/{count}")
        self._next.show_page(stage.medium if stage.page + 1 < count else None, stage.page + 1)
        self._show_notes(deck.pages[stage.page].notes)

    def _show_notes(self, spoken: str) -> None:
        notes = breakable(spoken)
        if self._notes.toPlainText() != notes:
            self._notes.setPlainText(notes)

    def _on_tick(self) -> None:
        self._timer.show_timings(self._run_control.active, self._run_control.timings())
