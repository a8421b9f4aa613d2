"""An agenda as a table that people work in: its columns, and what is to be mended in its rows."""

import re
import uuid
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.agenda import Agenda, AgendaItem, ItemKind
from pmqa_desktop.domain.agenda_edit import AgendaFault, AgendaFinding, findings, of_kind, worked_in
from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.spans import HOUR_MS, MINUTE_MS, format_span, parse_span
from pmqa_desktop.domain.thai import arabic_digits
from pmqa_desktop.services.agenda_book import AgendaBook
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.record_columns import (
    both_column,
    flag_column,
    named,
    names_column,
    option_column,
    text_column,
    time_meant,
)
from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.services.visit_book import VisitBook

translate = QCoreApplication.translate

WORDS = ("title", "title_en")
"""The columns by whose words a row of a spreadsheet is known again."""
USUAL_MS = 5 * MINUTE_MS
"""How long a new item lasts."""
_LONGEST_MS = 24 * HOUR_MS
_UNTIL = re.compile(r"\s*(?:[-\u2013\u2014\u2212]|\u0e16\u0e36\u0e07|to)\s*")
"""Between the beginning and the end of a span of times, the Thai word for it among them."""


class AgendaTable:
    """One agenda at a time; which one is said by whoever shows it."""

    def __init__(
        self,
        book: AgendaBook,
        visit_book: VisitBook,
        media: Mapping[str, Medium],
        preferences: Preferences,
        chosen: Callable[[], Agenda | None],
    ) -> None:
        self._book = book
        self._visit_book = visit_book
        self._media = media
        self._preferences = preferences
        self._chosen = chosen
        self._found: tuple[Agenda | None, Mapping[str, int], tuple[AgendaFinding, ...]] | None = None
        """What was found last, and in what: each row asks."""

    def records(self) -> Records[AgendaItem]:
        """The items of the agenda that is shown. Their times follow every change."""
        return Records(
            [*self._when_and_what(), *self._with_what()],
            self._rows,
            self._keep,
            self._blank,
            self._book,
            attrgetter("id"),
        )

    def findings(self) -> tuple[AgendaFinding, ...]:
        """What is to be mended in the agenda that is shown."""
        agenda, video_ms = self._chosen(), self._video_ms()
        if self._found is None or self._found[:2] != (agenda, video_ms):
            self._found = agenda, video_ms, findings(agenda, video_ms) if agenda else ()
        return self._found[2]

    def _rows(self) -> tuple[AgendaItem, ...]:
        agenda = self._chosen()
        return worked_in(agenda) if agenda else ()

    def _keep(self, items: tuple[AgendaItem, ...]) -> None:
        agenda = self._chosen()
        if agenda is not None:
            self._book.set_items(agenda.id, _linked(items, {item.id for item in agenda.items}))

    def _blank(self) -> AgendaItem:
        return AgendaItem(_new_code(), NOTHING, USUAL_MS, 0)

    def _when_and_what(self) -> list[Column[AgendaItem]]:
        return [
            Column(
                "start",
                lambda: translate("AgendaTable", "Start"),
                lambda item: clock_words(item.planned_start_ms),
                _with_start,
                right=True,
            ),
            Column(
                "duration",
                lambda: translate("AgendaTable", "Duration"),
                lambda item: format_span(item.duration_ms),
                _with_duration,
                right=True,
            ),
            both_column("title", lambda: translate("AgendaTable", "Title"), "title", "th", lines=True),
            self._mend_column(),
            Column(
                "owner",
                lambda: translate("AgendaTable", "Led by"),
                self._owner,
                lambda item, typed: replace(item, owner=named(self._roles(), typed)),
                lambda: [name.text(self._preferences.language) for name in self._roles().values()],
            ),
            names_column(
                "media",
                lambda: translate("AgendaTable", "Plays"),
                "media",
                self._media_names,
                self._preferences,
            ),
            Column(
                "kind",
                lambda: translate("AgendaTable", "Is"),
                lambda item: item_kinds()[item.kind],
                _with_kind,
                lambda: list(item_kinds().values()),
            ),
        ]

    def _with_what(self) -> list[Column[AgendaItem]]:
        return [
            both_column("cue", lambda: translate("AgendaTable", "Cue"), "cue", "th", lines=True),
            text_column("plan_b", lambda: translate("AgendaTable", "Plan B"), "plan_b", lines=True),
            flag_column("fixed", lambda: translate("AgendaTable", "Fixed"), "fixed"),
            flag_column("optional", lambda: translate("AgendaTable", "Optional"), "optional"),
            flag_column("qa", lambda: translate("AgendaTable", "Assessors ask"), "qa"),
            both_column("title_en", _english_title, "title", "en", lines=True),
            both_column("cue_en", lambda: translate("AgendaTable", "Cue (English)"), "cue", "en", lines=True),
            Column(
                "code",
                lambda: translate("AgendaTable", "Code"),
                lambda item: item.id,
                None,
            ),
        ]

    def _mend_column(self) -> Column[AgendaItem]:
        def said(item: AgendaItem) -> str:
            return "\n".join(fault_words(each) for each in self.findings() if each.item == item.id)

        return Column("mend", lambda: translate("AgendaTable", "To mend"), said, None)

    def _owner(self, item: AgendaItem) -> str:
        name = self._roles().get(item.owner)
        return name.text(self._preferences.language) if name else item.owner

    def _roles(self) -> Mapping[str, Bilingual]:
        return {role.id: role.name for role in self._visit_book.visit.roles}

    def _media_names(self) -> Mapping[str, Bilingual]:
        return {medium.id: medium.title for medium in self._media.values()}

    def _video_ms(self) -> Mapping[str, int]:
        videos = (each for each in self._media.values() if each.kind is MediaKind.VIDEO)
        return {video.id: video.planned_ms for video in videos}


def _linked(items: tuple[AgendaItem, ...], known: Collection[str]) -> list[AgendaItem]:
    """Link new items that are pinned to where they would start anyway, as rows of a spreadsheet are."""
    linked: list[AgendaItem] = []
    for item in items:
        at = linked[-1].planned_end_ms if linked else None
        follows = item.id not in known and item.planned_start_ms == at
        linked.append(replace(item, fixed=False) if follows else item)
    return linked


def item_kinds() -> Mapping[ItemKind, str]:
    """What happens in an item."""
    return {
        ItemKind.SETUP: translate("AgendaTable", "set-up"),
        ItemKind.OPENING: translate("AgendaTable", "opening"),
        ItemKind.SPEECH: translate("AgendaTable", "speech"),
        ItemKind.VIDEO: translate("AgendaTable", "video"),
        ItemKind.PRESENTATION: translate("AgendaTable", "presentation"),
        ItemKind.EXHIBITION: translate("AgendaTable", "exhibition"),
        ItemKind.QUESTIONS: translate("AgendaTable", "questions"),
        ItemKind.INTERVIEW: translate("AgendaTable", "interview"),
        ItemKind.BREAK: translate("AgendaTable", "break"),
        ItemKind.CLOSING: translate("AgendaTable", "closing"),
        ItemKind.RESERVE: translate("AgendaTable", "reserve"),
        ItemKind.OTHER: translate("AgendaTable", "other"),
    }


def _english_title() -> str:
    return translate("AgendaTable", "In English")


def fault_words(finding: AgendaFinding) -> str:
    """What is to be mended, with a mark of its own."""
    words = {
        AgendaFault.OVERLAP: translate("AgendaTable", "\u25b2 {span} before the one above ends"),
        AgendaFault.GAP: translate("AgendaTable", "\u25cb {span} with nothing before it"),
        AgendaFault.MEDIA_TOO_LONG: translate("AgendaTable", "\u25b2 what it plays is {span} longer"),
        AgendaFault.OWNER_MISSING: translate("AgendaTable", "\u25cb nobody leads it"),
        AgendaFault.NO_DURATION: translate("AgendaTable", "\u25cb no duration"),
        AgendaFault.BEYOND_SLOT: translate("AgendaTable", "\u25b2 {span} beyond the end of the slot"),
    }
    return words[finding.fault].format(span=format_span(finding.ms))


def clock_words(ms: int) -> str:
    """A time of day, counted from midnight, as a table shows it."""
    minutes = ms // MINUTE_MS
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


_KIND: Column[AgendaItem] = option_column("kind", str, "kind", item_kinds, ItemKind.OTHER)


def _with_kind(item: AgendaItem, typed: str) -> AgendaItem:
    assert _KIND.filled is not None
    return of_kind(item, _KIND.filled(item, typed).kind)


def _with_start(item: AgendaItem, typed: str) -> AgendaItem:
    """A time of day pins the item there; a span such as 9.00-9.15 says how long it lasts too; "" links it."""
    if not typed:
        return replace(item, fixed=False)
    first, *rest = _UNTIL.split(typed)
    start_ms = _since_midnight(first)
    changed = replace(item, planned_start_ms=start_ms, fixed=True)
    if rest:
        duration_ms = _since_midnight(rest[0]) - start_ms
        if len(rest) > 1 or duration_ms < 0:
            raise ValueError(typed)
        changed = replace(changed, duration_ms=duration_ms)
    same = clock_words(item.planned_start_ms) == clock_words(start_ms) and not rest
    return item if same else changed


def _since_midnight(typed: str) -> int:
    moment = time_meant(typed)
    if moment is None:
        raise ValueError(typed)
    return (moment.hour * 60 + moment.minute) * MINUTE_MS + moment.second * 1000


def _with_duration(item: AgendaItem, typed: str) -> AgendaItem:
    digits = re.sub(r"[^\d:.]+$", "", arabic_digits(typed)).replace(".", ":")
    span = parse_span(digits) if typed else 0
    if span is None or span > _LONGEST_MS:
        raise ValueError(typed)
    return replace(item, duration_ms=span)


def _new_code() -> str:
    return uuid.uuid4().hex[:8]
