"""Subtitles beside a video, made readable for libVLC, and the font in which it draws them."""

import os
import sys
import tempfile
from html import escape
from pathlib import Path

FAMILY = "PMQA Sans"
"""The shipped family; it has Thai and Latin, and no machine has to have a Thai font of its own."""

_CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include ignore_missing="yes">{others}</include>
<dir>{fonts}</dir>
</fontconfig>
"""
_SYSTEM_CONFIG = "/etc/fonts/fonts.conf"
_VARIABLE = "FONTCONFIG_FILE"


def beside(video: Path) -> Path | None:
    """The .srt file of the same name beside a video."""
    for suffix in (".srt", ".SRT"):
        found = video.with_suffix(suffix)
        if found.is_file():
            return found
    return None


def decoded(raw: bytes) -> str:
    """The text of a subtitle file: UTF-8 or UTF-16 where it says so or is it, else the Thai of old Windows.

    Windows-874 is TIS-620 and some marks more; no text of it that has Thai letters is UTF-8 by chance.
    """
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp874", errors="replace")


class SubtitleRoom:
    """A folder for what libVLC needs to draw subtitles; deleted with `close`.

    On Linux libVLC asks fontconfig for a font whenever a video with text is opened, and fontconfig reads its
    environment then: so the shipped fonts are named there from the start to `close`. Windows and macOS have
    Thai fonts and take them where a family is unknown.
    """

    def __init__(self, fonts: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="pmqa-video-", ignore_cleanup_errors=True)
        self._others = os.environ.get(_VARIABLE)
        self._copies = 0
        if sys.platform not in {"win32", "darwin"}:
            others = self._others or _SYSTEM_CONFIG
            target = Path(self._folder.name) / "fonts.conf"
            words = _CONFIG.format(others=escape(others), fonts=escape(str(fonts)))
            target.write_text(words, encoding="utf-8")
            os.environ[_VARIABLE] = str(target)

    def readable(self, source: Path) -> Path | None:
        """A copy in UTF-8, for libVLC guesses by the machine's language; None where it cannot be read."""
        self._copies += 1
        target = Path(self._folder.name) / f"{self._copies}.srt"
        try:
            target.write_text(decoded(source.read_bytes()), encoding="utf-8")
        except OSError:
            return None
        return target

    def close(self) -> None:
        """Leave no trace. Safe to call twice."""
        ours = str(Path(self._folder.name) / "fonts.conf")
        if os.environ.get(_VARIABLE) == ours:
            if self._others is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = self._others
        self._folder.cleanup()
