"""Which display the audience has and which the operator: the chosen ones, known again by what they say.

Neither the order of the displays nor the socket that a cable is in stays the same from one morning to the
next; maker, model and serial number do.
"""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QScreen

from pmqa_desktop.domain.preflight import Screen
from pmqa_desktop.services.preferences import Preferences


@dataclass(frozen=True)
class Placement:
    """Where the audience window and the operator's windows belong."""

    audience: QScreen
    operator: QScreen

    @property
    def full(self) -> bool:
        """Whether the audience window fills its display: the operator's own is never to be covered.

        Displays that are set to show the same have one place between them.
        """
        return not self.audience.geometry().intersects(self.operator.geometry())


def identity(screen: QScreen) -> str:
    """What a display is known by.

    One that tells no serial number, or the same as another, is known by the name of its socket too; where
    even that is the same, by its place from left to right.
    """
    told = _told(screen)
    alike = [each for each in QGuiApplication.screens() if _told(each) == told]
    if screen.serialNumber().strip() and len(alike) < 2:
        return told
    named = f"{told}/{screen.name()}"
    same = sorted((each for each in alike if each.name() == screen.name()), key=_from_left)
    return named if len(same) < 2 else f"{named}#{same.index(screen) + 1}"


def display_words(screen: QScreen) -> str:
    """A display as a person tells it from another: maker and model, its socket, its pixels."""
    maker = " ".join(part for part in (screen.manufacturer(), screen.model()) if part.strip())
    size = screen.size() * screen.devicePixelRatio()
    name = f"{maker} ({screen.name()})" if maker else screen.name()
    return f"{name}, {size.width()} \u00d7 {size.height()}"


def plugged_in() -> tuple[Screen, ...]:
    """The displays as preflight judges them."""
    screens = QGuiApplication.screens()
    return tuple(
        Screen(
            display_words(screen),
            round(screen.size().width() * screen.devicePixelRatio()),
            round(screen.size().height() * screen.devicePixelRatio()),
            screen.devicePixelRatio(),
        )
        for screen in screens
    )


def placement(preferences: Preferences) -> Placement | None:
    """Where the windows belong on the displays that are there; None while there is none at all.

    The chosen displays where they are plugged in. Else the operator has the primary one and the audience
    one that is not the operator's, if there is any.
    """
    screens, primary = QGuiApplication.screens(), QGuiApplication.primaryScreen()
    if primary is None:
        return None
    chosen = _find(screens, preferences.audience_display)
    operator = _find(screens, preferences.operator_display)
    if operator is None and preferences.operator_display:
        operator = next((screen for screen in screens if screen is not chosen), None)
    operator = operator or primary
    others = [screen for screen in screens if Placement(screen, operator).full]
    return Placement((([chosen] if chosen else others) or [operator])[-1], operator)


def swapped(now: Placement) -> Placement | None:
    """Audience and operator on each other's displays; None where there is one display only."""
    if now.full:
        return Placement(audience=now.operator, operator=now.audience)
    others = [screen for screen in QGuiApplication.screens() if Placement(screen, now.operator).full]
    return Placement(audience=now.operator, operator=others[-1]) if others else None


def _find(screens: list[QScreen], chosen: str) -> QScreen | None:
    return next((screen for screen in screens if chosen and identity(screen) == chosen), None)


def _told(screen: QScreen) -> str:
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    return "/".join(part.strip() for part in parts)


def _from_left(screen: QScreen) -> tuple[int, int]:
    return screen.geometry().left(), screen.geometry().top()
