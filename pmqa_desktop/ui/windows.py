"""The windows of one open visit, connected to its services and to each other."""

import datetime

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.run_control import Interrupted
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.agenda.page import AgendaPage
from pmqa_desktop.ui.audience.window import AudienceWindow
from pmqa_desktop.ui.common.cards import CardText
from pmqa_desktop.ui.common.keys import Deed, KeyMap
from pmqa_desktop.ui.common.stage_view import StageView
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.console.window import ConsoleWindow
from pmqa_desktop.ui.control.page import ControlRoomPage
from pmqa_desktop.ui.main.recovery import RecoveryDialog
from pmqa_desktop.ui.main.window import MainWindow
from pmqa_desktop.ui.overview.page import OverviewPage
from pmqa_desktop.ui.questions.capture_bar import CaptureBar
from pmqa_desktop.ui.questions.page import QuestionsPage
from pmqa_desktop.ui.review.page import ReviewPage

THAI_B = Qt.Key(0x0E34)
"""What the key B sends under the Thai keyboard layout: sara i."""


class Windows(QObject):
    """Main window, audience and presenter's console."""

    def __init__(
        self, application: QApplication, bench: Workbench, theme: Theme, today: datetime.date
    ) -> None:
        super().__init__()
        self._closed = False
        self._application = application
        self._bench = bench
        self._theme = theme
        self._wording = Wording(bench.preferences)
        self._card = CardText(bench.opened.visit, bench.run_control, self._wording)
        self.audience = AudienceWindow(bench.stage_control, bench.slides, bench.video, self._card)
        self.console = ConsoleWindow(
            bench.run_control, bench.stage_control, bench.slides, self._stage_view(), theme, self._wording
        )
        self.capture_bar = self._make_capture_bar()
        self.main = MainWindow(
            bench.opened.visit, bench.run_control, bench.slides, self.capture_bar, theme, self._wording
        )
        self._add_pages(today)
        self._keys = self._key_map()
        self._application.installEventFilter(self._keys)
        self._connect()

    def show(self) -> None:
        """Show the main window, and the audience full screen where there is a second display."""
        self.place_audience()
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()
        QTimer.singleShot(0, self._bench.stage_control.prepare)  # what is seen first is the window

    def show_console(self) -> None:
        """Bring the presenter's console up."""
        _bring_up(self.console)
        self.console.activateWindow()

    def place_audience(self) -> None:
        """Fill the second display with the audience window; with one display, show it as a window."""
        screens = QGuiApplication.screens()
        self.audience.show_on(screens[-1], full=len(screens) > 1)

    def offer_recovery(self) -> None:
        """Ask what to do with a take that the program did not live to finish."""
        interrupted = self._bench.run_control.interrupted()
        if interrupted is None:
            return
        dialog = RecoveryDialog(interrupted, self._wording, self.main)
        dialog.finished.connect(lambda answer: self._on_recovery_answered(interrupted, answer))
        dialog.open()

    def close(self) -> None:
        """Take the windows down. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._application.removeEventFilter(self._keys)
        self._application.screenAdded.disconnect(self._on_displays_changed)
        self._application.screenRemoved.disconnect(self._on_displays_changed)
        self.capture_bar.keep_now()
        for window in (self.console, self.audience, self.main):
            window.hide()

    def _on_recovery_answered(self, interrupted: Interrupted, answer: int) -> None:
        if answer == RecoveryDialog.ENDED:
            self._bench.run_control.give_up(interrupted)
        else:
            self._bench.run_control.recover(interrupted)
            self._bench.stage_control.restore()

    def _stage_view(self) -> StageView:
        bench = self._bench
        return StageView(bench.stage_control, bench.slides, bench.video, self._card)

    def _make_capture_bar(self) -> CaptureBar:
        opened = self._bench.opened
        roles = opened.visit.assessor_roles()
        return CaptureBar(self._bench.question_log, roles, opened.criteria.load(), self._wording)

    def _add_pages(self, today: datetime.date) -> None:
        bench, wording = self._bench, self._wording
        visit = bench.opened.visit
        self.overview = OverviewPage(visit, bench.media, today, wording)
        self.agenda = AgendaPage(visit, bench.media, bench.conductor, bench.run_control, wording)
        self.control_room = ControlRoomPage(
            bench.run_control,
            bench.stage_control,
            bench.conductor,
            self._stage_view(),
            self._theme,
            wording,
            bench.media,
        )
        self.questions = QuestionsPage(visit, bench.question_log, wording)
        self.review = ReviewPage(bench.take_reports, bench.reporting, wording)
        self.pages: dict[str, QWidget] = {}
        for name, page, word, icon in (
            ("overview", self.overview, self.tr("Overview"), "layout-dashboard"),
            ("agenda", self.agenda, self.tr("Agenda"), "list-checks"),
            ("control", self.control_room, self.tr("Control room"), "radio"),
            ("questions", self.questions, self.tr("Questions"), "message-circle-question"),
            ("review", self.review, self.tr("Review"), "chart-no-axes-gantt"),
        ):
            self.pages[name] = page
            self.main.add_page(page, word, icon)

    def _key_map(self) -> KeyMap:
        stage, run, conductor = self._bench.stage_control, self._bench.run_control, self._bench.conductor
        key = Qt.Key
        always: dict[Qt.Key, Deed] = {
            key.Key_F5: conductor.start_or_resume,
            key.Key_F8: stage.toggle_black,
            key.Key_F9: self._new_question,
        }
        in_take: dict[Qt.Key, Deed] = {
            key.Key_PageDown: stage.next_page,
            key.Key_PageUp: stage.previous_page,
            key.Key_F6: run.toggle_pause,
            key.Key_F7: conductor.next_item,
        }
        showing: dict[Qt.Key, Deed] = {
            key.Key_Right: stage.next_page,
            key.Key_Space: stage.advance,
            key.Key_Left: stage.previous_page,
            key.Key_Home: stage.first_page,
            key.Key_End: stage.last_page,
            key.Key_B: stage.toggle_black,
            THAI_B: stage.toggle_black,
            key.Key_Period: stage.toggle_black,
        }
        windows = (self.audience, self.console)
        return KeyMap(always, in_take, showing, windows, lambda: run.active is not None, self)

    def _connect(self) -> None:
        bench = self._bench
        bench.stage_control.problem.connect(self.main.notices.tell)
        bench.reporting.failed.connect(self.main.notices.tell)
        bench.slides.deck_failed.connect(lambda _medium, error: self.main.notices.tell(error))
        bench.run_control.take_begun.connect(lambda: self.main.go_to(self.control_room))
        self.main.console_asked.connect(self.show_console)
        self.main.audience_asked.connect(self._show_audience)
        bench.run_control.not_saved.connect(self.main.notices.tell)
        self._application.screenAdded.connect(self._on_displays_changed)
        self._application.screenRemoved.connect(self._on_displays_changed)

    def _on_displays_changed(self, _screen: QScreen) -> None:
        self.place_audience()

    def _show_audience(self) -> None:
        self.place_audience()
        _bring_up(self.audience)

    def _new_question(self) -> None:
        self.main.raise_()
        self.main.activateWindow()
        self.capture_bar.open_row()

    def tell(self, error: PmqaError) -> None:
        """Show an error's sentence on the operator's screen."""
        self.main.notices.tell(error)


def _bring_up(window: QWidget) -> None:
    """Show a window above the others, also when it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
