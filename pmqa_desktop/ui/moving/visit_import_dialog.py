"""Brings prepared answers, checklist and agendas from another visit, seen before they come in."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.visit_import import Offer, OtherVisit, VisitImport, read_other
from pmqa_desktop.store.bundle import SUFFIX
from pmqa_desktop.ui.common.ask_files import AskFiles, ask_files
from pmqa_desktop.ui.common.ask_folder import AskFolder, ask_folder
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.widgets import button, in_row, label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording


class VisitImportDialog(WordedDialog):
    """Nothing is changed before it is accepted; what comes in can be taken back."""

    read = Signal()
    """What the other visit has can be seen."""
    brought = Signal(object)
    """What takes it back, a list of calls, first to last."""

    def __init__(
        self,
        bringing: VisitImport,
        begin: Path,
        background: Background,
        wording: Wording,
        parent: QWidget,
        ask: AskFolder = ask_folder,
        ask_bundle: AskFiles = ask_files,
    ) -> None:
        super().__init__(parent)
        self._bringing = bringing
        self._begin = begin
        self._background = background
        self._wording = wording
        self._ask, self._ask_bundle = ask, ask_bundle
        self._job: Job | None = None
        self._other: OtherVisit | None = None
        self._offer: Offer | None = None
        self._error: PmqaError | None = None
        self._agendas: dict[str, QCheckBox] = {}
        self._what, self._note, self._told = (
            label(style, wrap=True) for style in ("body", "muted", "notice")
        )
        self._folder, self._bundle = button(), button()
        self._answers, self._checklist = QCheckBox(), QCheckBox()
        self._cancel, self._deed = QPushButton(), button(style="primary")
        self._deed.setDefault(True)
        for each in (self._folder, self._bundle, self._cancel):
            each.setAutoDefault(False)
        self._folder.clicked.connect(self._on_folder)
        self._bundle.clicked.connect(self._on_bundle)
        self._cancel.clicked.connect(self.reject)
        self._deed.clicked.connect(self._on_accepted)
        self._lay_out()
        self.setMinimumWidth(680)
        self.finished.connect(self._stop)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Bring from another visit"))
        self._folder.setText(self.tr("From a folder \u2026"))
        self._bundle.setText(self.tr("From a packed visit \u2026"))
        self._cancel.setText(self.tr("Cancel"))
        self._deed.setText(self.tr("Bring in"))
        self._show()

    def look(self, source: Path) -> None:
        """See what the visit in a folder, or a packed one, has."""
        self._stop()
        self._offer = self._error = None
        self._job = self._background.run(lambda _job: read_other(source), self._on_read, self._on_failed)
        self._show()

    def _lay_out(self) -> None:
        sources, self._choices = QWidget(), QWidget()
        in_row(sources, self._folder, self._bundle).addStretch(1)
        self._boxes = QVBoxLayout(self._choices)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(8)
        for box in (self._answers, self._checklist):
            self._boxes.addWidget(box)
            box.toggled.connect(self._allow)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (sources, self._what, self._choices, self._note, self._told):
            column.addWidget(each)
        column.addLayout(buttons)

    def _show(self) -> None:
        offer = self._offer
        if offer is not None:
            self._what.setText(self._wording.text(offer.organisation))
            self._say_choices(offer)
        elif self._job is not None:
            self._what.setText(self.tr("Reading the other visit\u2026"))
        else:
            self._what.setText(self.tr("Choose the visit from which something is to be taken over."))
        self._choices.setVisible(offer is not None)
        self._note.setVisible(offer is not None and bool(self._note.text()))
        self._told.setText(sentence(self._error) if self._error else "")
        self._told.setVisible(self._error is not None)
        self._allow()

    def _say_choices(self, offer: Offer) -> None:
        number = self._wording.number
        self._answers.setText(
            self.tr("{count} prepared answers; {here} are here already").format(
                count=number(len(offer.answers)), here=number(offer.answers_here)
            )
        )
        self._checklist.setText(
            self.tr("{count} items of the checklist; {here} are here already").format(
                count=number(len(offer.items)), here=number(offer.items_here)
            )
        )
        for agenda in offer.agendas:
            self._agendas[agenda.id].setText(self._agenda_words(agenda))
        notes = []
        if offer.left_empty:
            words = self.tr(
                "These are not in this visit; where they are referred to, it is left empty: {names}."
            )
            notes.append(words.format(names=", ".join(map(self._wording.text, offer.left_empty))))
        if offer.agendas_without_event:
            words = self.tr("These agendas have no event here that they could be for: {names}.")
            notes.append(words.format(names=", ".join(map(self._wording.text, offer.agendas_without_event))))
        self._note.setText(" ".join(notes))

    def _agenda_words(self, agenda: Agenda) -> str:
        return self.tr("Agenda: {title}, {count} items, on {day}").format(
            title=self._wording.text(agenda.title),
            count=self._wording.number(len(agenda.items)),
            day=self._wording.date(agenda.date, DateStyle.SHORT),
        )

    def _allow(self) -> None:
        boxes = (self._answers, self._checklist, *self._agendas.values())
        self._deed.setEnabled(self._offer is not None and any(box.isChecked() for box in boxes))

    def _on_read(self, other: OtherVisit) -> None:
        self._job, self._other = None, other
        self._offer = offer = self._bringing.offer(other)
        for box in self._agendas.values():
            self._boxes.removeWidget(box)
            box.deleteLater()
        self._agendas = {agenda.id: QCheckBox() for agenda in offer.agendas}
        for box in self._agendas.values():
            self._boxes.addWidget(box)
            box.toggled.connect(self._allow)
        self._order_tabs()
        for box, some in ((self._answers, offer.answers), (self._checklist, offer.items)):
            box.setChecked(bool(some))
            box.setEnabled(bool(some))
        self._show()
        self.read.emit()

    def _order_tabs(self) -> None:
        """As it is read, though some boxes came later."""
        read = (self._answers, self._checklist, *self._agendas.values(), self._cancel, self._deed)
        for before, after in pairwise(read):
            QWidget.setTabOrder(before, after)

    def _on_failed(self, error: PmqaError) -> None:
        self._job, self._error = None, error
        self._show()

    def _on_folder(self) -> None:
        folder = self._ask(self, self.tr("The folder of the other visit"), self._begin)
        if folder is not None:
            self.look(folder)

    def _on_bundle(self) -> None:
        for bundle in self._ask_bundle(self, self.tr("The file of the packed visit"), [SUFFIX], False):
            self.look(bundle)

    def _on_accepted(self) -> None:
        if self._offer is None:
            return
        try:
            undo: list[Callable[[], None]] = self._bringing.bring(
                self._offer,
                answers=self._answers.isChecked(),
                checklist=self._checklist.isChecked(),
                agendas={name for name, box in self._agendas.items() if box.isChecked()},
            )
        except PmqaError as error:
            self._error = error
            if self._other is not None:
                self._on_read(self._other)  # some of it may have come in
            return
        self.accept()
        self.brought.emit(undo)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
