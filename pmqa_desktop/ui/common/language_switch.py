"""The two languages, each by its own name, so that whoever cannot read the other finds theirs."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from pmqa_desktop.services.preferences import LANGUAGES, Preferences
from pmqa_desktop.ui.common.segments import Segments
from pmqa_desktop.ui.common.worded import Worded

_LOCALES = {"th": "th", "en": "en_001"}
"""The English of the world calls itself English, that of a country by the country too."""


class LanguageSwitch(Worded):
    """Chooses the language of the program; the pressed one is spoken."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._segments = Segments(LANGUAGES)
        self._segments.chosen.connect(preferences.set_language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._segments)
        preferences.changed.connect(self._show)
        self.say()

    def say(self) -> None:
        """See `Worded`."""
        self._segments.say(_own_name, self.tr("Language of the program"))
        self._show()

    def _show(self) -> None:
        self._segments.show_value(self._preferences.language)


def _own_name(language: str) -> str:
    return QLocale(_LOCALES[language]).nativeLanguageName()
