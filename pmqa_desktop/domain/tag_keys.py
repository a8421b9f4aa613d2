"""Which single key sets which tag of a question. Each row of the keyboard is one kind of tag.

Number row: who asks. Upper letters: the criterion. Middle letters: the dimensions. Lower letters: what the
assessor wants, and how the question is to be handled. Keys are named by their place on a Latin keyboard.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.criteria import Criteria
from pmqa_desktop.domain.people import Role
from pmqa_desktop.domain.question import QuestionKind, Tags


class TagRow(StrEnum):
    """A kind of tag, and so a row of keys."""

    ASSESSOR = "assessor"
    CRITERION = "criterion"
    DIMENSION = "dimension"
    KIND = "kind"
    FLAG = "flag"


class Flag(StrEnum):
    """How a question is to be handled."""

    CONTINUES = "continues"
    ANSWER_NOW = "answer_now"
    EVIDENCE_REQUESTED = "evidence_requested"
    CONFIDENTIAL = "confidential"


_ROWS = {
    TagRow.ASSESSOR: "123456789",
    TagRow.CRITERION: "QWERTYUIOP",
    TagRow.DIMENSION: "ASDFGHJKL",
    TagRow.KIND: "ZXC",
    TagRow.FLAG: "VBNM",
}

RESULTS = 7
"""The category in which all of an organisation's results are judged."""


@dataclass(frozen=True, slots=True)
class TagKey:
    """A key, and the tag that it sets or takes away again."""

    key: str
    row: TagRow
    value: str
    name: Bilingual = NOTHING
    """The visit's own words for it."""


def tag_keys(assessors: Iterable[Role], criteria: Criteria) -> tuple[TagKey, ...]:
    """The keys for a visit; what there are more of than keys in a row is set elsewhere."""
    dimensions = {each.code: each.name for each in reversed(criteria.dimensions)}
    values = {
        TagRow.ASSESSOR: [(role.id, role.name) for role in assessors],
        TagRow.CRITERION: criterion_codes(criteria),
        TagRow.DIMENSION: [(code, dimensions[code]) for code in dimension_codes(criteria)],
        TagRow.KIND: [(kind.value, NOTHING) for kind in QuestionKind],
        TagRow.FLAG: [(flag.value, NOTHING) for flag in Flag],
    }
    return tuple(
        TagKey(key, row, value, name)
        for row, keys in _ROWS.items()
        for key, (value, name) in zip(keys, values[row], strict=False)
    )


def criterion_codes(criteria: Criteria) -> list[tuple[str, Bilingual]]:
    """What a question can be about: the first scheme's items, the category of results, and the others."""
    scheme = criteria.schemes[0] if criteria.schemes else None
    codes = [(item.code, item.name) for item in criteria.items_of(scheme.id if scheme else "")]
    others = [each for each in criteria.categories if scheme is None or each.number != scheme.category]
    others.sort(key=lambda each: each.number != RESULTS)
    return codes + [(str(each.number), each.name) for each in others]


def dimension_codes(criteria: Criteria) -> list[str]:
    """The codes of ADLI, then those of LeTCI; "I" is in both and comes once."""
    return list(dict.fromkeys(each.code for each in criteria.dimensions))


def toggled(tags: Tags, pressed: TagKey, last: str) -> Tags:
    """The tags after a key was pressed. `last` is the id of the question asked last, if any."""
    value = pressed.value
    match pressed.row:
        case TagRow.ASSESSOR:
            return replace(tags, assessor="" if tags.assessor == value else value)
        case TagRow.CRITERION:
            return replace(tags, criterion="" if tags.criterion == value else value)
        case TagRow.DIMENSION:
            others = tuple(code for code in tags.dimensions if code != value)
            return replace(tags, dimensions=others if value in tags.dimensions else (*others, value))
        case TagRow.KIND:
            kind = QuestionKind(value)
            return replace(tags, kind=None if tags.kind is kind else kind)
        case TagRow.FLAG:
            return _flagged(tags, Flag(value), last)


def is_set(tags: Tags, key: TagKey) -> bool:
    """Whether the tag of a key is set."""
    match key.row:
        case TagRow.ASSESSOR:
            return tags.assessor == key.value
        case TagRow.CRITERION:
            return tags.criterion == key.value
        case TagRow.DIMENSION:
            return key.value in tags.dimensions
        case TagRow.KIND:
            return tags.kind is not None and tags.kind.value == key.value
        case TagRow.FLAG:
            return bool(getattr(tags, key.value))


def _flagged(tags: Tags, flag: Flag, last: str) -> Tags:
    match flag:
        case Flag.CONTINUES:
            return replace(tags, continues="" if tags.continues else last)
        case Flag.ANSWER_NOW:
            return replace(tags, answer_now=not tags.answer_now)
        case Flag.EVIDENCE_REQUESTED:
            return replace(tags, evidence_requested=not tags.evidence_requested)
        case Flag.CONFIDENTIAL:
            return replace(tags, confidential=not tags.confidential)
