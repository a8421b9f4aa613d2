"""One open visit with every use case that works on it."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.paths import resource
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.background import Background
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.conductor import Conductor
from pmqa_desktop.services.garbage import Garbage
from pmqa_desktop.services.ladder import Ladder
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.rung_files import RungFiles
from pmqa_desktop.services.rungs import Rungs
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.tone import Tone
from pmqa_desktop.services.video import Video
from pmqa_desktop.services.visit_folder import OpenVisit
from pmqa_desktop.services.wakefulness import Wakefulness

if TYPE_CHECKING:
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.media.wake_lock import WakeLock
    from pmqa_desktop.services.backup_book import BackupBook
    from pmqa_desktop.services.reporting import Reporting
    from pmqa_desktop.services.take_reports import TakeReports


class Workbench:
    """The services of one visit, each given what it needs; views are given the ones they use."""

    def __init__(
        self,
        opened: OpenVisit,
        clock: Clock,
        preferences: Preferences,
        make_player: "Callable[[], Player]",
        make_wake_lock: "Callable[[], WakeLock] | None" = None,
    ) -> None:
        self._garbage = Garbage()
        self.opened = opened
        self.preferences = preferences
        self.media = opened.media
        self.run_control = RunControl(opened.runs, clock)
        self.slides = Slides(opened.files, opened.cache, resource("fonts"))
        self.video = Video(make_player)
        self.rungs = Rungs(RungFiles(opened.files, opened.cache), self.media, self.slides)
        self.stage_control = StageControl(
            self.run_control, self.slides, self.video, opened.files, self.media, self.rungs
        )
        self.ladder = Ladder(
            self.run_control, self.stage_control, self.slides, self.video, self.rungs, self.media
        )
        self.question_log = QuestionLog(
            opened.database, opened.runs, self.run_control, self.stage_control, self.media
        )
        self.cards = Cards(self.run_control, self.stage_control, self.question_log)
        self.tone = Tone(self.cards, self.stage_control, self.video, opened.cache)
        self.agenda_book = AgendaBook(opened.database, opened.agendas, opened.visit)
        self.conductor = Conductor(self.agenda_book, self.run_control, self.stage_control)
        self._wakefulness = Wakefulness(self.run_control, make_wake_lock) if make_wake_lock else None
        self._writing = Background(1)

    @cached_property
    def backup_book(self) -> "BackupBook":
        """The files that stand by; seldom looked at during a take."""
        from pmqa_desktop.services.backup_book import BackupBook

        return BackupBook(self.opened.database, self.opened.files, self.media, self.rungs, self._writing)

    @cached_property
    def take_reports(self) -> "TakeReports":
        """The takes; nobody asks for them before the review."""
        from pmqa_desktop.services.take_reports import TakeReports

        return TakeReports(
            self.opened.visit, self.opened.runs, self.run_control, self.question_log, self.preferences
        )

    @cached_property
    def reporting(self) -> "Reporting":
        """Writes reports."""
        from pmqa_desktop.services.reporting import Reporting

        return Reporting(self._writing)

    def close(self) -> None:
        """Put everything away; a running take can be gone on with later. One failure spares the rest none."""
        with ExitStack() as last_to_first:
            for part in (
                self._garbage,
                self.opened,
                self._writing,
                self.rungs,
                self.slides,
                self.video,
                self.tone,
                self.run_control,
            ):
                last_to_first.callback(part.close)
            if self._wakefulness is not None:
                last_to_first.callback(self._wakefulness.close)
