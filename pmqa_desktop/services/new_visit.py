"""Makes a new visit from what is known on the first day: who applies, for what, and perhaps when.

Everything else that a visit must have comes from `resources/templates`, and is for its people to change.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.answers import LifeCycleStep
from pmqa_desktop.domain.award import Award
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.criteria import Category, Criteria
from pmqa_desktop.domain.dossier import Deliverable, Dossier, Party, Statement
from pmqa_desktop.domain.events import Event, EventKind
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.people import Body, BodyKind, Role
from pmqa_desktop.domain.provenance import Mark, Origin, Provenance
from pmqa_desktop.domain.question import NEXT, QuestionStatus
from pmqa_desktop.domain.report_template import ReportTemplate
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.thai import thai_digits
from pmqa_desktop.domain.visit import Showcase, Visit
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import resource
from pmqa_desktop.services.content.criteria import read_criteria
from pmqa_desktop.services.content.fields import Table, bilingual, read_toml
from pmqa_desktop.services.content.readiness import read_readiness
from pmqa_desktop.services.usual_agenda import usual_agenda
from pmqa_desktop.services.visit_making import making_visit
from pmqa_desktop.store.agendas import Agendas
from pmqa_desktop.store.answers import Answers
from pmqa_desktop.store.criteria import CriteriaSets
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.readiness import Readiness
from pmqa_desktop.store.visits import Visits

_SHIPPED = "criteria/category{number}.toml"
_GENERAL = 6
"""The category whose file gives the parts that all categories share: their names, levels, dimensions."""

_YEAR_BEGINS = (10, 1)
_YEAR_ENDS = (9, 30)
"""Month and day of the Thai fiscal year, which is named after the year in which it ends."""

_SHORT = 32
"""Letters of a showcase's short name."""
_REFUSED = '<>:"/\\|?*'
"""What one system or another allows in no name of a folder."""
_UNNAMED = "visit"
_LONGEST = 60
"""Letters of a folder's name; a Thai letter takes three of the 255 bytes that there are."""


@dataclass(frozen=True, slots=True)
class NewVisit:
    """What a visit cannot do without, and its two days where they are known."""

    organisation: Bilingual
    category: int
    fiscal_year: int
    """In the common era."""
    rehearsal: datetime.date | None = None
    site_visit: datetime.date | None = None
    showcases: tuple[tuple[str, str], ...] = ()
    """Thai title and owner of each; the owner is "" where nobody has said."""


def check(new: NewVisit) -> None:
    """Refuse what no visit can be made of.

    Raises PmqaError `organisation-missing`, `category-missing` or `rehearsal-after-visit`.
    """
    if not new.organisation.th.strip():
        raise PmqaError("organisation-missing")
    if new.category not in {each.number for each in categories()}:
        raise PmqaError("category-missing")
    if new.rehearsal and new.site_visit and new.rehearsal > new.site_visit:
        raise PmqaError("rehearsal-after-visit")


def create_visit(folder: Path, new: NewVisit) -> None:
    """Make a visit in `folder`; it appears whole or not at all.

    Raises the PmqaErrors of `check`, `visit-exists` and `visit-unwritable`.
    """
    check(new)
    template, criteria = _template(), criteria_for(new.category)
    readiness = read_readiness(resource("templates/new_readiness.toml"))
    visit = _visit(template, new)
    media = tuple(_media(template, visit))
    with making_visit(folder) as database, database.db.atomic():
        Visits(database).save(visit, _dossier(template))
        MediaShelf(database).save(media)
        CriteriaSets(database).save(criteria)
        Readiness(database).save(readiness.areas, readiness.checklist, readiness.labels)
        Answers(database).save_life_cycle(_life_cycle(template))
        for event in visit.events:
            Agendas(database).save(usual_agenda(visit, event, f"AG-{event.id}", media))


def example() -> NewVisit:
    """A visit of nobody's, to show what a new one looks like."""
    table = _template()["example"]
    return NewVisit(bilingual(table), table["category"], table["fiscal_year"])


def categories() -> tuple[Category, ...]:
    """The categories that can be applied for."""
    offered = _template()["categories"]
    return tuple(each for each in criteria_for(_GENERAL).categories if each.number in offered)


def fiscal_year(day: datetime.date) -> int:
    """The Thai fiscal year of a day, in the common era."""
    return day.year + ((day.month, day.day) >= _YEAR_BEGINS)


def read_showcases(lines: str) -> tuple[tuple[str, str], ...]:
    """Titles, a line each, with the owner behind a bar where somebody wrote one."""
    parts = (line.partition("|") for line in lines.splitlines())
    return tuple((title.strip(), owner.strip()) for title, _bar, owner in parts if title.strip())


def proposed_folder(base: Path, organisation: str) -> Path:
    """A folder below `base`, called after the organisation, where there is nothing yet."""
    letters = (" " if letter in _REFUSED else letter for letter in organisation)
    name = "".join(letter for letter in letters if letter.isprintable())
    name = " ".join(name.split())[:_LONGEST].strip(" .") or _UNNAMED
    names = (f"{name} {number}" if number > 1 else name for number in count(1))
    return next(base / each for each in names if not (base / each).exists())


def criteria_for(category: int) -> Criteria:
    """The criteria that are shipped for a category, else what all categories share, without items."""
    shipped = resource(_SHIPPED.format(number=category))
    if shipped.is_file():
        return read_criteria(shipped)
    general = read_criteria(resource(_SHIPPED.format(number=_GENERAL)))
    return replace(general, note="", schemes=(), items=())


def category_name(category: int) -> Bilingual:
    """What documents call a category that is applied for; KeyError for one that there is not."""
    name = {each.number: each.name for each in criteria_for(_GENERAL).categories}[category]
    pattern, number = bilingual(_template()["award"]["category_name"]), str(category)
    return Bilingual(
        pattern.th.format(number=thai_digits(number), name=name.th),
        pattern.en.format(number=number, name=name.en),
    )


def fiscal_days(year: int) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of a Thai fiscal year, given in the common era."""
    return datetime.date(year - 1, *_YEAR_BEGINS), datetime.date(year, *_YEAR_ENDS)


def _template() -> Table:
    return read_toml(resource("templates/new_visit.toml"))


def _visit(template: Table, new: NewVisit) -> Visit:
    return Visit(
        organisation=Bilingual(new.organisation.th.strip(), new.organisation.en.strip()),
        organisation_kind=BodyKind.APPLICANT,
        assessors=template["assessors"],
        award=_award(template["award"], new),
        bodies=(
            *(Body(each["id"], bilingual(each), BodyKind(each["kind"])) for each in template["bodies"]),
            *(
                Body(identity, Bilingual(owner), BodyKind.SHOWCASE_OWNER)
                for owner, identity in _owners(new).items()
            ),
        ),
        roles=tuple(Role(each["id"], bilingual(each), each.get("body")) for each in template["roles"]),
        events=tuple(_events(template, new)),
        showcases=tuple(_showcases(new)),
    )


def _dossier(template: Table) -> Dossier:
    return Dossier(
        report_template=_report_template(template["report_template"]),
        deliverables=tuple(
            Deliverable(each["id"], bilingual(each), MediaKind(each["media_kind"]), per_showcase=True)
            for each in template["deliverables"]
        ),
        quality_criteria=tuple(
            Statement(each["id"], bilingual(each)) for each in template["quality_criteria"]
        ),
        parties=tuple(Party(each["id"], bilingual(each)) for each in template["parties"]),
        provenance=Provenance(
            marks=tuple(Mark(part, Origin(origin)) for part, origin in template["origins"].items())
        ),
    )


def _award(table: Table, new: NewVisit) -> Award:
    first, last = fiscal_days(new.fiscal_year)
    return Award(
        name=bilingual(table["name"]),
        track=bilingual(table["track"]),
        status_assessment=bilingual(table["status_assessment"]),
        category=new.category,
        category_name=category_name(new.category),
        category_variant="",
        fiscal_start=first,
        fiscal_end=last,
    )


def _events(template: Table, new: NewVisit) -> Iterator[Event]:
    """Those whose day is known."""
    days = {EventKind.REHEARSAL: new.rehearsal, EventKind.SITE_VISIT: new.site_visit}
    for kind, day in days.items():
        if day is not None:
            yield Event(kind.value, kind, bilingual(template[kind.value]), day)


def _owners(new: NewVisit) -> dict[str, str]:
    """The ids of the bodies that showcases belong to, by their names."""
    owners = dict.fromkeys(owner for _title, owner in new.showcases if owner)
    return {owner: f"owner-{number}" for number, owner in enumerate(owners, 1)}


def _showcases(new: NewVisit) -> Iterator[Showcase]:
    owners = _owners(new)
    for number, (title, owner) in enumerate(new.showcases, 1):
        short = title if len(title) <= _SHORT else f"{title[:_SHORT]}\u2026"
        yield Showcase(f"W{number}", Bilingual(title), Bilingual(short), owners.get(owner))


def _media(template: Table, visit: Visit) -> Iterator[Medium]:
    """What each showcase has to hand in, without files yet."""
    for number, showcase in enumerate(visit.showcases, 1):
        for each in template["deliverables"]:
            name = bilingual(each)
            title = Bilingual(f"{name.th} {showcase.short.th}", f"{name.en} {number}")
            kind, planned_ms = MediaKind(each["media_kind"]), each["minutes"] * MINUTE_MS
            yield Medium(f"{each['id']}-{showcase.id}", kind, title, planned_ms, showcase.id, each["id"])


def _report_template(table: Table) -> ReportTemplate:
    """A record of the table's own values, its lists as tuples."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in table.items()
    }
    return ReportTemplate(**{**values, "title": bilingual(table["title"])})


def _life_cycle(template: Table) -> tuple[LifeCycleStep, ...]:
    """The steps that the program follows, under the template's names."""
    statuses = ((QuestionStatus(each["status"]), bilingual(each)) for each in template["question_statuses"])
    return tuple(LifeCycleStep(status, name, NEXT[status]) for status, name in statuses)
