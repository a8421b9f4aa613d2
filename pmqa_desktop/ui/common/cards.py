"""The standby card: what the audience sees when neither slide nor video is up."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.ui.common.line_breaks import breakable
from pmqa_desktop.ui.common.theme import DARK, font
from pmqa_desktop.ui.common.wording import Wording

_GROUND = QColor(DARK.ground)
_GOLD = QColor(DARK.gold)
_TEXT = QColor(DARK.text)
_MUTED = QColor(DARK.muted)


class CardWords:
    """The words on a card, none to begin with."""

    def organisation(self) -> str:
        """Whose visit it is."""
        return ""

    def award(self) -> str:
        """Which award, in which category."""
        return ""

    def item(self, item: str | None) -> str:
        """The title of the item that runs, by its id; of what comes for None."""
        return ""


class CardText(CardWords):
    """Who is visited, for which award, and which item comes or runs."""

    def __init__(self, visit: Visit, run_control: RunControl, wording: Wording) -> None:
        self._visit = visit
        self._run_control = run_control
        self._wording = wording

    def organisation(self) -> str:
        """Whose visit it is."""
        return self._wording.text(self._visit.organisation)

    def award(self) -> str:
        """Which award, in which category."""
        return self._wording.text(self._visit.award.name)

    def item(self, item: str | None) -> str:
        """The title of the item, or of the agenda before its first one."""
        run = self._run_control.active
        if run is None:
            return self._wording.text(self._visit.award.category_name)
        return self._title(run.agenda, item)

    def _title(self, agenda: Agenda, item: str | None) -> str:
        return self._wording.text(agenda.item(item).title if item else agenda.title)


def draw_card(painter: QPainter, area: QRect, words: CardWords, item: str | None) -> None:
    """Fill `area` with the card. Sizes follow the height, so every surface shows the same picture."""
    unit = area.height() / 100
    painter.fillRect(area, _GROUND)
    side = round(9 * unit)
    left, width = area.left() + side, area.width() - 2 * side
    painter.fillRect(QRect(left, round(area.top() + 34 * unit), round(12 * unit), max(2, round(unit))), _GOLD)
    lines = (
        (words.organisation(), 16, 16, 7.5, QFont.Weight.DemiBold, _TEXT),
        (words.item(item), 39, 34, 6.0, QFont.Weight.Medium, _TEXT),
        (words.award(), 84, 10, 3.4, QFont.Weight.Normal, _MUTED),
    )
    for text, top, height, size, weight, colour in lines:
        painter.setPen(colour)
        painter.setFont(font(max(6, round(size * unit)), weight))
        place = QRect(left, round(area.top() + top * unit), width, round(height * unit))
        painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, breakable(text))
