"""Two versions of a deck, page beside page, with a frame around what differs."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from pmqa_desktop.domain.deck import Picture
from pmqa_desktop.domain.deliverables import Version
from pmqa_desktop.domain.page_pairs import Change
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.thumbnails import Packed, unpack
from pmqa_desktop.services.version_comparison import Area, ComparedPage, VersionComparison
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.pictures import ScaledPage, fitted
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording

_FRAME = 3
"""Pixels of the frame around what differs."""


class CompareDialog(WordedDialog):
    """Begins to compare as it opens; closing it ends that."""

    def __init__(
        self,
        comparison: VersionComparison,
        before: Version,
        after: Version,
        theme: Theme,
        wording: Wording,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._versions = before, after
        self._wording = wording
        self._pages: tuple[ComparedPage, ...] = ()
        self._error: PmqaError | None = None
        self._rows: RowsModel[ComparedPage] = RowsModel(
            self._columns(), self, bold=lambda each: each.pair.change is not Change.SAME
        )
        self._table = plain_table()
        self._table.setModel(self._rows)
        stretch_column(self._table, 3, {0: 72, 1: 64, 2: 116})
        self._table.selectionModel().currentRowChanged.connect(self._on_row)
        self._changed_only = QCheckBox()
        self._changed_only.toggled.connect(self._show_rows)
        self._sum, self._told = label("body", wrap=True), label("notice", wrap=True)
        self._how_far = QProgressBar()
        self._how_far.setRange(0, 0)
        self._captions = label("muted"), label("muted")
        self._shown = _Shown(theme), _Shown(theme)
        self._close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._close.rejected.connect(self.reject)
        self._lay_out()
        self.resize(1180, 640)
        comparison.compared.connect(self._on_compared)
        comparison.failed.connect(self._on_failed)
        comparison.progressed.connect(self._on_progress)
        self.finished.connect(comparison.stop)
        comparison.compare(before, after)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        before, after = (self._wording.number(each.number) for each in self._versions)
        title = self.tr("Version {before} beside version {after}").format(before=before, after=after)
        self.setWindowTitle(title)
        self._table.setAccessibleName(self.tr("Pages of both versions"))
        self._changed_only.setText(self.tr("Only what has changed"))
        self._how_far.setAccessibleName(self.tr("How far the comparison is"))
        self._rows.say()
        self._show()

    def _lay_out(self) -> None:
        head, beside = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._sum, 1)
        head.addWidget(self._changed_only)
        pages = QVBoxLayout()
        for caption, shown in zip(self._captions, self._shown, strict=True):
            pages.addWidget(caption)
            pages.addWidget(shown, 1)
        beside.setSpacing(12)
        beside.addWidget(self._table, 1)
        beside.addLayout(pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._how_far)
        column.addWidget(self._told)
        column.addLayout(beside, 1)
        column.addWidget(self._close)

    def _columns(self) -> list[ColumnSpec[ComparedPage]]:
        return [
            ColumnSpec(lambda: self.tr("Before"), lambda each: self._number(each.pair.before), right=True),
            ColumnSpec(lambda: self.tr("After"), lambda each: self._number(each.pair.after), right=True),
            ColumnSpec(lambda: self.tr("Change"), lambda each: self._change_word(each.pair.change)),
            ColumnSpec(lambda: self.tr("Title"), lambda each: each.title),
        ]

    def _number(self, page: int | None) -> str:
        return "\u2013" if page is None else self._wording.number(page + 1)

    def _change_word(self, change: Change) -> str:
        words = {
            Change.SAME: self.tr("as before"),
            Change.CHANGED: self.tr("\u25b2 changed"),
            Change.NEW: self.tr("+ new"),
            Change.GONE: self.tr("\u2212 gone"),
        }
        return words[change]

    def _show(self) -> None:
        self._told.setText(sentence(self._error) if self._error else "")
        self._told.setVisible(self._error is not None)
        self._how_far.setVisible(self._error is None and not self._pages)
        self._changed_only.setEnabled(bool(self._pages))
        self._sum.setText(self._summed() if self._pages else "")
        self._show_pages(self._current())

    def _summed(self) -> str:
        count = dict.fromkeys(Change, 0)
        for each in self._pages:
            count[each.pair.change] += 1
        words = self.tr("{same} pages as before, {changed} changed, {new} new, {gone} gone")
        number = self._wording.number
        return words.format(
            same=number(count[Change.SAME]),
            changed=number(count[Change.CHANGED]),
            new=number(count[Change.NEW]),
            gone=number(count[Change.GONE]),
        )

    def _show_rows(self) -> None:
        only = self._changed_only.isChecked()
        rows = [each for each in self._pages if not only or each.pair.change is not Change.SAME]
        self._rows.show_rows(rows)
        first = next((at for at, each in enumerate(rows) if each.pair.change is not Change.SAME), 0)
        self._table.selectRow(first)
        self._show_pages(rows[first] if rows else None)

    def _current(self) -> ComparedPage | None:
        row = self._table.currentIndex().row()
        return self._rows.row(row) if 0 <= row < self._rows.rowCount() else None

    def _show_pages(self, page: ComparedPage | None) -> None:
        sides = (
            ((None, None), (None, None))
            if page is None
            else (
                (page.pair.before, page.before),
                (page.pair.after, page.after),
            )
        )
        parts = zip(self._versions, self._captions, self._shown, sides, strict=True)
        for version, caption, shown, (number, picture) in parts:
            words = self.tr("Version {version}, page {page}")
            told = words.format(version=self._wording.number(version.number), page=self._number(number))
            caption.setText(told)
            shown.setAccessibleName(told)
            shown.show_picture(picture, page.differs if page else None)

    def _on_row(self, current: QModelIndex) -> None:
        self._show_pages(self._rows.row(current.row()) if current.isValid() else None)

    def _on_progress(self, done: int, total: int) -> None:
        self._how_far.setRange(0, total)
        self._how_far.setValue(done)

    def _on_compared(self, pages: Sequence[ComparedPage]) -> None:
        self._pages = tuple(pages)
        self._show()
        self._show_rows()
        self._table.setFocus()

    def _on_failed(self, error: PmqaError) -> None:
        self._error = error
        self._show()


class _Shown(QWidget):
    """One page; empty where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self._differs: Area | None = None
        self._scaled = ScaledPage()
        self.setMinimumSize(280, 158)

    def sizeHint(self) -> QSize:
        """Prefer the shape of a display."""
        return QSize(440, 248)

    def show_picture(self, packed: Packed | None, differs: Area | None) -> None:
        """Show a page with a frame around a part of it."""
        self._picture = unpack(packed) if packed else None
        self._differs = differs
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and the frame over it."""
        painter = QPainter(self)
        ground = self.palette().mid().color()
        picture = self._picture
        if picture is None:
            painter.fillRect(self.rect(), ground)
            return
        self._scaled.draw(painter, picture, self.rect(), ground)
        if self._differs is not None:
            place = fitted(QSize(picture.width, picture.height), self.rect())
            scale = place.width() / picture.width
            left, top, right, bottom = (edge * scale for edge in self._differs)
            frame = QRectF(left, top, right - left, bottom - top).translated(place.topLeft())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("danger"), _FRAME))
            whole = QRectF(self.rect()).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
            painter.drawRect(frame.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME).intersected(whole))
