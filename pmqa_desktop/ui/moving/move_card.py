"""Packs the visit into one file, and leads to its safety copies and to what other visits have."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.moving import Moved, Moving
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.widgets import button, in_row, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.words import megabytes


class MoveCard(Worded):
    """A take may run meanwhile: what is packed is the visit as it is at that moment."""

    copies_asked = Signal()
    """The safety copies are to be seen."""
    import_asked = Signal()
    """Something is to be brought from another visit."""

    def __init__(self, moving: Moving, pack: Callable[[], None], wording: Wording) -> None:
        """`pack` asks where to, and begins."""
        super().__init__()
        self._moving = moving
        self._wording = wording
        self._end: Moved | PmqaError | None = None
        self._title, self._hint = label("section"), label("muted", wrap=True)
        self._pack, self._cancel, self._copies, self._import = button(), button(), button(), button()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._told = label("body", wrap=True)
        self._pack.clicked.connect(pack)
        self._cancel.clicked.connect(moving.cancel)
        self._copies.clicked.connect(self.copies_asked)
        self._import.clicked.connect(self.import_asked)
        self._lay_out()
        moving.changed.connect(self._show)
        moving.progressed.connect(self._bar.setValue)
        moving.packed.connect(self._on_end)
        moving.failed.connect(self._on_end)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._title.setText(self.tr("Move and keep"))
        self._hint.setText(
            self.tr(
                "The whole visit in one file, to open on the spare laptop and go on at the same item. A take "
                "may run meanwhile."
            )
        )
        self._pack.setText(self.tr("Pack this visit \u2026"))
        self._cancel.setText(self.tr("Cancel"))
        self._copies.setText(self.tr("Safety copies \u2026"))
        self._import.setText(self.tr("Bring from another visit \u2026"))
        self._bar.setAccessibleName(self.tr("How far the packing is"))
        self._show()

    def _lay_out(self) -> None:
        packing, others = QWidget(), QWidget()
        row: QHBoxLayout = in_row(packing, self._pack, self._bar, self._cancel)
        row.setStretchFactor(self._bar, 1)
        row.addStretch(1)
        in_row(others, self._copies, self._import).addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._title, self._hint, packing, self._told, others):
            column.addWidget(each)

    def _show(self) -> None:
        working = self._moving.working
        if working:
            self._end = None
        elif not self._bar.isHidden():
            self._bar.setValue(0)
        self._pack.setEnabled(not working)
        self._bar.setVisible(working)
        self._cancel.setVisible(working)
        self._told.setText(self._end_words())
        self._told.setVisible(self._end is not None)

    def _end_words(self) -> str:
        end = self._end
        if end is None:
            return ""
        if isinstance(end, PmqaError):
            return sentence(end)
        packed = end.packed
        told = [
            self.tr("{name} has been packed, {size}.").format(
                name=packed.path.name, size=megabytes(packed.manifest.size, self._wording)
            )
        ]
        if packed.damaged:
            words = self.tr("These files were damaged already and have come along as they are: {names}.")
            told.append(words.format(names=", ".join(packed.damaged)))
        if packed.left_out:
            words = self.tr(
                "These files could not come along, since not every computer allows their names: {names}."
            )
            told.append(words.format(names=", ".join(packed.left_out)))
        if end.fonts_kept_back:
            words = self.tr("These fonts may not be copied; install them on the other computer: {names}.")
            told.append(words.format(names=", ".join(end.fonts_kept_back)))
        return " ".join(told)

    def _on_end(self, end: Moved | PmqaError) -> None:
        self._end = end
        self._show()


def where_to(parent: QWidget, proposed: str) -> Path | None:
    """Where a packed visit is to be written."""
    from pmqa_desktop.store.bundle import SUFFIX
    from pmqa_desktop.ui.common.ask_files import ask_target

    chosen = ask_target(parent, proposed, f"*{SUFFIX}")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
