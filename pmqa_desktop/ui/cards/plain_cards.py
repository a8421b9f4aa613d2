"""The cards that people read: standby, break, follow-up list, the notice of recording."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont

from pmqa_desktop.domain.spans import format_remaining
from pmqa_desktop.domain.stage import Stage
from pmqa_desktop.ui.cards.canvas import GOLD, LINE, MUTED, Canvas
from pmqa_desktop.ui.common.cards import CardWords

DEMI, MEDIUM = QFont.Weight.DemiBold, QFont.Weight.Medium
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_TOP = Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_BOTTOM = Qt.AlignmentFlag.AlignBottom

_ROWS_TOP, _ROW, _ROW_GAP = 24, 15.5, 1.5


def draw_standby(canvas: Canvas, words: CardWords, stage: Stage) -> None:
    """Who is visited, which item comes or runs, for which award."""
    _frame(canvas, words)
    canvas.accent(34)
    canvas.write(canvas.band(39, 40), words.item(stage.item), 8.4, weight=DEMI)


def draw_break(canvas: Canvas, words: CardWords, stage: Stage, now: int) -> None:
    """When it goes on, and how long that is from now."""
    _frame(canvas, words)
    canvas.accent(34)
    canvas.write(canvas.band(38, 8), words.break_title(), 5.2, MUTED, MEDIUM)
    left = stage.break_left_ms(now)
    if left:
        canvas.write(canvas.band(44, 24), format_remaining(left), 20, weight=DEMI, align=_LEFT | _MIDDLE)
        canvas.write(canvas.band(68, 10), words.goes_on(stage.until_at), 6, weight=MEDIUM)
    else:
        canvas.write(canvas.band(46, 30), words.about_to_go_on(), 9.5, weight=DEMI)
    _draw_what_is_left(canvas, left, stage.until_at - stage.shown_at)


def draw_follow_up(canvas: Canvas, words: CardWords, stage: Stage) -> None:
    """What was promised, by whom, until when: to be read back line by line."""
    canvas.fill()
    canvas.accent(9)
    canvas.write(canvas.band(12, 9), words.follow_up_title(), 5.4, weight=DEMI)
    canvas.write(canvas.band(12, 9), words.page_of(stage.page), 4, MUTED, align=_RIGHT | _TOP)
    promises = words.promises(stage.page)
    if not promises:
        canvas.write(canvas.band(38, 30), words.nothing_promised(), 6.4, weight=MEDIUM)
    for at, promise in enumerate(promises):
        _draw_promise(canvas, _ROWS_TOP + at * (_ROW + _ROW_GAP), promise)


def draw_notice(canvas: Canvas, words: CardWords) -> None:
    """That what is said is taken down, and for what."""
    _frame(canvas, words)
    canvas.accent(34)
    canvas.write(canvas.band(39, 20), words.notice_title(), 7.4, weight=DEMI)
    canvas.write(canvas.band(60, 20), words.notice(), 4.2, MUTED)


def _draw_promise(canvas: Canvas, top: float, promise: tuple[str, str, str]) -> None:
    number, question, owed = promise
    row = canvas.band(top, _ROW)
    canvas.bar(QRect(row.left(), row.top(), row.width(), max(1, round(canvas.unit / 6))), LINE)
    figures = round(11 * canvas.unit)
    canvas.write(_cut_out(canvas, top + 1.2, 6.4, width=figures), number, 5.2, GOLD, DEMI)
    canvas.write(_cut_out(canvas, top + 1.2, 10.8, left=figures), question, 3.8)
    canvas.write(_cut_out(canvas, top + 12, 4.6, left=figures), owed, 3.3, MUTED, MEDIUM)


def _cut_out(canvas: Canvas, top: float, height: float, *, left: int = 0, width: int = 0) -> QRect:
    band = canvas.band(top, height)
    return QRect(band.left() + left, band.top(), width or band.width() - left, band.height())


def _frame(canvas: Canvas, words: CardWords) -> None:
    """What the cards of a visit have in common: the organisation above, the award below."""
    canvas.fill()
    canvas.write(canvas.band(11, 18), words.organisation(), 5.6, weight=MEDIUM)
    canvas.write(canvas.band(84, 8), words.award(), 3.4, MUTED, align=_LEFT | _BOTTOM)


def _draw_what_is_left(canvas: Canvas, left: int, whole: int) -> None:
    """A line that grows shorter."""
    track = canvas.band(81, 0.6)
    track.setHeight(max(2, track.height()))
    canvas.bar(track, LINE)
    share = min(1.0, left / whole) if whole > 0 else 0.0
    track.setWidth(round(track.width() * share))
    canvas.bar(track, GOLD)
