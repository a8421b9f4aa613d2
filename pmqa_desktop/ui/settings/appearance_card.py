"""Language, digits and look; each takes effect at once, in every open window."""

from PySide6.QtWidgets import QVBoxLayout

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.ui.common.language_switch import LanguageSwitch
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.widgets import label
from pmqa_desktop.ui.common.worded import Worded


class AppearanceCard(Worded):
    """Renders the preferences."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._titles = [label("section") for _ in range(3)]
        self._digits = Segments(tuple(Digits))
        self._look = Segments(tuple(Look))
        self._note = label("muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        language, digits, look = self._titles
        for each in (
            language,
            LanguageSwitch(preferences),
            digits,
            self._digits,
            self._note,
            look,
            self._look,
        ):
            column.addWidget(each)
        self._digits.chosen.connect(preferences.set_digits)
        self._look.chosen.connect(preferences.set_look)
        preferences.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """Name everything."""
        names = (self.tr("Language"), self.tr("Digits of dates and documents"), self.tr("Look"))
        for title, name in zip(self._titles, names, strict=True):
            title.setText(name)
        digits = {
            Digits.THAI: self.tr("Thai digits"),
            Digits.ARABIC: self.tr("Arabic digits"),
        }
        self._digits.say(digits.__getitem__, names[1])
        looks = {
            Look.SYSTEM: self.tr("As the system has it"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
        }
        self._look.say(looks.__getitem__, names[2])
        self._note.setText(
            self.tr("Timers and tables always have Arabic digits; all of these are equally wide.")
        )
        self._show()

    def _show(self) -> None:
        self._digits.show_value(self._preferences.digits)
        self._digits.offer(Digits.THAI, self._preferences.language == "th")
        self._look.show_value(self._preferences.look)
