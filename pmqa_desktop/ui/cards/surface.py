"""Draws whichever card is up on one surface, and has it drawn again as often as the card moves."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.spans import format_remaining
from pmqa_desktop.domain.stage import Scene, Stage
from pmqa_desktop.ui.cards.canvas import Canvas
from pmqa_desktop.ui.cards.plain_cards import draw_break, draw_follow_up, draw_notice, draw_standby
from pmqa_desktop.ui.cards.test_card import FRAMES_PER_S, TestCard
from pmqa_desktop.ui.common.cards import CardWords

_INTERVAL_MS = {Scene.TEST: 1000 // FRAMES_PER_S, Scene.BREAK: 100}


class CardSurface(QObject):
    """Belongs to the widget that it draws on. Counts nothing: its timer only asks what time it is."""

    def __init__(self, surface: QWidget, words: CardWords) -> None:
        super().__init__(surface)
        self._surface = surface
        self._words = words
        self._test_card = TestCard()
        self._stage = Stage()
        self._seen = ""
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)

    def follow(self, stage: Stage) -> None:
        """Begin or cease to move, as what is on the stage does, where anybody can see it."""
        self._stage = stage
        interval = _INTERVAL_MS.get(stage.scene) if self._surface.isVisible() and not stage.black else None
        if interval is None:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != interval:
            self._timer.start(interval)

    def paint(self, painter: QPainter, stage: Stage) -> None:
        """Fill the surface with the card."""
        self.follow(stage)
        area, now = self._surface.rect(), self._words.now()
        canvas = Canvas(painter, area)
        match stage.scene:
            case Scene.BREAK:
                self._seen = format_remaining(stage.break_left_ms(now))
                draw_break(canvas, self._words, stage, now)
            case Scene.TEST:
                self._test_card.draw(painter, area, self._words, stage, now)
            case Scene.FOLLOW_UP:
                draw_follow_up(canvas, self._words, stage)
            case Scene.NOTICE:
                draw_notice(canvas, self._words)
            case _:
                draw_standby(canvas, self._words, stage)

    def _on_time(self) -> None:
        if not self._surface.isVisible():
            self._timer.stop()
        elif self._stage.scene is Scene.TEST:
            self._surface.update(TestCard.moving(self._surface.rect()))
        elif format_remaining(self._stage.break_left_ms(self._words.now())) != self._seen:
            self._surface.update()
