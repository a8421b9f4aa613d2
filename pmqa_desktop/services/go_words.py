"""The answer to "are we ready?" in words: its grounds, what would change each, the page that is signed."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.go import Answer, Ground, Signature, Weight
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import DateStyle, Digits, format_date, format_time, thai_digits
from pmqa_desktop.domain.thai_time import local
from pmqa_desktop.reports.document import Block, Column, Document, Heading, Paragraph, Table
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.visit_book import VisitBook

translate = QCoreApplication.translate

_GROUNDS: Mapping[str, str] = {
    "preflight-never": str(QT_TRANSLATE_NOOP("Go", "The computer and the files have never been checked.")),
    "preflight-faults": str(QT_TRANSLATE_NOOP("Go", "Preflight found {count} faults.")),
    "preflight-warnings": str(QT_TRANSLATE_NOOP("Go", "Preflight found {count} warnings.")),
    "preflight-old": str(QT_TRANSLATE_NOOP("Go", "The computer and the files were not checked today.")),
    "preflight-clean": str(QT_TRANSLATE_NOOP("Go", "Preflight found no fault and no warning today.")),
    "checklist-critical": str(QT_TRANSLATE_NOOP("Go", "{count} critical items of the checklist are open.")),
    "checklist-overdue": str(QT_TRANSLATE_NOOP("Go", "{count} items of the checklist are overdue.")),
    "checklist-fine": str(
        QT_TRANSLATE_NOOP("Go", "{settled} of {total} items of the checklist are settled.")
    ),
    "paths-failing": str(QT_TRANSLATE_NOOP("Go", "{count} primary signal paths failed their last test.")),
    "backups-failing": str(QT_TRANSLATE_NOOP("Go", "{count} backup signal paths failed their last test.")),
    "paths-untested": str(QT_TRANSLATE_NOOP("Go", "{count} signal paths have not been tested.")),
    "contacts-open": str(
        QT_TRANSLATE_NOOP("Go", "{count} parties are not invited, confirmed and tested yet.")
    ),
    "tasks-late": str(QT_TRANSLATE_NOOP("Go", "{count} tasks of agencies are overdue.")),
    "never-rehearsed": str(QT_TRANSLATE_NOOP("Go", "There is no finished rehearsal.")),
    "rehearsal-failed": str(QT_TRANSLATE_NOOP("Go", "The last rehearsal was judged not good enough.")),
    "finish-late": str(
        QT_TRANSLATE_NOOP("Go", "As in {takes} takes, the visit would usually end {span} after its slot.")
    ),
    "finish-tight": str(
        QT_TRANSLATE_NOOP(
            "Go", "At its slowest, as in {takes} takes, the visit would end {span} after its slot."
        )
    ),
    "finish-sure": str(
        QT_TRANSLATE_NOOP("Go", "Even at its slowest, as in {takes} takes, the visit ends within its slot.")
    ),
    "never-drilled": str(QT_TRANSLATE_NOOP("Go", "Nobody has practised answering the assessors.")),
    "weak-topics": str(QT_TRANSLATE_NOOP("Go", "{weak} of {topics} topics that were drilled are weak.")),
    "drilled-well": str(QT_TRANSLATE_NOOP("Go", "All {topics} topics that were drilled were answered well.")),
}
_CHANGES: Mapping[str, str] = {
    "preflight-never": str(QT_TRANSLATE_NOOP("Go", "Check now.")),
    "preflight-faults": str(QT_TRANSLATE_NOOP("Go", "Mend them, and check again.")),
    "preflight-warnings": str(QT_TRANSLATE_NOOP("Go", "Look at each, and mend what matters.")),
    "preflight-old": str(QT_TRANSLATE_NOOP("Go", "Check now.")),
    "checklist-critical": str(QT_TRANSLATE_NOOP("Go", "Settle them.")),
    "checklist-overdue": str(QT_TRANSLATE_NOOP("Go", "Settle them, or put them off.")),
    "paths-failing": str(QT_TRANSLATE_NOOP("Go", "Mend the path, or make another one the primary.")),
    "backups-failing": str(QT_TRANSLATE_NOOP("Go", "Mend them, and test again.")),
    "paths-untested": str(QT_TRANSLATE_NOOP("Go", "Test them, and note the result.")),
    "contacts-open": str(QT_TRANSLATE_NOOP("Go", "Call them, send the link and test it with them.")),
    "tasks-late": str(QT_TRANSLATE_NOOP("Go", "Ask the agencies.")),
    "never-rehearsed": str(QT_TRANSLATE_NOOP("Go", "Rehearse the agenda from beginning to end.")),
    "rehearsal-failed": str(QT_TRANSLATE_NOOP("Go", "Rehearse once more, and judge that take.")),
    "finish-late": str(QT_TRANSLATE_NOOP("Go", "Shorten items, or say what may be left out.")),
    "finish-tight": str(QT_TRANSLATE_NOOP("Go", "Say what may be left out when the time runs short.")),
    "never-drilled": str(QT_TRANSLATE_NOOP("Go", "Drill some questions of the bank.")),
    "weak-topics": str(QT_TRANSLATE_NOOP("Go", "Drill the weak topics once more.")),
}


def weight_word(weight: Weight) -> str:
    """What a ground means for the answer, with a mark of its own."""
    words = {
        Weight.BLOCKS: translate("Go", "\u2716 not yet"),
        Weight.DOUBT: translate("Go", "\u25b2 doubt"),
        Weight.FINE: translate("Go", "\u2713 fine"),
    }
    return words[weight]


def verdict_words(answer: Answer) -> str:
    """The answer itself."""
    return translate("Go", "Go") if answer.go else translate("Go", "Not yet")


class GoWords:
    """In the language and the digits that the person has chosen."""

    def __init__(self, visit_book: VisitBook, preferences: Preferences) -> None:
        self._visit_book = visit_book
        self._preferences = preferences

    def ground(self, ground: Ground) -> str:
        """What a ground says."""
        facts = {name: self._number(value) for name, value in ground.facts.items()}
        if "ms" in ground.facts:
            facts["span"] = format_span(ground.facts["ms"])
        return translate("Go", _GROUNDS[ground.code]).format_map(facts)

    def change(self, ground: Ground) -> str:
        """What would change it; "" where nothing needs to."""
        return translate("Go", _CHANGES[ground.code]) if ground.code in _CHANGES else ""

    def role(self, role: str) -> str:
        """A role by its name."""
        names = {each.id: each.name for each in self._visit_book.visit.roles}
        return names[role].text(self._preferences.language) if role in names else role

    def signed(self, signature: Signature) -> str:
        """What was signed, when, and what stood against it."""
        said = signature.said
        told = translate("Go", "go") if said.go else translate("Go", "not yet")
        if said.blocking:
            words = translate("Go", "{answer}, with {count} grounds against it")
            told = words.format(answer=told, count=self._number(said.blocking))
        return f"{told} \u00b7 {self.moment(signature.at)}"

    def moment(self, at: int) -> str:
        """A day and a time."""
        moment = local(at)
        digits, language = self._preferences.digits, self._preferences.language
        day = format_date(moment.date(), style=DateStyle.SHORT, digits=digits, language=language)
        return f"{day} {format_time(moment.time(), digits=digits, language=language)}"

    def document(self, answer: Answer, signed: Mapping[str, Signature], now: int) -> Document:
        """The one page: the answer, its grounds, who signed; and room for names by hand."""
        visit, words = self._visit_book.visit, self._preferences.language
        rows = tuple(
            (weight_word(each.weight), self.ground(each), self.change(each)) for each in answer.grounds
        )
        grounds = Table(
            translate("Go", "Why"),
            (
                Column(translate("Go", "Means"), 1.3),
                Column(translate("Go", "Ground"), 4.4),
                Column(translate("Go", "What would change it"), 3.3),
            ),
            rows,
        )
        signing = Table(
            translate("Go", "Signed off"),
            (
                Column(translate("Go", "Role"), 3.0),
                Column(translate("Go", "Said"), 3.4),
                Column(translate("Go", "Note"), 2.6),
            ),
            tuple((self.role(role), self.signed(each), each.said.note) for role, each in signed.items()),
        )
        by_hand = translate("Go", "Signature \u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026")
        blocks: tuple[Block, ...] = (
            Heading(verdict_words(answer)),
            grounds,
            *((signing,) if signed else ()),
            Paragraph(by_hand),
        )
        subtitle = (visit.organisation, visit.award.name, visit.award.category_name)
        lines = [*(each.text(words) for each in subtitle), self.moment(now)]
        title = translate("Go", "Readiness for the site visit")
        return Document(title, "\n".join(lines), blocks, words, self._preferences.digits)

    def _number(self, number: int) -> str:
        thai = self._preferences.digits is Digits.THAI and self._preferences.language == "th"
        return thai_digits(str(number)) if thai else str(number)
