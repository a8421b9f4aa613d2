"""What of a text Word's XML can hold, and how long it looks."""

import re
import unicodedata

_NOT_IN_XML = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\u2028\u2029]")


def clean(text: str) -> str:
    """The text without characters that XML forbids, every kind of line break as a line feed.

    PowerPoint breaks lines with a vertical tab, and people paste what they see there.
    """
    return _NOT_IN_XML.sub("", _LINE_ENDS.sub("\n", text))


def letters(text: str) -> int:
    """How many letters stand side by side: marks above and below take no room."""
    return sum(unicodedata.category(letter) not in {"Mn", "Cf"} for letter in text)
