"""The real program in its real windows on a real X server, with the real media."""

import csv
import json
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from killed_bench import open_bench
from PySide6.QtGui import QImage
from screen import Screen, wait_until, x_server

pytestmark = [pytest.mark.xdist_group("screen"), pytest.mark.timeout(300)]

MAIN, CONSOLE = "PMQA Desktop", "PMQA . presenter's console"
NEW_VISIT = "การตรวจใหม่"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def screen(home: Path) -> Iterator[Screen]:
    with x_server(home) as made:
        yield made


def _events(visit: Path, kind: str) -> list[dict[str, Any]]:
    """What the run log of a visit says of one kind, in the takes, as another process reads it."""
    if not (visit / "visit.db").exists():
        return []
    with closing(sqlite3.connect(f"{(visit / 'visit.db').as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT data FROM run_events WHERE kind = ? AND take > 0 ORDER BY seq"
        try:
            return [json.loads(data) for (data,) in connection.execute(query, [kind])]
        except sqlite3.OperationalError:
            return []


def _present_up_to_the_third_page(screen: Screen, visit: Path, process: subprocess.Popen[str]) -> None:
    """By keys alone: begin a take, go to the fifth item, which shows slides, and flip twice."""
    screen.press(MAIN, "F5")
    wait_until(lambda: len(_events(visit, "TakeStarted")) == 1, process)
    for number in range(1, 6):
        screen.press(MAIN, "F7")
        wait_until(lambda number=number: len(_events(visit, "ItemStarted")) == number, process)
    wait_until(lambda: len(_events(visit, "PageShown")) == 1, process)
    screen.press(MAIN, "Next", "Next")
    wait_until(lambda: len(_events(visit, "PageShown")) == 3, process)


def _draft(visit: Path) -> str:
    with closing(sqlite3.connect(f"{(visit / 'visit.db').as_uri()}?mode=ro", uri=True)) as connection:
        row = connection.execute("SELECT data FROM drafts").fetchone()
    return str(json.loads(row[0])["words"]) if row else ""


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a whole morning leaves behind, 400 times as fast as the clock."""
    folder = tmp_path_factory.mktemp("rehearsed")
    with (
        x_server(folder / "home") as made,
        made.program("rehearse", "--speed", "400", "--out", str(folder / "out")) as process,
    ):
        told, _ = process.communicate(timeout=280)
    assert process.returncode == 0, told
    return folder / "out"


def test_the_demonstration_is_rehearsed_from_the_first_item_to_the_report(rehearsed: Path) -> None:
    assert len(_events(rehearsed / "visit", "ItemStarted")) == 17
    assert len(_events(rehearsed / "visit", "QuestionAsked")) == 8
    pages = {(event["medium"], event["page"]) for event in _events(rehearsed / "visit", "PageShown")}
    assert {medium: sum(each == medium for each, _ in pages) for medium, _ in pages} == {
        "S0": 9,
        "S1": 8,
        "S2": 8,
        "S3": 9,
    }


def test_a_rehearsal_leaves_its_times_and_its_questions(rehearsed: Path) -> None:
    with (rehearsed / "question-log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if row]
    assert len(rows) == 1 + 8
    paragraphs = Document(str(rehearsed / "timing-report.docx")).paragraphs
    assert paragraphs[0].text == "รายงานการซักซ้อมเสมือนจริง"


def test_the_pictures_of_a_rehearsal_show_slides_and_moving_video(rehearsed: Path) -> None:
    for name in ("audience-slide", "audience-video", "control-room-slide", "console-slide", "review"):
        picture = QImage(str(rehearsed / f"{name}.png"))
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 40) for y in range(0, 700, 40)}
        assert len(colours) > 5, f"{name} is blank"


def test_a_person_starts_flips_and_asks_by_keys_alone(screen: Screen, tmp_path: Path) -> None:
    visit = tmp_path / "visit"
    with screen.program("--language", "en", "demo", str(visit)) as process:
        _present_up_to_the_third_page(screen, visit, process)
        screen.press(MAIN, "F9")
        screen.type(MAIN, "Which agency owns each step?")
        screen.press(MAIN, "Return")
        wait_until(lambda: len(_events(visit, "QuestionAsked")) == 1, process)
        screen.press(MAIN, "Prior", "F8", "F6")
        wait_until(lambda: len(_events(visit, "Paused")) == 1, process)
    (question,) = _events(visit, "QuestionAsked")
    assert question["verbatim"] == "Which agency owns each step?"
    assert (question["stamp"]["item"], question["stamp"]["medium"]) == ("R-04", "S0")
    assert question["stamp"]["page_number"] == 3
    assert [event["page"] for event in _events(visit, "PageShown")] == [0, 1, 2, 1]
    assert _events(visit, "BlackSet") == [{"on": True}]


def test_the_visit_of_another_province_is_made_and_rehearsed_by_keys_alone(
    screen: Screen, home: Path
) -> None:
    screen.use_thai_keyboard()
    with screen.program() as process:
        screen.press(MAIN, "ctrl+n")
        for words in ("จังหวัดลำปาง", "Lampang Province", "4", ""):
            screen.type(NEW_VISIT, words)
            screen.press(NEW_VISIT, "Tab")
        for line in ("เซรามิก | สำนักงานอุตสาหกรรม", "ป่าชุมชน | ทสจ."):
            screen.type(NEW_VISIT, line)
            screen.press(NEW_VISIT, "Return")
        for day in ("10/7/2570", "16/7/2570"):
            screen.press(NEW_VISIT, "Tab")
            screen.type(NEW_VISIT, day)
        screen.press(NEW_VISIT, "Return")
        visit = home / "data" / "จังหวัดลำปาง"
        wait_until((visit / "visit.db").exists, process)
        wait_until(lambda: not screen.shows(NEW_VISIT), process)
        screen.press(MAIN, "F5")
        wait_until(lambda: len(_events(visit, "TakeStarted")) == 1, process)
        screen.press(MAIN, "F7")
        wait_until(lambda: len(_events(visit, "ItemStarted")) == 1, process)
    with closing(open_bench(visit)) as bench:
        opened = bench.opened
        assert (opened.visit.organisation.th, opened.visit.organisation.en) == (
            "จังหวัดลำปาง",
            "Lampang Province",
        )
        assert [each.title.th for each in opened.visit.showcases] == ["เซรามิก", "ป่าชุมชน"]
        assert [each.date for each in opened.visit.events if each.date] == [
            date(2027, 7, 10),
            date(2027, 7, 16),
        ]
        assert len(bench.agenda_book.agendas) == 2


def test_after_a_kill_the_next_start_offers_to_go_on_at_the_same_slide(
    screen: Screen, tmp_path: Path
) -> None:
    visit = tmp_path / "visit"
    with screen.program("--language", "en", "demo", str(visit)) as process:
        _present_up_to_the_third_page(screen, visit, process)
        screen.press(MAIN, "F9")
        screen.type(MAIN, "half a quest")
        wait_until(lambda: _draft(visit) == "half a quest", process)
        process.kill()
    with screen.program("--language", "en", "open", str(visit)) as process:
        screen.press("A take was interrupted", "Return")
        wait_until(lambda: len(_events(visit, "TakeRecovered")) == 1, process)
        screen.press(MAIN, "Prior")
        wait_until(lambda: len(_events(visit, "PageShown")) == 4, process)
        screen.press(MAIN, "F9")
        screen.type(MAIN, "ion")
        screen.press(MAIN, "Return")
        wait_until(lambda: len(_events(visit, "QuestionAsked")) == 1, process)
    assert _events(visit, "PageShown")[-1] == {"medium": "S0", "page": 1}
    (question,) = _events(visit, "QuestionAsked")
    assert question["verbatim"] == "half a question"
    assert question["stamp"]["page_number"] == 3, "the stamp is that of the first key, before the kill"


def test_without_a_display_make_run_rehearses_instead_of_failing(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    env |= {"PMQA_HOME": str(tmp_path / "home"), "PMQA_AUDIO": "none"}
    env.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [str(root / ".setup" / "run"), "2000", str(tmp_path / "out")],
        env=env,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "out" / "timing-report.docx").exists()
