"""The takes that have been run, planned against actual, and their reports."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pmqa_desktop.domain.report import TakeReport
from pmqa_desktop.domain.run import PageKey
from pmqa_desktop.domain.runlog import RunEvent, TakeMode, TakeStarted
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.reporting import Reporting
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.services.take_history import TakeHistory
from pmqa_desktop.services.take_reports import TakeReports
from pmqa_desktop.ui.common.ask_files import AskTarget, ask_target
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.review.comparison_view import ComparisonView
from pmqa_desktop.ui.review.take_bar import TakeBar


class Kind(Enum):
    """Which takes are listed: those for practice and those for the assessors are kept apart."""

    ALL = auto()
    REHEARSAL = auto()
    LIVE = auto()


class ReviewPage(Worded):
    """Chooses a take, shows its figures, exports its report."""

    agenda_asked = Signal()
    """There is no take yet; the person wants to begin one."""
    learn_asked = Signal()
    """The person wants to see what past takes propose."""

    def __init__(
        self,
        take_reports: TakeReports,
        history: TakeHistory,
        book: TakeBook,
        jotter: Jotter,
        reporting: Reporting,
        page_title: Callable[[PageKey], str],
        theme: Theme,
        wording: Wording,
        ask: AskTarget = ask_target,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._reports = take_reports
        self._history = history
        self._book = book
        self._bar = TakeBar(book, jotter)
        self._reporting = reporting
        self._wording = wording
        self._ask = ask
        self._shown: TakeReport | None = None
        self._written: Path | None = None
        self._comparison = ComparisonView(history, page_title, theme, wording)
        self._empty = EmptyPage(theme, "chart-no-axes-gantt")
        self._empty.asked.connect(self.agenda_asked)
        self._make_widgets()
        self._lay_out()
        self._discarded = 0
        self._toast = Toast(self, theme)
        self._toast.undone.connect(self._on_undone)
        self._bar.discarded.connect(self._on_discarded)
        take_reports.changed.connect(self._on_takes_changed)
        history.changed.connect(self._show)
        book.changed.connect(self._on_said)
        reporting.written.connect(self._on_written)
        self.say()

    def say(self) -> None:
        """Say everything anew; the take that is looked at stays."""
        self._empty.set_words(
            self.tr("No take has been run yet"),
            self.tr("After a rehearsal or a live visit, its planned and actual times are compared here."),
            self.tr("Go to the agenda"),
        )
        self._choice.setAccessibleName(self.tr("Take"))
        self._other.setAccessibleName(self.tr("Compared with"))
        self._docx.setText(self.tr("Report as DOCX"))
        self._csv.setText(self.tr("Report as CSV"))
        self._learn.setText(self.tr("Learn from takes \u2026"))
        self._learn.setToolTip(self.tr("Durations that past takes propose for an agenda"))
        for at, words in enumerate((self.tr("All takes"), self.tr("Rehearsals"), self.tr("Live takes"))):
            self._kind.setItemText(at, words)
        self._kind.setAccessibleName(self.tr("Which takes"))
        self._name_takes()
        self._say_written()
        self._on_takes_changed()

    def _make_widgets(self) -> None:
        self._takes: tuple[RunEvent, ...] = ()
        self._choice, self._other = QComboBox(), QComboBox()
        for choice in (self._choice, self._other):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.currentIndexChanged.connect(self._show)
        self._other.activated.connect(self._on_other_chosen)
        self._other_chosen = False
        self._kind = QComboBox()
        self._kind.addItems(["" for _ in Kind])
        self._kind.currentIndexChanged.connect(self._on_takes_changed)
        self._learn = QPushButton()
        self._learn.clicked.connect(self.learn_asked)
        self._comparison.add_beside(self._learn)
        self._summary = label("body", wrap=True)
        self._done = label("muted", wrap=True)
        self._docx = button(style="primary")
        self._docx.clicked.connect(lambda: self._export(".docx", self.tr("Word document (*.docx)")))
        self._csv = QPushButton()
        self._csv.clicked.connect(lambda: self._export(".csv", self.tr("CSV table (*.csv)")))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._kind)
        head.addWidget(self._choice, 1)
        head.addWidget(self._other, 1)
        head.addWidget(self._csv)
        head.addWidget(self._docx)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._summary)
        column.addWidget(self._comparison, 1)
        column.addWidget(self._done)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)

    def _on_takes_changed(self) -> None:
        kind = list(Kind)[self._kind.currentIndex()]
        newest_first = tuple(take for take in self._reports.takes()[::-1] if _is(kind, take))
        if newest_first != self._takes:
            self._takes = newest_first
            compared = self._other.currentData()
            for choice in (self._choice, self._other):
                choice.clear()
            self._other.addItem(self.tr("Compare with the plan"), None)
            for take in newest_first:
                for choice in (self._choice, self._other):
                    choice.addItem(self._name(take), take.take)
            self._other.setCurrentIndex(max(0, self._other.findData(compared)))
        self._compare_with_reference()
        self._show()

    def _compare_with_reference(self) -> None:
        """Unless the person has chosen what to compare with."""
        reference = self._book.notes.reference
        if reference is not None and not self._other_chosen:
            other = None if reference == self._choice.currentData() else reference
            self._other.setCurrentIndex(max(0, self._other.findData(other)))

    def _on_other_chosen(self) -> None:
        self._other_chosen = True

    def _name_takes(self) -> None:
        for at, take in enumerate(self._takes):
            self._choice.setItemText(at, self._name(take))
            self._other.setItemText(at + 1, self._name(take))
        self._other.setItemText(0, self.tr("Compare with the plan"))

    def _on_said(self) -> None:
        self._name_takes()
        self._compare_with_reference()
        self._show()

    def _on_discarded(self, take: int) -> None:
        self._discarded = take
        self._toast.tell(self.tr("The take does not count any more."))

    def _on_undone(self) -> None:
        self._book.discard(self._discarded, False)

    def _name(self, take: RunEvent) -> str:
        started = take.happening
        if not isinstance(started, TakeStarted):
            raise TypeError(take)
        kind = self.tr("Rehearsal") if started.mode is TakeMode.REHEARSAL else self.tr("Live")
        note = self._book.of(take.take)
        marks = [note.name] if note.name else []
        marks += [self.tr("reference")] if self._book.notes.reference == take.take else []
        marks += [self.tr("discarded")] if note.discarded else []
        words = self.tr("Take {number}: {kind}, {day}, {time}").format(
            number=self._wording.number(take.take),
            kind=kind,
            day=self._wording.date(local(take.at).date(), DateStyle.SHORT),
            time=self._wording.time(take.at),
        )
        return " \u00b7 ".join((words, *marks))

    def _report(self) -> TakeReport | None:
        take = self._choice.currentData()
        return self._reports.report(take) if take is not None else None

    def _show(self) -> None:
        report = self._shown = self._report()
        for each in (self._docx, self._csv):
            each.setEnabled(report is not None)
        if report is None:
            self._comparison.show_take(None, None)
            self._summary.setText(self.tr("There is no such take."))
            self._bar.setEnabled(False)
            self._stack.setCurrentIndex(1 if self._reports.takes() else 0)
            return
        self._stack.setCurrentIndex(1)
        self._bar.setEnabled(True)
        self._bar.show_take(report.run.take)
        other = self._other.currentData()
        self._comparison.show_take(report, self._reports.report(other).run if other is not None else None)
        self._summary.setText(
            self.tr(
                "{run} of {all} items run, planned {planned}, actual {actual}, questions {questions}"
            ).format(
                run=self._wording.number(report.items_run),
                all=self._wording.number(len(report.timings.items)),
                planned=format_span(report.planned_ms),
                actual=format_span(report.actual_ms),
                questions=self._wording.number(len(report.questions)),
            )
        )

    def _export(self, suffix: str, kinds: str) -> None:
        report = self._report()
        if report is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._wording.preferences.reports_folder or documents
        proposed = Path(folder) / f"take-{report.run.take}{suffix}"
        target = self._ask(self, str(proposed), kinds)
        if target:
            self._written = None
            self._done.setText(self.tr("Writing the report \u2026"))
            path = Path(target)
            path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
            self._reporting.write(self._reports.document(report, suffix), path)

    def _on_written(self, path: str) -> None:
        self._written = Path(path)
        self._say_written()

    def _say_written(self) -> None:
        path = self._written
        self._done.setText(self.tr("The report is in {path}").format(path=path) if path else "")


def _is(kind: Kind, take: RunEvent) -> bool:
    started = take.happening
    live = isinstance(started, TakeStarted) and started.mode is TakeMode.LIVE
    return kind is Kind.ALL or live is (kind is Kind.LIVE)
