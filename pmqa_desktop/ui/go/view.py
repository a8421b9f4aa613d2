"""Go or not yet: the answer, its grounds with what would change each, and who has signed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from pmqa_desktop.domain.go import Ground, Signature, Weight
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.go_desk import GoDesk
from pmqa_desktop.services.go_words import GoWords, verdict_words, weight_word
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.visit_book import VisitBook
from pmqa_desktop.ui.common.fill_choice import fill_choice
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.short_choice import ShortChoice
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label, name_line
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

ROLE_WIDTH = 260
SIGNED_HEIGHT = 116
"""Pixels."""

Signed = tuple[str, Signature]
"""A role and what it said."""


class GoView(Worded):
    """Renders what the desk gathers; a double click or Enter on a ground leads to where it is dealt with."""

    place_asked = Signal(object)
    """A `Place`."""
    print_asked = Signal()
    problem = Signal(object)

    def __init__(
        self, desk: GoDesk, words: GoWords, book: VisitBook, jotter: Jotter, theme: Theme, wording: Wording
    ) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._book = book
        self._theme = theme
        self._wording = wording
        self._verdict, self._told = label("figure"), label("muted", wrap=True)
        self._go_there, self._print = QPushButton(), QPushButton()
        self._grounds: RowsModel[Ground] = RowsModel(self._ground_columns(), self, colour=self._colour)
        self._table = plain_table()
        self._table.setModel(self._grounds)
        self._table.activated.connect(self._on_go_there)
        stretch_column(self._table, 1, {0: 120, 2: 400})
        self._signed: RowsModel[Signed] = RowsModel(self._signed_columns(), self)
        self._signatures = plain_table()
        self._signatures.setModel(self._signed)
        self._signatures.setFixedHeight(SIGNED_HEIGHT)
        stretch_column(self._signatures, 2, {0: 300, 1: 420})
        self._role: QComboBox = ShortChoice()
        self._role.setFixedWidth(ROLE_WIDTH)
        self._note = QLineEdit()
        self._kept = KeptText(self._note, jotter, "go-note")
        self._note.setText(self._kept.left())
        self._sign_go, self._sign_not, self._withdraw = button(style="primary"), button(), button()
        self._lay_out()
        self._connect()
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._table.setAccessibleName(self.tr("Grounds of the answer"))
        self._signatures.setAccessibleName(self.tr("Signed off"))
        self._role.setAccessibleName(self.tr("Signed by"))
        name_line(self._note, self.tr("Note to the signature"), self.tr("Note"))
        self._sign_go.setText(self.tr("Sign: go"))
        self._sign_not.setText(self.tr("Sign: not yet"))
        self._withdraw.setText(self.tr("Withdraw"))
        self._go_there.setText(self.tr("Go there"))
        self._print.setText(self.tr("Print\u2026"))
        self._grounds.say()
        self._signed.say()
        self._show()

    def showEvent(self, event: object) -> None:
        """What it rests on was not followed while nobody looked."""
        self._show()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(self._verdict)
        above.addWidget(self._told, 1)
        above.addWidget(self._go_there)
        above.addWidget(self._print)
        signing = QHBoxLayout()
        signing.setSpacing(8)
        signing.addWidget(self._role)
        signing.addWidget(self._note, 1)
        for each in (self._sign_go, self._sign_not, self._withdraw):
            signing.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._table, 1)
        column.addLayout(signing)
        column.addWidget(self._signatures)

    def _connect(self) -> None:
        self._go_there.clicked.connect(self._on_go_there)
        self._print.clicked.connect(self.print_asked)
        self._sign_go.clicked.connect(lambda: self._sign(go=True))
        self._sign_not.clicked.connect(lambda: self._sign(go=False))
        self._withdraw.clicked.connect(self._on_withdraw)
        self._role.currentIndexChanged.connect(self._offer)
        self._table.selectionModel().selectionChanged.connect(self._offer)
        self._desk.changed.connect(self._on_changed)

    def _ground_columns(self) -> list[ColumnSpec[Ground]]:
        return [
            ColumnSpec(lambda: self.tr("Means"), lambda each: weight_word(each.weight)),
            ColumnSpec(lambda: self.tr("Why"), self._words.ground),
            ColumnSpec(lambda: self.tr("What would change it"), self._words.change),
        ]

    def _signed_columns(self) -> list[ColumnSpec[Signed]]:
        return [
            ColumnSpec(lambda: self.tr("Role"), lambda each: self._words.role(each[0])),
            ColumnSpec(lambda: self.tr("Said"), lambda each: self._words.signed(each[1])),
            ColumnSpec(lambda: self.tr("Note"), lambda each: each[1].said.note),
        ]

    def _colour(self, ground: Ground) -> QColor | None:
        tokens = {Weight.BLOCKS: "danger", Weight.DOUBT: "warning"}
        return self._theme.colour(tokens[ground.weight]) if ground.weight in tokens else None

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        answer = self._desk.answer()
        self._verdict.setText(verdict_words(answer))
        count = len(answer.blocking)
        words = self.tr("{count} grounds hold it up") if count else self.tr("Nothing holds it up")
        self._told.setText(words.format(count=self._wording.number(count)))
        self._grounds.show_rows(answer.grounds)
        self._signed.show_rows(tuple(self._desk.signatures().items()))
        roles = [(self._wording.text(role.name), role.id) for role in self._book.visit.roles]
        fill_choice(self._role, roles)
        self._offer()

    def _offer(self) -> None:
        self._go_there.setEnabled(self._chosen() is not None)
        self._withdraw.setEnabled(self._role.currentData() in self._desk.signatures())
        for each in (self._sign_go, self._sign_not):
            each.setEnabled(bool(self._role.count()))

    def _chosen(self) -> Ground | None:
        rows = self._table.selectionModel().selectedRows()
        return self._grounds.row(rows[0].row()) if rows else None

    def _on_go_there(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.place_asked.emit(chosen.place)

    def _sign(self, *, go: bool) -> None:
        role = self._role.currentData()
        if self._try(lambda: self._desk.sign(role, self._note.text(), go=go)):
            self._note.clear()
            self._kept.forget()

    def _on_withdraw(self) -> None:
        self._try(lambda: self._desk.withdraw(self._role.currentData()))

    def _try(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except PmqaError as error:
            self.problem.emit(error)
            return False
        return True
