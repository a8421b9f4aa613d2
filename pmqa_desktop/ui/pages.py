"""The pages of the main window: what each is called, and how it is made at its first visit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import OpenVisit
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.overview.page import OverviewPage
from pmqa_desktop.ui.page_dialogs import PageDialogs

if TYPE_CHECKING:
    from pmqa_desktop.domain.go import Place
    from pmqa_desktop.domain.run import PageKey
    from pmqa_desktop.services.preflight_words import PreflightWords
    from pmqa_desktop.ui.go.view import GoView
    from pmqa_desktop.ui.readiness.page import ReadinessPage
    from pmqa_desktop.ui.windows import Windows

translate = QCoreApplication.translate


class Pages(QObject):
    """Adds every page to the main window; a page once made keeps its state."""

    problem = Signal(object)
    """A PmqaError that a page could not deal with itself."""
    question_asked = Signal()
    """A page wants a question to be taken down."""
    another_visit_asked = Signal()
    restore_asked = Signal(object)
    """A safety copy is to take the visit's place."""
    swap_asked = Signal()
    """Audience and operator are to change displays."""

    def __init__(
        self, windows: "Windows", opened: OpenVisit, today: Today, theme: Theme, wording: Wording
    ) -> None:
        super().__init__(windows.main)
        self._windows = windows
        self._opened = opened
        self._today = today
        self._main = windows.main
        self._theme = theme
        self._wording = wording
        self._dialogs = PageDialogs(windows, today, theme, wording, self)
        self._dialogs.problem.connect(self.problem)
        main = windows.main
        add = main.add_page
        add("overview", lambda: translate("Pages", "Overview"), "layout-dashboard", self._make_overview)
        add("visit", lambda: translate("Pages", "Visit"), "pencil", self._make_visit)
        add("agenda", lambda: translate("Pages", "Agenda"), "list-checks", self._make_agenda)
        add("showcases", lambda: translate("Pages", "Showcases"), "presentation", self._make_showcases)
        add("readiness", lambda: translate("Pages", "Readiness"), "check", self._make_readiness)
        add("control", lambda: translate("Pages", "Control room"), "radio", self._make_control_room)
        add("drill", lambda: translate("Pages", "Drill"), "timer", self._make_drill)
        add(
            "questions",
            lambda: translate("Pages", "Questions"),
            "message-circle-question",
            self._make_questions,
        )
        add("review", lambda: translate("Pages", "Review"), "chart-no-axes-gantt", self._make_review)
        add("settings", lambda: translate("Pages", "Settings"), "settings", self._make_settings)
        self.names = main.page_names()

    def complete(self) -> None:
        """Add what nobody waits for at the start."""
        from pmqa_desktop.services.preflight_day import PreflightDay
        from pmqa_desktop.ui.displays import plugged_in
        from pmqa_desktop.ui.overview.next_things import NextThings
        from pmqa_desktop.ui.preflight.line import PreflightLine
        from pmqa_desktop.ui.readiness.rings import Rings

        overview, bench = self.page("overview"), self._windows.bench
        assert isinstance(overview, OverviewPage)
        book, visit_book = bench.readiness_book, bench.opened.book
        rings = Rings(book, visit_book, self._today, self._theme, self._wording)
        rings.chosen.connect(self._show_area)
        following = NextThings(book, visit_book, self._today, self._wording)
        following.asked.connect(self._show_check_item)
        line = PreflightLine(bench.preflight, self._wording)
        line.asked.connect(self._show_preflight)
        for each in (rings, line, following):
            overview.add_below(each)
        day = PreflightDay(bench.preflight, bench.run_control, visit_book, self._today, plugged_in, self)
        day.warned.connect(self.problem)
        bench.media_book.changed.connect(day.renew)
        bench.backup_book.changed.connect(day.renew)
        bench.media_book.failed.connect(self.problem)
        bench.media_book.changed.connect(overview.say)

    def _show_area(self, area: str) -> None:
        self._readiness().show_area(area)

    def _show_preflight(self) -> None:
        from pmqa_desktop.ui.readiness.page import Look

        self._readiness().show_look(Look.PREFLIGHT)

    def _show_check_item(self, item: str) -> None:
        self._readiness().go_to(item)

    def _readiness(self) -> "ReadinessPage":
        from pmqa_desktop.ui.readiness.page import ReadinessPage

        self.go_to("readiness")
        page = self.page("readiness")
        assert isinstance(page, ReadinessPage)
        return page

    def page(self, name: str) -> QWidget:
        """A page by its name."""
        return self._main.page(name)

    def go_to(self, name: str) -> None:
        """Show a page."""
        self._main.go_to(name)

    def _make_overview(self) -> QWidget:
        return OverviewPage(self._opened.book, self._opened.media, self._today, self._wording)

    def _make_visit(self) -> QWidget:
        from pmqa_desktop.ui.visit.making import make_visit_page

        page = make_visit_page(self._windows.bench, self._today, self._theme, self._wording)
        page.import_asked.connect(self._dialogs.import_records)
        page.export_asked.connect(self._dialogs.export_records)
        return page

    def _make_agenda(self) -> QWidget:
        from pmqa_desktop.ui.agenda.page import AgendaPage

        bench = self._windows.bench
        page = AgendaPage(
            bench.opened.book,
            bench.media,
            bench.agenda_book,
            bench.templates,
            bench.conductor,
            bench.run_control,
            bench.jotter,
            bench.preferences,
            self._theme,
            self._wording,
        )
        page.problem.connect(self.problem)
        page.backups_asked.connect(self._dialogs.show_backups)
        page.item_asked.connect(self._dialogs.show_item)
        page.head_asked.connect(self._dialogs.show_agenda_head)
        page.paper_asked.connect(self._dialogs.print_agenda)
        page.calendar_asked.connect(self._dialogs.write_calendar)
        page.import_asked.connect(self._dialogs.import_records)
        page.export_asked.connect(self._dialogs.export_records)
        return page

    def _make_showcases(self) -> QWidget:
        from pmqa_desktop.ui.showcases.making import make_showcases_page

        page = make_showcases_page(self._windows.bench, self._today, self._theme, self._wording)
        page.import_asked.connect(self._dialogs.import_records)
        page.export_asked.connect(self._dialogs.export_records)
        page.file_asked.connect(self._dialogs.choose_file)
        page.versions_asked.connect(self._dialogs.show_versions)
        page.problem.connect(self.problem)
        return page

    def _make_readiness(self) -> QWidget:
        from pmqa_desktop.services.readiness_tables import ReadinessTables
        from pmqa_desktop.ui.displays import plugged_in
        from pmqa_desktop.ui.preflight.view import PreflightView
        from pmqa_desktop.ui.readiness.page import Look, ReadinessPage

        bench = self._windows.bench
        book, visit_book = bench.readiness_book, bench.opened.book
        tables = ReadinessTables(book, visit_book, bench.preferences, self._today)
        view = PreflightView(
            bench.preflight,
            self._preflight_words(),
            plugged_in,
            bench.sound_check,
            self._theme,
            self._wording,
        )
        bench.sound_check.failed.connect(self.problem)
        view.file_asked.connect(self._dialogs.choose_file)
        view.backups_asked.connect(self._dialogs.show_backups)
        view.item_asked.connect(self._show_agenda_item)
        view.settings_asked.connect(lambda: self.go_to("settings"))
        bench.preflight.failed.connect(self.problem)
        views = {Look.PREFLIGHT: view, Look.GO: self._make_go_view()}
        page = ReadinessPage(
            book,
            visit_book,
            tables,
            bench.templates,
            views,
            self._today,
            bench.jotter,
            self._theme,
            self._wording,
        )
        page.import_asked.connect(self._dialogs.import_records)
        page.export_asked.connect(self._dialogs.export_records)
        page.problem.connect(self.problem)
        return page

    def _make_go_view(self) -> "GoView":
        from pmqa_desktop.services.go_words import GoWords
        from pmqa_desktop.ui.go.view import GoView

        bench = self._windows.bench
        words = GoWords(bench.opened.book, bench.preferences)
        view = GoView(bench.go_desk, words, bench.opened.book, bench.jotter, self._theme, self._wording)
        view.place_asked.connect(self._show_place)
        view.print_asked.connect(self._dialogs.print_go)
        view.problem.connect(self.problem)
        return view

    def _show_place(self, place: "Place") -> None:
        from pmqa_desktop.domain.go import Place
        from pmqa_desktop.ui.readiness.page import Look

        pages = {Place.AGENDA: "agenda", Place.REVIEW: "review", Place.DRILL: "drill"}
        if place in pages:
            self.go_to(pages[place])
        else:
            self._readiness().show_look(Look(place.value))

    def _preflight_words(self) -> "PreflightWords":
        from pmqa_desktop.services.preflight_words import PreflightWords
        from pmqa_desktop.ui.common.errors import sentence

        bench = self._windows.bench
        return PreflightWords(
            bench.media,
            lambda: bench.agenda_book.agendas,
            bench.preferences,
            lambda code, facts: sentence(PmqaError(code, **facts)),
        )

    def _show_agenda_item(self, agenda: str, item: str) -> None:
        from pmqa_desktop.ui.agenda.page import AgendaPage

        self.go_to("agenda")
        page = self.page("agenda")
        assert isinstance(page, AgendaPage)
        page.go_to(agenda, item)

    def _make_control_room(self) -> QWidget:
        from pmqa_desktop.ui.common.video_bar import VideoBar
        from pmqa_desktop.ui.control.incident_bar import IncidentBar
        from pmqa_desktop.ui.control.message_line import MessageLine
        from pmqa_desktop.ui.control.page import ControlRoomPage

        bench = self._windows.bench
        bindings = self._windows.key_bindings
        video_bar = VideoBar(
            bench.run_control, bench.stage_control, bench.video, bench.video_control, self._theme, bindings
        )
        video_bar.problem.connect(self.problem)
        page = ControlRoomPage(
            bench.run_control,
            bench.stage_control,
            bench.conductor,
            bench.cards,
            self._windows.preview(),
            video_bar,
            MessageLine(bench.run_control, bench.preferences, bench.jotter),
            self._make_room_bar(),
            IncidentBar(bench.run_control, self._wording, bindings, bench.jotter),
            self._theme,
            self._wording,
            bench.media,
            bindings,
            bench.ladder,
            bench.take_history,
        )
        page.agenda_asked.connect(lambda: self.go_to("agenda"))
        page.swap_asked.connect(self.swap_asked)
        page.cuts_asked.connect(self._dialogs.show_cuts)
        return page

    def _make_room_bar(self) -> QWidget:
        from pmqa_desktop.ui.control.room_bar import RoomBar

        bench = self._windows.bench
        bar = RoomBar(bench.run_control, bench.cards, bench.question_log, bench.fault_drill, self._wording)
        bar.roll_asked.connect(self._dialogs.show_roll)
        bar.questions_asked.connect(lambda: self.go_to("questions"))
        return bar

    def _make_drill(self) -> QWidget:
        from pmqa_desktop.ui.drill.page import DrillPage
        from pmqa_desktop.ui.drill.question_card import QuestionCard

        bench = self._windows.bench
        book, criteria = bench.opened.book, bench.opened.dossier.quality_criteria
        card = QuestionCard(bench.drills, book, criteria, bench.jotter, self._theme, self._wording)
        page = DrillPage(bench.drills, book, card, self._theme, self._wording)
        page.questions_asked.connect(lambda: self.go_to("questions"))
        return page

    def _make_questions(self) -> QWidget:
        from pmqa_desktop.ui.questions.making import make_questions_page

        page = make_questions_page(
            self._windows.bench, self._today, self._theme, self._wording, self._windows.key_bindings
        )
        page.question_asked.connect(self.question_asked)
        page.problem.connect(self.problem)
        page.assign_asked.connect(self._dialogs.show_assign)
        page.import_asked.connect(self._dialogs.show_import)
        page.export_asked.connect(self._dialogs.show_export)
        page.close_asked.connect(self._dialogs.show_closing)
        page.bank_asked.connect(self._dialogs.show_bank)
        page.join_asked.connect(self._dialogs.join_bank)
        page.slide_asked.connect(self._dialogs.show_slide)
        return page

    def _make_review(self) -> QWidget:
        from pmqa_desktop.ui.review.page import ReviewPage

        bench = self._windows.bench
        page = ReviewPage(
            bench.take_reports,
            bench.take_history,
            bench.take_book,
            bench.jotter,
            bench.reporting,
            self._page_title,
            self._theme,
            self._wording,
        )
        page.agenda_asked.connect(lambda: self.go_to("agenda"))
        page.learn_asked.connect(self._dialogs.show_learning)
        bench.reporting.failed.connect(self.problem)
        return page

    def _page_title(self, page: "PageKey") -> str:
        """A page by its deck, its number and its title."""
        bench, (name, at) = self._windows.bench, page
        medium, deck = bench.media.get(name), bench.slides.deck(name)
        title = deck.pages[at].title if deck and at < len(deck.pages) else ""
        of = self._wording.text(medium.title) if medium else name
        return f"{of} {self._wording.number(at + 1)}{': ' if title else ''}{title}"

    def _make_settings(self) -> QWidget:
        from pmqa_desktop.ui.moving.dialogs import MovingDialogs
        from pmqa_desktop.ui.settings.desk_card import DeskCard
        from pmqa_desktop.ui.settings.page import SettingsPage

        bench = self._windows.bench
        moving = MovingDialogs(bench, self._main, self._today, self._theme, self._wording, self)
        moving.problem.connect(self.problem)
        moving.restore_asked.connect(self.restore_asked)
        page = SettingsPage(
            self._theme,
            self._wording,
            bench.agenda_book,
            bench.run_control,
            self._windows.key_bindings,
            bench.opened.folder,
            bench.timer_sounds,
            DeskCard(bench.question_desk, bench.work_calendar, bench.jotter, self._wording),
            moving.card(),
        )
        page.another_visit_asked.connect(self.another_visit_asked)
        return page
