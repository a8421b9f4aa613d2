"""Puts the page of questions together."""

from pmqa_desktop.domain.tag_keys import criterion_codes
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.board_view import BoardView
from pmqa_desktop.ui.questions.cells_table import CellsTable
from pmqa_desktop.ui.questions.detail_pane import DetailPane
from pmqa_desktop.ui.questions.filter_bar import FilterBar
from pmqa_desktop.ui.questions.log_views import LogViews
from pmqa_desktop.ui.questions.matrix_view import MatrixView
from pmqa_desktop.ui.questions.page import Looks, QuestionsPage
from pmqa_desktop.ui.questions.promise_board import PromiseBoard
from pmqa_desktop.ui.questions.questions_model import QuestionsModel
from pmqa_desktop.ui.questions.step_form import StepForm
from pmqa_desktop.ui.questions.views_button import ViewsButton


def make_questions_page(
    bench: Workbench, today: Today, theme: Theme, wording: Wording, bindings: KeyBindings
) -> QuestionsPage:
    """The page, over the services of an open visit."""
    opened, log = bench.opened, bench.question_log
    visit, holidays = opened.visit, opened.holidays
    codes = [code for code, _name in criterion_codes(opened.criteria.load())]
    words = bench.question_words
    model = QuestionsModel(log, words, wording)
    form = StepForm(log, visit, holidays, today, bench.jotter, theme, wording)
    looks = Looks(
        BoardView(words, wording),
        MatrixView(codes, [each.id for each in visit.showcases], words, wording),
        PromiseBoard(bench.run_control, bench.cards, words, holidays, today, theme, wording),
        LogViews(words, wording),
    )
    return QuestionsPage(
        log,
        model,
        CellsTable(model, words, bench.jotter),
        looks,
        FilterBar(visit, codes, words, theme),
        ViewsButton(bench.question_desk),
        DetailPane(form, visit, holidays, today, wording),
        today,
        theme,
        bindings,
    )
