"""Which display the audience sees: the one that was chosen, known again by what it says of itself.

Neither the order of the displays nor the socket that a cable is in stays the same from one morning to the
next; maker, model and serial number do.
"""

from PySide6.QtGui import QGuiApplication, QScreen

from pmqa_desktop.services.preferences import Preferences


def identity(screen: QScreen) -> str:
    """What a display is known by. One that tells nothing of itself is known by the name of its socket."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber())
    told = "/".join(part.strip() for part in parts)
    return told if screen.serialNumber().strip() else f"{told}/{screen.name()}"


def display_words(screen: QScreen) -> str:
    """A display as a person tells it from another: maker and model, its socket, its pixels."""
    maker = " ".join(part for part in (screen.manufacturer(), screen.model()) if part.strip())
    size = screen.size() * screen.devicePixelRatio()
    name = f"{maker} ({screen.name()})" if maker else screen.name()
    return f"{name}, {size.width()} \u00d7 {size.height()}"


def audience_screen(preferences: Preferences) -> QScreen:
    """The chosen display where it is plugged in; else one that is not the operator's, if there is any."""
    screens = QGuiApplication.screens()
    primary = QGuiApplication.primaryScreen()
    chosen = [screen for screen in screens if identity(screen) == preferences.audience_display]
    others = [screen for screen in screens if screen is not primary]
    return (chosen or others or [primary])[-1]
