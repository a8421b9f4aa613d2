"""Ten thousand questions: opened, looked for, shown, and entered among, against SQLite's own floor."""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from figures import Figures, timed
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from pmqa_desktop.app.parts import make_player
from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.question import QuestionStatus, Stamp, Tags
from pmqa_desktop.domain.question_filter import NO_FILTER, QuestionFilter
from pmqa_desktop.domain.question_log import (
    Edit,
    Field,
    QuestionAsked,
    QuestionHappening,
    QuestionMoved,
    QuestionsEdited,
)
from pmqa_desktop.domain.runlog import OUTSIDE
from pmqa_desktop.services.jotter import Jotter
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import open_visit
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.store.database import open_database
from pmqa_desktop.store.runs import Runs
from pmqa_desktop.ui.common.theme import LIGHT, Theme, load_fonts
from pmqa_desktop.ui.questions.page import Look, QuestionsPage
from pmqa_desktop.ui.windows import Windows
from tests.support.hands import named

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

MANY = 10_000
WORDS = "ข้อมูล ตัวชี้วัด ยาเสพติด กระบวนการ เกษตรกร ผลลัพธ์ ย้อนหลัง จังหวัด ข้าวอินทรีย์ โควิด อย่างไร ใคร"
QUERIES = ("ก", "ยาเสพติด", "ผลลัพธ์ย้อนหลัง", "ใคร โควิด", "ไม่มีเลย", "๙๙")
ROUNDS = 10
ENTERED = 300


def _questions() -> Iterator[QuestionHappening]:
    """A third of them promised, a tenth edited."""
    chance = random.Random(6)
    for number in range(7, MANY + 1):
        words = "".join(chance.choices(WORDS.split(), k=8))
        tags = Tags("assessor_1", "6.1")
        yield QuestionAsked(str(number), number, words, Stamp(number * 1000), tags=tags)
        if number % 3 == 0:
            yield QuestionMoved(str(number), QuestionStatus.FOLLOWUP_PROMISED, text=words, owner="B4")
        if number % 10 == 0:
            yield QuestionsEdited((Edit(str(number), Field.NOTE, words),), "scribe")


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Workbench, Windows]]:
    load_fonts()
    create_demonstration(tmp_path / "visit")
    with closing(open_database(tmp_path / "visit", opened_at=0)) as database:
        Runs(database).append(OUTSIDE, 0, list(_questions()))
    clock = SystemClock()
    preferences = Preferences(QSettings(str(tmp_path / "ini"), QSettings.Format.IniFormat))
    workbench = Workbench(open_visit(tmp_path / "visit", clock), clock, preferences, make_player)
    theme = Theme(LIGHT)
    theme.apply(qapp)
    windows = Windows(qapp, workbench.opened, Today(clock), lambda: workbench, theme, preferences)
    windows.show()
    yield workbench, windows
    windows.close()
    windows.dispose()
    workbench.close()


def test_ten_thousand_questions_are_opened_and_looked_for(
    bench: tuple[Workbench, Windows], qapp: QApplication
) -> None:
    workbench, windows = bench
    reading, opening = Figures("rows read by SQLite"), Figures("questions opened")
    connection = workbench.opened.database.connection
    for _ in range(ROUNDS):
        reading.add(timed(lambda: connection.execute("SELECT * FROM run_events").fetchall()))
        opening.add(timed(lambda: _open_log(workbench)))
    first, warming = Figures("page shown"), Figures("searched for the first time")
    first.add(timed(lambda: (windows.pages.go_to("questions"), qapp.processEvents())))
    page = windows.pages.page("questions")
    assert isinstance(page, QuestionsPage)
    warming.add(timed(lambda: page.show_filter(QuestionFilter(query=QUERIES[0]))))
    found, sorting = Figures("found while typing"), Figures("sorted by the words")
    for query in QUERIES * ROUNDS:
        found.add(timed(lambda query=query: page.show_filter(QuestionFilter(query=query))))
    page.show_filter(NO_FILTER)
    while page.findChild(QTimer, "warmer").isActive():
        qapp.processEvents()
    table = named(page, QTableView, "Questions")
    sorting.add(timed(lambda: table.sortByColumn(2, table.horizontalHeader().sortIndicatorOrder())))
    looks = [Figures(f"switched to the {look}") for look in Look]
    for look, figures in zip(Look, looks, strict=True):
        figures.add(timed(lambda look=look: (page.show_look(look), qapp.processEvents())))
    for each in (reading, opening, first, warming, found, sorting, *looks):
        print(each.against(reading))
    assert len(workbench.question_log.questions) == MANY


def test_a_question_is_entered_among_ten_thousand(bench: tuple[Workbench, Windows], tmp_path: Path) -> None:
    workbench, windows = bench
    windows.pages.go_to("questions")
    log, runs, append = workbench.question_log, workbench.opened.runs, workbench.opened.runs.append
    raw = sqlite3.connect(tmp_path / "raw.db")
    raw.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE q (at, words)")
    floor, committed = Figures("bare INSERT + commit"), Figures("Enter to committed")
    entered, undone = Figures("Enter, with the page open"), Figures("an act undone")

    def insert(number: int) -> None:
        with raw:
            raw.execute("INSERT INTO q VALUES (?, ?)", [number, WORDS])

    for number in range(ENTERED):
        floor.add(timed(lambda number=number: insert(number)))
        draft = replace(log.open_row(), words=WORDS)
        begun = time.perf_counter()
        runs.append = partial(_until, committed, begun, append)  # type: ignore[method-assign]
        entered.add(timed(lambda draft=draft: log.enter(draft)))
    runs.append = append  # type: ignore[method-assign]
    assert len(log.questions) == MANY + ENTERED
    for _ in range(ROUNDS):
        undone.add(timed(log.undo))
    for each in (floor, committed, entered, undone):
        print(each.against(floor))


def _open_log(workbench: Workbench) -> QuestionLog:
    opened, run_control = workbench.opened, workbench.run_control
    stage_control, jotter = workbench.stage_control, Jotter(opened.database)
    return QuestionLog(opened.database, opened.runs, run_control, stage_control, workbench.media, jotter)


def _until(figures: Figures, begun: float, append: Callable[..., object], *args: object) -> object:
    committed = append(*args)
    figures.add((time.perf_counter() - begun) * 1000)
    return committed
