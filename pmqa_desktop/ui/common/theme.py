"""The look: tokens, and the palette, style sheet and fonts made of them."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from pmqa_desktop.paths import resource

FAMILY = "PMQA Sans"

_FONT_FILES = ("Regular", "Medium", "SemiBold", "Bold")


class Tokens(NamedTuple):
    """The colours of one theme, by what they are for."""

    ground: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    ok: str
    warning: str
    danger: str
    overtime: str
    gold: str


LIGHT = Tokens(
    ground="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#1B2430",
    muted="#566173",
    line="#D9DEE6",
    accent="#2F4BA2",
    on_accent="#FFFFFF",
    ok="#1A7F46",
    warning="#9A6200",
    danger="#BC2F26",
    overtime="#8E1240",
    gold="#A97A1D",
)
DARK = Tokens(
    ground="#0F141B",
    surface="#171E27",
    raised="#1F2833",
    text="#E8EDF3",
    muted="#9AA7B8",
    line="#2C3744",
    accent="#8CA6FF",
    on_accent="#0F141B",
    ok="#4CC38A",
    warning="#F2B84B",
    danger="#FF7B6E",
    overtime="#FF5C8A",
    gold="#D9AE55",
)


class Theme(QObject):
    """The look that is in force. Views ask it for colours; those that keep one listen to `changed`."""

    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def apply(self, application: QApplication) -> None:
        """Put palette, font and style sheet on every window."""
        application.setFont(font(14))
        self._dress(application)

    def use(self, tokens: Tokens, application: QApplication) -> None:
        """Change the look of every open window."""
        if tokens != self.tokens:
            self.tokens = tokens
            self._dress(application)
            self.changed.emit()

    def colour(self, token: str) -> QColor:
        """A token as a colour."""
        return QColor(getattr(self.tokens, token))

    def _dress(self, application: QApplication) -> None:
        application.setPalette(self._palette())
        sheet = resource("theme/theme.qss").read_text(encoding="utf-8")
        for name, colour in self.tokens._asdict().items():
            sheet = sheet.replace(f"@{name};", f"{colour};")
        sheet = sheet.replace("@tick;", "tick-dark.svg" if self.tokens == DARK else "tick-light.svg")
        application.setStyleSheet(sheet.replace("@icons;", resource("icons").as_posix()))

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for colour, roles in {
            "ground": (role.Window, role.AlternateBase),
            "surface": (role.Base, role.Button),
            "raised": (role.ToolTipBase,),
            "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
            "muted": (role.PlaceholderText,),
            "line": (role.Mid, role.Midlight, role.Light),
            "accent": (role.Highlight, role.Link),
            "on_accent": (role.HighlightedText,),
        }.items():
            for each in roles:
                palette.setColor(each, self.colour(colour))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.colour("muted"))
        return palette


def load_fonts() -> None:
    """Register the shipped family; a bare machine has no Thai font of its own."""
    for weight in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/PMQASans-{weight}.ttf")))


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font at a step of the type scale (12, 14, 16, 20, 28, 44, 96)."""
    chosen = QFont(FAMILY)
    chosen.setPixelSize(pixels)
    chosen.setWeight(weight)
    return chosen
