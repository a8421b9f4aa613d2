"""The views of the list that were given a name, in a menu."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from pmqa_desktop.domain.question_filter import NO_FILTER, QuestionFilter
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.question_desk import QuestionDesk
from pmqa_desktop.ui.common.name_dialog import ask_name
from pmqa_desktop.ui.common.worded import WordedButton


class ViewsButton(WordedButton):
    """Goes to a view, keeps what is shown as one, forgets one."""

    asked = Signal(object)
    """The `QuestionFilter` of a view is to be shown."""
    problem = Signal(object)
    """A PmqaError."""

    def __init__(self, desk: QuestionDesk) -> None:
        super().__init__()
        self._desk = desk
        self._filter = NO_FILTER
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.say()

    def say(self) -> None:
        """See `WordedButton`."""
        self.setText(self.tr("Views"))
        self.setToolTip(self.tr("What is shown, kept under a name"))

    def show_filter(self, shown: QuestionFilter) -> None:
        """This is what is shown now, and can be kept."""
        self._filter = shown

    def _fill(self) -> None:
        self._menu.clear()
        for view in self._desk.views:
            action = self._menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.filter == self._filter)
            action.triggered.connect(partial(self.asked.emit, view.filter))
        if self._desk.views:
            self._menu.addSeparator()
        keep = self._menu.addAction(self.tr("Keep what is shown as a view\u2026"))
        keep.setEnabled(self._filter != NO_FILTER)
        keep.triggered.connect(self._ask_name)
        if self._desk.views:
            forget = self._menu.addMenu(self.tr("Forget a view"))
            for view in self._desk.views:
                action = forget.addAction(view.name.replace("&", "&&"))
                action.triggered.connect(partial(self._forget, view.name))

    def _ask_name(self) -> None:
        ask_name(
            lambda: (
                self.tr("Keep a view"),
                self.tr("What is this view to be called? One of the same name is replaced."),
            ),
            self.window(),
            self._keep,
        )

    def _keep(self, name: str) -> None:
        try:
            self._desk.keep_view(name, self._filter)
        except PmqaError as error:
            self.problem.emit(error)

    def _forget(self, name: str) -> None:
        try:
            self._desk.forget_view(name)
        except PmqaError as error:
            self.problem.emit(error)
