"""The first page: the demonstration, a visit in a folder, a new visit, or one of those opened last."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import data_dir
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.ui.common.ask_files import AskFiles, ask_files
from pmqa_desktop.ui.common.ask_folder import AskFolder, ask_folder
from pmqa_desktop.ui.common.language_switch import LanguageSwitch
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.welcome.choice_button import ChoiceButton
from pmqa_desktop.ui.welcome.new_visit_dialog import NewVisitDialog
from pmqa_desktop.ui.welcome.recent_visits import RecentVisits

COLUMN = 640
"""Pixels of the one column's width."""

FLICKER_MS = 200
"""What is done sooner needs no word."""


class WelcomeWindow(Worded):
    """Asks which visit to work on; opening and making one is up to whoever listens.

    What goes wrong then comes back through `tell`: into the dialog of the new visit, which stays until the
    visit is there, so that nothing typed is lost; else above the column.
    """

    demonstration_asked = Signal()
    visit_asked = Signal(object)
    """The visit in a folder."""
    bundle_asked = Signal(object)
    """The packed visit in a file."""
    copies_asked = Signal(object)
    """The safety copies of the visit in a folder that is damaged."""
    new_visit_asked = Signal(object, object)
    """The folder to make it in, and a `NewVisit`."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        wording: Wording,
        today: Today,
        ask: AskFolder = ask_folder,
        ask_bundle: AskFiles = ask_files,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._preferences = preferences
        self._wording = wording
        self._today = today
        self._ask = ask
        self._ask_bundle = ask_bundle
        self._dialog: NewVisitDialog | None = None
        self._damaged: Path | None = None
        self._left: QWidget | None = None
        self._waiting = QTimer(self, interval=FLICKER_MS, singleShot=True)
        self._waiting.timeout.connect(
            lambda: self._purpose.setText(self.tr("The visit is being made \u2026"))
        )
        self.notices = NoticeBar()
        self._make_widgets()
        self._lay_out()
        self.setAcceptDrops(True)
        self.say()
        self.resize(960, 720)

    def say(self) -> None:
        """See `Worded`."""
        self.setWindowTitle(self.tr("PMQA Desktop"))
        self._name.setText(self.tr("PMQA Desktop"))
        self._say_purpose()
        self._demonstration.set_words(
            self.tr("Look at the demonstration"),
            self.tr("A province with three showcases, slides and videos, ready to rehearse."),
        )
        self._open.set_words(
            self.tr("Open a visit"), self.tr("From its folder on this computer or on a memory stick.")
        )
        self._unpack.set_words(
            self.tr("Open a packed visit"),
            self.tr("From one file that was packed on another computer, also in mid-take."),
        )
        self._new.set_words(
            self.tr("Make a new visit"),
            self.tr("For your organisation, with roles, checklist and criteria to begin with."),
        )
        self._copies.setText(self.tr("Look at its safety copies \u2026"))
        self._recent_words.setText(self.tr("Opened last"))
        self._recent.setAccessibleName(self.tr("Opened last"))
        self.show_recent()

    def tell(self, error: PmqaError) -> None:
        """Say what went wrong where the person is looking."""
        (self._dialog or self.notices).tell(error)

    def offer_copies(self, folder: Path | None) -> None:
        """Offer the safety copies of a visit that is damaged; None takes the offer back."""
        self._damaged = folder
        self._copies.setVisible(folder is not None)
        if folder is not None:
            self._copies.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, waiting: bool) -> None:
        """While a visit is being made nothing else can be chosen."""
        if self._dialog is not None:
            self._dialog.wait(waiting)
        if waiting is not self._column.isEnabled():
            return
        if waiting:
            self._left = self.focusWidget()
            self._waiting.start()
        else:
            self._waiting.stop()
            self._say_purpose()
        self._column.setEnabled(not waiting)
        if self._left is not None and not waiting:
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recent(self) -> None:
        """List the visits opened last anew."""
        folders = self._preferences.recent_visits
        self._recent.show_folders(folders, self.tr("not there"))
        for part in (self._recent_words, self._recent):
            part.setVisible(bool(folders))

    def hideEvent(self, event: QHideEvent) -> None:
        """A visit has been opened: what was asked for it is done with."""
        if not event.spontaneous() and self._dialog is not None:
            self._dialog.done(NewVisitDialog.DialogCode.Accepted)
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A visit can be dropped: its folder, or the file it was packed into."""
        if self._column.isEnabled() and _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open it."""
        place = _dropped(event.mimeData())
        if place is not None:
            self._begin()
            (self.bundle_asked if place.is_file() else self.visit_asked).emit(place)

    def _say_purpose(self) -> None:
        self._purpose.setText(self.tr("Prepare, rehearse and run a PMQA site visit."))

    def _make_widgets(self) -> None:
        theme = self._theme
        self._copies = button(style="primary")
        self._copies.hide()
        self._copies.clicked.connect(lambda: self.copies_asked.emit(self._damaged))
        self._name = label("figure")
        self._purpose = label("muted", wrap=True)
        self._demonstration = ChoiceButton(theme, "presentation", QKeySequence("Ctrl+D"))
        self._open = ChoiceButton(theme, "folder-open", QKeySequence("Ctrl+O"))
        self._unpack = ChoiceButton(theme, "package-open", QKeySequence("Ctrl+P"))
        self._new = ChoiceButton(theme, "plus", QKeySequence("Ctrl+N"))
        self._recent_words = label("section")
        self._recent = RecentVisits(theme)
        self._demonstration.clicked.connect(self._on_demonstration)
        self._open.clicked.connect(self._on_open)
        self._unpack.clicked.connect(self._on_unpack)
        self._new.clicked.connect(self._on_new)
        self._recent.chosen.connect(self._on_recent)

    def _lay_out(self) -> None:
        self._column = QWidget()
        self._column.setFixedWidth(COLUMN)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self._name, self._purpose):
            lines.addWidget(part)
        lines.addSpacing(12)
        for choice in (self._demonstration, self._open, self._unpack, self._new):
            lines.addWidget(choice)
        lines.addSpacing(12)
        lines.addWidget(self._recent_words)
        lines.addWidget(self._recent)
        switch = QHBoxLayout()
        switch.addStretch(1)
        switch.addWidget(LanguageSwitch(self._preferences))
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 16, 24, 24)
        page.setSpacing(12)
        page.addLayout(switch)
        page.addWidget(self.notices)
        page.addWidget(self._copies, 0, Qt.AlignmentFlag.AlignRight)
        page.addStretch(2)
        page.addWidget(self._column, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)
        self._demonstration.setFocus()

    def _begin(self) -> None:
        """What was told before is about something else."""
        self.notices.hide()
        self.offer_copies(None)

    def _on_demonstration(self) -> None:
        self._begin()
        self.demonstration_asked.emit()

    def _on_open(self) -> None:
        self._begin()
        folder = self._ask(self, self.tr("The folder of the visit"), self.visits_folder())
        if folder is not None:
            self.visit_asked.emit(folder)

    def _on_unpack(self) -> None:
        from pmqa_desktop.store.bundle import SUFFIX

        self._begin()
        for bundle in self._ask_bundle(self, self.tr("The file of the packed visit"), [SUFFIX], False):
            self.bundle_asked.emit(bundle)

    def _on_recent(self, folder: Path) -> None:
        self._begin()
        self.visit_asked.emit(folder)

    def _on_new(self) -> None:
        self._begin()
        dialog = NewVisitDialog(
            self._theme, self._wording, self._today.day, self.visits_folder(), self._ask, self
        )
        dialog.asked.connect(self.new_visit_asked)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def visits_folder(self) -> Path:
        """Where visits go that nobody gives another place."""
        chosen = self._preferences.visits_folder
        return Path(chosen) if chosen else data_dir()


def _dropped(data: QMimeData) -> Path | None:
    """The one thing on this computer that is dropped."""
    places = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return places[0] if len(places) == 1 else None
