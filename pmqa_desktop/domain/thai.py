"""Thai in writing: dates of the Buddhist era, Thai digits, and keys to search and sort by.

People's words are kept as they were spoken; only keys are normalised.
"""

import re
import unicodedata
from datetime import date, time
from enum import StrEnum

from pmqa_desktop.errors import PmqaError


class Digits(StrEnum):
    """The digits of dates and documents. Timers are always Arabic: Thai digits differ in width."""

    THAI = "thai"
    ARABIC = "arabic"


class DateStyle(StrEnum):
    """How much of a date is written out."""

    LONG = "long"
    SHORT = "short"
    """The month abbreviated."""
    ERA = "era"
    """The era named before the year (behind it in English)."""
    WEEKDAY = "weekday"


SortKey = tuple[tuple[tuple[int, int, str], ...], tuple[int, ...], str]
"""Letters and numbers first, marks only between equal letters, then the text itself."""

_BUDDHIST_OFFSET = 543
_FIRST_BUDDHIST_YEAR = 2400
"""A year without an era counts as Buddhist from here (1857) on; no visit is planned for the year 2400."""

_MONTHS = (
    ("มกราคม", "ม.ค.", "January", "Jan"),
    ("กุมภาพันธ์", "ก.พ.", "February", "Feb"),
    ("มีนาคม", "มี.ค.", "March", "Mar"),
    ("เมษายน", "เม.ย.", "April", "Apr"),
    ("พฤษภาคม", "พ.ค.", "May", "May"),
    ("มิถุนายน", "มิ.ย.", "June", "Jun"),
    ("กรกฎาคม", "ก.ค.", "July", "Jul"),
    ("สิงหาคม", "ส.ค.", "August", "Aug"),
    ("กันยายน", "ก.ย.", "September", "Sep"),
    ("ตุลาคม", "ต.ค.", "October", "Oct"),
    ("พฤศจิกายน", "พ.ย.", "November", "Nov"),
    ("ธันวาคม", "ธ.ค.", "December", "Dec"),
)
"""Long and short, in Thai and in English."""
_WEEKDAYS = (
    ("วันจันทร์ที่", "Monday"),
    ("วันอังคารที่", "Tuesday"),
    ("วันพุธที่", "Wednesday"),
    ("วันพฤหัสบดีที่", "Thursday"),
    ("วันศุกร์ที่", "Friday"),
    ("วันเสาร์ที่", "Saturday"),
    ("วันอาทิตย์ที่", "Sunday"),
)

_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def thai_digits(text: str) -> str:
    """The text with ๐-๙ in place of 0-9."""
    return text.translate(_TO_THAI)


def arabic_digits(text: str) -> str:
    """The text with 0-9 in place of ๐-๙, as Qt's validators and SQLite need it."""
    return text.translate(_TO_ARABIC)


_KEDMANEE = dict(zip("ๆไำพะัีรนยฟหกดเ้่าสผปแอิืท", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))


def latin_key(letter: str) -> str:
    """The Latin letter on the key that sends a letter under the Thai layout of TIS 820-2538; "" for none."""
    return _KEDMANEE.get(letter, "")


def format_date(
    day: date,
    *,
    style: DateStyle = DateStyle.LONG,
    digits: Digits = Digits.THAI,
    language: str = "th",
) -> str:
    """A date as an office writes it: the Buddhist era in Thai, the common era and 0-9 in English ("en")."""
    if language == "en":
        return _english_date(day, style)
    long, short, *_ = _MONTHS[day.month - 1]
    month = short if style is DateStyle.SHORT else long
    before = f"{_WEEKDAYS[day.weekday()][0]} " if style is DateStyle.WEEKDAY else ""
    era = "พ.ศ. " if style is DateStyle.ERA else ""
    text = f"{before}{day.day} {month} {era}{day.year + _BUDDHIST_OFFSET}"
    return thai_digits(text) if digits is Digits.THAI else text


def _english_date(day: date, style: DateStyle) -> str:
    *_, long, short = _MONTHS[day.month - 1]
    month = short if style is DateStyle.SHORT else long
    before = f"{_WEEKDAYS[day.weekday()][1]} " if style is DateStyle.WEEKDAY else ""
    era = " CE" if style is DateStyle.ERA else ""
    return f"{before}{day.day} {month} {day.year}{era}"


def format_time(moment: time, *, digits: Digits = Digits.THAI, language: str = "th") -> str:
    """A time of day: "๐๙.๓๐ น." in Thai, "09:30" in English ("en")."""
    if language == "en":
        return f"{moment:%H:%M}"
    text = f"{moment:%H.%M} น."
    return thai_digits(text) if digits is Digits.THAI else text


_ZERO_WIDTH = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_CLUSTER_TAIL = re.compile("[\u0e31\u0e32\u0e34-\u0e3a\u0e47-\u0e4e]{2,}")
"""Marks above and below a consonant, and sara aa, which people type in any order."""
_NIKHAHIT, _SARA_AA, _SARA_AM = "\u0e4d", "\u0e32", "\u0e33"


def _typing_rank(mark: str) -> int:
    if mark == "\u0e3a":
        return 0
    if mark in "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4e":
        return 2
    if mark == _NIKHAHIT:
        return 3
    return 4 if mark == _SARA_AA else 1


def search_key(text: str) -> str:
    """What two spellings that look the same have in common; for comparing, never for showing.

    Canonical composition and not NFKC, which would split sara am.
    """
    text = unicodedata.normalize("NFD", text.translate(_ZERO_WIDTH)).casefold()
    text = unicodedata.normalize("NFC", text).replace("เเ", "แ").replace(_SARA_AM, _NIKHAHIT + _SARA_AA)
    text = _CLUSTER_TAIL.sub(lambda tail: "".join(sorted(tail.group(), key=_typing_rank)), text)
    text = text.replace(_NIKHAHIT + _SARA_AA, _SARA_AM)
    return " ".join(arabic_digits(text).split())


def found(text: str, query: str) -> bool:
    """Whether every term of a query is somewhere in the text, inside words too. No term is always found."""
    key = search_key(text)
    return all(term in key for term in search_key(query).split())


_LEADING_VOWEL = re.compile("([เแโใไ])([ก-ฮ])")
_SORT_UNIT = re.compile(r"[0-9]+|.", re.DOTALL)
_SECONDARY = frozenset("\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e")


def sort_key(text: str) -> SortKey:
    """A key for `sorted` that gives the order of a Thai dictionary, with numbers by their value.

    A leading vowel counts behind its consonant; tone marks and accents only tell equal letters apart.
    """
    letters: list[tuple[int, int, str]] = []
    marks: list[int] = []
    spelled = unicodedata.normalize("NFD", search_key(text))
    for unit in _SORT_UNIT.findall(_LEADING_VOWEL.sub(r"\2\1", spelled)):
        if unit in _SECONDARY or (unicodedata.combining(unit[0]) and not _is_thai(unit)):
            marks.append(ord(unit))
            continue
        letters.append(_weight(unit))
        marks.append(0)
    return tuple(letters), tuple(marks), text


def _is_thai(letter: str) -> bool:
    return "\u0e01" <= letter <= "\u0e4e"


def _weight(unit: str) -> tuple[int, int, str]:
    """Signs, numbers (as digits without leading zeros, the shorter first), Thai, other letters."""
    if unit.isascii() and unit.isdigit():
        value = unit.lstrip("0")
        return 1, len(value), value
    kind = 2 if _is_thai(unit) else 3 if unit.isalpha() else 0
    return kind, ord(unit), ""


def _parsing_key(text: str) -> str:
    """Without the dots and spaces that people set as they like; those between digits keep numbers apart."""
    return re.sub(r"(?<![0-9])[.,\s]+|[.,\s]+(?![0-9])", "", search_key(text))


_MONTH_NUMBERS = {_parsing_key(name): number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAY_NUMBERS = {_parsing_key(name): number for number, names in enumerate(_WEEKDAYS) for name in names}
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_NUMERIC = re.compile(
    rf"(?P<day>[0-9]{{1,2}})\s*(?P<sign>[/.-])\s*(?P<month>[0-9]{{1,2}})\s*(?P=sign)\s*{_YEAR}"
)
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_WORDED = re.compile(
    rf"(?P<weekday>[^0-9]*)(?P<day>[0-9]{{1,2}})(?P<month>[^0-9]+?)(?P<era>พศ|คศ)?{_YEAR}(?P<ce>ce)?"
)


def parse_date(text: str) -> date:
    """The date that a person typed, in any style of `format_date` or as 5/7/2564, 5/7/2021, 2021-07-05.

    Two-digit years are Buddhist. PmqaError "date-unreadable" for anything else, for a day that
    does not exist, and for a weekday that contradicts the date.
    """
    try:
        return _numeric_date(search_key(text)) or _worded_date(_parsing_key(text))
    except (KeyError, ValueError):
        raise PmqaError("date-unreadable", text=text) from None


def _numeric_date(key: str) -> date | None:
    match = _ISO.fullmatch(key) or _NUMERIC.fullmatch(key)
    if match is None:
        return None
    return date(_common_year(match["year"]), int(match["month"]), int(match["day"]))


def _worded_date(key: str) -> date:
    match = _WORDED.fullmatch(key)
    if match is None:
        raise ValueError(key)
    era = match["era"] or match["ce"]
    day = date(_common_year(match["year"], era), _MONTH_NUMBERS[match["month"]], int(match["day"]))
    weekday = match["weekday"]
    if weekday not in {"", "วันที่"} and _WEEKDAY_NUMBERS[weekday] != day.weekday():
        raise ValueError(key)
    return day


def _common_year(digits: str, era: str | None = None) -> int:
    year = int(digits)
    if len(digits) == 2:
        if era not in {None, "พศ"}:
            raise ValueError(digits)
        return 2500 + year - _BUDDHIST_OFFSET
    buddhist = era == "พศ" or (era is None and year >= _FIRST_BUDDHIST_YEAR)
    return year - _BUDDHIST_OFFSET if buddhist else year
