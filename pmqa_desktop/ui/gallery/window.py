"""The gallery: whoever builds a screen sees what there is, in both languages, digits and looks."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pmqa_desktop.ui.common.date_edit import DateEdit
from pmqa_desktop.ui.common.empty_page import EmptyPage
from pmqa_desktop.ui.common.icons import icon
from pmqa_desktop.ui.common.notice import NoticeBar
from pmqa_desktop.ui.common.picker import Picker
from pmqa_desktop.ui.common.plan_bar import PlanBar
from pmqa_desktop.ui.common.ring import Ring
from pmqa_desktop.ui.common.rows_model import RowsModel
from pmqa_desktop.ui.common.status_chip import StatusChip
from pmqa_desktop.ui.common.theme import Theme, Tokens, font
from pmqa_desktop.ui.common.timer_face import TimerFace
from pmqa_desktop.ui.common.toast import Toast
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.gallery.basics import Buttons, Labels, Lines, Notices, Tables
from pmqa_desktop.ui.gallery.exhibit import exhibit, plain_exhibit
from pmqa_desktop.ui.gallery.looks import Icons, Swatches, TypeScale
from pmqa_desktop.ui.gallery.newer import Bars, Chips, Dates, Empties, Pickers, Rings, Toasts
from pmqa_desktop.ui.gallery.switches import Switches
from pmqa_desktop.ui.gallery.timers import Timers

SIZE = (1366, 768)


class GalleryWindow(Worded):
    """Every shared widget under its name, in three columns to scroll through."""

    def __init__(self, theme: Theme, wording: Wording) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._wording = wording
        self.pickers = Pickers(theme)
        self.dates = Dates(theme, wording)
        self.toasts = Toasts(self, theme)
        self._switches = Switches(wording.preferences)
        self._all = QWidget()
        columns = QHBoxLayout(self._all)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        for exhibits in (self._entered(), self._seen(), self._dressed()):
            columns.addLayout(_column(exhibits), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._all)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._switches)
        column.addWidget(scroll, 1)
        self.toasts.toast.raise_()
        self.resize(*SIZE)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self.setWindowTitle(self.tr("Gallery of widgets"))

    def grow(self) -> None:
        """Become as high as all that is shown, for a picture."""
        scrolled = self._all.parentWidget()
        hidden = self._all.height() - (scrolled.height() if scrolled else 0)
        self.resize(self.width(), self.height() + max(0, hidden))

    def _entered(self) -> list[QWidget]:
        return [
            exhibit(DateEdit, self.dates),
            exhibit(Picker, self.pickers),
            plain_exhibit("QLineEdit, QComboBox, NumberEdit, QPlainTextEdit", Lines()),
            exhibit(Tokens, Swatches(self._theme)),
        ]

    def _seen(self) -> list[QWidget]:
        return [
            exhibit(StatusChip, Chips(self._theme)),
            exhibit(Ring, Rings(self._theme)),
            exhibit(PlanBar, Bars(self._theme)),
            exhibit(TimerFace, Timers(self._theme)),
            exhibit(EmptyPage, Empties(self._theme)),
            exhibit(NoticeBar, Notices()),
            exhibit(Toast, self.toasts),
            exhibit(RowsModel, Tables()),
        ]

    def _dressed(self) -> list[QWidget]:
        return [
            plain_exhibit(QPushButton.__name__, Buttons(self._theme)),
            plain_exhibit(QLabel.__name__, Labels()),
            plain_exhibit(font.__name__, TypeScale()),
            plain_exhibit(icon.__name__, Icons(self._theme)),
        ]


def _column(exhibits: list[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    for each in exhibits:
        column.addWidget(each)
    column.addStretch(1)
    return column
