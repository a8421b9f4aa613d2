"""The main window: a rail of pages, one quiet bar on top, the capture bar below."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.ask import Confirm, confirm
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import named
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.rail import Rail
from pmqa_desktop.ui.main.tab_order import tab_on
from pmqa_desktop.ui.main.top_bar import TopBar

if TYPE_CHECKING:
    from pmqa_desktop.services.run_control import RunControl
    from pmqa_desktop.services.slides import Slides

CAPTURE_BAR = 53
"""Pixels that are kept free for the capture bar until it is there, so that nothing moves."""


class MainWindow(QMainWindow):
    """Holds the pages, each made at its first visit; knows nothing of what is on them."""

    painted = Signal()
    """The first picture of the window is there; what nobody waits for can be made."""
    closing = Signal()
    console_asked = Signal()
    audience_asked = Signal()
    clock_asked = Signal()

    def __init__(
        self,
        book: VisitBook,
        today: Today,
        theme: Theme,
        wording: Wording,
        ask: Confirm = confirm,
    ) -> None:
        super().__init__()
        self._book = book
        self._wording = wording
        self._run_control: RunControl | None = None
        self._ask = ask
        self._was_painted = False
        self._once_painted = QTimer(self, singleShot=True, interval=0)
        self._once_painted.timeout.connect(self.painted)
        self._makers: list[Callable[[], QWidget]] = []
        self._names: list[str] = []
        self._placeholders: dict[str, QWidget] = {}
        self._made: dict[str, QWidget] = {}
        self.notices = NoticeBar()
        self._bottom = named(QWidget(), "captureBar")
        self._bottom.setFixedHeight(CAPTURE_BAR)
        self._body = QVBoxLayout()
        self._stack = QStackedWidget()
        self._rail = Rail(theme)
        self._rail.asked.connect(self._on_page_asked)
        self._top = TopBar(book, today, wording)
        self._top.console_asked.connect(self.console_asked)
        self._top.audience_asked.connect(self.audience_asked)
        self._top.clock_asked.connect(self.clock_asked)
        self.setCentralWidget(self._frame())
        self.resize(1366, 768)
        book.changed.connect(self._say)
        self._say()

    def add_page(self, name: str, words: Callable[[], str], icon: str, make: Callable[[], QWidget]) -> None:
        """Add a page with its button on the rail; the first one added is shown."""
        position = len(self._names)
        self._names.append(name)
        self._makers.append(make)
        self._rail.add(words, icon)
        if position == 0:
            self._on_page_asked(0)
            self._rail.setFocus()
        else:
            self._placeholders[name] = QWidget()  # keeps the place until the page is made
            self._stack.addWidget(self._placeholders[name])

    def complete(self, run_control: "RunControl", slides: "Slides", capture_bar: QWidget) -> None:
        """Add what follows the running take."""
        self._run_control = run_control
        self._top.complete(run_control, slides)
        self._body.replaceWidget(self._bottom, capture_bar)
        self._bottom.deleteLater()
        self._bottom = capture_bar

    def page(self, name: str) -> QWidget:
        """A page by its name, made now if it was not yet."""
        position = self._names.index(name)
        if name not in self._made:
            page = self._made[name] = self._makers[position]()
            self._stack.insertWidget(position, page)
            placeholder = self._placeholders.pop(name, None)
            if placeholder is not None:
                self._stack.removeWidget(placeholder)
                placeholder.deleteLater()
        return self._made[name]

    def page_names(self) -> tuple[str, ...]:
        """The names of the pages, as they stand on the rail."""
        return tuple(self._names)

    def go_to(self, name: str) -> None:
        """Show a page by its name."""
        self._on_page_asked(self._names.index(name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the window as it is read."""
        page = self._stack.currentWidget()
        regions = [self._rail, self._top, self.notices, self._bottom]
        regions.insert(3, page or self._stack)
        return tab_on(self, regions, forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture, once it is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._once_painted.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a take is running; then let the composition root put everything away."""
        if event.spontaneous() and self._is_taking() and not self._ask(self, *self.close_question()):
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _say(self) -> None:
        organisation = self._wording.text(self._book.visit.organisation)
        self.setWindowTitle(self.tr("{organisation} \u2013 PMQA Desktop").format(organisation=organisation))

    def _on_page_asked(self, position: int) -> None:
        self._stack.setCurrentWidget(self.page(self._names[position]))
        self._rail.check(position)

    def _is_taking(self) -> bool:
        return self._run_control is not None and self._run_control.active is not None

    def close_question(self) -> tuple[str, str, str]:
        """What is asked before a running take is left; the words for leaving and for staying."""
        question = self.tr("A take is running. Close the program? The next start offers to go on with it.")
        return question, self.tr("Close"), self.tr("Stay")

    def _frame(self) -> QWidget:
        body = self._body
        body.setSpacing(0)
        for widget, stretch in ((self._top, 0), (self.notices, 0), (self._stack, 1), (self._bottom, 0)):
            body.addWidget(widget, stretch)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(body, 1)
        return central
