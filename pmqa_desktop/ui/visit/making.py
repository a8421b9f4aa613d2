"""Puts the page of the visit together."""

from PySide6.QtCore import QCoreApplication

from pmqa_desktop.services.picture_book import PictureBook
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_particulars import particulars
from pmqa_desktop.services.visit_tables import VisitTables
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.visit.gallery import Gallery
from pmqa_desktop.ui.visit.page import Section, VisitPage

translate = QCoreApplication.translate

_NAME = ("name", "name_en")


def make_visit_page(bench: Workbench, today: Today, theme: Theme, wording: Wording) -> VisitPage:
    """The page, over the services of an open visit."""
    book = bench.opened.book
    pictures = PictureBook(book, bench.opened.files, bench.background, book)
    gallery = Gallery(book, pictures, theme, wording)
    return VisitPage(_sections(bench, today), gallery, bench.jotter, theme)


def _sections(bench: Workbench, today: Today) -> list[Section]:
    tables = VisitTables(bench.opened.book, bench.preferences, today)
    return [
        Section(
            "award",
            lambda: translate("VisitPage", "Organisation and award"),
            lambda: translate("VisitPage", "Whose visit it is, and what is applied for."),
            particulars(bench.opened.book, bench.preferences),
            (260, 400, 360),
            ("what",),
            fixed=True,
        ),
        Section(
            "events",
            lambda: translate("VisitPage", "Events"),
            lambda: translate("VisitPage", "Meetings, rehearsals, the site visit: when, where, how."),
            tables.events(),
            (110, 220, 160, 110, 72, 100, 220, 200, 180, 220, 260, 260),
            _NAME,
        ),
        Section(
            "roles",
            lambda: translate("VisitPage", "Roles"),
            lambda: translate(
                "VisitPage",
                "Parts that people play. Those of the assessors' body are the ones who ask.",
            ),
            tables.roles(),
            (320, 300, 360),
            _NAME,
        ),
        Section(
            "bodies",
            lambda: translate("VisitPage", "Agencies and bodies"),
            lambda: translate("VisitPage", "Agencies, committees, teams, and their other names."),
            tables.bodies(),
            (320, 260, 160, 220, 260),
            _NAME,
        ),
        Section(
            "people",
            lambda: translate("VisitPage", "People"),
            lambda: translate("VisitPage", "Named office holders, such as whoever chairs an event."),
            tables.people(),
            (200, 180, 240, 220, 200, 200, 200),
            _NAME,
        ),
        Section(
            "places",
            lambda: translate("VisitPage", "Places"),
            lambda: translate("VisitPage", "Rooms, areas and online rooms that events name."),
            tables.places(),
            (380, 340, 300),
            _NAME,
        ),
        Section(
            "parties",
            lambda: translate("VisitPage", "Kinds of parties"),
            lambda: translate("VisitPage", "Who has to be coordinated; see also the readiness."),
            tables.parties(),
            (340, 340, 300),
            _NAME,
        ),
        Section(
            "steps",
            lambda: translate("VisitPage", "Assessment steps"),
            lambda: translate("VisitPage", "The steps of the award, and how far each is."),
            tables.steps(),
            (72, 200, 200, 130, 220, 220, 260),
            _NAME,
        ),
        Section(
            "history",
            lambda: translate("VisitPage", "Award history"),
            lambda: translate("VisitPage", "This year's application and those of other years."),
            tables.history(),
            (72, 80, 120, 320, 260, 260),
            _NAME,
        ),
        Section(
            "criteria",
            lambda: translate("VisitPage", "Criteria"),
            lambda: translate(
                "VisitPage",
                "What questions are about; items of the first set have keys among the scribe's tags.",
            ),
            tables.criteria(),
            (80, 480, 360, 140),
            ("code",),
        ),
    ]
