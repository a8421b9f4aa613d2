"""What it costs until a question is on the disk, against SQLite alone on the same disk in the same run."""

import sqlite3
from pathlib import Path

import pytest
from figures import Figures, timed
from PySide6.QtCore import QCoreApplication

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.domain.question import Stamp
from pmqa_desktop.domain.question_log import QuestionAsked
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.store.database import create_database
from pmqa_desktop.store.runs import Runs

pytestmark = pytest.mark.bench

ROUNDS = 400
WORDS = "ขอดูผลลัพธ์ย้อนหลังอย่างน้อย ๓ ปี เทียบกับค่าเป้าหมายและคู่เทียบ"


def test_a_saved_question_against_a_bare_insert(tmp_path: Path, qapp: QCoreApplication) -> None:
    raw = sqlite3.connect(tmp_path / "raw.db")
    raw.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE q (at, words)")
    database = create_database(tmp_path / "visit")
    control = RunControl(Runs(database), SystemClock())

    def insert(number: int) -> None:
        with raw:
            raw.execute("INSERT INTO q VALUES (?, ?)", [number, WORDS])

    def ask(number: int) -> None:
        control.log(QuestionAsked(str(number), number, WORDS, Stamp(number)))

    floor, ours = Figures("bare INSERT + commit"), Figures("question logged")
    for number in range(ROUNDS):
        floor.add(timed(lambda number=number: insert(number)))
        ours.add(timed(lambda number=number: ask(number)))
    print(floor.against(floor), ours.against(floor), sep="\n")
    assert len(Runs(database).question_events()) == ROUNDS
    database.close()
