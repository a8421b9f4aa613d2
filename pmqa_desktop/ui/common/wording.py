"""Dates, times and the visit's own words in the language and digits that the person has chosen."""

import datetime

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.thai import DateStyle, Digits, format_date, format_time, thai_digits
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.services.preferences import Preferences


class Wording:
    """Given to every view that shows words of the visit."""

    def __init__(self, preferences: Preferences) -> None:
        self.preferences = preferences

    def text(self, words: Bilingual) -> str:
        """The visit's own words."""
        return words.text(self.preferences.language)

    def date(self, day: datetime.date, style: DateStyle = DateStyle.LONG) -> str:
        """A date in the Buddhist era, or in English in the common era."""
        return format_date(
            day, style=style, digits=self.preferences.digits, language=self.preferences.language
        )

    def time(self, at: int) -> str:
        """An instant as a time of day in words."""
        return format_time(
            local(at).time(), digits=self.preferences.digits, language=self.preferences.language
        )

    def clock(self, at: int) -> str:
        """An instant as a column of a table shows it: equally wide digits, no words."""
        return f"{local(at):%H:%M}"

    def number(self, number: int) -> str:
        """A whole number in a sentence."""
        return thai_digits(str(number)) if self.preferences.digits is Digits.THAI else str(number)
