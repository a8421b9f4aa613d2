"""The dialogs that the pages of the main window open, and what is told at its bottom."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.today import Today
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pmqa_desktop.domain.agenda import Agenda, AgendaItem
    from pmqa_desktop.domain.deliverables import Version
    from pmqa_desktop.domain.question import Question
    from pmqa_desktop.services.agenda_paper import AgendaPaper
    from pmqa_desktop.services.intake import Intake
    from pmqa_desktop.services.question_export import SheetFormat
    from pmqa_desktop.services.records import Records
    from pmqa_desktop.ui.common.toast import Toast
    from pmqa_desktop.ui.windows import Windows

translate = QCoreApplication.translate


class PageDialogs(QObject):
    """Each is made when it is asked for, and freed when it is closed."""

    problem = Signal(object)
    """A PmqaError that a dialog could not deal with itself."""

    def __init__(
        self, windows: "Windows", today: Today, theme: Theme, wording: Wording, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._today = today
        self._main = windows.main
        self._theme = theme
        self._wording = wording
        self._beside: dict[str, QDialog] = {}
        """Those that are open while the show goes on."""
        self._taken_back: Callable[[], None] = lambda: None

    def show_backups(self, media: tuple[str, ...]) -> None:
        """What stands by for media; these come to mind first."""
        from pmqa_desktop.ui.agenda.backups_dialog import BackupsDialog

        bench = self._windows.bench
        _open(BackupsDialog(bench.backup_book, bench.media, media, self._theme, self._wording, self._main))

    def show_item(self, agenda: "Agenda", item: "AgendaItem") -> None:
        """How an item of an agenda runs."""
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
        _open(dialog)

    def show_agenda_head(self, agenda: "Agenda") -> None:
        """What an agenda is called, and its slot."""
        from pmqa_desktop.ui.agenda.head_dialog import HeadDialog

        bench = self._windows.bench
        _open(
            HeadDialog(
                agenda,
                bench.opened.visit.events,
                bench.agenda_book.change,
                self._today.day,
                self._theme,
                self._wording,
                self._main,
            )
        )

    def print_agenda(self, agenda: "Agenda") -> None:
        """An agenda as the programme that is handed out."""
        from pmqa_desktop.services.paper import SUFFIXES, write_paper

        target = self._target(self._wording.text(agenda.title), SUFFIXES)
        if target is not None:
            document = self._paper().document(agenda)
            self._windows.bench.background.run(
                lambda job: write_paper(document, target, job), self._on_exported, self.problem.emit
            )

    def print_go(self) -> None:
        """The page that says go or not yet, to be signed by hand."""
        from pmqa_desktop.services.go_words import GoWords
        from pmqa_desktop.services.paper import SUFFIXES, write_paper

        bench = self._windows.bench
        desk, words = bench.go_desk, GoWords(bench.opened.book, bench.preferences)
        document = words.document(desk.answer(), desk.signatures(), bench.clock.wall_ms())
        target = self._target(document.title, SUFFIXES)
        if target is not None:
            bench.background.run(
                lambda job: write_paper(document, target, job), self._on_exported, self.problem.emit
            )

    def write_calendar(self, agenda: "Agenda") -> None:
        """An agenda for the calendars of those who take part."""
        from pmqa_desktop.reports.ics_writer import write_calendar

        target = self._target(self._wording.text(agenda.title), (".ics",))
        if target is not None:
            content = self._paper().calendar(agenda)
            self._windows.bench.background.run(
                lambda _job: write_calendar(target, content), self._on_exported, self.problem.emit
            )

    def _paper(self) -> "AgendaPaper":
        from pmqa_desktop.services.agenda_paper import AgendaPaper

        bench = self._windows.bench
        return AgendaPaper(bench.opened.book, bench.preferences, bench.clock)

    def _target(self, name: str, suffixes: "Sequence[str]") -> Path | None:
        """Where a file is to be written; the first suffix is meant where none is typed."""
        from pmqa_desktop.ui.common.ask_files import ask_target

        kinds = ";;".join(f"*{suffix}" for suffix in suffixes)
        place = ask_target(self._main, f"{_file_name(name)}{suffixes[0]}", kinds)
        if not place:
            return None
        return Path(place) if Path(place).suffix else Path(place).with_suffix(suffixes[0])

    def choose_file(self, medium: str) -> None:
        """Give a medium its file anew; what is checked of it is checked again."""
        from pmqa_desktop.ui.common.ask_files import ask_files

        book, known = self._windows.bench.media_book, self._windows.bench.media[medium]
        question = translate("PageDialogs", "Which file for {medium}?")
        words = question.format(medium=self._wording.text(known.title))
        for path in ask_files(self._main, words, book.suffixes(medium), False):
            book.choose(medium, path)

    def show_versions(self, medium: str) -> None:
        """The files that a medium has had."""
        from pmqa_desktop.ui.showcases.versions_dialog import VersionsDialog

        bench = self._windows.bench
        dialog = VersionsDialog(bench.media_book, bench.media, medium, self._wording, self._main)
        dialog.problem.connect(self.problem)
        dialog.compare_asked.connect(self.show_comparison)
        _open(dialog)

    def show_comparison(self, before: "Version", after: "Version") -> None:
        """Two versions of a deck beside each other."""
        from pmqa_desktop.ui.showcases.compare_dialog import CompareDialog

        comparison = self._windows.bench.version_comparison
        _open(CompareDialog(comparison, before, after, self._theme, self._wording, self._main))

    def show_roll(self) -> None:
        """The roll call, beside the show."""
        from pmqa_desktop.ui.control.roll_call_dialog import RollCallDialog

        roll = self._windows.bench.roll
        self._show_beside("roll", lambda: RollCallDialog(roll, self._wording, self._main))

    def show_cuts(self) -> None:
        """What can be left out, beside the show."""
        from pmqa_desktop.ui.control.leave_out_dialog import LeaveOutDialog

        bench = self._windows.bench
        self._show_beside(
            "cuts",
            lambda: LeaveOutDialog(
                bench.cut_list, bench.run_control, bench.slides, self._wording, self._main
            ),
        )

    def show_assign(self, questions: "list[Question]") -> None:
        """To whom questions are given."""
        from pmqa_desktop.ui.questions.assign_dialog import AssignDialog

        bench = self._windows.bench
        words, holidays = bench.question_words, bench.work_calendar.days
        dialog = AssignDialog(questions, words, holidays, self._today, self._theme, self._wording, self._main)
        dialog.assigned.connect(lambda owner, due: self._assign(questions, owner, due))
        _open(dialog)

    def show_import(self) -> None:
        """What a spreadsheet of questions would bring."""
        from pmqa_desktop.services.question_intake import QuestionIntake

        bench = self._windows.bench
        log = bench.question_log
        self._import(QuestionIntake(log, bench.question_words), log.undo)

    def show_closing(self) -> None:
        """Closes the visit, with a reason where something is owed."""
        from pmqa_desktop.ui.questions.close_dialog import CloseDialog

        _open(CloseDialog(self._windows.bench.question_log, self._wording, self._main))

    def show_bank(self) -> None:
        """The prepared answers, beside the show."""
        self._show_beside("bank", self._make_bank)

    def _make_bank(self) -> QDialog:
        from pmqa_desktop.services.bank_columns import WORDS, bank_records
        from pmqa_desktop.ui.bank.dialog import BankDialog

        book = self._windows.bench.bank_book
        dialog = BankDialog(book, self._windows.bench.jotter, self._theme, self._main)
        dialog.import_asked.connect(lambda: self.import_records(bank_records(book), WORDS))
        dialog.export_asked.connect(
            lambda: self.export_records(bank_records(book), translate("PageDialogs", "Prepared answers"))
        )
        return dialog

    def import_records(self, records: "Records[Any]", words: "Sequence[str]") -> None:
        """Bring rows of a spreadsheet into a table; see `RecordsIntake` for `words`."""
        from pmqa_desktop.services.records_intake import RecordsIntake

        self._import(RecordsIntake(records, words), records.history.undo)

    def export_records(self, records: "Records[Any]", title: str) -> None:
        """Write a table as a spreadsheet."""
        from pmqa_desktop.services.records_export import SUFFIXES, headings_and_rows, write_records

        path = self._target(title, SUFFIXES)
        if path is not None:
            headings, rows = headings_and_rows(records)
            self._windows.bench.background.run(
                lambda _job: write_records(path, title, headings, rows), self._on_exported, self.problem.emit
            )

    def join_bank(self, questions: "list[Question]") -> None:
        """Take what was asked into the bank, for the next visit."""
        book = self._windows.bench.bank_book
        self._try(lambda: book.add(*map(book.joined, questions)))
        self._taken_back = book.undo
        self._toast.tell(translate("PageDialogs", "They have joined the prepared answers."))

    def show_export(self, shown: "list[Question]") -> None:
        """Which questions go out, and in what form."""
        from pmqa_desktop.ui.questions.export_dialog import ExportDialog

        dialog = ExportDialog(shown, self._windows.bench.question_log.questions, self._wording, self._main)
        dialog.export_asked.connect(self._export)
        _open(dialog)

    def _import(self, intake: "Intake", undo: Callable[[], None]) -> None:
        from pmqa_desktop.services.intake import READABLE
        from pmqa_desktop.ui.common.ask_files import ask_files
        from pmqa_desktop.ui.common.import_dialog import ImportDialog

        question = translate("PageDialogs", "Which spreadsheet?")
        for path in ask_files(self._main, question, READABLE, False):
            background = self._windows.bench.background
            dialog = ImportDialog(intake, path, background, self._theme, self._wording, self._main)
            dialog.accepted.connect(partial(self._on_brought, undo))
            _open(dialog)

    def _on_brought(self, undo: Callable[[], None]) -> None:
        self._taken_back = undo
        self._toast.tell(translate("PageDialogs", "The rows of the file have come in."))

    def _export(
        self, questions: "tuple[Question, ...]", path: "Path", form: "SheetFormat", confidential: bool
    ) -> None:
        from pmqa_desktop.services.question_export import Export

        words = Export(
            self._windows.bench.question_words, translate("PageDialogs", "Questions"), confidential
        )
        self._windows.bench.background.run(
            lambda _job: words.write(questions, path, form), self._on_exported, self.problem.emit
        )

    def _on_exported(self, path: "Path") -> None:
        words = translate("PageDialogs", "{name} has been written.").format(name=path.name)
        self._toast.tell(words, undoable=False)

    def show_slide(self, medium: str, number: int) -> None:
        """A slide by its deck and the deck's own number, at the operator's desk only."""
        from pmqa_desktop.ui.questions.asked_at import SlideDialog, page_of

        slides, known = self._windows.bench.slides, self._windows.bench.media.get(medium)
        page = page_of(slides, medium, number)
        if known is None or page is None:
            self.problem.emit(PmqaError("slide-not-at-hand", medium=medium, number=number))
            return
        words = translate("PageDialogs", "{deck}, slide {number}")
        title = words.format(deck=self._wording.text(known.title), number=self._wording.number(number))
        _open(SlideDialog(slides, medium, page, title, self._main))

    def show_learning(self) -> None:
        """What past takes propose."""
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
        _open(dialog)

    @cached_property
    def _toast(self) -> "Toast":
        from pmqa_desktop.ui.common.toast import Toast

        toast = Toast(self._main, self._theme)
        toast.undone.connect(self._on_undone)
        return toast

    def _show_beside(self, name: str, make: Callable[[], QDialog]) -> None:
        """One of its kind, not modal: the show goes on beside it."""
        dialog = self._beside.get(name)
        if dialog is None:
            dialog = self._beside[name] = make()
            dialog.finished.connect(lambda: self._beside.pop(name).deleteLater())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _on_item_changed(self, agenda: "Agenda", item: "AgendaItem", pages: dict[str, list[int]]) -> None:
        self._try(lambda: self._windows.bench.agenda_book.change_item(agenda, item, pages))

    def _assign(self, questions: "list[Question]", owner: str, due: date | None) -> None:
        self._try(lambda: self._windows.bench.question_log.assign(questions, owner, due))

    def _on_learnt(self) -> None:
        self._taken_back = self._windows.bench.agenda_book.undo
        self._toast.tell(translate("PageDialogs", "The durations have been changed."))

    def _on_undone(self) -> None:
        self._try(self._taken_back)

    def _try(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)


def _file_name(words: str) -> str:
    """Words as a file can be called everywhere."""
    return "".join(" " if sign in '<>:"/\\|?*' else sign for sign in words).strip()


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
