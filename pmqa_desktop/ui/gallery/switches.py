"""Language, digits and look of the gallery; they are the person's own, as in the settings."""

from PySide6.QtWidgets import QHBoxLayout

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.ui.common.language_switch import LanguageSwitch
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.worded import Worded


class Switches(Worded):
    """Three rows of buttons; each takes effect at once."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._preferences = preferences
        self._digits = Segments(tuple(Digits))
        self._look = Segments((Look.LIGHT, Look.DARK))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(24)
        for each in (LanguageSwitch(preferences), self._digits, self._look):
            row.addWidget(each)
        row.addStretch(1)
        self._digits.chosen.connect(preferences.set_digits)
        self._look.chosen.connect(preferences.set_look)
        preferences.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        digits = {Digits.THAI: self.tr("Thai digits"), Digits.ARABIC: self.tr("Arabic digits")}
        self._digits.say(digits.__getitem__, self.tr("Digits"))
        looks = {Look.LIGHT: self.tr("Light"), Look.DARK: self.tr("Dark")}
        self._look.say(looks.__getitem__, self.tr("Look"))
        self._show()

    def _show(self) -> None:
        self._digits.show_value(self._preferences.digits)
        self._digits.offer(Digits.THAI, self._preferences.language == "th")
        if self._preferences.look is not Look.SYSTEM:
            self._look.show_value(self._preferences.look)
