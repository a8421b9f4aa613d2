"""Puts the page of questions together."""

from pmqa_desktop.services.question_words import QuestionWords
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.common.cells_table import CellsTable
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.asked_at import AskedAt
from pmqa_desktop.ui.questions.board_view import BoardView
from pmqa_desktop.ui.questions.detail_pane import DetailPane
from pmqa_desktop.ui.questions.evidence_list import EvidenceList
from pmqa_desktop.ui.questions.filter_bar import FilterBar
from pmqa_desktop.ui.questions.log_views import LogViews
from pmqa_desktop.ui.questions.matrix_view import MatrixView
from pmqa_desktop.ui.questions.page import Looks, QuestionsPage
from pmqa_desktop.ui.questions.promise_board import PromiseBoard
from pmqa_desktop.ui.questions.questions_model import QuestionsModel
from pmqa_desktop.ui.questions.step_form import StepForm
from pmqa_desktop.ui.questions.tag_panel import TagPanel
from pmqa_desktop.ui.questions.tag_words import TagWords
from pmqa_desktop.ui.questions.views_button import ViewsButton
from pmqa_desktop.ui.questions.words_editor import WordsEditor


def make_questions_page(
    bench: Workbench, today: Today, theme: Theme, wording: Wording, bindings: KeyBindings
) -> QuestionsPage:
    """The page, over the services of an open visit."""
    book, log, calendar = bench.opened.book, bench.question_log, bench.work_calendar
    codes = bench.tag_book.criteria
    words = bench.question_words
    model = QuestionsModel(log, words, wording)
    form = StepForm(log, book, calendar, today, bench.jotter, theme, wording)
    looks = Looks(
        BoardView(words, wording),
        MatrixView(codes, book, words, wording),
        PromiseBoard(log, bench.run_control, bench.cards, words, calendar, today, theme, wording),
        LogViews(words, wording),
    )
    return QuestionsPage(
        log,
        model,
        CellsTable(model, bench.jotter),
        looks,
        FilterBar(book, codes, words, theme),
        ViewsButton(bench.question_desk),
        _make_detail(bench, words, form, today, theme, wording),
        today,
        theme,
        bindings,
    )


def _make_detail(
    bench: Workbench, words: QuestionWords, form: StepForm, today: Today, theme: Theme, wording: Wording
) -> DetailPane:
    log = bench.question_log
    return DetailPane(
        log,
        WordsEditor(log, bench.jotter),
        AskedAt(bench.slides, bench.media, wording),
        TagPanel(bench.tag_book, TagWords(bench.tag_book, wording), wording),
        EvidenceList(bench.evidence_book, log, lambda: _slide_now(bench), theme),
        form,
        words,
        bench.opened.book,
        bench.work_calendar,
        today,
        wording,
    )


def _slide_now(bench: Workbench) -> tuple[str, int, str]:
    stage, number = bench.stage_control.audience_stage, bench.stage_control.page_number()
    deck = bench.slides.deck(stage.medium or "")
    title = deck.pages[stage.page].title if deck and number else ""
    return stage.medium or "", number, title
