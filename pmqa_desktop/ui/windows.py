"""The windows of one open visit, connected to its services and to each other.

Only what is seen at once is made at once: the main window with its first page. The services and all that
works on them join as soon as that is on the screen, every other page at its first visit.
"""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import OpenVisit
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.main.window import MainWindow
from pmqa_desktop.ui.pages import Pages

if TYPE_CHECKING:  # imported when they are made
    from pmqa_desktop.services.run_control import Interrupted
    from pmqa_desktop.services.workbench import Workbench
    from pmqa_desktop.ui.audience.window import AudienceWindow
    from pmqa_desktop.ui.common.cards import CardText
    from pmqa_desktop.ui.common.key_bindings import KeyBindings
    from pmqa_desktop.ui.common.keys import KeyMap
    from pmqa_desktop.ui.common.stage_view import StageView
    from pmqa_desktop.ui.console.window import ConsoleWindow
    from pmqa_desktop.ui.display_news import DisplayNews
    from pmqa_desktop.ui.presenting import Presenting
    from pmqa_desktop.ui.questions.capture_bar import CaptureBar
    from pmqa_desktop.ui.stage_clock.window import StageClockWindow

LATEST_MS = 500
"""By when everything is made, painted or not."""


class Windows(QObject):
    """Main window, audience and presenter's console."""

    completed = Signal()
    """Everything works that a window can show."""
    another_visit_asked = Signal()
    restore_asked = Signal(object)
    """A safety copy is to take the visit's place."""

    def __init__(
        self,
        application: QApplication,
        opened: OpenVisit,
        today: Today,
        make_bench: "Callable[[], Workbench]",
        theme: Theme,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._closed = self._completed = False
        self._undo = ExitStack()
        """What was done and has to be undone, the last first."""
        self._application = application
        self._opened = opened
        self._make_bench = make_bench
        self._theme = theme
        self._preferences = preferences
        self._wording = Wording(preferences)
        self.main = MainWindow(opened.book, today, theme, self._wording)
        self.pages = Pages(self, opened, today, theme, self._wording)
        self.main.painted.connect(self._complete)

    @cached_property
    def bench(self) -> "Workbench":
        """The services of the visit."""
        return self._make_bench()

    @cached_property
    def key_bindings(self) -> "KeyBindings":
        """Which key does what."""
        from pmqa_desktop.ui.common.key_bindings import KeyBindings

        return KeyBindings(self._preferences, self)

    @cached_property
    def capture_bar(self) -> "CaptureBar":
        """Where questions are taken down."""
        from pmqa_desktop.ui.questions.asked_at import IN_A_LINE, AskedAt
        from pmqa_desktop.ui.questions.capture_bar import CaptureBar

        return CaptureBar(
            self.bench.question_log,
            self.bench.suggestions,
            self.bench.tag_book,
            self.bench.question_desk,
            AskedAt(self.bench.slides, self.bench.media, self._wording, IN_A_LINE),
            self._wording,
            self.key_bindings,
        )

    @cached_property
    def audience(self) -> "AudienceWindow":
        """The one audience window, never made again."""
        from pmqa_desktop.ui.audience.window import AudienceWindow

        bench = self.bench
        audience = AudienceWindow(bench.stage_control, bench.slides, bench.video, self._card)
        bench.question_log.questions_changed.connect(audience.view.update)
        bench.opened.book.changed.connect(audience.view.update)
        self._card.describe(audience.view)
        self.presenting.hand(audience.view, cursor=False)
        return audience

    @cached_property
    def console(self) -> "ConsoleWindow":
        """The presenter's console."""
        from pmqa_desktop.ui.console.prepared_view import PreparedView
        from pmqa_desktop.ui.console.window import ConsoleWindow

        view = self.presenting.hand(self.stage_view(ahead=True), cursor=True)
        console = ConsoleWindow(
            self.bench,
            view,
            self._theme,
            self._wording,
            self.key_bindings,
            self.bench.take_history.usual_pages,
        )
        console.add_tool(self.displays.swap_button(self.key_bindings))
        console.add_above_notes(PreparedView(self.bench.suggestions, self.bench.run_control, self._wording))
        console.restoreGeometry(self._preferences.geometry("console"))
        return console

    @cached_property
    def stage_clock(self) -> "StageClockWindow":
        """The clock beside the camera."""
        from pmqa_desktop.ui.stage_clock.window import StageClockWindow

        clock = StageClockWindow(self.bench.run_control, self._theme, self._wording)
        clock.restoreGeometry(self._preferences.geometry("stage_clock"))
        return clock

    def operator_window(self) -> QWidget:
        """What the operator has before them."""
        return self.main

    def made_console(self) -> "ConsoleWindow | None":
        """The presenter's console, where it has been asked for."""
        return self.console if "console" in self.__dict__ else None

    @cached_property
    def presenting(self) -> "Presenting":
        """The presenter's tools."""
        from pmqa_desktop.ui.presenting import Presenting

        return Presenting(self, self.bench, self)

    @cached_property
    def displays(self) -> "DisplayNews":
        """Keeps every window on its display, and tells the operator of it."""
        from pmqa_desktop.ui.display_keeper import DisplayKeeper
        from pmqa_desktop.ui.display_news import DisplayNews

        keeper = DisplayKeeper(
            self._application, self._preferences, self.audience, self._operator_windows, self
        )
        self._undo.callback(keeper.close)
        return DisplayNews(keeper, self.main, self._theme)

    def show(self) -> None:
        """Show the main window; the audience and all that is not seen at once follow its first picture."""
        self.main.restoreGeometry(self._preferences.geometry("main"))
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()
        QTimer.singleShot(LATEST_MS, self._complete)  # a window that starts minimised is never painted

    def show_console(self) -> None:
        """Bring the presenter's console up."""
        _bring_up(self.console)
        self.displays.keeper.clear(self.console)
        self.console.activateWindow()

    def show_stage_clock(self) -> None:
        """Bring the stage clock up, never in front of what the audience sees."""
        _bring_up(self.stage_clock)
        self.displays.keeper.clear(self.stage_clock)

    def place_audience(self) -> None:
        """Fill the audience's display; where there is only the operator's, show a window on it."""
        self.displays.keeper.place()

    def offer_recovery(self) -> None:
        """Ask what to do with a take that the program did not live to finish."""
        interrupted = self.bench.run_control.interrupted()
        if interrupted is None:
            return
        from pmqa_desktop.ui.main.recovery import RecoveryDialog

        dialog = RecoveryDialog(interrupted, self._wording, self.main)
        ended = RecoveryDialog.ENDED
        dialog.finished.connect(lambda answer: self._on_recovery_answered(interrupted, answer == ended))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_keys(self) -> None:
        """Show the sheet of all keys."""
        from pmqa_desktop.ui.keys.sheet import KeySheet

        sheet = KeySheet(self.key_bindings, self.main)
        sheet.finished.connect(sheet.deleteLater)
        sheet.show()  # not modal: clicker and keys go on working

    def tell(self, error: PmqaError) -> None:
        """Show an error's sentence on the operator's screen."""
        self.main.notices.tell(error)

    def close(self) -> None:
        """Take the windows down, and keep where they were. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._undo.close()
        for window, name in self._made():
            if name:
                self._preferences.remember_geometry(name, window.saveGeometry())
            window.hide()

    def close_visit(self) -> None:
        """Close what the windows worked on."""
        if "bench" in self.__dict__:
            self.bench.close()
        else:
            self._opened.close()

    def dispose(self) -> None:
        """Free the windows at once: they must not hear of a change of language when their visit is closed."""
        for window, _name in self._made():
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        self.deleteLater()

    def _made(self) -> list[tuple[QWidget, str]]:
        """The windows that there are, with the names by which their places are kept."""
        made: list[tuple[QWidget, str]] = [(self.main, "main")]
        for window, name in (("console", "console"), ("stage_clock", "stage_clock"), ("audience", "")):
            if window in self.__dict__:
                made.insert(0, (getattr(self, window), name))
        return made

    def _complete(self) -> None:
        """What nobody waits for at the start; only the first call counts."""
        if not self._closed and not self._completed:
            self._completed = True
            self.main.complete(self.bench.run_control, self.bench.slides, self.capture_bar)
            self._undo.callback(self.capture_bar.keep_now)
            self._connect()
            self._application.installEventFilter(self._keys)
            self._undo.callback(self._application.removeEventFilter, self._keys)
            QTimer.singleShot(0, self._complete_other_windows)

    def _complete_other_windows(self) -> None:
        if not self._closed:
            self.place_audience()
            self.main.raise_()
            self.main.activateWindow()
            self.completed.emit()
            QTimer.singleShot(0, self._prepare)

    def _prepare(self) -> None:
        """Get ready what the first take needs."""
        if not self._closed:
            self.bench.stage_control.prepare()
            self.bench.take_history.warm()
            self.bench.timer_sounds.problem.connect(self.tell)
            self.bench.safety_watch.problem.connect(self.tell)
            QTimer.singleShot(0, self._complete_overview)

    def _complete_overview(self) -> None:
        """What is prepared, and what is not: nobody waits for it at the start of a show."""
        if not self._closed:
            self.pages.complete()

    @cached_property
    def _keys(self) -> "KeyMap":
        from pmqa_desktop.ui.common.keys import KeyMap
        from pmqa_desktop.ui.deeds import deeds

        return KeyMap(self.key_bindings, deeds(self), self._is_showing, self._is_taking, self)

    def _on_recovery_answered(self, interrupted: "Interrupted", ended: bool) -> None:
        if ended:
            self.bench.run_control.give_up(interrupted)
        else:
            self.bench.run_control.recover(interrupted)
            self.bench.stage_control.restore()

    @cached_property
    def _card(self) -> "CardText":
        from pmqa_desktop.ui.common.cards import CardText

        bench = self.bench
        return CardText(bench.opened.book, bench.run_control, self._wording, bench.cards.read_back)

    def preview(self) -> "StageView":
        """A new surface that shows what the audience sees, with all that is drawn and pointed at."""
        return self.presenting.mark(self.stage_view())

    def stage_view(self, *, ahead: bool = False) -> "StageView":
        """A new surface that shows the stage; `ahead`: where the presenter is."""
        from pmqa_desktop.ui.common.stage_view import StageView

        bench = self.bench
        view = StageView(bench.stage_control, bench.slides, bench.video, self._card, ahead=ahead)
        bench.question_log.questions_changed.connect(view.update)
        return view

    def _is_taking(self) -> bool:
        return self.bench.run_control.active is not None

    def _is_showing(self, window: QWidget | None) -> bool:
        console = self.made_console()
        if console is not None and window is console:
            return not console.grid_is_open  # there, letters are typed
        return window is not None and window is self.__dict__.get("audience")

    def _connect(self) -> None:
        from pmqa_desktop.ui.common.password_dialog import PasswordAsker
        from pmqa_desktop.ui.fault_teller import FaultTeller
        from pmqa_desktop.ui.ladder_teller import LadderTeller

        bench, tell = self.bench, self.main.notices.tell
        LadderTeller(bench, self.main.notices, self.key_bindings, self)
        FaultTeller(bench.fault_drill, self.main, self._theme)
        bench.slides.deck_failed.connect(self._on_deck_failed)
        PasswordAsker(bench.slides, bench.media, self.operator_window, self)
        bench.clip_control.problem.connect(tell)
        bench.run_control.not_saved.connect(tell)
        bench.run_control.take_begun.connect(self._on_take_begun)
        self.pages.problem.connect(tell)
        self.pages.question_asked.connect(self.new_question)
        self.pages.swap_asked.connect(self.swap_displays)
        self.pages.another_visit_asked.connect(self.another_visit_asked)
        self.pages.restore_asked.connect(self.restore_asked)
        self.main.console_asked.connect(self.show_console)
        self.main.audience_asked.connect(self._show_audience)
        self.main.clock_asked.connect(self.show_stage_clock)
        for signal, slot in ((self._preferences.changed, self._on_preferences_changed),):
            signal.connect(slot)
            self._undo.callback(signal.disconnect, slot)

    def _on_deck_failed(self, medium: str, error: PmqaError) -> None:
        if medium != self.bench.stage_control.stage.medium:  # what is on the stage is told with its backup
            self.tell(error)

    def _on_take_begun(self) -> None:
        self.pages.go_to("control")

    def swap_displays(self) -> None:
        """Let audience and operator change displays."""
        self.displays.swap()

    def _operator_windows(self) -> list[QWidget]:
        return [window for window, name in self._made() if name]

    def _on_preferences_changed(self) -> None:
        if "audience" in self.__dict__:
            self.audience.view.update()

    def _show_audience(self) -> None:
        self.place_audience()
        _bring_up(self.audience)

    def open_cards(self) -> None:
        """Open the menu of cards, which is in the control room."""
        from pmqa_desktop.ui.control.page import ControlRoomPage

        self.pages.go_to("control")
        self.main.raise_()
        self.main.activateWindow()
        page = self.pages.page("control")
        if isinstance(page, ControlRoomPage):
            page.cards_button.open()

    def new_question(self) -> None:
        """Open a row for an assessor's question."""
        self.main.raise_()
        self.main.activateWindow()
        self.capture_bar.open_row()


def _bring_up(window: QWidget) -> None:
    """Show a window above the others, also when it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
