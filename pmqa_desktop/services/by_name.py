"""What one visit calls by an id, found in another one by its name: ids differ from visit to visit."""

from collections.abc import Mapping

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.thai_search import search_key


class ByName:
    """Things of one kind of another visit, by what has the same name here."""

    def __init__(self, theirs: Mapping[str, Bilingual], ours: Mapping[str, Bilingual]) -> None:
        self._theirs = theirs
        self._ours = {key_of(name): identity for identity, name in ours.items()}
        self.missed: dict[str, Bilingual] = {}
        """What was looked for in vain, by its id there."""

    def here(self, wanted: str | None) -> str | None:
        """The id here; None, which is noted, where there is none."""
        if not wanted:
            return None
        name = self._theirs.get(wanted, Bilingual(wanted))
        found = self._ours.get(key_of(name))
        if found is None:
            self.missed[wanted] = name
        return found


def key_of(words: Bilingual) -> str:
    """What two names have in common that are the same to people."""
    return search_key(words.th or words.en)
