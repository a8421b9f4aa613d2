"""The main window: a rail of pages, one quiet bar on top, the capture bar below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.ask import Confirm, confirm
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.rail import Rail
from pmqa_desktop.ui.main.top_bar import TopBar


class MainWindow(QMainWindow):
    """Holds the pages, each made at its first visit; knows nothing of what is on them."""

    closing = Signal()
    console_asked = Signal()
    audience_asked = Signal()

    def __init__(
        self,
        visit: Visit,
        bench: Workbench,
        capture_bar: QWidget,
        theme: Theme,
        wording: Wording,
        ask: Confirm = confirm,
    ) -> None:
        super().__init__()
        self._visit = visit
        self._wording = wording
        self._run_control = bench.run_control
        self._ask = ask
        self._makers: list[Callable[[], QWidget]] = []
        self._names: list[str] = []
        self._placeholders: list[QWidget] = []
        self._made: dict[str, QWidget] = {}
        self.notices = NoticeBar()
        self._stack = QStackedWidget()
        self._rail = Rail(theme)
        self._rail.asked.connect(self._on_page_asked)
        top = TopBar(visit, bench, wording)
        top.console_asked.connect(self.console_asked)
        top.audience_asked.connect(self.audience_asked)
        self.setCentralWidget(self._frame(top, capture_bar))
        self.resize(1366, 768)
        self._say()

    def add_page(self, name: str, words: Callable[[], str], icon: str, make: Callable[[], QWidget]) -> None:
        """Add a page with its button on the rail; the first one added is shown."""
        position = len(self._names)
        self._names.append(name)
        self._makers.append(make)
        self._placeholders.append(QWidget())  # keeps the place until the page is made
        self._stack.addWidget(self._placeholders[-1])
        self._rail.add(words, icon)
        if position == 0:
            self._on_page_asked(0)

    def page(self, name: str) -> QWidget:
        """A page by its name, made now if it was not yet."""
        position = self._names.index(name)
        if name not in self._made:
            page = self._made[name] = self._makers[position]()
            self._stack.insertWidget(position, page)
            self._stack.removeWidget(self._placeholders[position])
            self._placeholders[position].deleteLater()
        return self._made[name]

    def go_to(self, name: str) -> None:
        """Show a page by its name."""
        self._on_page_asked(self._names.index(name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a take is running; then let the composition root put everything away."""
        if event.spontaneous() and self._run_control.active and not self._ask(self, *self.close_question()):
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _say(self) -> None:
        organisation = self._wording.text(self._visit.organisation)
        self.setWindowTitle(self.tr("{organisation} \u2013 PMQA Desktop").format(organisation=organisation))

    def _on_page_asked(self, position: int) -> None:
        self._stack.setCurrentWidget(self.page(self._names[position]))
        self._rail.check(position)

    def close_question(self) -> tuple[str, str, str]:
        """What is asked before a running take is left; the words for leaving and for staying."""
        question = self.tr("A take is running. Close the program? The next start offers to go on with it.")
        return question, self.tr("Close"), self.tr("Stay")

    def _frame(self, top: QWidget, capture_bar: QWidget) -> QWidget:
        body = QVBoxLayout()
        body.setSpacing(0)
        for widget, stretch in ((top, 0), (self.notices, 0), (self._stack, 1), (capture_bar, 0)):
            body.addWidget(widget, stretch)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(body, 1)
        return central
