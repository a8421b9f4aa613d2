"""Lays a take's report out in the reader's language, and writes it in the background."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.faults import Fault
from pmqa_desktop.domain.incidents import Incident
from pmqa_desktop.domain.question import Question, Stamp
from pmqa_desktop.domain.report import TakeReport
from pmqa_desktop.domain.run import Presence
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import format_offset, format_span, format_span_for_spreadsheet
from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.domain.take_notes import TakeNote
from pmqa_desktop.domain.thai import DateStyle, Digits, format_date, format_time, thai_digits
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.domain.timing import ItemTiming, Progress, told_item_offset, told_offset
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.reports.document import Align, Block, Column, Document, Heading, Paragraph, Table
from pmqa_desktop.services.background import Background
from pmqa_desktop.services.incident_words import fault_word, incident_words
from pmqa_desktop.services.status_words import status_word

translate = QCoreApplication.translate


class Reporting(QObject):
    """Writes reports without holding up the windows."""

    written = Signal(str)
    """The path of a report that is complete on the disk."""
    failed = Signal(object)
    """A PmqaError."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def write(self, document: Document, target: Path) -> None:
        """Write a laid-out document; its suffix chooses the format."""
        self._background.run(
            lambda _job: write_now(document, target),
            lambda _nothing: self.written.emit(str(target)),
            self.failed.emit,
        )


def write_now(document: Document, target: Path) -> None:
    """Write a document and wait for it. Raises the PmqaErrors of `reports.writers.write`."""
    from pmqa_desktop.reports.writers import write

    write(document, target)


class TakeLayout:
    """Turns a take's report into a document in one language.

    For a spreadsheet, figures and times are written so that it can go on reckoning with them.
    """

    def __init__(
        self,
        visit: Visit,
        language: str,
        digits: Digits,
        parties: Mapping[str, Bilingual],
        *,
        spreadsheet: bool = False,
    ) -> None:
        """`parties` names whom the roll may have, by id."""
        self._visit = visit
        self._parties = parties
        self._language = language
        self._digits = Digits.ARABIC if spreadsheet else digits
        self._spreadsheet = spreadsheet

    def document(self, report: TakeReport) -> Document:
        """The whole report: summary, planned against actual times, questions."""
        run = report.run
        title = (
            translate("Report", "Rehearsal report")
            if run.mode is TakeMode.REHEARSAL
            else translate("Report", "Site visit report")
        )
        day = format_date(
            local(run.started_at).date(),
            style=DateStyle.WEEKDAY,
            digits=self._digits,
            language=self._language,
        )
        subtitle = (
            f"{self._visit.organisation.text(self._language)}\n{run.agenda.title.text(self._language)}\n{day}"
        )
        blocks: tuple[Block, ...] = (
            Heading(translate("Report", "Summary")),
            *self._summary(report),
            Heading(translate("Report", "Planned and actual times")),
            self.times(report),
            Heading(translate("Report", "Assessors' questions")),
            self.questions(report.questions),
            *self._kept_back(report.questions),
            *self._incidents(run.incidents),
            *self._faults(run.faults.struck),
            *self._roll(run.roll),
        )
        return self._made(title, subtitle, blocks)

    def question_log(self, report: TakeReport) -> Document:
        """The questions of a take alone."""
        title = translate("Report", "Question log")
        subtitle = report.run.agenda.title.text(self._language)
        table = self.questions(report.questions)
        return self._made(title, subtitle, (table, *self._kept_back(report.questions)))

    def times(self, report: TakeReport) -> Table:
        """The agenda's items, planned against actual."""
        columns = (
            Column(translate("Report", "Item"), 1.1),
            Column(translate("Report", "Agenda item"), 4.2),
            Column(translate("Report", "Planned start"), 1.3, Align.END),
            Column(translate("Report", "Actual start"), 1.3, Align.END),
            Column(translate("Report", "Planned duration"), 1.2, Align.END),
            Column(translate("Report", "Actual duration"), 1.2, Align.END),
            Column(translate("Report", "Start against plan"), 1.3, Align.END),
        )
        rows = tuple(self._item_row(row, report.run.mode) for row in report.timings.items)
        return Table(translate("Report", "Planned and actual times"), columns, rows)

    def questions(self, questions: tuple[Question, ...]) -> Table:
        """The questions of a take, verbatim, with their stamps; a page has room for one column of them."""
        columns = (
            Column(translate("Report", "No."), 0.6, Align.END),
            Column(translate("Report", "Time"), 1.3, Align.END),
            Column(translate("Report", "Question"), 4.6),
            Column(translate("Report", "Assessor"), 2.0),
            Column(translate("Report", "Criterion"), 0.8),
            *self._stamp_columns(),
            Column(translate("Report", "Status"), 1.4),
        )
        rows = tuple(self._question_row(each) for each in questions if not each.tags.confidential)
        return Table(translate("Report", "Assessors' questions"), columns, rows)

    def _kept_back(self, questions: tuple[Question, ...]) -> tuple[Block, ...]:
        """How many questions are confidential, and so are not told; nothing where none is."""
        count = sum(each.tags.confidential for each in questions)
        words = translate("Report", "Confidential questions that are not told here: {count}")
        return (Paragraph(self._words(words.format(count=count))),) if count else ()

    def _incidents(self, incidents: tuple[Incident, ...]) -> tuple[Block, ...]:
        """What went wrong, with its time; nothing where nothing did."""
        if not incidents:
            return ()
        title = translate("Report", "What went wrong")
        columns = (Column(translate("Report", "Time"), 1.3, Align.END), Column(title, 8))
        rows = tuple((self._time(each.at), incident_words(each)) for each in incidents)
        return Heading(title), Table(title, columns, rows)

    def _roll(self, roll: Mapping[str, Presence]) -> tuple[Block, ...]:
        """Who was called, and was there or was not; nothing where nobody was called."""
        if not roll:
            return ()
        title = translate("Report", "Roll call")
        columns = (
            Column(translate("Report", "Time"), 1.3, Align.END),
            Column(translate("Report", "Party"), 6),
            Column(translate("Report", "Answer"), 2),
        )
        here, away = translate("Report", "is there"), translate("Report", "is not there")
        rows = tuple(
            (self._time(each.at), self._party(party), here if each.present else away)
            for party, each in roll.items()
        )
        return Heading(title), Table(title, columns, rows)

    def _faults(self, faults: tuple[Fault, ...]) -> tuple[Block, ...]:
        """What went wrong as a drill, and how long the room took; nothing where there was none."""
        if not faults:
            return ()
        title = translate("Report", "Fault drill")
        columns = (
            Column(translate("Report", "Time"), 1.3, Align.END),
            Column(translate("Report", "Fault"), 4),
            Column(translate("Report", "Time to notice"), 2, Align.END),
            Column(translate("Report", "Time to recover"), 2, Align.END),
        )
        rows = tuple(
            (
                self._time(each.struck_at),
                fault_word(each.kind),
                *("\u2013" if ms is None else self._span(ms) for ms in (each.notice_ms, each.recover_ms)),
            )
            for each in faults
        )
        return Heading(title), Table(title, columns, rows)

    def _party(self, party: str) -> str:
        name = self._parties.get(party)
        return name.text(self._language) if name else party

    def _stamp_columns(self) -> tuple[Column, ...]:
        if not self._spreadsheet:
            return (Column(translate("Report", "Asked at"), 1.9),)
        return (
            Column(translate("Report", "Agenda item")),
            Column(translate("Report", "Showcase")),
            Column(translate("Report", "Slide"), 1, Align.END),
        )

    def _summary(self, report: TakeReport) -> tuple[Paragraph, ...]:
        times = report.timings
        facts = (
            (translate("Report", "Items run"), f"{report.items_run}/{len(times.items)}"),
            (translate("Report", "Started"), self._time(report.run.started_at)),
            (translate("Report", "Finished"), self._time(times.finishes_at)),
            (translate("Report", "Planned duration of the items run"), self._span(report.planned_ms)),
            (translate("Report", "Actual duration"), self._span(report.actual_ms)),
            (translate("Report", "Of that, for assessors"), self._span(report.answering_ms)),
            (translate("Report", "Finish against plan"), self._offset(told_offset(report.run.mode, times))),
            (translate("Report", "Questions"), str(len(report.questions))),
        )
        told = (Paragraph(self._words(f"{name}: {value}")) for name, value in facts)
        return (*told, *self._said(report.note))

    @staticmethod
    def _said(note: TakeNote) -> tuple[Paragraph, ...]:
        """What people said of the take, in their own words and digits."""
        verdicts = {
            Verdict.NONE: "",
            Verdict.PASSED: translate("Report", "passed"),
            Verdict.NOT_PASSED: translate("Report", "not passed"),
        }
        facts = (
            (translate("Report", "Name of the take"), note.name),
            (translate("Report", "Result"), verdicts[note.verdict]),
            (translate("Report", "Remarks"), note.remark),
        )
        return tuple(Paragraph(f"{name}: {value}") for name, value in facts if value)

    def _item_row(self, row: ItemTiming, mode: TakeMode) -> tuple[str, ...]:
        offset = told_item_offset(mode, row)
        skipped = row.progress in {Progress.SKIPPED, Progress.LEFT_OUT, Progress.AHEAD}
        started = "\u2013" if row.started_at is None else self._time(row.started_at)
        return (
            row.item.id,
            self._words(row.item.title.text(self._language)),
            self._time(row.planned_at),
            started,
            self._span(row.item.duration_ms),
            "\u2013" if skipped else self._span(row.elapsed_ms),
            "\u2013" if skipped or offset is None else self._offset(offset),
        )

    def _question_row(self, question: Question) -> tuple[str, ...]:
        roles = {role.id: role.name for role in self._visit.roles}
        assessor = roles.get(question.tags.assessor)
        return (
            self._words(str(question.number)),
            self._time(question.stamp.at),
            question.verbatim,
            assessor.text(self._language) if assessor else question.tags.assessor,
            self._words(question.tags.criterion),
            *self._stamp_cells(question.stamp),
            status_word(question.status),
        )

    def _stamp_cells(self, stamp: Stamp) -> tuple[str, ...]:
        shorts = {showcase.id: showcase.short for showcase in self._visit.showcases}
        showcase = shorts[stamp.showcase].text(self._language) if stamp.showcase in shorts else ""
        slide = self._words(str(stamp.page_number)) if stamp.page_number else ""
        if self._spreadsheet:
            return (stamp.item, showcase, slide)
        words = translate("Report", "slide {number}").format(number=slide) if slide else ""
        return ("\n".join(part for part in (stamp.item, showcase, words) if part),)

    def _made(self, title: str, subtitle: str, blocks: tuple[Block, ...]) -> Document:
        return Document(self._words(title), self._words(subtitle), blocks, self._language, self._digits)

    def _time(self, at: int) -> str:
        if self._spreadsheet:
            return f"{local(at):%H:%M}"
        return format_time(local(at).time(), digits=self._digits, language=self._language)

    def _span(self, ms: int) -> str:
        return format_span_for_spreadsheet(ms) if self._spreadsheet else self._words(format_span(ms))

    def _offset(self, ms: int) -> str:
        return format_span_for_spreadsheet(ms) if self._spreadsheet else self._words(format_offset(ms))

    def _words(self, text: str) -> str:
        return thai_digits(text) if self._digits is Digits.THAI else text
