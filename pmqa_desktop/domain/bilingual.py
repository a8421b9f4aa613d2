"""Words that the visit itself brings, in Thai and English; the interface's own words are translations."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A text of the visit in Thai and, where somebody wrote one, in English."""

    th: str
    en: str = ""

    def text(self, language: str) -> str:
        """The text in `language` ("th" or "en"); the other one where it is missing."""
        return (self.en or self.th) if language == "en" else (self.th or self.en)


NOTHING = Bilingual("")
"""No text in either language."""
