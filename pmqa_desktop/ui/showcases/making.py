"""Puts the page of the showcases together."""

from pmqa_desktop.services.showcase_tables import ShowcaseTables
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.showcases.page import ShowcasesPage
from pmqa_desktop.ui.showcases.result_chart import ResultChart


def make_showcases_page(bench: Workbench, today: Today, theme: Theme, wording: Wording) -> ShowcasesPage:
    """The page, over the services of an open visit."""
    book = bench.opened.book
    tables = ShowcaseTables(
        book, bench.media_book, bench.media, bench.opened.runs.files_last_shown, bench.preferences, today
    )
    return ShowcasesPage(tables, book, bench.media_book, bench.jotter, theme, ResultChart(theme, wording))
