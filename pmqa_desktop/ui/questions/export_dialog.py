"""Which questions go out, in what form, and whether those that are confidential go with them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from pmqa_desktop.domain.question import Question
from pmqa_desktop.services.question_export import SheetFormat
from pmqa_desktop.ui.common.ask_files import AskTarget, ask_target
from pmqa_desktop.ui.common.question_dialog import QuestionDialog
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.wording import Wording

WIDTH = 440
"""Pixels."""


class ExportDialog(QuestionDialog):
    """What is confidential stays here unless it is asked for each time anew."""

    export_asked = Signal(object, object, object, bool)
    """Questions, the place of the file, its form, and whether confidential ones go with it."""

    def __init__(
        self,
        shown: Sequence[Question],
        every: Sequence[Question],
        wording: Wording,
        parent: QWidget,
        ask: AskTarget = ask_target,
    ) -> None:
        self._shown = tuple(shown)
        self._every = tuple(every)
        self._wording = wording
        self._ask = ask
        self._which = Segments(("shown", "all"))
        self._form = Segments(tuple(SheetFormat))
        self._chosen, self._kind = "shown", SheetFormat.XLSX
        self._which.show_value("shown")
        self._form.show_value(SheetFormat.XLSX)
        self._secret = QCheckBox()
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for each in (self._which, self._form, self._secret):
            column.addWidget(each)
        super().__init__(field, WIDTH, parent)
        self._which.chosen.connect(self._on_which)
        self._form.chosen.connect(self._on_form)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Export questions"))
        self._question.setText(self.tr("Which questions go out, and in what form?"))
        number = self._wording.number
        which = {
            "shown": self.tr("What is shown ({count})").format(count=number(len(self._shown))),
            "all": self.tr("All of them ({count})").format(count=number(len(self._every))),
        }
        forms = {
            SheetFormat.XLSX: self.tr("Excel"),
            SheetFormat.CSV: self.tr("CSV"),
            SheetFormat.JSON: self.tr("JSON"),
        }
        self._which.say(lambda each: which[each], self.tr("Which questions"))
        self._form.say(lambda each: forms[each], self.tr("Form"))
        self.name_deed(self.tr("Save as\u2026"))
        self._say_secret()

    def accept(self) -> None:
        """Ask for the place; without one the dialog stays."""
        proposed = self.tr("questions")
        place = self._ask(self, f"{proposed}.{self._kind}", f"*.{self._kind}")
        if not place:
            return
        path = Path(place)
        if not path.suffix:
            path = path.with_suffix(f".{self._kind}")
        super().accept()
        self.export_asked.emit(self._questions(), path, self._kind, self._secret.isChecked())

    def _questions(self) -> tuple[Question, ...]:
        return self._shown if self._chosen == "shown" else self._every

    def _on_which(self, which: str) -> None:
        self._chosen = which
        self._say_secret()

    def _on_form(self, form: SheetFormat) -> None:
        self._kind = form

    def _say_secret(self) -> None:
        count = sum(each.tags.confidential for each in self._questions())
        words = self.tr("With the {count} that are confidential")
        self._secret.setText(words.format(count=self._wording.number(count)))
        self._secret.setVisible(bool(count))
