"""Everything there is to see of a visit, one scene after the other: every page, window and dialog.

The pictures for people and the test for text that does not fit walk the same scenes, so that a screen which
is added here is looked at in both.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QDialog, QWidget

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.deliverables import Version
from pmqa_desktop.domain.faults import FaultKind
from pmqa_desktop.domain.media import MediaFile, MediaKind
from pmqa_desktop.domain.spans import HOUR_MS
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.pointer import Tool
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.question_intake import QuestionIntake
from pmqa_desktop.services.run_control import Interrupted
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.agenda.backups_dialog import BackupsDialog
from pmqa_desktop.ui.agenda.head_dialog import HeadDialog
from pmqa_desktop.ui.agenda.item_dialog import ItemDialog
from pmqa_desktop.ui.bank.dialog import BankDialog
from pmqa_desktop.ui.common.ask import question_box
from pmqa_desktop.ui.common.ask_folder import ask_folder
from pmqa_desktop.ui.common.import_dialog import ImportDialog
from pmqa_desktop.ui.common.key_bindings import BINDINGS
from pmqa_desktop.ui.common.name_dialog import NameDialog
from pmqa_desktop.ui.common.password_dialog import PasswordDialog
from pmqa_desktop.ui.common.templates_menu import name_words
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.control.break_dialog import BreakDialog
from pmqa_desktop.ui.control.leave_out_dialog import LeaveOutDialog
from pmqa_desktop.ui.control.message_line import MessageLine
from pmqa_desktop.ui.control.roll_call_dialog import RollCallDialog
from pmqa_desktop.ui.gallery.window import GalleryWindow
from pmqa_desktop.ui.keys.catcher import KeyCatcher
from pmqa_desktop.ui.keys.sheet import KeySheet
from pmqa_desktop.ui.main.recovery import RecoveryDialog
from pmqa_desktop.ui.moving.scenes import moving_scenes
from pmqa_desktop.ui.questions.assign_dialog import AssignDialog
from pmqa_desktop.ui.questions.close_dialog import CloseDialog
from pmqa_desktop.ui.questions.evidence_list import LinkDialog
from pmqa_desktop.ui.questions.export_dialog import ExportDialog
from pmqa_desktop.ui.questions.page import Look, QuestionsPage
from pmqa_desktop.ui.readiness.page import Look as Work
from pmqa_desktop.ui.readiness.page import ReadinessPage
from pmqa_desktop.ui.review.learn_dialog import LearnDialog
from pmqa_desktop.ui.showcases.compare_dialog import CompareDialog
from pmqa_desktop.ui.showcases.page import Look as Shown
from pmqa_desktop.ui.showcases.page import ShowcasesPage
from pmqa_desktop.ui.showcases.versions_dialog import VersionsDialog
from pmqa_desktop.ui.visit.page import VisitPage
from pmqa_desktop.ui.visit.scenes import visit_scenes
from pmqa_desktop.ui.welcome.new_visit_dialog import NewVisitDialog
from pmqa_desktop.ui.welcome.window import WelcomeWindow
from pmqa_desktop.ui.windows import Windows

PAGE = 3
"""Which page of the deck is up: one with text and a drawing."""

AN_ADDRESS = (
    "https://www.example.org/pmqa/%E0%B8%AD%E0%B8%B3%E0%B8%99%E0%B8%B2%E0%B8%88/report?year=2564&category=6"
)
"""A link in a deck, long enough for a dialog to have trouble with it."""

QUESTION = "Where do the figures of the last three years come from, and who has checked them?"
"""As a spreadsheet may have it."""

SECTIONS = ("events", "roles", "bodies", "people", "steps", "history", "criteria", "pictures")
"""Of the visit's page; the others are tables like these."""

Scene = tuple[str, QWidget]
"""Its name, and the window that shows it."""


class Scenes:
    """Takes a visit to the middle of a presentation, where it has one, and shows all that can be seen."""

    def __init__(
        self, bench: Workbench, windows: Windows, theme: Theme, preferences: Preferences, today: Today
    ) -> None:
        self._bench = bench
        self._windows = windows
        self._theme = theme
        self._preferences = preferences
        self._today = today
        self._wording = Wording(preferences)

    def present(self) -> None:
        """Wait for the decks, then begin the first item that shows one, at a page with something on it."""
        bench = self._bench
        self._windows.show()
        self._windows.show_console()
        bench.stage_control.prepare()
        if bench.slides.preparing():
            loop = QEventLoop()
            bench.slides.all_prepared.connect(loop.quit)
            loop.exec()
        bench.conductor.do_next_thing()
        run = bench.run_control.active
        if run is None:
            return
        decks = {name for name, medium in bench.media.items() if medium.kind is MediaKind.SLIDES}
        shown = (item for item in run.agenda.items if decks.intersection(item.media))
        bench.run_control.start_item(next(shown, run.agenda.items[0]).id)
        bench.stage_control.go_to_page(PAGE)

    def end(self) -> None:
        """Finish the take that was begun for it."""
        if self._bench.run_control.active:
            self._bench.run_control.finish()

    def all(self, size: QSize) -> Iterator[Scene]:
        """Every scene on a display of that size; each is gone when the next one is asked for."""
        windows = self._windows
        for window in (windows.main, windows.console, windows.audience):
            window.resize(size)
        self._wait_until_sharp()
        for name in windows.pages.names:
            windows.pages.go_to(name)
            yield name, _settled(windows.main)
        yield from self._preparation()
        yield from self._questions()
        yield "console", _settled(windows.console)
        yield from self._presenting()
        yield "audience", _settled(windows.audience)
        yield from self._interruption()
        yield from self._fault()
        yield from self._cards()
        yield from self._notice()
        yield from self._video()
        for name, make in self._dialogs().items():
            dialog = make()
            dialog.open()
            yield name, _settled(dialog)
            dialog.done(0)
            dialog.deleteLater()
        yield from self._welcome(size)
        gallery = GalleryWindow(self._theme, self._wording)
        gallery.resize(size)
        gallery.show()
        settle()
        gallery.grow()
        yield "gallery", _settled(gallery)
        gallery.hide()
        gallery.deleteLater()

    def _preparation(self) -> Iterator[Scene]:
        """The tables of the visit, and those beside the checklist."""
        windows = self._windows
        windows.pages.go_to("visit")
        page = windows.pages.page("visit")
        assert isinstance(page, VisitPage)
        for section in SECTIONS:
            page.go_to(section)
            yield f"visit-{section}", _settled(windows.main)
        windows.pages.go_to("readiness")
        page = windows.pages.page("readiness")
        assert isinstance(page, ReadinessPage)
        for look in [*Work][1:]:
            page.show_look(look)
            yield f"readiness-{look}", _settled(windows.main)
        page.show_look(Work.CHECKLIST)
        windows.pages.go_to("showcases")
        page = windows.pages.page("showcases")
        assert isinstance(page, ShowcasesPage)
        for shown in [*Shown][1:]:
            page.show_look(shown)
            yield f"showcases-{shown}", _settled(windows.main)

    def _questions(self) -> Iterator[Scene]:
        """The questions in every look, and the tags of one that is being taken down."""
        windows = self._windows
        windows.pages.go_to("questions")
        page = windows.pages.page("questions")
        assert isinstance(page, QuestionsPage)
        for look in [*Look][1:]:
            page.show_look(look)
            yield f"questions-{look}", _settled(windows.main)
        page.show_look(Look.LIST)
        windows.capture_bar.open_tags()
        yield "questions-tags", _settled(windows.main)
        windows.capture_bar.open_row()

    def _cards(self) -> Iterator[Scene]:
        """Every card in turn; then the page that was up before."""
        bench, audience = self._bench, self._windows.audience
        before = bench.stage_control.stage
        if bench.run_control.active is None:
            return
        for name, show in {
            "standby": bench.cards.show_standby,
            "break": lambda: bench.cards.show_break(15),
            "test-card": bench.cards.show_test,
            "follow-up": bench.cards.show_follow_ups,
            "notice-of-recording": bench.cards.show_notice,
        }.items():
            show()
            yield f"card-{name}", _settled(audience)
        if before.medium is not None:
            bench.stage_control.show_medium(before.medium)
            bench.stage_control.go_to_page(before.page)
            self._wait_until_sharp()

    def _presenting(self) -> Iterator[Scene]:
        """The console with a pen in hand and the audience frozen, and with the grid of all slides."""
        stage, pointer, console = self._bench.stage_control, self._bench.pointer, self._windows.console
        if not stage.page_count():
            return
        stage.toggle_freeze()
        pointer.take(Tool.PEN)
        yield "console-frozen", _settled(console)
        pointer.put_away()
        stage.toggle_freeze()
        console.open_grid()
        yield "console-grid", _settled(console)
        console.close_grid()

    def _interruption(self) -> Iterator[Scene]:
        """Control room and console while an assessor speaks and the moderator has a message."""
        windows, run_control = self._windows, self._bench.run_control
        if run_control.active is None:
            return
        windows.pages.go_to("control")
        run_control.toggle_answering()
        run_control.toggle_signal()
        (line,) = windows.main.findChildren(MessageLine)
        run_control.send_message(line.messages()[-1])
        yield "control-answering", _settled(windows.main)
        yield "console-message", _settled(windows.console)
        windows.show_stage_clock()
        yield "stage-clock", _settled(windows.stage_clock)
        windows.stage_clock.hide()
        run_control.toggle_answering()
        run_control.toggle_signal()
        run_control.send_message("")

    def _fault(self) -> Iterator[Scene]:
        """The control room while a fault is armed."""
        bench = self._bench
        if bench.run_control.active is None:
            return
        self._windows.pages.go_to("control")
        bench.fault_drill.arm(FaultKind.VIDEO, HOUR_MS)
        yield "control-fault", _settled(self._windows.main)
        bench.fault_drill.end()

    def _notice(self) -> Iterator[Scene]:
        windows = self._windows
        windows.pages.go_to("control")
        windows.tell(PmqaError("deck-unreadable", name="S2-organic-rice.pptx"))
        yield "notice", _settled(windows.main)
        windows.main.notices.hide()

    def _video(self) -> Iterator[Scene]:
        """The control room while a video is up; afterwards the deck is up again."""
        bench, run = self._bench, self._bench.run_control.active
        videos = {name for name, medium in bench.media.items() if medium.kind is MediaKind.VIDEO}
        items = run.agenda.items if run else ()
        item = next((each for each in items if videos.intersection(each.media)), None)
        if run is None or run.item is None or item is None:
            return
        bench.run_control.start_item(item.id)
        bench.stage_control.toggle_playback()
        self._windows.pages.go_to("control")
        yield "control-video", _settled(self._windows.main)
        yield from self._question()
        bench.run_control.start_item(run.item.id)
        bench.stage_control.go_to_page(PAGE)

    def _question(self) -> Iterator[Scene]:
        """A question is being typed, and prepared answers are near to it."""
        bar, bank = self._windows.capture_bar, list(self._bench.drills.bank.values())
        if bank:
            bar.open_row()
            bar.type(bank[0].question.th)
            yield "control-question", _settled(self._windows.main)
            bar.type("")

    def _dialogs(self) -> dict[str, Callable[[], QDialog]]:
        windows, main = self._windows, self._windows.main
        made: dict[str, Callable[[], QDialog]] = {
            "keys": lambda: KeySheet(windows.key_bindings, main),
            "key-catcher": lambda: KeyCatcher(BINDINGS[4], windows.key_bindings, main),
            "close-question": lambda: question_box(main, *main.close_question())[0],
            "new-visit": self._new_visit,
            "break": lambda: BreakDialog(main),
            "password": lambda: PasswordDialog(PmqaError("pdf-password-needed", name="S0.pdf"), main),
        }
        for name in ("S0", "V0"):
            if name in self._bench.media:
                made[f"backups-{name}"] = partial(self._backups, name)
        for agenda in self._bench.agenda_book.agendas[:1]:
            made["item"] = partial(self._item, agenda.items[min(4, len(agenda.items) - 1)])
            made["versions"] = lambda: VersionsDialog(
                self._bench.media_book,
                self._bench.media,
                next(iter(self._bench.media)),
                self._wording,
                main,
            )
            decks = [each.file for each in self._bench.media.values() if each.kind is MediaKind.SLIDES]
            present = [each for each in decks if each is not None]
            if len(present) > 1:
                made["compare"] = partial(self._compare, *present[:2])
            made["agenda-head"] = partial(self._agenda_head, agenda)
        made["learn"] = self._learn
        made["export"] = lambda: ExportDialog(
            self._bench.question_log.questions, self._bench.question_log.questions, self._wording, main
        )
        made["link"] = lambda: LinkDialog(main)
        made["import"] = self._import
        made |= moving_scenes(self._bench, self._wording, main)
        made |= visit_scenes(self._bench, self._wording, main)
        made["close-visit"] = lambda: CloseDialog(self._bench.question_log, self._wording, main)
        made["keep-template"] = lambda: NameDialog(name_words, main)
        made["bank"] = lambda: BankDialog(self._bench.bank_book, self._bench.jotter, self._theme, main)
        if asked := self._bench.question_log.questions:
            made["assign"] = lambda: AssignDialog(
                asked[:2],
                self._bench.question_words,
                self._bench.work_calendar.days,
                self._today,
                self._theme,
                self._wording,
                main,
            )
        run = self._bench.run_control.active
        if run is not None:
            interrupted = Interrupted(run, self._bench.run_control.now())
            made["leave-question"] = lambda: windows.presenting.leave_question(main)
            made["open-question"] = lambda: windows.presenting.open_question(main, AN_ADDRESS)
            made["roll-call"] = lambda: RollCallDialog(self._bench.roll, self._wording, main)
            made["leave-out"] = lambda: LeaveOutDialog(
                self._bench.cut_list, self._bench.run_control, self._bench.slides, self._wording, main
            )
            made["recovery"] = lambda: RecoveryDialog(interrupted, self._wording, main)
            early = replace(interrupted, run=replace(run, legs=(), stage=replace(run.stage, item=None)))
            made["recovery-early"] = lambda: RecoveryDialog(early, self._wording, main)
        return made

    def _compare(self, before: MediaFile, after: MediaFile) -> QDialog:
        """Two decks as if they were versions of one, once they have been compared."""
        comparison, loop = self._bench.version_comparison, QEventLoop()
        versions = (Version("", 1, before, 0), Version("", 2, after, 0))
        dialog = CompareDialog(comparison, *versions, self._theme, self._wording, self._windows.main)
        comparison.compared.connect(loop.quit)
        comparison.failed.connect(loop.quit)
        loop.exec()
        return dialog

    def _import(self) -> QDialog:
        """A table with a row that comes in and one that has a fault, once both are seen."""
        bench = self._bench
        path = bench.opened.cache / "questions.csv"
        path.write_text(f"question;due\n{QUESTION};2021-07-29\n{QUESTION};?\n", encoding="utf-8")
        intake = QuestionIntake(bench.question_log, bench.question_words)
        loop = QEventLoop()
        dialog = ImportDialog(intake, path, bench.background, self._theme, self._wording, self._windows.main)
        dialog.planned.connect(loop.quit)
        loop.exec()
        return dialog

    def _backups(self, medium: str) -> QDialog:
        bench, main = self._bench, self._windows.main
        return BackupsDialog(bench.backup_book, bench.media, [medium], self._theme, self._wording, main)

    def _item(self, item: AgendaItem) -> QDialog:
        bench = self._bench
        optional = bench.agenda_book.optional_pages()
        usual = bench.take_history.usual_pages()
        return ItemDialog(
            item, bench.media, bench.slides.deck, optional, usual, self._wording, self._windows.main
        )

    def _agenda_head(self, agenda: Agenda) -> QDialog:
        bench = self._bench
        return HeadDialog(
            agenda,
            bench.opened.visit.events,
            bench.agenda_book.change,
            self._today.day,
            self._theme,
            self._wording,
            self._windows.main,
        )

    def _learn(self) -> QDialog:
        bench = self._bench
        return LearnDialog(
            bench.take_history,
            bench.take_reports,
            bench.take_book,
            bench.agenda_book,
            self._wording,
            self._windows.main,
        )

    def _new_visit(self) -> QDialog:
        from pmqa_desktop.paths import data_dir

        dialog = NewVisitDialog(
            self._theme, self._wording, self._today.day, data_dir(), ask_folder, self._windows.main
        )
        dialog.tell(PmqaError("rehearsal-after-visit"))
        return dialog

    def _welcome(self, size: QSize) -> Iterator[Scene]:
        welcome = WelcomeWindow(self._theme, self._preferences, self._wording, self._today)
        welcome.resize(size)
        welcome.show()
        yield "welcome", _settled(welcome)
        welcome.hide()
        welcome.deleteLater()

    def _wait_until_sharp(self) -> None:
        slides, stage = self._bench.slides, self._bench.stage_control.stage
        if stage.medium is None:
            return
        slides.want(stage.medium, stage.page)
        shown = {stage.page, min(stage.page + 1, self._bench.stage_control.page_count() - 1)}
        while not all(slides.sharp(stage.medium, page) for page in shown):
            loop = QEventLoop()
            slides.page_ready.connect(loop.quit)
            loop.exec()


def settle() -> None:
    """Let layouts, a changed language and what was put off until later take effect."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _settled(window: QWidget) -> QWidget:
    settle()
    return window
