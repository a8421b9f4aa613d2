"""What preflight has found: how bad, where, what to do; and one button for what a button can do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from pmqa_desktop.domain.preflight import Finding, Mend, Screen, Severity
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.preflight import Preflight
from pmqa_desktop.services.preflight_words import PreflightWords
from pmqa_desktop.services.sound_check import SoundCheck
from pmqa_desktop.ui.common.rows_model import ColumnSpec, RowsModel
from pmqa_desktop.ui.common.tables import plain_table, stretch_column
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.worded import Worded
from pmqa_desktop.ui.common.wording import Wording

_ROW = 56


class PreflightView(Worded):
    """Follows the check that runs, and shows what the last one found."""

    file_asked = Signal(str)
    """A medium is to be given its file anew."""
    backups_asked = Signal(tuple)
    """What stands by for these media is to be seen."""
    item_asked = Signal(str, str)
    """An agenda and an item of it are to be seen; "" for the agenda itself."""
    settings_asked = Signal()

    def __init__(
        self,
        preflight: Preflight,
        words: PreflightWords,
        screens: Callable[[], Sequence[Screen]],
        sound_check: SoundCheck,
        theme: Theme,
        wording: Wording,
    ) -> None:
        """`screens` tells of the displays that are plugged in."""
        super().__init__()
        self._preflight = preflight
        self._words = words
        self._screens = screens
        self._sound_check = sound_check
        self._theme = theme
        self._wording = wording
        self._told = label("body", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._check, self._cancel, self._mend = button(style="primary"), QPushButton(), QPushButton()
        self._tone = QPushButton()
        self._rows: RowsModel[Finding] = RowsModel(self._columns(), self, colour=self._colour)
        self._table = plain_table()
        self._table.setModel(self._rows)
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        stretch_column(self._table, 2, {0: 120, 1: 300})
        self._lay_out()
        self._check.clicked.connect(lambda: preflight.start(screens()))
        self._cancel.clicked.connect(preflight.cancel)
        self._mend.clicked.connect(self._on_mend)
        self._tone.clicked.connect(sound_check.toggle)
        sound_check.changed.connect(self._show_tone)
        self._table.activated.connect(self._on_mend)
        self._table.selectionModel().selectionChanged.connect(self._offer)
        preflight.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._check.setText(self.tr("Check now"))
        self._cancel.setText(self.tr("Cancel"))
        self._table.setAccessibleName(self.tr("Findings"))
        self._bar.setAccessibleName(self.tr("How far the check is"))
        self._rows.say()
        self._show_tone()
        self._show()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._told, 1)
        for each in (self._mend, self._tone, self._cancel, self._check):
            above.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self._bar)
        column.addWidget(self._table, 1)

    def _columns(self) -> list[ColumnSpec[Finding]]:
        return [
            ColumnSpec(lambda: self.tr("How bad"), lambda each: self._words.said(each).severity),
            ColumnSpec(lambda: self.tr("Where"), lambda each: self._words.said(each).where),
            ColumnSpec(lambda: self.tr("What, and what to do"), lambda each: self._words.said(each).sentence),
        ]

    def _colour(self, finding: Finding) -> QColor | None:
        tokens = {Severity.FAULT: "danger", Severity.WARNING: "warning"}
        return self._theme.colour(tokens[finding.severity]) if finding.severity in tokens else None

    def _show(self) -> None:
        running, last = self._preflight.running, self._preflight.last
        self._check.setEnabled(not running)
        self._cancel.setVisible(running)
        self._bar.setVisible(running)
        done, total = self._preflight.progress
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._rows.show_rows(last.findings if last else ())
        self._told.setText(summary(self._preflight, self._wording))
        self._offer()

    def _show_tone(self) -> None:
        sounding = self._sound_check.sounding
        self._tone.setText(self.tr("Stop the tone") if sounding else self.tr("Hear a test tone"))
        self._tone.setEnabled(sounding or self._sound_check.allowed)

    def _chosen(self) -> Finding | None:
        rows = self._table.selectionModel().selectedRows()
        return self._rows.row(rows[0].row()) if rows else None

    def _offer(self) -> None:
        chosen = self._chosen()
        words = {
            Mend.CHOOSE_FILE: self.tr("Choose the file\u2026"),
            Mend.BRING_BACKUP: self.tr("Backups\u2026"),
            Mend.GO_TO_ITEM: self.tr("Go to the item"),
            Mend.GO_TO_SETTINGS: self.tr("Go to the settings"),
        }
        if chosen and not chosen.item:
            words[Mend.GO_TO_ITEM] = self.tr("Go to the agenda")
        mend = chosen.mend if chosen else None
        self._mend.setVisible(mend is not None)
        self._mend.setText(words[mend] if mend else "")

    def _on_mend(self) -> None:
        chosen = self._chosen()
        match chosen.mend if chosen else None:
            case Mend.CHOOSE_FILE if chosen:
                self.file_asked.emit(chosen.medium)
            case Mend.BRING_BACKUP if chosen:
                self.backups_asked.emit((chosen.medium,))
            case Mend.GO_TO_ITEM if chosen:
                self.item_asked.emit(chosen.agenda, chosen.item)
            case Mend.GO_TO_SETTINGS:
                self.settings_asked.emit()
            case _:
                pass


def summary(preflight: Preflight, wording: Wording) -> str:
    """In a line: what was found, and when; or how far the check is."""
    from PySide6.QtCore import QCoreApplication

    translate, number = QCoreApplication.translate, wording.number
    if preflight.running:
        done, total = preflight.progress
        words = translate("PreflightView", "Checking: {done} of {total}")
        return words.format(done=number(done), total=number(total))
    last = preflight.last
    if last is None:
        return translate("PreflightView", "Nothing has been checked yet.")
    at = local(last.checked_at)
    when = f"{wording.date(at.date(), DateStyle.SHORT)} {wording.clock(last.checked_at)}"
    faults, warnings = last.count(Severity.FAULT), last.count(Severity.WARNING)
    if not faults and not warnings:
        return translate("PreflightView", "\u2713 No fault and no warning, checked {when}").format(when=when)
    words = translate("PreflightView", "\u2716 {faults} faults, \u25b2 {warnings} warnings, checked {when}")
    return words.format(faults=number(faults), warnings=number(warnings), when=when)
