"""Puts language, digits and look of the preferences on the running program, and follows them.

Every open window is said and dressed anew; none is closed or made again, so a meeting program that shares
the audience window keeps its picture.
"""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from pmqa_desktop.paths import resource
from pmqa_desktop.services.preferences import Look, Preferences
from pmqa_desktop.ui.common.line_breaks import keep_copies_plain
from pmqa_desktop.ui.common.theme import DARK, LIGHT, Theme, Tokens


class _Translator(QTranslator):
    """Has its texts in memory of its own: an update that writes over the file does not end a running show."""

    def __init__(self, texts: bytes) -> None:
        super().__init__()
        self._texts = texts  # Qt does not copy them
        self.load(texts)


def install_translator(application: QCoreApplication, language: str) -> QTranslator:
    """Let every text be in `language` for as long as the translator lives."""
    translator = _Translator(resource(f"translations/pmqa_{language}.qm").read_bytes())
    application.installTranslator(translator)
    return translator


def _is_system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


class Appearance(QObject):
    """The language that is spoken and the look that is worn."""

    def __init__(
        self,
        application: QApplication,
        preferences: Preferences,
        is_system_dark: Callable[[], bool] = _is_system_dark,
        *,
        dressed: bool = True,
    ) -> None:
        """Not `dressed`, the look waits for the first use of `theme`: a picture alone needs none."""
        super().__init__()
        self._is_system_dark = is_system_dark
        self._application = application
        self._preferences = preferences
        self._language = preferences.language
        self._digits = preferences.digits
        self._translator = install_translator(application, self._language)
        preferences.changed.connect(self._follow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_look)
        if dressed:
            _ = self.theme

    @cached_property
    def theme(self) -> Theme:
        """The look that is worn; put on with its first use."""
        theme = Theme(self._tokens(), self)
        theme.apply(self._application)
        keep_copies_plain(QGuiApplication.clipboard())
        return theme

    def close(self) -> None:
        """Speak no more."""
        self._preferences.changed.disconnect(self._follow)
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow_look)
        self._application.removeTranslator(self._translator)

    def _follow(self) -> None:
        self._follow_look()
        language, digits = self._preferences.language, self._preferences.digits
        if language != self._language:
            before = self._translator
            self._translator = install_translator(self._application, language)
            self._application.removeTranslator(before)
        elif digits is not self._digits:
            for window in self._application.topLevelWidgets():
                self._application.postEvent(window, QEvent(QEvent.Type.LanguageChange))
        self._language, self._digits = language, digits

    def _follow_look(self) -> None:
        if "theme" in self.__dict__:
            self.theme.use(self._tokens(), self._application)

    def _tokens(self) -> Tokens:
        look = self._preferences.look
        if look is Look.SYSTEM:
            return DARK if self._is_system_dark() else LIGHT
        return DARK if look is Look.DARK else LIGHT
