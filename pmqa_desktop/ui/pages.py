"""The pages of the main window: what each is called, and how it is made at its first visit."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import OpenVisit
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.overview.page import OverviewPage

if TYPE_CHECKING:
    from pmqa_desktop.domain.agenda import Agenda, AgendaItem
    from pmqa_desktop.domain.faults import Fault
    from pmqa_desktop.domain.run import PageKey
    from pmqa_desktop.ui.windows import Windows

translate = QCoreApplication.translate


class Pages(QObject):
    """Adds every page to the main window; a page once made keeps its state."""

    problem = Signal(object)
    """A PmqaError that a page could not deal with itself."""
    question_asked = Signal()
    """A page wants a question to be taken down."""
    another_visit_asked = Signal()
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
        main = windows.main
        add = main.add_page
        add("overview", lambda: translate("Pages", "Overview"), "layout-dashboard", self._make_overview)
        add("agenda", lambda: translate("Pages", "Agenda"), "list-checks", self._make_agenda)
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

    def page(self, name: str) -> QWidget:
        """A page by its name."""
        return self._main.page(name)

    def go_to(self, name: str) -> None:
        """Show a page."""
        self._main.go_to(name)

    def _make_overview(self) -> QWidget:
        return OverviewPage(self._opened.visit, self._opened.media, self._today, self._wording)

    def _make_agenda(self) -> QWidget:
        from pmqa_desktop.ui.agenda.page import AgendaPage

        bench = self._windows.bench
        page = AgendaPage(
            bench.opened.visit,
            bench.media,
            bench.agenda_book,
            bench.conductor,
            bench.run_control,
            self._theme,
            self._wording,
        )
        page.problem.connect(self.problem)
        page.backups_asked.connect(self._show_backups)
        page.item_asked.connect(self._show_item)
        return page

    def _show_item(self, agenda: "Agenda", item: "AgendaItem") -> None:
        from pmqa_desktop.ui.agenda.item_dialog import ItemDialog

        bench = self._windows.bench
        dialog = ItemDialog(
            item,
            bench.media,
            bench.slides.deck,
            bench.agenda_book.optional_pages(),
            bench.take_history.usual_pages(),
            self._wording,
            self._main,
        )
        dialog.changed.connect(partial(self._on_item_changed, agenda))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_item_changed(self, agenda: "Agenda", item: "AgendaItem", pages: dict[str, list[int]]) -> None:
        try:
            self._windows.bench.agenda_book.change_item(agenda, item, pages)
        except PmqaError as error:
            self.problem.emit(error)

    def _show_backups(self, media: tuple[str, ...]) -> None:
        from pmqa_desktop.ui.agenda.backups_dialog import BackupsDialog

        bench = self._windows.bench
        dialog = BackupsDialog(bench.backup_book, bench.media, media, self._theme, self._wording, self._main)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
        page.cuts_asked.connect(self._show_cuts)
        return page

    def _make_room_bar(self) -> QWidget:
        from pmqa_desktop.ui.control.room_bar import RoomBar

        bench = self._windows.bench
        bar = RoomBar(bench.run_control, bench.cards, bench.question_log, bench.fault_drill, self._wording)
        bench.fault_drill.recovered.connect(self._on_recovered)
        bar.roll_asked.connect(self._show_roll)
        bar.questions_asked.connect(lambda: self.go_to("questions"))
        return bar

    def _on_recovered(self, fault: "Fault") -> None:
        spent = format_span((fault.recovered_at or fault.at) - fault.at)
        words = translate("Pages", "That was a drill: mended after {time}.")
        Toast(self._main, self._theme).tell(words.format(time=spent), undoable=False)

    def _show_roll(self) -> None:
        from pmqa_desktop.ui.control.roll_call_dialog import RollCallDialog

        dialog = RollCallDialog(self._windows.bench.roll, self._wording, self._main)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()  # not modal: the show goes on beside it

    def _show_cuts(self) -> None:
        from pmqa_desktop.ui.control.leave_out_dialog import LeaveOutDialog

        bench = self._windows.bench
        dialog = LeaveOutDialog(bench.cut_list, bench.run_control, bench.slides, self._wording, self._main)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _make_drill(self) -> QWidget:
        from pmqa_desktop.ui.drill.page import DrillPage
        from pmqa_desktop.ui.drill.question_card import QuestionCard

        bench = self._windows.bench
        visit, criteria = bench.opened.visit, bench.opened.dossier.quality_criteria
        card = QuestionCard(bench.drills, visit, criteria, bench.jotter, self._theme, self._wording)
        page = DrillPage(bench.drills, visit, card, self._theme, self._wording)
        page.questions_asked.connect(lambda: self.go_to("questions"))
        return page

    def _make_questions(self) -> QWidget:
        from pmqa_desktop.ui.questions.detail_pane import DetailPane
        from pmqa_desktop.ui.questions.page import QuestionsPage
        from pmqa_desktop.ui.questions.step_form import StepForm

        bench = self._windows.bench
        opened, log = bench.opened, bench.question_log
        holidays = frozenset(holiday.date for holiday in opened.dossier.holidays)
        form = StepForm(log, opened.visit, holidays, self._today, bench.jotter, self._theme, self._wording)
        detail = DetailPane(form, opened.visit, holidays, self._today, self._wording)
        bindings = self._windows.key_bindings
        page = QuestionsPage(opened.visit, log, detail, self._theme, self._wording, bindings)
        page.question_asked.connect(self.question_asked)
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
        page.learn_asked.connect(self._show_learning)
        bench.reporting.failed.connect(self.problem)
        return page

    def _page_title(self, page: "PageKey") -> str:
        """A page by its deck, its number and its title."""
        bench, (name, at) = self._windows.bench, page
        medium, deck = bench.media.get(name), bench.slides.deck(name)
        title = deck.pages[at].title if deck and at < len(deck.pages) else ""
        of = self._wording.text(medium.title) if medium else name
        return f"{of} {self._wording.number(at + 1)}{': ' if title else ''}{title}"

    def _show_learning(self) -> None:
        from pmqa_desktop.ui.review.learn_dialog import LearnDialog

        bench = self._windows.bench
        dialog = LearnDialog(
            bench.take_history,
            bench.take_reports,
            bench.take_book,
            bench.agenda_book,
            self._wording,
            self._main,
        )
        dialog.problem.connect(self.problem)
        dialog.applied.connect(self._on_learnt)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_learnt(self) -> None:
        toast = Toast(self._main, self._theme)
        toast.undone.connect(self._windows.bench.agenda_book.undo)
        toast.tell(translate("Pages", "The durations have been changed."))

    def _make_settings(self) -> QWidget:
        from pmqa_desktop.ui.settings.page import SettingsPage

        bench = self._windows.bench
        page = SettingsPage(
            self._theme,
            self._wording,
            bench.agenda_book,
            bench.run_control,
            self._windows.key_bindings,
            bench.opened.folder,
            bench.timer_sounds,
        )
        page.another_visit_asked.connect(self.another_visit_asked)
        return page
