"""What the tags of a question are called."""

from pmqa_desktop.domain.question import QuestionKind, Tags
from pmqa_desktop.domain.tag_keys import Flag, TagKey, TagRow
from pmqa_desktop.services.question_words import flag_word, kind_word
from pmqa_desktop.services.tag_book import TagBook
from pmqa_desktop.ui.common.wording import Wording


class TagWords:
    """Says them in the program's language, the visit's own among them."""

    def __init__(self, book: TagBook, wording: Wording) -> None:
        self._book = book
        self._wording = wording

    def short(self, key: TagKey) -> str:
        """As much as a chip has room for: people's names, else codes."""
        if key.row in {TagRow.CRITERION, TagRow.DIMENSION}:
            return key.value
        return self.whole(key)

    def whole(self, key: TagKey) -> str:
        """All of it."""
        match key.row:
            case TagRow.ASSESSOR:
                return self._wording.text(key.name)
            case TagRow.CRITERION | TagRow.DIMENSION:
                return f"{key.value} {self._wording.text(key.name)}".strip()
            case TagRow.KIND:
                return kind_word(QuestionKind(key.value))
            case TagRow.FLAG:
                return flag_word(Flag(key.value))

    def assessor(self, role: str) -> str:
        """A role's name; its id where it has no key."""
        names = (each.name for each in self._book.keys if each.row is TagRow.ASSESSOR and each.value == role)
        name = next(names, None)
        return self._wording.text(name) if name else role

    def summary(self, tags: Tags) -> str:
        """All that is set, in a line."""
        flags = [flag for flag in Flag if getattr(tags, flag.value)]
        parts = [
            self.assessor(tags.assessor),
            tags.criterion,
            " ".join(tags.dimensions),
            kind_word(tags.kind) if tags.kind else "",
            *(flag_word(flag) for flag in flags),
        ]
        return " \u00b7 ".join(part for part in parts if part)
