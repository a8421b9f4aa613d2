"""What the moderator tells the presenter: typed, or one of the messages that are kept for it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.kept_text import KeptText
from pmqa_desktop.ui.common.widgets import in_row
from pmqa_desktop.ui.common.worded import Worded

LONGEST = 120
"""Letters of a message: what can be read at a glance from where the presenter stands."""

_SHIPPED = (
    QT_TRANSLATE_NOOP("Messages", "Please come to the end"),
    QT_TRANSLATE_NOOP("Messages", "Two minutes left"),
    QT_TRANSLATE_NOOP("Messages", "Slower, please"),
    QT_TRANSLATE_NOOP("Messages", "Closer to the microphone"),
    QT_TRANSLATE_NOOP("Messages", "The signal is lost, please wait"),
)
"""What is offered to whoever has kept none of their own."""


class MessageLine(Worded):
    """Shows what is on the presenter's console now; what is typed goes there with Enter."""

    def __init__(self, run_control: RunControl, preferences: Preferences, jotter: Jotter) -> None:
        super().__init__()
        self._run_control = run_control
        self._preferences = preferences
        self._shown = ""
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST)
        self._line.returnPressed.connect(self._on_entered)
        self._line.textChanged.connect(self._on_typed)
        self._kept_text = KeptText(self._line, jotter, "message")
        self._show, self._kept = QPushButton(), QPushButton()
        self._show.clicked.connect(self._on_asked)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._kept.setMenu(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QWidget()
        in_row(row, self._show, self._kept).setStretch(0, 1)
        column.addWidget(self._line)
        column.addWidget(row)
        run_control.run_changed.connect(self._on_run_changed)
        self._line.setText(self._kept_text.left())
        self.say()

    def say(self) -> None:
        """Name everything anew."""
        words = self.tr("Message to the presenter")
        self._line.setPlaceholderText(words)
        self._line.setAccessibleName(words)
        self._kept.setText(self.tr("Ready-made"))
        self._kept.setAccessibleName(self.tr("Ready-made messages"))
        self._on_run_changed()

    def messages(self) -> tuple[str, ...]:
        """The ready-made messages: a person's own, or the shipped ones."""
        kept = self._preferences.messages
        if kept is not None:
            return kept
        return tuple(QCoreApplication.translate("Messages", str(each)) for each in _SHIPPED)

    def _on_entered(self) -> None:
        """Enter pressed twice leaves the message where it is; in an empty line it takes it away."""
        self._send(self._line.text().strip())

    def _on_asked(self) -> None:
        """What is shown already is taken away."""
        typed = self._line.text().strip()
        self._send("" if typed == self._shown else typed)

    def _send(self, text: str) -> None:
        self._run_control.send_message(text)
        self._kept_text.forget()

    def _on_typed(self) -> None:
        typed = self._line.text().strip()
        shown = bool(self._shown) and typed == self._shown
        self._show.setText(self.tr("Take it away") if shown else self.tr("Show it"))
        self._show.setEnabled(self._run_control.active is not None and bool(typed))

    def _on_run_changed(self) -> None:
        """What is being typed stays, unless another message has come up."""
        run = self._run_control.active
        shown = run.message if run else ""
        if shown != self._shown:
            self._shown = shown
            self._line.setText(shown)
            self._line.setCursorPosition(0)
        for each in (self._line, self._kept):
            each.setEnabled(run is not None)
        self._on_typed()

    def _fill(self) -> None:
        messages, typed = self.messages(), self._line.text().strip()
        self._menu.clear()
        for each in messages:
            self._menu.addAction(_plain(each)).triggered.connect(
                lambda _checked, text=each: self._run_control.send_message(text)
            )
        self._menu.addSeparator()
        keep = self._menu.addAction(self.tr("Keep what is in the line"))
        keep.setEnabled(bool(typed) and typed not in messages)
        keep.triggered.connect(lambda: self._preferences.set_messages((*self.messages(), typed)))
        forget = self._menu.addMenu(self.tr("Forget"))
        forget.setEnabled(bool(messages))
        for each in messages:
            forget.addAction(_plain(each)).triggered.connect(lambda _checked, text=each: self._forget(text))

    def _forget(self, text: str) -> None:
        self._preferences.set_messages(tuple(each for each in self.messages() if each != text))


def _plain(text: str) -> str:
    """As a menu's text: an ampersand is one, and no key."""
    return text.replace("&", "&&")
