"""Asks, after a kill or a power cut, whether to go on with the take that was running."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.domain.thai import DateStyle
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.domain.timing import timings
from pmqa_desktop.services.run_control import Interrupted
from pmqa_desktop.ui.common.widgets import button, label
from pmqa_desktop.ui.common.wording import Wording


class RecoveryDialog(QDialog):
    """Accepted: go on at the same place. `ENDED`: the take ends where it was. There is no third way out."""

    ENDED = 2

    def __init__(self, interrupted: Interrupted, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A take was interrupted"))
        self._wording = wording
        go_on = button(self.tr("Go on where it was"), style="primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        end = QPushButton(self.tr("End this take"))
        end.clicked.connect(lambda: self.done(self.ENDED))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(end)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label("heading", self.tr("The program was stopped while a take was running")))
        column.addWidget(label("body", self._where(interrupted), wrap=True))
        column.addLayout(buttons)
        self.setMinimumWidth(560)

    def reject(self) -> None:
        """Escape answers nothing: a slip must neither end a take nor start its clock."""

    def _where(self, interrupted: Interrupted) -> str:
        run, at = interrupted.run, interrupted.alive_at
        day = self._wording.date(local(at).date(), DateStyle.LONG)
        if run.item is None:
            return self.tr("{agenda}, {day} {time}. No item was running.").format(
                agenda=self._wording.text(run.agenda.title), day=day, time=self._wording.time(at)
            )
        words = self.tr("{agenda}, {day} {time}. Item: {item}, {elapsed} elapsed.").format(
            agenda=self._wording.text(run.agenda.title),
            day=day,
            time=self._wording.time(at),
            item=self._wording.text(run.item.title),
            elapsed=format_span(timings(run, at).elapsed_ms),
        )
        return f"{words} {self._on_stage(interrupted)}".rstrip()

    def _on_stage(self, interrupted: Interrupted) -> str:
        stage = interrupted.run.stage
        if stage.scene is Scene.SLIDE:
            return self.tr("Page {page} was up.").format(page=self._wording.number(stage.page + 1))
        if stage.scene is Scene.VIDEO:
            position = format_span(stage.video_position(interrupted.alive_at))
            return self.tr("The video was at {position}.").format(position=position)
        return ""
