"""Everything that was promised, by who owes it and with a countdown; before the close of the visit first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTreeView, QVBoxLayout

from pmqa_desktop.domain.follow_up import Owed, owed
from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_log import Field, VisitClosed
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.cards import Cards
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.status_words import status_word
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.work_calendar import WorkCalendar
from pmqa_desktop.ui.common.line_breaks import breakable
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

_ID = Qt.ItemDataRole.UserRole
WIDTHS = {0: 64, 2: 132, 3: 156, 4: 168}
"""Pixels; the words have what is left."""


class PromiseBoard(Worded):
    """Renders what is owed on this day; nothing is done here but to look, and to let others look."""

    chosen = Signal(object)
    """The cursor is on a `Question`."""
    close_asked = Signal()
    """The visit is to be closed."""
    reopen_asked = Signal()
    """It is to be open again."""

    def __init__(
        self,
        log: QuestionLog,
        run_control: RunControl,
        cards: Cards,
        words: QuestionWords,
        calendar: WorkCalendar,
        today: Today,
        theme: Theme,
        wording: Wording,
    ) -> None:
        super().__init__()
        self._log = log
        self._run_control = run_control
        self._words = words
        self._calendar = calendar
        self._today = today
        self._theme = theme
        self._wording = wording
        self._questions: tuple[Question, ...] = ()
        self._told = label("body", wrap=True)
        self._closed = label("muted", wrap=True)
        self._close = button()
        self._close.clicked.connect(self._on_close)
        self._read_back = button()
        self._read_back.clicked.connect(cards.show_follow_ups)
        self._model = QStandardItemModel(0, 5, self)
        self._tree = QTreeView()
        self._tree.setModel(self._model)
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        self._tree.setIndentation(0)
        self._tree.setWordWrap(True)
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self._tree.setColumnWidth(column, width)
        self._tree.selectionModel().currentChanged.connect(self._on_current)
        self._lay_out()
        run_control.run_changed.connect(self._offer)
        today.changed.connect(self.say)
        calendar.changed.connect(self.say)
        theme.changed.connect(self.say)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._tree.setAccessibleName(self.tr("Promises"))
        self._read_back.setText(self.tr("Read-back list on the audience window"))
        self._model.setHorizontalHeaderLabels(
            [self.tr("No."), self.tr("Promised"), self.tr("Status"), self.tr("Due"), self.tr("Time left")]
        )
        self._offer()
        self._fill()

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show what is owed of these."""
        self._offer()
        if tuple(questions) != self._questions:
            self._questions = tuple(questions)
            self._fill()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._told, 1)
        above.addWidget(self._read_back)
        above.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._closed)
        column.addWidget(self._tree, 1)

    def _offer(self) -> None:
        running = self._run_control.active is not None
        self._read_back.setEnabled(running)
        self._read_back.setToolTip("" if running else self.tr("The audience sees it while a take runs"))

        closed = self._log.closed
        self._close.setText(self.tr("Open the visit again") if closed else self.tr("Close the visit\u2026"))
        self._closed.setVisible(closed is not None)
        if closed is not None and isinstance(closed.happening, VisitClosed):
            words = self.tr("Closed on {day}. {reason}")
            day = self._wording.date(local(closed.at).date())
            self._closed.setText(words.format(day=day, reason=closed.happening.reason).strip())

    def _on_close(self) -> None:
        if self._log.closed is None:
            self.close_asked.emit()
        else:
            self.reopen_asked.emit()

    def _fill(self) -> None:
        at = self._current()
        every = owed(self._questions, self._today.day, self._calendar.days)
        self._model.removeRows(0, self._model.rowCount())
        first = [each for each in every if each.question.before_close]
        if first:
            self._add_group(self.tr("Before the close of the visit"), first)
        for owner in dict.fromkeys(each.question.owner for each in every if not each.question.before_close):
            name = self._words.named(Field.OWNER, owner) if owner else self.tr("Nobody is named")
            theirs = [
                each for each in every if each.question.owner == owner and not each.question.before_close
            ]
            self._add_group(name, theirs)
        self._tree.expandAll()
        late = sum(each.left is not None and each.left < 0 for each in every)
        words = self.tr("{count} promises are to be kept, {late} are late.")
        number = self._wording.number
        self._told.setText(
            words.format(count=number(len(every)), late=number(late))
            if every
            else self.tr("Nothing is owed to the assessors.")
        )
        self._go_to(at)

    def _add_group(self, name: str, every: Sequence[Owed]) -> None:
        head = QStandardItem(f"{name}  {self._wording.number(len(every))}")
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setEnabled(False)
        self._model.appendRow(head)
        self._tree.setFirstColumnSpanned(head.row(), QModelIndex(), True)
        for each in every:
            head.appendRow(self._row(each))

    def _row(self, each: Owed) -> list[QStandardItem]:
        question = each.question
        due = self._wording.date(question.due, DateStyle.SHORT) if question.due else self.tr("no date")
        told = (
            self._wording.number(question.number),
            question.promise or question.words,
            status_word(question.status),
            due,
            self._left(each),
        )
        items = [QStandardItem(breakable(text)) for text in told]
        for item in items:
            item.setData(question.id, _ID)
            item.setToolTip(breakable(question.words))
        if each.left is not None and each.left < 0:
            items[-1].setForeground(QBrush(self._theme.colour("danger")))
        return items

    def _left(self, each: Owed) -> str:
        if each.question.before_close and self._run_control.active is not None:
            return self.tr("today, in this meeting")
        if each.left is None:
            return ""
        number = self._wording.number(abs(each.left))
        if each.left < 0:
            return self.tr("{count} working days late").format(count=number)
        if each.left == 0:
            return self.tr("due now")
        return self.tr("in {count} working days").format(count=number)

    def _current(self) -> str:
        return str(self._tree.currentIndex().data(_ID) or "")

    def _go_to(self, identity: str) -> None:
        found = self._model.match(
            self._model.index(0, 0),
            _ID,
            identity,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        if identity and found:
            self._tree.setCurrentIndex(found[0])

    def _on_current(self, index: QModelIndex) -> None:
        identity = index.data(_ID)
        question = next((each for each in self._questions if each.id == identity), None)
        if question is not None:
            self.chosen.emit(question)
