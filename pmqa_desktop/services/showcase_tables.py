"""The showcases as tables that people work in: works, what is handed in, results, reviews, exhibition."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.bilingual import NOTHING, Bilingual
from pmqa_desktop.domain.deliverables import Mark, Review, Station, reviewed
from pmqa_desktop.domain.dossier import Dossier
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.results import ResultRow, number
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.thai import arabic_digits
from pmqa_desktop.domain.visit import Showcase
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.media_book import MediaBook
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.record_columns import (
    both_column,
    day_column,
    flag_column,
    lines_column,
    name_column,
    number_column,
    option_column,
    text_column,
    year_meant,
    year_said,
)
from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_book import VisitBook

translate = QCoreApplication.translate
_Row = TypeVar("_Row")

USUAL_MS = 5 * MINUTE_MS
_MOST_MINUTES = 600
Names = Callable[[], Mapping[str, Bilingual]]


class ShowcaseTables:
    """Works, results, reviews and exhibition are taken back in one order; the media in their own."""

    def __init__(
        self,
        book: VisitBook,
        media_book: MediaBook,
        media: Mapping[str, Medium],
        shown_last: Callable[[], Mapping[str, str]],
        preferences: Preferences,
        today: Today,
    ) -> None:
        """`shown_last`: by medium, the SHA-256 of its file in the last take."""
        self._book = book
        self._media_book = media_book
        self._media = media
        self._shown_last = shown_last
        self._preferences = preferences
        self._today = today

    def works(self) -> Records[Showcase]:
        """The showcases, in the order in which they are presented."""
        columns = [
            both_column("title", lambda: translate("Showcases", "Title"), "title", "th", lines=True),
            both_column("short", lambda: translate("Showcases", "Short name"), "short", "th"),
            name_column(
                "owner", lambda: translate("Showcases", "Owner"), "owner", self._bodies, self._preferences
            ),
            both_column("summary", lambda: translate("Showcases", "Summary"), "summary", "th", lines=True),
            both_column(
                "practice", lambda: translate("Showcases", "Best practice"), "best_practice", "th", lines=True
            ),
            lines_column("criteria", lambda: translate("Showcases", "Criteria"), "criteria"),
            both_column("title_en", lambda: translate("Showcases", "In English"), "title", "en", lines=True),
            both_column("short_en", lambda: translate("Showcases", "Short (English)"), "short", "en"),
            both_column(
                "summary_en", lambda: translate("Showcases", "Summary (English)"), "summary", "en", lines=True
            ),
        ]
        book = self._book
        return Records(
            columns,
            lambda: book.visit.showcases,
            lambda rows: book.change(visit=replace(book.visit, showcases=rows)),
            lambda: Showcase(_new_id(), NOTHING, NOTHING),
            book,
            attrgetter("id"),
        )

    def media(self) -> Records[Medium]:
        """Decks, videos and cameras, with what is known of their files."""
        columns = [
            both_column("title", lambda: translate("Showcases", "Title"), "title", "th", lines=True),
            option_column(
                "kind", lambda: translate("Showcases", "Is"), "kind", media_kinds, MediaKind.SLIDES
            ),
            name_column(
                "showcase",
                lambda: translate("Showcases", "Showcase"),
                "showcase",
                self._showcases,
                self._preferences,
            ),
            Column("minutes", lambda: translate("Showcases", "Minutes"), _minutes, _with_minutes, right=True),
            Column("file", lambda: translate("Showcases", "File"), self.file_words, None, lines=True),
            Column("review", lambda: translate("Showcases", "Reviewed"), self.review_words, None, lines=True),
            both_column("title_en", lambda: translate("Showcases", "In English"), "title", "en"),
        ]
        return Records(
            columns,
            lambda: tuple(self._media.values()),
            self._media_book.keep,
            lambda: Medium(_new_id(), MediaKind.SLIDES, NOTHING, USUAL_MS),
            self._media_book,
            attrgetter("id"),
        )

    def results(self) -> Records[ResultRow]:
        """What the showcases have achieved."""
        columns = [
            self._showcase_column(needed=True),
            both_column(
                "indicator", lambda: translate("Showcases", "Indicator"), "indicator", "th", lines=True
            ),
            text_column("unit", lambda: translate("Showcases", "Unit"), "unit"),
            Column("values", _values_title, self._values, self._with_values, lines=True),
            self._number_column("target", lambda: translate("Showcases", "Target")),
            flag_column("lower", lambda: translate("Showcases", "Less is better"), "lower_is_better"),
            Column("met", lambda: translate("Showcases", "Against the target"), met_words, None),
            text_column("comparator", lambda: translate("Showcases", "Compared with"), "comparator"),
            self._number_column("comparator_value", lambda: translate("Showcases", "Their value")),
            both_column("indicator_en", lambda: translate("Showcases", "In English"), "indicator", "en"),
        ]
        return self._of_dossier("results", columns, self._blank_result)

    def stations(self) -> Records[Station]:
        """The exhibition, in the order of the walk."""
        columns = [
            both_column("name", lambda: translate("Showcases", "Station"), "name", "th"),
            self._showcase_column(),
            name_column(
                "medium",
                lambda: translate("Showcases", "Camera or clip"),
                "medium",
                self._media_names,
                self._preferences,
            ),
            name_column(
                "guide", lambda: translate("Showcases", "Guide"), "guide", self._roles, self._preferences
            ),
            number_column("minutes", lambda: translate("Showcases", "Minutes"), "minutes", 0, _MOST_MINUTES),
            both_column("plan_b", lambda: translate("Showcases", "Plan B"), "plan_b", "th"),
            text_column("note", lambda: translate("Showcases", "Note"), "note", lines=True),
            both_column("name_en", lambda: translate("Showcases", "In English"), "name", "en"),
        ]
        return self._of_dossier("stations", columns, lambda: Station(_new_id(), NOTHING))

    def reviews(self) -> Records[Review]:
        """What reviewers found, by the award office's criteria."""
        columns = [
            name_column(
                "medium",
                lambda: translate("Showcases", "Deliverable"),
                "medium",
                self._media_names,
                self._preferences,
                needed=True,
            ),
            name_column(
                "criterion",
                lambda: translate("Showcases", "Criterion of quality"),
                "criterion",
                self._qualities,
                self._preferences,
                needed=True,
            ),
            self._mark_column(),
            text_column("note", lambda: translate("Showcases", "Note"), "note", lines=True),
            name_column(
                "reviewer",
                lambda: translate("Showcases", "Reviewed by"),
                "reviewer",
                self._roles,
                self._preferences,
            ),
            day_column("day", lambda: translate("Showcases", "Day"), "day", self._preferences),
            Column("of", lambda: translate("Showcases", "Of"), self._version_words, None),
        ]
        return self._of_dossier("reviews", columns, self._blank_review)

    def begin_review(self, medium: str) -> None:
        """Add a line for each criterion by which a medium's present file has not been reviewed yet."""
        dossier, file = self._book.dossier, self._media[medium].file
        sha256 = file.sha256 if file else ""
        done = {each.criterion for each in dossier.reviews if (each.medium, each.sha256) == (medium, sha256)}
        added = tuple(
            Review(_new_id(), medium, quality.id, sha256=sha256, day=self._today.day)
            for quality in dossier.quality_criteria
            if quality.id not in done
        )
        self._book.change(dossier=replace(dossier, reviews=(*dossier.reviews, *added)))

    def file_words(self, medium: Medium) -> str:
        """The file of a medium, its version, and whether it was changed since it was rehearsed."""
        if medium.kind is MediaKind.LIVE_CAMERA:
            return ""
        if medium.file is None:
            return translate("Showcases", "\u25cb no file yet")
        versions = self._media_book.versions(medium.id)
        at = next((each.number for each in versions if each.file.sha256 == medium.file.sha256), 1)
        words = translate("Showcases", "{file}, version {number}").format(file=medium.file.name, number=at)
        if self._shown_last().get(medium.id, medium.file.sha256) != medium.file.sha256:
            words += "\n" + translate("Showcases", "\u25b2 changed since it was rehearsed")
        return words

    def review_words(self, medium: Medium) -> str:
        """How far the review of a medium's present file has come."""
        if medium.kind is MediaKind.LIVE_CAMERA:
            return ""
        state, total = reviewed(self._book.dossier.reviews, medium.id, medium.file), self._qualities()
        if state.reviewed:
            words = translate("Showcases", "{met} of {total} met, {reviewed} reviewed")
            return words.format(met=state.met, total=len(total), reviewed=state.reviewed)
        if state.outdated:
            return translate("Showcases", "\u25b2 not since the file was changed")
        return translate("Showcases", "\u25cb not reviewed")

    def _version_words(self, review: Review) -> str:
        medium = self._media.get(review.medium)
        if medium is None or medium.file is None or not review.sha256:
            return ""
        if medium.file.sha256 == review.sha256:
            return translate("Showcases", "the present file")
        return translate("Showcases", "\u25b2 an older file")

    def _mark_column(self) -> Column[Review]:
        """A mark that is given anew is of the file that is there now."""
        column: Column[Review] = option_column(
            "mark", lambda: translate("Showcases", "Mark"), "mark", marks, Mark.NOT_YET
        )

        def filled(review: Review, typed: str) -> Review:
            assert column.filled is not None
            given = column.filled(review, typed)
            medium = self._media.get(review.medium)
            if given == review or medium is None or medium.file is None:
                return given
            return replace(given, sha256=medium.file.sha256, day=self._today.day)

        return replace(column, filled=filled)

    def _showcase_column(self, *, needed: bool = False) -> Column[Any]:
        return name_column(
            "showcase",
            lambda: translate("Showcases", "Showcase"),
            "showcase",
            self._showcases,
            self._preferences,
            needed=needed,
        )

    def _number_column(self, field: str, title: Callable[[], str]) -> Column[Any]:
        def filled(row: Any, typed: str) -> Any:
            plain = arabic_digits(typed)
            number(plain)
            return replace(row, **{field: plain})

        return Column(field, title, lambda row: str(getattr(row, field)), filled, right=True)

    def _values(self, row: ResultRow) -> str:
        lines = (value.partition("=") for value in row.values)
        return "\n".join(f"{year_said(int(year), self._preferences)}: {told}" for year, _sign, told in lines)

    def _with_values(self, row: ResultRow, typed: str) -> ResultRow:
        values: dict[int, str] = {}
        for line in filter(str.strip, arabic_digits(typed).replace(";", "\n").splitlines()):
            year, sign, told = line.partition(":")
            if not sign or number(told) is None:
                raise ValueError(line)
            values[year_meant(year.strip())] = told.strip()
        return replace(row, values=tuple(f"{year}={values[year]}" for year in sorted(values)))

    def _blank_result(self) -> ResultRow:
        """Raises PmqaError `showcase-missing` where there is none that it could belong to."""
        showcases = self._book.visit.showcases
        if not showcases:
            raise PmqaError("showcase-missing")
        return ResultRow(_new_id(), showcases[0].id, NOTHING)

    def _blank_review(self) -> Review:
        """Raises PmqaError `nothing-to-review` where there is no deliverable, or no criterion."""
        media, qualities = self._media_names(), self._qualities()
        if not media or not qualities:
            raise PmqaError("nothing-to-review")
        return Review(_new_id(), next(iter(media)), next(iter(qualities)), day=self._today.day)

    def _bodies(self) -> Mapping[str, Bilingual]:
        return {body.id: body.name for body in self._book.visit.bodies}

    def _roles(self) -> Mapping[str, Bilingual]:
        return {role.id: role.name for role in self._book.visit.roles}

    def _showcases(self) -> Mapping[str, Bilingual]:
        return {showcase.id: showcase.short for showcase in self._book.visit.showcases}

    def _media_names(self) -> Mapping[str, Bilingual]:
        return {medium.id: medium.title for medium in self._media.values()}

    def _qualities(self) -> Mapping[str, Bilingual]:
        return {quality.id: quality.text for quality in self._book.dossier.quality_criteria}

    def _of_dossier(
        self, field: str, columns: list[Column[_Row]], blank: Callable[[], _Row]
    ) -> Records[_Row]:
        book = self._book
        return Records(
            columns,
            lambda: getattr(book.dossier, field),
            lambda rows: book.change(dossier=_with(book.dossier, field, rows)),
            blank,
            book,
            attrgetter("id"),
        )


def media_kinds() -> Mapping[MediaKind, str]:
    """What a medium is."""
    return {
        MediaKind.SLIDES: translate("Showcases", "slides"),
        MediaKind.VIDEO: translate("Showcases", "video"),
        MediaKind.LIVE_CAMERA: translate("Showcases", "live camera"),
    }


def marks() -> Mapping[Mark, str]:
    """How far a criterion is satisfied."""
    return {
        Mark.MET: translate("Showcases", "met"),
        Mark.PARTLY: translate("Showcases", "partly"),
        Mark.NOT_YET: translate("Showcases", "not yet"),
    }


def met_words(row: ResultRow) -> str:
    """Whether the newest value reaches the target, with a mark of its own."""
    if row.met is None:
        return ""
    return translate("Showcases", "\u2713 met") if row.met else translate("Showcases", "\u25b2 not met")


def _kind_title() -> str:
    return translate("Showcases", "Is")


def _values_title() -> str:
    return translate("Showcases", "Values by year")


def _minutes(medium: Medium) -> str:
    return f"{medium.planned_ms / MINUTE_MS:g}"


def _with_minutes(medium: Medium, typed: str) -> Medium:
    minutes = float(arabic_digits(typed)) if typed else 0.0
    if not 0 <= minutes <= _MOST_MINUTES:
        raise ValueError(typed)
    return replace(medium, planned_ms=round(minutes * MINUTE_MS))


def _with(dossier: Dossier, field: str, rows: Any) -> Dossier:
    return replace(dossier, **{field: rows})


def _new_id() -> str:
    return uuid.uuid4().hex
