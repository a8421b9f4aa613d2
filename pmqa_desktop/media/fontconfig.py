"""Asks fontconfig which installed font is drawn for a family, by a configuration of our own.

Through the library itself: it is there wherever LibreOffice and Qt draw text on Linux; its commands
need not be.
"""

import ctypes
import ctypes.util
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_MATCHED = 0
_FOR_A_PATTERN = 0


class Fontconfig:
    """One configuration, loaded. Raises OSError where there is no such library."""

    def __init__(self, configuration: Path) -> None:
        self._library = _load()
        self._configuration = self._library.FcConfigCreate()
        told = str(configuration).encode()
        self._library.FcConfigParseAndLoad(self._configuration, told, 0)
        self._library.FcConfigBuildFonts(self._configuration)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._library.FcConfigDestroy(self._configuration)

    def families_drawn_for(self, family: str, language: str = "") -> list[str]:
        """All names of the family that is drawn for `family`, the usual one first; [] where there is none."""
        library = self._library
        pattern = library.FcPatternCreate()
        library.FcPatternAddString(pattern, b"family", family.encode())
        if language:
            library.FcPatternAddString(pattern, b"lang", language.encode())
        library.FcConfigSubstitute(self._configuration, pattern, _FOR_A_PATTERN)
        library.FcDefaultSubstitute(pattern)
        result = ctypes.c_int()
        match = library.FcFontMatch(self._configuration, pattern, ctypes.byref(result))
        library.FcPatternDestroy(pattern)
        if not match:
            return []
        families = self._strings(match, b"family")
        library.FcPatternDestroy(match)
        return families

    def _strings(self, pattern: int, what: bytes) -> list[str]:
        found: list[str] = []
        text = ctypes.c_char_p()
        while (
            self._library.FcPatternGetString(pattern, what, len(found), ctypes.byref(text)) == _MATCHED
            and text.value is not None
        ):
            found.append(text.value.decode("utf-8", "replace"))
        return found


def _load() -> Any:
    name = ctypes.util.find_library("fontconfig") or "libfontconfig.so.1"
    library = ctypes.CDLL(name)
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    signatures: dict[str, tuple[Any, list[Any]]] = {
        "FcConfigCreate": (pointer, []),
        "FcConfigParseAndLoad": (ctypes.c_int, [pointer, text, ctypes.c_int]),
        "FcConfigBuildFonts": (ctypes.c_int, [pointer]),
        "FcConfigDestroy": (None, [pointer]),
        "FcPatternCreate": (pointer, []),
        "FcPatternAddString": (ctypes.c_int, [pointer, text, text]),
        "FcConfigSubstitute": (ctypes.c_int, [pointer, pointer, ctypes.c_int]),
        "FcDefaultSubstitute": (None, [pointer]),
        "FcFontMatch": (pointer, [pointer, pointer, ctypes.POINTER(ctypes.c_int)]),
        "FcPatternGetString": (ctypes.c_int, [pointer, text, ctypes.c_int, ctypes.POINTER(text)]),
        "FcPatternDestroy": (None, [pointer]),
    }
    for function, (result, arguments) in signatures.items():
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library
