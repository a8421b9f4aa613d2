"""What a person has chosen for this machine, kept in one settings file of the person's own.

What belongs to a visit (warning times, people, agendas) is in the visit; a copied visit brings it along.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.domain.thai import Digits

LANGUAGES = ("th", "en")

RECENT_VISITS = 8
"""How many visits the first page offers to open again."""


class Look(StrEnum):
    """Which of the two looks the windows wear."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences(QObject):
    """Language, digits, look, keys and places, with a signal when something that is seen changes."""

    changed = Signal()

    def __init__(
        self, settings: QSettings, language: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = language
        self._known: dict[str, str] = {}
        """What was looked up in the settings: every figure on every screen asks for language and digits."""

    @property
    def language(self) -> str:
        """ "th" or "en"."""
        chosen = self._language or self._looked_up("language", "th")
        return chosen if chosen in LANGUAGES else "th"

    def set_language(self, language: str) -> None:
        """Choose the language of the interface and of reports."""
        self._language = None
        self._choose("language", language)

    @property
    def digits(self) -> Digits:
        """The digits of dates and documents; timers are always in Arabic digits."""
        if self.language == "en":
            return Digits.ARABIC
        return Digits.ARABIC if self._looked_up("digits", "") == Digits.ARABIC else Digits.THAI

    def set_digits(self, digits: Digits) -> None:
        """Choose the digits of dates and documents."""
        self._choose("digits", digits.value)

    @property
    def look(self) -> Look:
        """Light, dark, or whichever the system has."""
        chosen = self._settings.value("look")
        return next((look for look in Look if look.value == chosen), Look.SYSTEM)

    def set_look(self, look: Look) -> None:
        """Choose the look of the windows."""
        self._choose("look", look.value)

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys of the bindings that a person has changed, by the binding's name, in portable text."""
        import json

        try:
            stored = json.loads(self._text("keys"))
        except (ValueError, RecursionError):
            return {}  # edited by hand: the shipped keys are better than none
        named = stored.items() if isinstance(stored, dict) else ()
        return {name: tuple(map(str, keys)) for name, keys in named if isinstance(keys, list)}

    def set_keys(self, keys: dict[str, tuple[str, ...]]) -> None:
        """Keep the changed bindings."""
        import json

        self._choose("keys", json.dumps(keys))

    @property
    def audience_display(self) -> str:
        """The identity of the display that the audience sees; "" where none was chosen."""
        return self._text("audience-display")

    def set_audience_display(self, identity: str) -> None:
        """Choose the audience's display; the operator has the primary one."""
        self.choose_displays(identity, "")

    @property
    def operator_display(self) -> str:
        """The identity of the operator's display; "" for the primary one."""
        return self._text("operator-display")

    def choose_displays(self, audience: str, operator: str) -> None:
        """Choose both displays by their identities."""
        self._settings.setValue("operator-display", operator)
        self._choose("audience-display", audience)

    @property
    def video_device(self) -> SoundDevice:
        """Where videos sound; its id is "" for the machine's own choice."""
        return SoundDevice(self._text("video-device"), self._text("video-device-name"))

    def choose_video_device(self, device: SoundDevice) -> None:
        """Choose where videos sound."""
        self._settings.setValue("video-device-name", device.name)
        self._choose("video-device", device.id)

    @property
    def timer_device(self) -> SoundDevice:
        """Where the timer sounds; its id is "" where it is silent."""
        return SoundDevice(self._text("timer-device"), self._text("timer-device-name"))

    def choose_timer_device(self, device: SoundDevice) -> None:
        """Choose where the timer sounds."""
        self._settings.setValue("timer-device-name", device.name)
        self._choose("timer-device", device.id)

    @property
    def reports_folder(self) -> str:
        """Where reports are proposed to be written; "" for the person's documents."""
        return self._text("reports-folder")

    def set_reports_folder(self, folder: str) -> None:
        """Choose where reports are proposed to be written."""
        self._choose("reports-folder", folder)

    @property
    def visits_folder(self) -> str:
        """Where new visits are proposed to be made; "" for the program's own data folder."""
        return self._text("visits-folder")

    def set_visits_folder(self, folder: str) -> None:
        """Choose where new visits are proposed to be made."""
        self._choose("visits-folder", folder)

    @property
    def recent_visits(self) -> tuple[Path, ...]:
        """The folders of the visits opened last, the newest first."""
        import json

        try:
            stored = json.loads(self._text("recent-visits"))
        except (ValueError, RecursionError):
            return ()
        folders = stored[:RECENT_VISITS] if isinstance(stored, list) else []
        return tuple(Path(folder) for folder in folders if isinstance(folder, str))

    def remember_visit(self, folder: Path) -> None:
        """Put a visit before the others on the first page."""
        import json

        others = [each for each in self.recent_visits if each != folder]
        folders = [str(each) for each in (folder, *others)[:RECENT_VISITS]]
        self._settings.setValue("recent-visits", json.dumps(folders))

    def geometry(self, window: str) -> QByteArray:
        """Where a window was and how large, as Qt wrote it; empty where it was never seen."""
        stored = self._settings.value(f"geometry/{window}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def remember_geometry(self, window: str, geometry: QByteArray) -> None:
        """Keep where a window is."""
        self._settings.setValue(f"geometry/{window}", geometry)

    @property
    def notes_size(self) -> int:
        """Pixels of the speaker notes' type on the console; 0 where none was chosen."""
        chosen = self._text("notes-size")
        return int(chosen) if chosen.isdecimal() else 0

    def remember_notes_size(self, pixels: int) -> None:
        """Keep the size of the notes' type."""
        self._settings.setValue("notes-size", str(pixels))

    @property
    def messages(self) -> tuple[str, ...] | None:
        """A person's own ready-made messages to the presenter; None where they have not touched them."""
        import json

        try:
            stored = json.loads(self._text("messages"))
        except (ValueError, RecursionError):
            return None
        return tuple(each for each in stored if isinstance(each, str)) if isinstance(stored, list) else None

    def set_messages(self, messages: tuple[str, ...]) -> None:
        """Keep the ready-made messages."""
        import json

        self._choose("messages", json.dumps(messages))

    def _text(self, name: str) -> str:
        """A stored text; "" where somebody has made something else of it."""
        value = self._settings.value(name)
        return value if isinstance(value, str) else ""

    def _choose(self, name: str, value: str) -> None:
        self._settings.setValue(name, value)
        self._known.pop(name, None)
        self.changed.emit()

    def _looked_up(self, name: str, otherwise: str) -> str:
        if name not in self._known:
            self._known[name] = str(self._settings.value(name, otherwise))
        return self._known[name]
