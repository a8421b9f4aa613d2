"""What a visit has once: its organisation and its award, as a table of a line each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.thai import arabic_digits
from pmqa_desktop.domain.visit import Visit
from pmqa_desktop.services.new_visit import categories, category_name, criteria_for, fiscal_days
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.record_columns import named, year_meant, year_said
from pmqa_desktop.services.records import Column, Records
from pmqa_desktop.services.visit_book import VisitBook

translate = QCoreApplication.translate

_Write = Callable[[Visit, str, str], Visit]
"""The visit with other words in a line: Thai and English. Raises ValueError for what means nothing."""


@dataclass(frozen=True, slots=True)
class Particular:
    """A line: what it says in Thai and in English; what is no text has the first only."""

    id: str
    th: str
    en: str = ""


@dataclass(frozen=True)
class _Line:
    title: Callable[[], str]
    read: Callable[[Visit], tuple[str, str]]
    write: _Write


def particulars(book: VisitBook, preferences: Preferences) -> Records[Particular]:
    """The lines can be changed, not removed. Another category brings its criteria, and its own name."""
    lines = _lines(preferences)

    def read() -> tuple[Particular, ...]:
        return tuple(Particular(code, *line.read(book.visit)) for code, line in lines.items())

    def keep(rows: tuple[Particular, ...]) -> None:
        before = after = book.visit
        for row in rows:
            if (row.th, row.en) != lines[row.id].read(before):
                after = lines[row.id].write(after, row.th, row.en)
        other = after.award.category != before.award.category
        book.change(visit=after, criteria=criteria_for(after.award.category) if other else None)

    def cell(code: str, title: Callable[[], str], field: str) -> Column[Particular]:
        def filled(row: Particular, typed: str) -> Particular:
            changed = replace(row, **{field: typed})
            lines[row.id].write(book.visit, changed.th, changed.en)
            return changed

        return Column(code, title, attrgetter(field), filled)

    columns: list[Column[Particular]] = [
        Column("what", lambda: translate("Tables", "What"), lambda row: lines[row.id].title(), None),
        cell("name", lambda: translate("Tables", "In Thai"), "th"),
        cell("name_en", lambda: translate("Tables", "In English"), "en"),
    ]
    return Records(columns, read, keep, lambda: Particular("", ""), book, attrgetter("id"))


def _lines(preferences: Preferences) -> dict[str, _Line]:
    return {
        "organisation": _Line(
            lambda: translate("Tables", "Organisation"),
            lambda visit: (visit.organisation.th, visit.organisation.en),
            lambda visit, th, en: replace(visit, organisation=_needed(th, en)),
        ),
        "award": _of_award("name", lambda: translate("Tables", "Award")),
        "track": _of_award("track", lambda: translate("Tables", "Track")),
        "category": _Line(
            lambda: translate("Tables", "Category (1 to 6)"),
            lambda visit: (str(visit.award.category), ""),
            _with_category,
        ),
        "category_name": _of_award("category_name", lambda: translate("Tables", "Name of the category")),
        "category_variant": _Line(
            lambda: translate("Tables", "The category's other Thai name"),
            lambda visit: (visit.award.category_variant, ""),
            lambda visit, th, en: _with_award(visit, category_variant=_alone(th, en)),
        ),
        "year": _Line(
            lambda: translate("Tables", "Fiscal year"),
            lambda visit: (year_said(visit.award.year, preferences), ""),
            _with_year,
        ),
        "status_assessment": _of_award(
            "status_assessment", lambda: translate("Tables", "Assessment that goes with it")
        ),
        "assessors": _Line(
            lambda: translate("Tables", "Assessed by"),
            lambda visit: (_assessors(visit, preferences.language), ""),
            _with_assessors,
        ),
    }


def _of_award(field: str, title: Callable[[], str]) -> _Line:
    def read(visit: Visit) -> tuple[str, str]:
        words: Bilingual = getattr(visit.award, field)
        return words.th, words.en

    return _Line(title, read, lambda visit, th, en: _with_award(visit, **{field: Bilingual(th, en)}))


def _needed(th: str, en: str) -> Bilingual:
    if not th:
        raise ValueError(th)
    return Bilingual(th, en)


def _alone(th: str, en: str) -> str:
    """What has one form for both languages."""
    if en:
        raise ValueError(en)
    return th


def _with_award(visit: Visit, **fields: object) -> Visit:
    return replace(visit, award=replace(visit.award, **fields))  # type: ignore[arg-type]


def _with_category(visit: Visit, th: str, en: str) -> Visit:
    """The category's name goes with it, unless somebody has written another."""
    category = int(arabic_digits(_alone(th, en)))
    if category not in {each.number for each in categories()}:
        raise ValueError(th)
    kept, usual = visit.award.category_name, category_name(visit.award.category)
    name = category_name(category) if kept == usual else kept
    return _with_award(visit, category=category, category_name=name)


def _with_year(visit: Visit, th: str, en: str) -> Visit:
    first, last = fiscal_days(year_meant(_alone(th, en)))
    return _with_award(visit, fiscal_start=first, fiscal_end=last)


def _with_assessors(visit: Visit, th: str, en: str) -> Visit:
    names = {body.id: body.name for body in visit.bodies}
    return replace(visit, assessors=named(names, _alone(th, en)) or None)


def _assessors(visit: Visit, language: str) -> str:
    return visit.body(visit.assessors).name.text(language) if visit.assessors else ""
