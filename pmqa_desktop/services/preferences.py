"""What a person has chosen for this machine: language, digits. Kept by the system's own settings store."""

from PySide6.QtCore import QObject, QSettings, Signal

from pmqa_desktop.domain.thai import Digits

LANGUAGES = ("th", "en")


class Preferences(QObject):
    """Language and digits, with a signal when they change."""

    changed = Signal()

    def __init__(
        self, settings: QSettings, language: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = language

    @property
    def language(self) -> str:
        """ "th" or "en"."""
        chosen = self._language or str(self._settings.value("language", "th"))
        return chosen if chosen in LANGUAGES else "th"

    def set_language(self, language: str) -> None:
        """Choose the language of the interface and of reports."""
        self._language = None
        self._settings.setValue("language", language)
        self.changed.emit()

    @property
    def digits(self) -> Digits:
        """The digits of dates and documents; timers are always in Arabic digits."""
        if self.language == "en":
            return Digits.ARABIC
        chosen = self._settings.value("digits")
        return next((digits for digits in Digits if digits.value == chosen), Digits.THAI)

    def set_digits(self, digits: Digits) -> None:
        """Choose the digits of dates and documents."""
        self._settings.setValue("digits", digits.value)
        self.changed.emit()
