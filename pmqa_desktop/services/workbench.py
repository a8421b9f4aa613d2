"""One open visit with every use case that works on it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.paths import templates_folder
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.background import Background
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.conductor import Conductor
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.rung_files import RungFiles
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.services.tone import Tone
from pmqa_desktop.services.visit_folder import OpenVisit

if TYPE_CHECKING:
    from pmqa_desktop.media.chime import Chime
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.media.wake_lock import WakeLock
    from pmqa_desktop.services.backup_book import BackupBook
    from pmqa_desktop.services.bank_book import BankBook
    from pmqa_desktop.services.cut_list import CutList
    from pmqa_desktop.services.drills import Drills
    from pmqa_desktop.services.evidence_book import EvidenceBook
    from pmqa_desktop.services.fault_drill import FaultDrill
    from pmqa_desktop.services.go_desk import GoDesk
    from pmqa_desktop.services.media_book import MediaBook
    from pmqa_desktop.services.moving import Moving
    from pmqa_desktop.services.preflight import Preflight
    from pmqa_desktop.services.question_desk import QuestionDesk
    from pmqa_desktop.services.question_words import QuestionWords
    from pmqa_desktop.services.readiness_book import ReadinessBook
    from pmqa_desktop.services.reporting import Reporting
    from pmqa_desktop.services.roll import Roll
    from pmqa_desktop.services.safety_copies import SafetyShelf, SafetyWatch
    from pmqa_desktop.services.sound_check import SoundCheck
    from pmqa_desktop.services.suggestions import Suggestions
    from pmqa_desktop.services.tag_book import TagBook
    from pmqa_desktop.services.take_book import TakeBook
    from pmqa_desktop.services.take_history import TakeHistory
    from pmqa_desktop.services.take_reports import TakeReports
    from pmqa_desktop.services.templates import Templates
    from pmqa_desktop.services.timer_sounds import TimerSounds
    from pmqa_desktop.services.version_comparison import VersionComparison
    from pmqa_desktop.services.visit_import import VisitImport
    from pmqa_desktop.services.work_calendar import WorkCalendar


class Workbench(StageBench):
    """The services of one visit, each given what it needs; views are given the ones they use."""

    def __init__(
        self,
        opened: OpenVisit,
        clock: Clock,
        preferences: Preferences,
        make_player: "Callable[[], Player]",
        make_wake_lock: "Callable[[], WakeLock] | None" = None,
        make_chime: "Callable[[], Chime] | None" = None,
    ) -> None:
        super().__init__(
            opened.runs,
            clock,
            preferences,
            opened.files,
            opened.media,
            opened.cache,
            make_player,
            RungFiles(opened.files, opened.cache),
            make_wake_lock=make_wake_lock,
        )
        self.opened = opened
        self.clock = clock
        self._make_player = make_player
        self._make_chime = make_chime
        self.jotter = Jotter(opened.database)
        self.question_log = QuestionLog(
            opened.database, opened.runs, self.run_control, self.stage_control, self.media, self.jotter
        )
        self.cards = Cards(self.run_control, self.stage_control, self.question_log)
        self.tone = Tone(self.cards, self.stage_control, self.video, opened.cache)
        self.agenda_book = AgendaBook(opened.database, opened.agendas, opened.book, self.media)
        self.conductor = Conductor(self.agenda_book, self.run_control, self.stage_control, self.media)
        self.background = Background(1)
        self.complete()
        self._undo.callback(self.tone.close)

    @cached_property
    def backup_book(self) -> "BackupBook":
        """The files that stand by; seldom looked at during a take."""
        from pmqa_desktop.services.backup_book import BackupBook

        return BackupBook(self.opened.database, self.opened.files, self.media, self.rungs, self.background)

    @cached_property
    def take_history(self) -> "TakeHistory":
        """What past takes have taught."""
        from pmqa_desktop.services.take_history import TakeHistory

        history = TakeHistory(self.opened.runs, self.run_control, self.take_book)
        self._undo.callback(history.close)
        return history

    @cached_property
    def timer_sounds(self) -> "TimerSounds":
        """Lets the timer be heard."""
        from pmqa_desktop.services.timer_sounds import TimerSounds

        sounds = TimerSounds(
            self.run_control, self.preferences, self.video, self.opened.cache, self._make_chime
        )
        self._undo.callback(sounds.close)
        return sounds

    @cached_property
    def suggestions(self) -> "Suggestions":
        """Prepared answers near to what is typed."""
        from pmqa_desktop.services.suggestions import Suggestions

        return Suggestions(self.bank_book, self.run_control)

    @cached_property
    def question_desk(self) -> "QuestionDesk":
        """How the scribe's desk is set up."""
        from pmqa_desktop.services.question_desk import QuestionDesk

        return QuestionDesk(self.opened.database)

    @cached_property
    def evidence_book(self) -> "EvidenceBook":
        """What proves the answers."""
        from pmqa_desktop.services.evidence_book import EvidenceBook

        return EvidenceBook(self.question_log, self.opened.files, self.opened.cache, self.background)

    @cached_property
    def bank_book(self) -> "BankBook":
        """The bank of prepared answers."""
        from pmqa_desktop.services.bank_book import BankBook

        return BankBook(self.opened.database, self.opened.answers, self.question_words)

    @cached_property
    def go_desk(self) -> "GoDesk":
        """Whether the visit can go ahead, and who has said so."""
        from pmqa_desktop.services.go_desk import GoDesk

        return GoDesk(
            self.opened,
            self.run_control,
            self.preflight,
            self.readiness_book,
            self.agenda_book,
            self.take_history,
            self.take_book,
            self.drills,
            self.clock,
        )

    @cached_property
    def media_book(self) -> "MediaBook":
        """The files of the media."""
        from pmqa_desktop.services.media_book import MediaBook

        return MediaBook(
            self.opened.database,
            self.opened.files,
            self.media,
            self.slides,
            self.rungs,
            self.stage_control,
            self.background,
            self.clock,
        )

    @cached_property
    def preflight(self) -> "Preflight":
        """What the machine itself can check."""
        from pmqa_desktop.services.preflight import Preflight

        preflight = Preflight(self.opened, self.agenda_book, self.media, self.run_control, self.clock)
        self._undo.callback(preflight.close)
        return preflight

    @cached_property
    def sound_check(self) -> "SoundCheck":
        """The test tone, to hear whether there is sound."""
        from pmqa_desktop.services.sound_check import SoundCheck

        check = SoundCheck(self._make_player, self.video, self.run_control, self.opened.cache)
        self._undo.callback(check.close)
        return check

    @cached_property
    def version_comparison(self) -> "VersionComparison":
        """Compares versions of decks."""
        from pmqa_desktop.services.version_comparison import VersionComparison

        comparison = VersionComparison(self.opened)
        self._undo.callback(comparison.close)
        return comparison

    @cached_property
    def moving(self) -> "Moving":
        """Packs the visit into one file."""
        from pmqa_desktop.services.moving import Moving

        moving = Moving(self.clock)
        self._undo.callback(moving.close)
        return moving

    @cached_property
    def safety_shelf(self) -> "SafetyShelf":
        """The safety copies of the visit."""
        from pmqa_desktop.services.safety_copies import SafetyShelf

        shelf = SafetyShelf(self.opened.folder, self.clock)
        self._undo.callback(shelf.close)
        return shelf

    @cached_property
    def safety_watch(self) -> "SafetyWatch":
        """Makes safety copies by itself, from when it is first asked for."""
        from pmqa_desktop.services.safety_copies import SafetyWatch

        watch = SafetyWatch(self.safety_shelf, self.run_control)
        self._undo.callback(watch.close)
        return watch

    @cached_property
    def visit_import(self) -> "VisitImport":
        """Takes over what another visit has."""
        from pmqa_desktop.services.visit_import import VisitImport

        return VisitImport(
            self.opened.book, self.media, self.bank_book, self.readiness_book, self.agenda_book
        )

    @cached_property
    def templates(self) -> "Templates":
        """Agendas and checklists for this visit and others."""
        from pmqa_desktop.services.templates import Templates

        return Templates(
            templates_folder(), self.opened.book, self.media, self.agenda_book, self.readiness_book
        )

    @cached_property
    def readiness_book(self) -> "ReadinessBook":
        """The checklist, and what is coordinated beside it."""
        from pmqa_desktop.services.readiness_book import ReadinessBook

        return ReadinessBook(self.opened.database, self.opened.readiness, self.clock)

    @cached_property
    def work_calendar(self) -> "WorkCalendar":
        """The days on which nothing is due."""
        from pmqa_desktop.services.work_calendar import WorkCalendar

        return WorkCalendar(self.opened.database)

    @cached_property
    def question_words(self) -> "QuestionWords":
        """What stands in the cells of questions."""
        from pmqa_desktop.services.question_words import QuestionWords

        return QuestionWords(self.opened.book, self.tag_book.dimensions, self.preferences)

    @cached_property
    def tag_book(self) -> "TagBook":
        """The tags of questions, by their keys."""
        from pmqa_desktop.services.tag_book import TagBook

        return TagBook(self.opened.book)

    @cached_property
    def fault_drill(self) -> "FaultDrill":
        """Faults that strike unannounced in a rehearsal."""
        from pmqa_desktop.services.fault_drill import FaultDrill

        return FaultDrill(
            self.run_control, self.stage_control, self.clip_control, self.clips, self.video, self.media
        )

    def complete(self) -> None:
        """See `StageBench`; what is armed strikes whatever page is looked at."""
        super().complete()
        _ = self.fault_drill

    @cached_property
    def drills(self) -> "Drills":
        """Drills with a mock assessor."""
        from pmqa_desktop.services.drills import Drills

        return Drills(self.opened.runs, self.bank_book, self.run_control)

    @cached_property
    def cut_list(self) -> "CutList":
        """What may be left out of the running take."""
        from pmqa_desktop.services.cut_list import CutList

        return CutList(self.run_control, self.slides, self.agenda_book, self.take_history)

    @cached_property
    def roll(self) -> "Roll":
        """Who is to be there, and who is."""
        from pmqa_desktop.services.roll import Roll

        return Roll(self.run_control, self.opened)

    @cached_property
    def take_book(self) -> "TakeBook":
        """What people say of takes."""
        from pmqa_desktop.services.take_book import TakeBook

        return TakeBook(self.opened.runs, self.run_control)

    @cached_property
    def take_reports(self) -> "TakeReports":
        """The takes; nobody asks for them before the review."""
        from pmqa_desktop.services.take_reports import TakeReports

        return TakeReports(
            self.opened.book,
            self.opened.runs,
            self.run_control,
            self.question_log,
            self.take_book,
            self.roll,
            self.preferences,
        )

    @cached_property
    def reporting(self) -> "Reporting":
        """Writes reports."""
        from pmqa_desktop.services.reporting import Reporting

        return Reporting(self.background)

    def close(self) -> None:
        """See `StageBench`; the visit is closed after all that may still write into it."""
        try:
            super().close()
        finally:
            self.background.close()
            self.opened.close()
