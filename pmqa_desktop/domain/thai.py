"""Thai in writing: dates of the Buddhist era, times of day, Thai digits, the letters of the Thai keyboard."""

from datetime import date, time
from enum import StrEnum


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


BUDDHIST_OFFSET = 543
"""Years by which the Buddhist era is ahead of the common era."""

MONTHS = (
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
WEEKDAYS = (
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


_KEDMANEE_DIGITS = dict(zip("ๅ/-ภถุึคตจ", "1234567890", strict=True))


def latin_key(letter: str) -> str:
    """The Latin letter on the key that sends a letter under the Thai layout of TIS 820-2538; "" for none."""
    return _KEDMANEE.get(letter, "")


def place_on_keyboard(typed: str) -> str:
    """The Latin letter or the digit on the key that sent a character, under the Latin layout or the Thai one.

    "/" and "-" are taken as the Thai layout sends them, for the digits 2 and 3.
    """
    return _KEDMANEE_DIGITS.get(typed) or latin_key(typed) or arabic_digits(typed).upper()


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
    long, short, *_ = MONTHS[day.month - 1]
    month = short if style is DateStyle.SHORT else long
    before = f"{WEEKDAYS[day.weekday()][0]} " if style is DateStyle.WEEKDAY else ""
    era = "พ.ศ. " if style is DateStyle.ERA else ""
    text = f"{before}{day.day} {month} {era}{day.year + BUDDHIST_OFFSET}"
    return thai_digits(text) if digits is Digits.THAI else text


def _english_date(day: date, style: DateStyle) -> str:
    *_, long, short = MONTHS[day.month - 1]
    month = short if style is DateStyle.SHORT else long
    before = f"{WEEKDAYS[day.weekday()][1]} " if style is DateStyle.WEEKDAY else ""
    era = " CE" if style is DateStyle.ERA else ""
    return f"{before}{day.day} {month} {day.year}{era}"


def format_time(moment: time, *, digits: Digits = Digits.THAI, language: str = "th") -> str:
    """A time of day: "๐๙.๓๐ น." in Thai, "09:30" in English ("en")."""
    if language == "en":
        return f"{moment:%H:%M}"
    text = f"{moment:%H.%M} น."
    return thai_digits(text) if digits is Digits.THAI else text
