"""The bank of prepared answers as a table to work in, before the visit and while the show goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.thai_search import found
from pmqa_desktop.services.bank_book import BankBook
from pmqa_desktop.services.bank_columns import bank_records
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.ui.common.records_editor import RecordsEditor
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import name_line
from pmqa_desktop.ui.common.worded import WordedDialog

WIDTHS = (300, 300, 200, 80, 150, 170, 110, 110, 240, 240, 200)
"""Pixels of the columns."""
SEARCH_WIDTH = 280
"""Pixels."""
_ROW = 56


class BankDialog(WordedDialog):
    """Not modal. Every change is kept at once, and can be taken back."""

    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, book: BankBook, jotter: Jotter, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(SEARCH_WIDTH)
        self._search.textChanged.connect(self._on_searched)
        self.editor: RecordsEditor[PreparedAnswer] = RecordsEditor(
            bank_records(book),
            lambda: self.tr("Prepared answers"),
            WIDTHS,
            "bank",
            jotter,
            theme,
            row_height=_ROW,
        )
        self.editor.add_beside(self._search)
        self.editor.import_asked.connect(self.import_asked)
        self.editor.export_asked.connect(self.export_asked)
        self._done = QPushButton()
        self._done.setAutoDefault(False)  # Enter edits a cell
        self._done.clicked.connect(self.accept)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.editor, 1)
        column.addLayout(below)
        self.resize(1180, 660)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Prepared answers"))
        name_line(self._search, self.tr("Search the prepared answers"), self.tr("Search"))
        self._done.setText(self.tr("Close"))

    def _on_searched(self, query: str) -> None:
        self.editor.show_only(lambda answer: found(_words(answer), query))


def _words(answer: PreparedAnswer) -> str:
    return "\n".join((answer.question.th, answer.question.en, answer.answer.th, answer.evidence.th))
