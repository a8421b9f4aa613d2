"""The windows of a show without a visit: the audience's at once, the operator's when that has its picture."""

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.loose_show import LooseShow
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.ui.audience.window import AudienceWindow
from pmqa_desktop.ui.displays import placement

if TYPE_CHECKING:  # imported when they are made
    from pmqa_desktop.ui.common.key_bindings import Act, KeyBindings
    from pmqa_desktop.ui.common.keys import Deed, KeyMap
    from pmqa_desktop.ui.common.theme import Theme
    from pmqa_desktop.ui.console.window import ConsoleWindow
    from pmqa_desktop.ui.display_keeper import DisplayKeeper
    from pmqa_desktop.ui.presenting import Presenting
    from pmqa_desktop.ui.show.operator_window import OperatorWindow

LATEST_MS = 1500
"""By when the operator's window is there, whether the audience's has a picture or not."""


class ShowWindows(QObject):
    """The audience's window and the operator's, connected to the services of a show."""

    def __init__(
        self,
        application: QApplication,
        show: LooseShow,
        dress: "Callable[[], Theme]",
        preferences: Preferences,
        *,
        full_screen: bool = False,
    ) -> None:
        """`dress` is asked for the look once words are to be seen.

        `full_screen` fills the audience's display even where it is the only one, over all else.
        """
        super().__init__()
        self._full_screen = full_screen
        self._application = application
        self._show = show
        self._dress = dress
        self._preferences = preferences
        self._failed_early: list[tuple[str, PmqaError]] = []
        """Which files failed before there was anybody to tell."""
        self._operator: OperatorWindow | None = None
        self._is_coming = self._closed = False
        self._keys: KeyMap | None = None
        self._displays: DisplayKeeper | None = None
        self.audience = AudienceWindow(show.stage_control, show.slides, show.video, card=None)
        self.audience.view.page_painted.connect(self._complete_soon)
        self.audience.view.video_painted.connect(self._complete_soon)
        show.video.frame_changed.connect(self._on_frame_changed)
        show.slides.deck_failed.connect(self._on_deck_failed)
        show.stage_control.problem.connect(self.tell)
        show.run_control.run_changed.connect(self._on_run_changed)

    def show(self) -> None:
        """Put the audience's window up."""
        belongs = placement(self._preferences)
        if belongs is not None:
            self.audience.show_on(belongs.audience, full=belongs.full or self._full_screen)
        QTimer.singleShot(LATEST_MS, self._complete)

    @property
    def operator(self) -> "OperatorWindow":
        """The operator's window; made now if it was not yet."""
        self._complete()
        assert self._operator is not None
        return self._operator

    @cached_property
    def _theme(self) -> "Theme":
        """The look; no word is to be seen before it is there."""
        return self._dress()

    @cached_property
    def key_bindings(self) -> "KeyBindings":
        """Which key does what."""
        from pmqa_desktop.ui.common.key_bindings import KeyBindings

        return KeyBindings(self._preferences, self)

    @cached_property
    def presenting(self) -> "Presenting":
        """The presenter's tools."""
        from pmqa_desktop.ui.presenting import Presenting

        return Presenting(self, self._show, self)

    @cached_property
    def console(self) -> "ConsoleWindow":
        """The presenter's console, which the operator's window holds."""
        from pmqa_desktop.ui.common.stage_view import StageView
        from pmqa_desktop.ui.common.wording import Wording
        from pmqa_desktop.ui.console.window import ConsoleWindow

        show = self._show
        view = StageView(show.stage_control, show.slides, show.video, card=None, ahead=True)
        self.presenting.hand(view, cursor=True)
        return ConsoleWindow(show, view, self._theme, Wording(self._preferences), self.key_bindings)

    def made_console(self) -> "ConsoleWindow | None":
        """The console, where it has been made."""
        return self.console if "console" in self.__dict__ else None

    def show_console(self) -> None:
        """Bring the operator's window up, also where the audience's covered it."""
        self.operator.show()
        self.operator.raise_()
        self.operator.activateWindow()

    def _uncover_audience(self) -> None:
        """Where there is one display, the operator's window had come over what the audience sees."""
        if self._fills_the_only_display() and self._operator is not None:
            self._operator.hide()
            self.audience.activateWindow()

    def operator_window(self) -> QWidget:
        """What the operator has before them."""
        return self.operator

    def tell(self, error: PmqaError) -> bool:
        """Show an error's sentence to the operator: on a screen of theirs, or where the show was begun."""
        if self._fills_the_only_display():
            from pmqa_desktop.ui.common.errors import sentence

            sys.stderr.write(f"{sentence(error)}\n")
        else:
            self.operator.notices.tell(error)
        return True

    def close(self) -> None:
        """Take the windows down."""
        self._closed = True
        if self._keys is not None:
            self._application.removeEventFilter(self._keys)
        if self._displays is not None:
            self._displays.close()
        for window in (self._operator, self.audience):
            if window is not None:
                window.hide()

    def _on_run_changed(self) -> None:
        """Who ends the take of a show ends the show."""
        if self._show.run_control.active is None:
            self._application.quit()

    def _on_deck_failed(self, medium: str, error: PmqaError) -> None:
        """The one on the stage is told of as the stage's problem."""
        if self._operator is None:
            self._failed_early.append((medium, error))
        if medium != self._show.stage_control.stage.medium:
            self.tell(error)

    def _fills_the_only_display(self) -> bool:
        return self._full_screen and not self._has_own_display()

    def _has_own_display(self) -> bool:
        """Whether the operator looks at another display than the audience."""
        belongs = placement(self._preferences)
        return belongs is not None and belongs.full

    def _on_frame_changed(self) -> None:
        if self._show.video.picture() is None:  # sound alone is never painted
            self._complete_soon()

    def _complete_soon(self) -> None:
        """Not within the painting that it follows, and in steps: the video's next frames come between."""
        if self._operator is None and not self._is_coming:
            self._is_coming = True
            QTimer.singleShot(0, self._make_tools)

    def _make_tools(self) -> None:
        if not self._closed:
            _ = self.presenting
            QTimer.singleShot(0, self._make_console)

    def _make_console(self) -> None:
        if not self._closed:
            _ = self.console
            QTimer.singleShot(0, self._complete)

    def _complete(self) -> None:
        if self._operator is not None or self._closed:
            return
        from pmqa_desktop.ui.common.password_dialog import PasswordAsker

        self._show.complete()
        self._show.clip_control.problem.connect(self.tell)
        self.presenting.hand(self.audience.view, cursor=False)
        self._operator = self._make_operator()
        self._displays = self._keep_displays()
        self._keys = self._listen_to_keys()
        asker = PasswordAsker(self._show.slides, self._show.media, self.operator_window, self)
        for medium, error in self._failed_early:
            asker.ask(medium, error)
        if self._fills_the_only_display():
            self.audience.activateWindow()
        else:
            if self._has_own_display():
                self._operator.setWindowState(Qt.WindowState.WindowMaximized)
            self._operator.show()
            self._displays.place()
            self._operator.activateWindow()

    def _make_operator(self) -> "OperatorWindow":
        from pmqa_desktop.ui.show.operator_window import OperatorWindow

        operator = OperatorWindow(self._show.title, self.console, self._make_video_bar())
        operator.closing.connect(self._application.quit)
        self.console.grid_closed.connect(self._uncover_audience)
        return operator

    def _make_video_bar(self) -> QWidget:
        from pmqa_desktop.ui.common.play_button import PlayButton
        from pmqa_desktop.ui.common.video_bar import VideoBar

        show, theme = self._show, self._theme
        run, stage = show.run_control, show.stage_control
        bar = VideoBar(run, stage, show.video, show.video_control, theme, self.key_bindings)
        bar.put_first(PlayButton(run, stage, theme))
        bar.problem.connect(self.tell)
        return bar

    def _keep_displays(self) -> "DisplayKeeper":
        from pmqa_desktop.ui.display_keeper import DisplayKeeper

        keeper = DisplayKeeper(
            self._application,
            self._preferences,
            self.audience,
            lambda: [self.operator],
            self,
            always_full=self._full_screen,
        )
        keeper.lost.connect(self.tell)
        return keeper

    def _listen_to_keys(self) -> "KeyMap":
        from pmqa_desktop.ui.common.keys import KeyMap

        keys = KeyMap(self.key_bindings, self._deeds(), self._is_showing, lambda: True, self)
        self._application.installEventFilter(keys)
        return keys

    def _deeds(self) -> "dict[Act, Deed]":
        from pmqa_desktop.ui.common.key_bindings import Act

        stage, run, video = self._show.stage_control, self._show.run_control, self._show.video_control
        return {
            Act.START: run.resume,
            Act.PAUSE: run.toggle_pause,
            Act.NEXT_ITEM: run.start_next_item,
            Act.NEXT_PAGE: stage.next_page,
            Act.PREVIOUS_PAGE: stage.previous_page,
            Act.ADVANCE: stage.advance,
            Act.FIRST_PAGE: stage.first_page,
            Act.LAST_PAGE: stage.last_page,
            Act.BLACK: stage.toggle_black,
            Act.SKIP_BACK: video.skip_back,
            Act.SKIP_ON: video.skip_on,
            Act.MUTE: self._show.video.toggle_mute,
            **self.presenting.deeds(),
        }

    def _is_showing(self, window: QWidget | None) -> bool:
        console = self.made_console()
        typing = console is not None and console.grid_is_open
        return window is not None and (window is self.audience or (window is self._operator and not typing))
