"""The order in which Tab goes through the main window: as it is read, whatever was made first.

Qt's own order is that of making, and pages are made at their first visit.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def tab_on(window: QWidget, regions: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the keyboard to the next or the previous widget; within a region, in Qt's order.

    False where there is nothing to move to.
    """
    stops = _stops(window, regions)
    if not stops:
        return False
    focused = QApplication.focusWidget()
    at = stops.index(focused) if focused in stops else _before(focused, stops, regions) + (not forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _before(focused: QWidget | None, stops: Sequence[QWidget], regions: Sequence[QWidget]) -> int:
    """The last stop before the region of a widget that has the keyboard but is no stop itself."""
    region = next((each for each in regions if focused and each.isAncestorOf(focused)), None)
    inside = [at for at, stop in enumerate(stops) if region is not None and region.isAncestorOf(stop)]
    return inside[0] - 1 if inside else -1


def _stops(window: QWidget, regions: Sequence[QWidget]) -> list[QWidget]:
    stops: list[tuple[int, QWidget]] = []
    each = window.nextInFocusChain()
    while each is not None and each is not window:
        region = next((at for at, region in enumerate(regions) if region.isAncestorOf(each)), None)
        if region is not None and _takes_tab(each, window):
            stops.append((region, each))
        each = each.nextInFocusChain()
    return [stop for _region, stop in sorted(stops, key=lambda found: found[0])]


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    usable = widget.isEnabled() and widget.isVisibleTo(window)
    return bool(policy) and usable and widget.focusProxy() is None
