"""Opens a packed visit: says what it is, asks where it is to lie, and checks every part of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.moving import Moving
from pmqa_desktop.store.bundle import Manifest
from pmqa_desktop.ui.common.ask_folder import AskFolder
from pmqa_desktop.ui.common.errors import sentence
from pmqa_desktop.ui.common.widgets import button, in_row, label
from pmqa_desktop.ui.common.worded import WordedDialog
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.moving.words import megabytes, moment


class UnpackDialog(WordedDialog):
    """Stays until the visit is there. Cancelling keeps what was unpacked: it goes on there next time."""

    unpacked = Signal(object)
    """The folder of a visit that can be opened."""

    def __init__(
        self, moving: Moving, bundle: Path, base: Path, ask: AskFolder, wording: Wording, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._moving = moving
        self._bundle = bundle
        self._base = base
        self._ask = ask
        self._wording = wording
        self._manifest: Manifest | None = None
        self._error: PmqaError | None = None
        self._heading, self._what = label("heading"), label("body", wrap=True)
        self._name = label("body")
        self._folder = QLineEdit(str(base / bundle.stem))
        self._name.setBuddy(self._folder)
        self._choose, self._cancel, self._open = button(), button(), button(style="primary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._told = label("notice", wrap=True)
        self._choose.setAutoDefault(False)
        self._cancel.setAutoDefault(False)
        self._open.setDefault(True)
        self._choose.clicked.connect(self._on_choose)
        self._cancel.clicked.connect(self.reject)
        self._open.clicked.connect(self._on_open)
        self._lay_out()
        moving.changed.connect(self._show)
        moving.progressed.connect(self._bar.setValue)
        moving.looked.connect(self._on_looked)
        moving.failed.connect(self._on_failed)
        moving.unpacked.connect(self._on_unpacked)
        self.setMinimumWidth(680)
        moving.look(bundle)
        self.say()

    def say(self) -> None:
        """See `WordedDialog`."""
        self.setWindowTitle(self.tr("Open a packed visit"))
        self._name.setText(self.tr("Folder"))
        self._folder.setAccessibleName(self.tr("Folder"))
        self._choose.setText(self.tr("Another folder \u2026"))
        self._cancel.setText(self.tr("Cancel"))
        self._open.setText(self.tr("Unpack and open"))
        self._bar.setAccessibleName(self.tr("How far the unpacking is"))
        self._show()

    def reject(self) -> None:
        """Stop the unpacking; once more closes the dialog."""
        unpacking = self._moving.working and self._manifest is not None
        self._moving.cancel()
        if not unpacking:
            super().reject()

    def _lay_out(self) -> None:
        place = QWidget()
        in_row(place, self._name, self._folder, self._choose, spacing=12)
        buttons = QHBoxLayout()
        buttons.addWidget(self._bar, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (self._heading, self._what, place, self._told):
            column.addWidget(each)
        column.addLayout(buttons)

    def _show(self) -> None:
        manifest, working = self._manifest, self._moving.working
        self._heading.setText(self._wording.text(manifest.organisation) if manifest else self._bundle.name)
        if manifest:
            words = self.tr(
                "Packed {when}, {size} in {count} files. Every one is checked while it is unpacked."
            )
            self._what.setText(
                words.format(
                    when=moment(manifest.made_at, self._wording),
                    size=megabytes(manifest.size, self._wording),
                    count=self._wording.number(len(manifest.parts)),
                )
            )
        elif working:
            self._what.setText(self.tr("Looking into it\u2026"))
        self._what.setVisible(manifest is not None or working)
        self._open.setEnabled(manifest is not None and not working)
        for each in (self._folder, self._choose):
            each.setEnabled(not working)
        self._bar.setVisible(working and manifest is not None)
        self._told.setText(sentence(self._error) if self._error else "")
        self._told.setVisible(self._error is not None)

    def _on_looked(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self._show()
        self._open.setFocus()

    def _on_failed(self, error: PmqaError) -> None:
        self._error = error
        self._show()

    def _on_choose(self) -> None:
        chosen = self._ask(self, self.tr("Where the visit\u2019s folder is to lie"), self._base)
        if chosen is not None:
            self._folder.setText(str(chosen / self._bundle.stem))

    def _on_open(self) -> None:
        self._error = None
        self._bar.setValue(0)
        self._moving.unpack(self._bundle, self._base / Path(self._folder.text().strip()).expanduser())

    def _on_unpacked(self, folder: Path) -> None:
        self.accept()
        self.unpacked.emit(folder)
