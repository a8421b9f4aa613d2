"""Which key does what: the shipped bindings, and those that a person has put in their place.

A binding is an act in a scope. Its keys are kept as Qt's portable text, so that a settings file can be read
and carried to another machine.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from pmqa_desktop.domain.thai import latin_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences


class Act(StrEnum):
    """What a key can do."""

    START = "start"
    PAUSE = "pause"
    NEXT_ITEM = "next-item"
    ANSWERING = "answering"
    UNDO_ACT = "undo-act"
    SIGNAL = "signal"
    NEXT_PAGE = "next-page"
    PREVIOUS_PAGE = "previous-page"
    ADVANCE = "advance"
    FIRST_PAGE = "first-page"
    LAST_PAGE = "last-page"
    LAST_SEEN = "last-seen"
    PAGE_GRID = "page-grid"
    BLACK = "black"
    RUNG_DOWN = "rung-down"
    RUNG_UP = "rung-up"
    WHITE = "white"
    FREEZE = "freeze"
    PUT_AWAY = "put-away"
    NOTES_UP = "notes-up"
    NOTES_DOWN = "notes-down"
    NOTES_LARGER = "notes-larger"
    NOTES_SMALLER = "notes-smaller"
    NOTES_USUAL = "notes-usual"
    LASER = "laser"
    SPOTLIGHT = "spotlight"
    MAGNIFIER = "magnifier"
    PEN = "pen"
    HIGHLIGHTER = "highlighter"
    NEXT_COLOUR = "next-colour"
    TOOL_LARGER = "tool-larger"
    TOOL_SMALLER = "tool-smaller"
    UNDO_STROKE = "undo-stroke"
    REDO_STROKE = "redo-stroke"
    CLEAR_PAGE = "clear-page"
    SKIP_BACK = "skip-back"
    SKIP_ON = "skip-on"
    MUTE = "mute"
    NEW_QUESTION = "new-question"
    KEY_SHEET = "key-sheet"
    CARDS = "cards"
    STANDBY_CARD = "standby-card"
    TEST_CARD = "test-card"
    FOLLOW_UP_CARD = "follow-up-card"
    NOTICE_CARD = "notice-card"
    SWAP_DISPLAYS = "swap-displays"


class Scope(Enum):
    """Where a key is listened to."""

    ALWAYS = "always"
    IN_TAKE = "in-take"
    """Whatever has the focus, while a take runs."""
    SHOWING = "showing"
    """In the windows that show the stage: audience and console."""
    TOOLS = "tools"
    """In the same windows; on the sheet of all keys under a heading of their own."""


@dataclass(frozen=True, slots=True)
class Binding:
    """An act with the keys that it is shipped with."""

    act: Act
    scope: Scope
    keys: tuple[str, ...]

    @property
    def name(self) -> str:
        """By which a changed binding is kept."""
        return f"{self.act.value}/{self.scope.value}"


BINDINGS = (
    Binding(Act.START, Scope.ALWAYS, ("F5",)),
    Binding(Act.BLACK, Scope.ALWAYS, ("F8",)),
    Binding(Act.NEW_QUESTION, Scope.ALWAYS, ("F9",)),
    Binding(Act.KEY_SHEET, Scope.ALWAYS, ("F1",)),
    Binding(Act.SWAP_DISPLAYS, Scope.ALWAYS, ("Ctrl+F10",)),
    Binding(Act.NEXT_PAGE, Scope.IN_TAKE, ("PgDown",)),
    Binding(Act.PREVIOUS_PAGE, Scope.IN_TAKE, ("PgUp",)),
    Binding(Act.PAUSE, Scope.IN_TAKE, ("F6",)),
    Binding(Act.NEXT_ITEM, Scope.IN_TAKE, ("F7",)),
    Binding(Act.UNDO_ACT, Scope.IN_TAKE, ("Shift+F7",)),
    Binding(Act.ANSWERING, Scope.IN_TAKE, ("F4",)),
    Binding(Act.SIGNAL, Scope.IN_TAKE, ("F3",)),
    Binding(Act.CARDS, Scope.IN_TAKE, ("F10",)),
    Binding(Act.STANDBY_CARD, Scope.IN_TAKE, ()),
    Binding(Act.TEST_CARD, Scope.IN_TAKE, ()),
    Binding(Act.FOLLOW_UP_CARD, Scope.IN_TAKE, ()),
    Binding(Act.NOTICE_CARD, Scope.IN_TAKE, ()),
    Binding(Act.RUNG_DOWN, Scope.IN_TAKE, ("F12",)),
    Binding(Act.RUNG_UP, Scope.IN_TAKE, ("Shift+F12",)),
    Binding(Act.NEXT_PAGE, Scope.SHOWING, ("Right",)),
    Binding(Act.PREVIOUS_PAGE, Scope.SHOWING, ("Left",)),
    Binding(Act.ADVANCE, Scope.SHOWING, ("Space",)),
    Binding(Act.FIRST_PAGE, Scope.SHOWING, ("Home",)),
    Binding(Act.LAST_PAGE, Scope.SHOWING, ("End",)),
    Binding(Act.LAST_SEEN, Scope.SHOWING, ("L", "Backspace")),
    Binding(Act.PAGE_GRID, Scope.SHOWING, ("G",)),
    Binding(Act.BLACK, Scope.SHOWING, ("B", ".")),
    Binding(Act.WHITE, Scope.SHOWING, ("W", ",")),
    Binding(Act.FREEZE, Scope.SHOWING, ("F",)),
    Binding(Act.NOTES_UP, Scope.SHOWING, ("Up",)),
    Binding(Act.NOTES_DOWN, Scope.SHOWING, ("Down",)),
    Binding(Act.NOTES_LARGER, Scope.SHOWING, ("Ctrl++", "Ctrl+=")),
    Binding(Act.NOTES_SMALLER, Scope.SHOWING, ("Ctrl+-",)),
    Binding(Act.NOTES_USUAL, Scope.SHOWING, ("Ctrl+0",)),
    Binding(Act.PUT_AWAY, Scope.SHOWING, ("Esc",)),
    Binding(Act.LASER, Scope.TOOLS, ("P",)),
    Binding(Act.SPOTLIGHT, Scope.TOOLS, ("S",)),
    Binding(Act.MAGNIFIER, Scope.TOOLS, ("Z",)),
    Binding(Act.PEN, Scope.TOOLS, ("D",)),
    Binding(Act.HIGHLIGHTER, Scope.TOOLS, ("H",)),
    Binding(Act.NEXT_COLOUR, Scope.TOOLS, ("K",)),
    Binding(Act.TOOL_LARGER, Scope.TOOLS, ("+", "=")),
    Binding(Act.TOOL_SMALLER, Scope.TOOLS, ("-",)),
    Binding(Act.UNDO_STROKE, Scope.TOOLS, ("U", "Ctrl+Z")),
    Binding(Act.REDO_STROKE, Scope.TOOLS, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Binding(Act.CLEAR_PAGE, Scope.TOOLS, ("C",)),
    Binding(Act.SKIP_BACK, Scope.SHOWING, ("Shift+Left",)),
    Binding(Act.SKIP_ON, Scope.SHOWING, ("Shift+Right",)),
    Binding(Act.MUTE, Scope.SHOWING, ("M",)),
)
"""Clickers send PageDown, PageUp, F5 and the full stop; the letters are those of the usual programs.

P is the pointer: whoever is used to P and N for the pages has PageUp, PageDown and the arrows.
"""

REPEATING = frozenset({Act.NOTES_UP, Act.NOTES_DOWN})
"""What goes on as long as its key is held down."""

_ACT_WORDS = {
    Act.START: QT_TRANSLATE_NOOP("Keys", "Begin the take, or let the timer go on"),
    Act.PAUSE: QT_TRANSLATE_NOOP("Keys", "Pause the timer"),
    Act.NEXT_ITEM: QT_TRANSLATE_NOOP("Keys", "Next agenda item"),
    Act.ANSWERING: QT_TRANSLATE_NOOP("Keys", "An assessor speaks, or the presenter goes on"),
    Act.UNDO_ACT: QT_TRANSLATE_NOOP("Keys", "Take back the last act on the clock"),
    Act.SIGNAL: QT_TRANSLATE_NOOP("Keys", "The signal is lost, or back"),
    Act.NEXT_PAGE: QT_TRANSLATE_NOOP("Keys", "Next slide"),
    Act.PREVIOUS_PAGE: QT_TRANSLATE_NOOP("Keys", "Previous slide"),
    Act.ADVANCE: QT_TRANSLATE_NOOP("Keys", "Next slide, or play and pause the video"),
    Act.FIRST_PAGE: QT_TRANSLATE_NOOP("Keys", "First slide"),
    Act.LAST_PAGE: QT_TRANSLATE_NOOP("Keys", "Last slide"),
    Act.LAST_SEEN: QT_TRANSLATE_NOOP("Keys", "Back to the slide before the jump"),
    Act.PAGE_GRID: QT_TRANSLATE_NOOP("Keys", "All slides: number or words, Enter"),
    Act.BLACK: QT_TRANSLATE_NOOP("Keys", "Black audience screen, and back"),
    Act.RUNG_DOWN: QT_TRANSLATE_NOOP("Keys", "Down to the backup of what is shown"),
    Act.RUNG_UP: QT_TRANSLATE_NOOP("Keys", "Back up to what was shown before"),
    Act.WHITE: QT_TRANSLATE_NOOP("Keys", "White audience screen, and back"),
    Act.FREEZE: QT_TRANSLATE_NOOP("Keys", "Freeze the audience's slide, and go on"),
    Act.PUT_AWAY: QT_TRANSLATE_NOOP("Keys", "Put the tool away, or leave the take"),
    Act.NOTES_UP: QT_TRANSLATE_NOOP("Keys", "Notes up"),
    Act.NOTES_DOWN: QT_TRANSLATE_NOOP("Keys", "Notes down"),
    Act.NOTES_LARGER: QT_TRANSLATE_NOOP("Keys", "Larger notes"),
    Act.NOTES_SMALLER: QT_TRANSLATE_NOOP("Keys", "Smaller notes"),
    Act.NOTES_USUAL: QT_TRANSLATE_NOOP("Keys", "Notes of the usual size"),
    Act.LASER: QT_TRANSLATE_NOOP("Keys", "Laser pointer"),
    Act.SPOTLIGHT: QT_TRANSLATE_NOOP("Keys", "Spotlight"),
    Act.MAGNIFIER: QT_TRANSLATE_NOOP("Keys", "Magnifier"),
    Act.PEN: QT_TRANSLATE_NOOP("Keys", "Pen"),
    Act.HIGHLIGHTER: QT_TRANSLATE_NOOP("Keys", "Highlighter"),
    Act.NEXT_COLOUR: QT_TRANSLATE_NOOP("Keys", "Next colour"),
    Act.TOOL_LARGER: QT_TRANSLATE_NOOP("Keys", "Wider spotlight, stronger lens"),
    Act.TOOL_SMALLER: QT_TRANSLATE_NOOP("Keys", "Narrower spotlight, weaker lens"),
    Act.UNDO_STROKE: QT_TRANSLATE_NOOP("Keys", "Undo the last stroke"),
    Act.REDO_STROKE: QT_TRANSLATE_NOOP("Keys", "Redo the stroke"),
    Act.CLEAR_PAGE: QT_TRANSLATE_NOOP("Keys", "Wipe the drawings off the slide"),
    Act.SKIP_BACK: QT_TRANSLATE_NOOP("Keys", "Five seconds back in the video"),
    Act.SKIP_ON: QT_TRANSLATE_NOOP("Keys", "Five seconds on in the video"),
    Act.MUTE: QT_TRANSLATE_NOOP("Keys", "Silence the video, and hear it again"),
    Act.NEW_QUESTION: QT_TRANSLATE_NOOP("Keys", "Take down a question"),
    Act.KEY_SHEET: QT_TRANSLATE_NOOP("Keys", "All keys"),
    Act.CARDS: QT_TRANSLATE_NOOP("Keys", "Choose a card for the audience"),
    Act.STANDBY_CARD: QT_TRANSLATE_NOOP("Keys", "Standby card"),
    Act.TEST_CARD: QT_TRANSLATE_NOOP("Keys", "Test card"),
    Act.FOLLOW_UP_CARD: QT_TRANSLATE_NOOP("Keys", "Follow-up list"),
    Act.NOTICE_CARD: QT_TRANSLATE_NOOP("Keys", "Notice of recording"),
    Act.SWAP_DISPLAYS: QT_TRANSLATE_NOOP("Keys", "Swap the displays"),
}

_SCOPE_WORDS = {
    Scope.ALWAYS: QT_TRANSLATE_NOOP("Keys", "Everywhere"),
    Scope.IN_TAKE: QT_TRANSLATE_NOOP("Keys", "Everywhere while a take runs"),
    Scope.SHOWING: QT_TRANSLATE_NOOP("Keys", "In the audience window and the presenter's console"),
    Scope.TOOLS: QT_TRANSLATE_NOOP("Keys", "The presenter's tools, in the same windows"),
}


def act_words(act: Act) -> str:
    """An act in the language of the interface."""
    return QCoreApplication.translate("Keys", str(_ACT_WORDS[act]))


def scope_words(scope: Scope) -> str:
    """A scope in the language of the interface."""
    return QCoreApplication.translate("Keys", str(_SCOPE_WORDS[scope]))


_MOVING = frozenset(
    {"Return", "Enter", "Esc", "Tab", "Backtab", "Backspace", "Del", "Ins", "Space"}
    | {"Home", "End", "Left", "Right", "Up", "Down"}
)
"""Every field needs these."""

_STANDARD = QKeySequence.StandardKey
_EDITING = (
    _STANDARD.Copy,
    _STANDARD.Cut,
    _STANDARD.Paste,
    _STANDARD.Undo,
    _STANDARD.Redo,
    _STANDARD.SelectAll,
    _STANDARD.Quit,
    _STANDARD.Close,
)


def portable(pressed: QKeyCombination) -> str:
    """A key as it is kept: keypad and keyboard layout make no difference."""
    modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = pressed.key()
    if key == Qt.Key.Key_Plus:  # shifted on one keyboard, not on another
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    latin = latin_key(chr(key)) if key < Qt.Key.Key_Escape else ""
    sequence = QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(latin)) if latin else key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


class KeyBindings(QObject):
    """The bindings in force on this machine."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._acts: dict[tuple[Scope, str], Act] = {}
        self._keys: dict[Binding, tuple[str, ...]] = {}
        self._read()

    def act(self, scope: Scope, key: str) -> Act | None:
        """What a key does in a scope; None where nothing."""
        return self._acts.get((scope, key))

    def keys(self, binding: Binding) -> tuple[str, ...]:
        """The keys of a binding, in portable text."""
        return self._keys[binding]

    def told(self, act: Act) -> str:
        """The act's first key as it is printed on the keyboard; "" where it has none."""
        for binding in BINDINGS:
            if binding.act is act and self.keys(binding):
                return native(self.keys(binding)[0])
        return ""

    def bind(self, binding: Binding, pressed: QKeyCombination | None) -> None:
        """Give a binding one key in place of those that it has; None takes them away.

        Raises PmqaError `key-taken` where another act has the key, and `key-for-typing` for one that is
        needed in every text field.
        """
        if pressed is None:
            self._keep(binding, ())
            return
        key = portable(pressed)
        self._refuse(binding, key)
        self._keep(binding, (key,))

    def changes(self) -> dict[str, tuple[str, ...]]:
        """The bindings that are not as they were shipped, by name."""
        return self._preferences.keys

    def restore(self, changes: dict[str, tuple[str, ...]] | None = None) -> None:
        """Bind the keys as they were shipped, but for these changes."""
        self._preferences.set_keys(changes or {})
        self._read()
        self.changed.emit()

    def _refuse(self, binding: Binding, key: str) -> None:
        if binding.scope in {Scope.ALWAYS, Scope.IN_TAKE} and _is_for_typing(key):
            raise PmqaError("key-for-typing", key=native(key))
        for other in BINDINGS:
            if other.act is not binding.act and key in self.keys(other):
                raise PmqaError("key-taken", key=native(key), act=act_words(other.act))

    def _keep(self, binding: Binding, keys: tuple[str, ...]) -> None:
        changed = dict(self._preferences.keys)
        changed[binding.name] = keys
        if keys == binding.keys:
            del changed[binding.name]
        self._preferences.set_keys(changed)
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        """Take what was stored where it makes sense; a settings file can be edited by anybody."""
        stored = self._preferences.keys
        self._keys = {binding: stored.get(binding.name, binding.keys) for binding in BINDINGS}
        for binding in BINDINGS:
            if not all(self._is_sound(binding, key) for key in stored.get(binding.name, ())):
                self._keys[binding] = binding.keys
        self._acts = {(each.scope, key): each.act for each in BINDINGS for key in self._keys[each]}

    def _is_sound(self, binding: Binding, key: str) -> bool:
        if not key or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) != key:
            return False
        try:
            self._refuse(binding, key)
        except PmqaError:
            return False
        return True


def native(key: str) -> str:
    """A key as people call it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _is_for_typing(key: str) -> bool:
    """Letters and figures, the keys that move in a text, and those that copy, paste and undo."""
    *modifiers, name = key.split("+") if key != "+" else (key,)
    if any(QKeySequence(key) == each for kind in _EDITING for each in QKeySequence.keyBindings(kind)):
        return True
    plain = not set(modifiers) - {"Shift"}
    return plain and (len(name) == 1 or name in _MOVING)
