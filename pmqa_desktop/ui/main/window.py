"""The main window: a rail of pages, one quiet bar on top, the capture bar below."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.ui.common.ask import Confirm, confirm
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label, named
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.live_pill import LivePill
from pmqa_desktop.ui.main.preparing_label import PreparingLabel


class MainWindow(QMainWindow):
    """Holds the pages; knows nothing of what is on them."""

    closing = Signal()
    console_asked = Signal()
    audience_asked = Signal()

    def __init__(
        self,
        visit: Visit,
        run_control: RunControl,
        slides: Slides,
        capture_bar: QWidget,
        theme: Theme,
        wording: Wording,
        ask: Confirm = confirm,
    ) -> None:
        super().__init__()
        self._run_control = run_control
        self._ask = ask
        organisation = wording.text(visit.organisation)
        self.setWindowTitle(self.tr("{organisation} \u2013 PMQA Desktop").format(organisation=organisation))
        self._theme = theme
        self.notices = NoticeBar()
        self._stack = QStackedWidget()
        self._rail_buttons = QButtonGroup(self)
        self._rail_buttons.idClicked.connect(self._stack.setCurrentIndex)
        self._rail = QVBoxLayout()
        self._rail.setContentsMargins(8, 12, 8, 12)
        self._rail.setSpacing(4)
        self._rail.addStretch(1)
        top = self._top_bar(organisation, LivePill(run_control, wording), PreparingLabel(slides))
        self.setCentralWidget(self._frame(top, capture_bar))
        self.resize(1366, 768)

    def add_page(self, page: QWidget, word: str, icon: str) -> None:
        """Add a page with its button on the rail; the first one added is shown."""
        position = self._stack.addWidget(page)
        button = QToolButton()
        button.setObjectName("railButton")
        button.setText(word)
        button.setCheckable(True)
        button.setIcon(self._theme.icon(icon))
        button.setIconSize(QSize(20, 20))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFixedWidth(96)
        button.setMinimumHeight(60)
        self._rail_buttons.addButton(button, position)
        self._rail.insertWidget(position, button)
        button.setChecked(position == 0)

    def go_to(self, page: QWidget) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(page)
        self._rail_buttons.button(self._stack.indexOf(page)).setChecked(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask while a take is running; then let the composition root put everything away."""
        if event.spontaneous() and self._run_control.active and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _may_close(self) -> bool:
        question = self.tr("A take is running. Close the program? The next start offers to go on with it.")
        return self._ask(self, question, self.tr("Close"), self.tr("Stay"))

    def _top_bar(self, organisation: str, pill: QWidget, preparing: QWidget) -> QWidget:
        bar = named(QWidget(), "topBar")
        audience = QPushButton(self.tr("Audience window"))
        audience.clicked.connect(self.audience_asked)
        console = QPushButton(self.tr("Presenter's console"))
        console.clicked.connect(self.console_asked)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(label("section", organisation))
        row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(preparing)
        row.addWidget(console)
        row.addWidget(audience)
        return bar

    def _frame(self, top: QWidget, capture_bar: QWidget) -> QWidget:
        rail = named(QWidget(), "rail")
        rail.setLayout(self._rail)
        body = QVBoxLayout()
        body.setSpacing(0)
        for widget, stretch in ((top, 0), (self.notices, 0), (self._stack, 1), (capture_bar, 0)):
            body.addWidget(widget, stretch)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addLayout(body, 1)
        return central
