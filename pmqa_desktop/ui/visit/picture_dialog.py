"""The pictures of an event, one at a time and as large as the window."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.dossier import EventPicture
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.picture_book import PictureBook
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.pictures import ScaledPage
from pmqa_desktop.ui.common.widgets import button, label, name_key
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording


class PictureDialog(WordedDialog):
    """Opens with one of the pictures; the arrow keys, Home and End go to the others."""

    def __init__(
        self,
        book: PictureBook,
        pictures: tuple[EventPicture, ...],
        at: int,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._pictures = pictures
        self._at = at
        self._wording = wording
        self._shown = _Shown()
        self._caption, self._place = label("body", wrap=True), label("muted")
        self._told = label("notice", wrap=True)
        self._earlier, self._later = button(), button()
        for each, by in ((self._earlier, -1), (self._later, +1)):
            each.setAutoDefault(False)
            each.clicked.connect(lambda _checked, by=by: self._go_to(self._at + by))
        self._close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._close.rejected.connect(self.reject)
        self._lay_out()
        self._connect_keys()
        self.resize(1040, 720)
        book.drawn_large.connect(self._on_drawn)
        book.large_failed.connect(self._on_failed)
        self.say()
        self._go_to(at)

    def say(self) -> None:
        """See `WordedDialog`."""
        for each, words, key in (
            (self._earlier, self.tr("Previous picture"), "\u2190"),
            (self._later, self.tr("Next picture"), "\u2192"),
        ):
            each.setText(words)
            name_key(each, words, key)
        self._say_picture()

    def _connect_keys(self) -> None:
        """Shortcuts, for a button with the focus keeps the arrow keys to itself."""
        deeds: dict[str, Callable[[], int]] = {
            "Left": lambda: self._at - 1,
            "PgUp": lambda: self._at - 1,
            "Right": lambda: self._at + 1,
            "PgDown": lambda: self._at + 1,
            "Home": lambda: 0,
            "End": lambda: len(self._pictures) - 1,
        }
        for key, place in deeds.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda place=place: self._go_to(place()))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        for each in (self._earlier, self._later, self._place):
            below.addWidget(each)
        below.addStretch(1)
        below.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._shown, 1)
        column.addWidget(self._caption)
        column.addWidget(self._told)
        column.addLayout(below)

    def _go_to(self, place: int) -> None:
        self._at = max(0, min(place, len(self._pictures) - 1))
        self._told.setText("")
        self._told.setVisible(False)
        self._say_picture()
        self._book.draw_large(self._pictures[self._at])

    def _say_picture(self) -> None:
        picture = self._pictures[self._at]
        words = self._wording.text(picture.caption) or picture.file.name
        number = self._wording.number
        self.setWindowTitle(words)
        self._caption.setText(words)
        self._shown.setAccessibleName(words)
        self._place.setText(
            self.tr("{place} of {count}").format(
                place=number(self._at + 1), count=number(len(self._pictures))
            )
        )
        self._earlier.setEnabled(self._at > 0)
        self._later.setEnabled(self._at < len(self._pictures) - 1)

    def _on_drawn(self, sha256: str, drawn: Picture) -> None:
        if sha256 == self._pictures[self._at].file.sha256:
            self._shown.show_picture(drawn)

    def _on_failed(self, error: PmqaError) -> None:
        self._shown.show_picture(None)
        self._told.setText(sentence(error))
        self._told.setVisible(True)


class _Shown(QWidget):
    """Keeps the picture before until the next one is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._scaled = ScaledPage()
        self.setMinimumSize(320, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Prefer the shape of a photograph."""
        return QSize(900, 600)

    def show_picture(self, picture: Picture | None) -> None:
        """Show it, or nothing."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture on the window's own ground."""
        if self._picture is not None:
            ground = self.palette().window().color()
            self._scaled.draw(QPainter(self), self._picture, self.rect(), ground)
