"""The timer in each of its phases, over a take that never was."""

import datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.bilingual import NOTHING
from pmqa_desktop.domain.leg import Leg
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.timing import timings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.timer_face import TimerFace

_ITEM = AgendaItem("item", NOTHING, 10 * MINUTE_MS, 0)
_AGENDA = Agenda(
    id="agenda",
    event="event",
    title=NOTHING,
    date=datetime.date(2021, 7, 5),
    start_ms=0,
    end_ms=10 * MINUTE_MS,
    warning_ms=2 * MINUTE_MS,
    danger_ms=MINUTE_MS,
    items=(_ITEM,),
)
_RUN = Run(1, _AGENDA, TakeMode.REHEARSAL, 0, 0, legs=(Leg(_ITEM.id, 0),))
INSTANTS = (0, 8 * MINUTE_MS + 30_000, 9 * MINUTE_MS + 30_000, 12 * MINUTE_MS)
"""Milliseconds into the item: one in each phase."""


class Timers(QWidget):
    """One face for each phase, and one without a take."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        faces = [TimerFace(theme, 28) for _ in range(len(INSTANTS) + 1)]
        for face, now in zip(faces, INSTANTS, strict=False):
            face.show_timings(_RUN, timings(_RUN, now))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        for at, face in enumerate(faces):
            grid.addWidget(face, at // 3, at % 3)
