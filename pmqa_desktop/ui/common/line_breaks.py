"""Thai on the screen wraps between words, with libthai or without.

Qt asks libthai where a line may break. Windows has none, nor has a bare Linux; there a paragraph of Thai
stays on one line, so it is shown with break marks between its words.
"""

from functools import cache, lru_cache

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QClipboard

from pmqa_desktop.domain.thai_words import BREAK, SAMPLE_WORDS, WordCutter, without_breaks
from pmqa_desktop.paths import resource


@cache
def qt_breaks_thai() -> bool:
    """Whether Qt itself finds the words of Thai on this machine; asked once."""
    sample = "".join(SAMPLE_WORDS)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, sample)
    found = 0
    while 0 <= finder.toNextBoundary() < len(sample):
        found += 1
    # Two dictionaries may see a word more or less; without any there is no break at all.
    return found >= len(SAMPLE_WORDS) // 2


def breakable(text: str) -> str:
    """The text as a widget that wraps should have it: as it is, or with break marks where Qt needs them.

    For display only. What is stored, compared or exported is the text itself.
    """
    return text if qt_breaks_thai() else _with_breaks(text)


def keep_copies_plain(clipboard: QClipboard) -> None:
    """Take break marks out of what people copy from our windows; where none are shown, this does nothing."""
    if qt_breaks_thai():
        return

    def clean(mode: QClipboard.Mode) -> None:
        if _is_ours(clipboard, mode) and BREAK in (text := clipboard.text(mode)):
            clipboard.setText(without_breaks(text), mode)

    # Later, since a clipboard that is being filled is not to be filled again.
    clipboard.changed.connect(clean, Qt.ConnectionType.QueuedConnection)


def _is_ours(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Whether what is on the clipboard was copied here; what other programs copy is left alone."""
    if mode is QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return mode is QClipboard.Mode.Clipboard and clipboard.ownsClipboard()


@cache
def _cutter() -> WordCutter:
    return WordCutter(resource("words/words_th.txt").read_text(encoding="utf-8").splitlines())


@lru_cache(maxsize=4096)
def _with_breaks(text: str) -> str:
    return _cutter().with_breaks(text)
