"""The windows of one open visit, connected to its services and to each other.

Only what is seen at once is made at once: each page at its first visit, the audience window and what it
needs as soon as the main window has been painted.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.run_control import Interrupted
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
from pmqa_desktop.ui.common.keys import Deed, KeyMap
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.displays import audience_screen
from pmqa_desktop.ui.main.window import MainWindow
from pmqa_desktop.ui.pages import Pages
from pmqa_desktop.ui.questions.capture_bar import CaptureBar

if TYPE_CHECKING:  # imported when they are made
    from pmqa_desktop.ui.audience.window import AudienceWindow
    from pmqa_desktop.ui.common.cards import CardText
    from pmqa_desktop.ui.common.stage_view import StageView
    from pmqa_desktop.ui.console.window import ConsoleWindow


class Windows(QObject):
    """Main window, audience and presenter's console."""

    another_visit_asked = Signal()

    def __init__(
        self, application: QApplication, bench: Workbench, theme: Theme, preferences: Preferences
    ) -> None:
        super().__init__()
        self._closed = False
        self._application = application
        self._bench = bench
        self._theme = theme
        self._preferences = preferences
        self._wording = Wording(preferences)
        self.key_bindings = KeyBindings(preferences, self)
        self.capture_bar = self._make_capture_bar()
        self.main = MainWindow(bench.opened.visit, bench, self.capture_bar, theme, self._wording)
        self.pages = Pages(bench, self.main, theme, self._wording, self.key_bindings, self._stage_view)
        self._keys = KeyMap(self.key_bindings, self._deeds(), self._is_showing, self._is_taking, self)
        self._application.installEventFilter(self._keys)
        self._connect()

    @cached_property
    def audience(self) -> "AudienceWindow":
        """The one audience window, never made again."""
        from pmqa_desktop.ui.audience.window import AudienceWindow

        bench = self._bench
        return AudienceWindow(bench.stage_control, bench.slides, bench.video, self._card)

    @cached_property
    def console(self) -> "ConsoleWindow":
        """The presenter's console."""
        from pmqa_desktop.ui.console.window import ConsoleWindow

        bench = self._bench
        console = ConsoleWindow(
            bench.run_control,
            bench.stage_control,
            bench.slides,
            self._stage_view(),
            self._theme,
            self._wording,
        )
        console.restoreGeometry(self._preferences.geometry("console"))
        return console

    def show(self) -> None:
        """Show the main window; the audience and all that is not seen at once follow its first picture."""
        self.main.restoreGeometry(self._preferences.geometry("main"))
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()
        QTimer.singleShot(0, self._complete)

    def show_console(self) -> None:
        """Bring the presenter's console up."""
        _bring_up(self.console)
        self.console.activateWindow()

    def place_audience(self) -> None:
        """Fill the audience's display; where there is only the operator's, show a window on it."""
        screen = audience_screen(self._preferences)
        alone = len(QGuiApplication.screens()) == 1
        self.audience.show_on(screen, full=not alone and screen is not QGuiApplication.primaryScreen())

    def offer_recovery(self) -> None:
        """Ask what to do with a take that the program did not live to finish."""
        interrupted = self._bench.run_control.interrupted()
        if interrupted is None:
            return
        from pmqa_desktop.ui.main.recovery import RecoveryDialog

        dialog = RecoveryDialog(interrupted, self._wording, self.main)
        ended = RecoveryDialog.ENDED
        dialog.finished.connect(lambda answer: self._on_recovery_answered(interrupted, answer == ended))
        dialog.open()

    def show_keys(self) -> None:
        """Show the sheet of all keys."""
        from pmqa_desktop.ui.keys.sheet import KeySheet

        KeySheet(self.key_bindings, self.main).open()

    def tell(self, error: PmqaError) -> None:
        """Show an error's sentence on the operator's screen."""
        self.main.notices.tell(error)

    def close(self) -> None:
        """Take the windows down, and keep where they were. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._application.removeEventFilter(self._keys)
        self._application.screenAdded.disconnect(self._on_displays_changed)
        self._application.screenRemoved.disconnect(self._on_displays_changed)
        self._preferences.changed.disconnect(self._on_preferences_changed)
        self.capture_bar.keep_now()
        for window, name in self._made():
            if name:
                self._preferences.remember_geometry(name, window.saveGeometry())
            window.hide()

    def dispose(self) -> None:
        """Free the windows at once: they must not hear of a change of language when their visit is closed."""
        for window, _name in self._made():
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        self.deleteLater()

    def _made(self) -> list[tuple[QWidget, str]]:
        """The windows that there are, with the names by which their places are kept."""
        made: list[tuple[QWidget, str]] = [(self.main, "main")]
        for window, name in (("console", "console"), ("audience", "")):
            if window in self.__dict__:
                made.insert(0, (getattr(self, window), name))
        return made

    def _complete(self) -> None:
        """What nobody waits for at the start."""
        if not self._closed:
            self.place_audience()
            self.main.raise_()
            self.main.activateWindow()
            QTimer.singleShot(0, self._bench.stage_control.prepare)

    def _on_recovery_answered(self, interrupted: Interrupted, ended: bool) -> None:
        if ended:
            self._bench.run_control.give_up(interrupted)
        else:
            self._bench.run_control.recover(interrupted)
            self._bench.stage_control.restore()

    @cached_property
    def _card(self) -> "CardText":
        from pmqa_desktop.ui.common.cards import CardText

        return CardText(self._bench.opened.visit, self._bench.run_control, self._wording)

    def _stage_view(self) -> "StageView":
        from pmqa_desktop.ui.common.stage_view import StageView

        bench = self._bench
        return StageView(bench.stage_control, bench.slides, bench.video, self._card)

    def _make_capture_bar(self) -> CaptureBar:
        opened = self._bench.opened
        roles = opened.visit.assessor_roles()
        return CaptureBar(
            self._bench.question_log, roles, opened.criteria.load(), self._wording, self.key_bindings
        )

    def _deeds(self) -> dict[Act, Deed]:
        stage, run, conductor = self._bench.stage_control, self._bench.run_control, self._bench.conductor
        return {
            Act.START: conductor.start_or_resume,
            Act.PAUSE: run.toggle_pause,
            Act.NEXT_ITEM: conductor.next_item,
            Act.NEXT_PAGE: stage.next_page,
            Act.PREVIOUS_PAGE: stage.previous_page,
            Act.ADVANCE: stage.advance,
            Act.FIRST_PAGE: stage.first_page,
            Act.LAST_PAGE: stage.last_page,
            Act.BLACK: stage.toggle_black,
            Act.NEW_QUESTION: self._new_question,
            Act.KEY_SHEET: self.show_keys,
        }

    def _is_taking(self) -> bool:
        return self._bench.run_control.active is not None

    def _is_showing(self, window: QWidget | None) -> bool:
        return window is not None and window in [
            self.__dict__.get("audience"),
            self.__dict__.get("console"),
        ]

    def _connect(self) -> None:
        bench, tell = self._bench, self.main.notices.tell
        bench.stage_control.problem.connect(tell)
        bench.slides.deck_failed.connect(self._on_deck_failed)
        bench.run_control.not_saved.connect(tell)
        bench.run_control.take_begun.connect(self._on_take_begun)
        self.pages.problem.connect(tell)
        self.pages.question_asked.connect(self._new_question)
        self.pages.another_visit_asked.connect(self.another_visit_asked)
        self.main.console_asked.connect(self.show_console)
        self.main.audience_asked.connect(self._show_audience)
        self._application.screenAdded.connect(self._on_displays_changed)
        self._application.screenRemoved.connect(self._on_displays_changed)
        self._preferences.changed.connect(self._on_preferences_changed)

    def _on_deck_failed(self, _medium: str, error: PmqaError) -> None:
        self.tell(error)

    def _on_take_begun(self) -> None:
        self.pages.go_to("control")

    def _on_displays_changed(self, _screen: QScreen) -> None:
        self.place_audience()

    def _on_preferences_changed(self) -> None:
        if "audience" in self.__dict__:
            self.place_audience()
            self.audience.view.update()

    def _show_audience(self) -> None:
        self.place_audience()
        _bring_up(self.audience)

    def _new_question(self) -> None:
        self.main.raise_()
        self.main.activateWindow()
        self.capture_bar.open_row()


def _bring_up(window: QWidget) -> None:
    """Show a window above the others, also when it was minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
