import hashlib
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pmqa_desktop.domain.question import NEXT, QuestionStatus
from pmqa_desktop.domain.question_log import QuestionMoved
from pmqa_desktop.domain.questions import fold_questions
from pmqa_desktop.domain.runlog import OUTSIDE
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.demonstration import read_demonstration
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.visit_folder import copy_visit, is_visit, open_visit
from pmqa_desktop.store.database import create_database
from tests.support.clocks import FakeClock

DIE_HALF_MADE = """
import os, signal, sys
from pathlib import Path
from pmqa_desktop.services import make_demonstration
make_demonstration.happenings_of = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
make_demonstration.create_demonstration(Path(sys.argv[1]))
"""


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration visit as it is made; only looked at."""
    folder = tmp_path_factory.mktemp("fresh") / "visit"
    create_demonstration(folder)
    return folder


def test_the_demonstration_is_a_visit_with_everything_that_is_shipped(fresh: Path, clock: FakeClock) -> None:
    demonstration = read_demonstration()
    opened = open_visit(fresh, clock)
    assert opened.visit == demonstration.visit
    assert opened.agendas.all() == demonstration.agendas
    assert opened.answers.all() == demonstration.answers
    assert opened.readiness.load().items == demonstration.checklist
    assert [medium.id for medium in opened.shelf.all()] == [medium.id for medium in demonstration.media]
    opened.close()


def test_the_media_are_copied_in_whole(fresh: Path, clock: FakeClock) -> None:
    opened = open_visit(fresh, clock)
    files = [medium.file for medium in opened.shelf.all() if medium.file]
    assert len(files) == len(read_demonstration().media_files) == 8
    for file in files:
        content = opened.files.path(file).read_bytes()
        assert (hashlib.sha256(content).hexdigest(), len(content)) == (file.sha256, file.size)
    opened.close()


def test_the_questions_of_the_demonstration_stand_where_its_log_says(fresh: Path, clock: FakeClock) -> None:
    opened = open_visit(fresh, clock)
    questions = fold_questions(opened.runs.question_events())
    log = read_demonstration().log
    opened.close()
    assert [(question.number, question.status, question.stamp.at) for question in questions] == [
        (logged.number, logged.status, logged.asked_at) for logged in log
    ]
    assert {question.take for question in questions} == {OUTSIDE}
    assert {question.stamp.item for question in questions} == {"S-14"}


def test_every_step_in_the_demonstrations_log_is_a_lawful_one(fresh: Path, clock: FakeClock) -> None:
    opened = open_visit(fresh, clock)
    at: dict[str, QuestionStatus] = {}
    for event in opened.runs.question_events():
        if isinstance(event.happening, QuestionMoved):
            question, status = event.happening.question, event.happening.status
            assert status in NEXT[at.get(question, QuestionStatus.ASKED)]
            at[question] = status
    opened.close()
    assert QuestionStatus.SENT in at.values()


def test_a_fresh_demonstration_has_no_take(fresh: Path, clock: FakeClock) -> None:
    opened = open_visit(fresh, clock)
    assert opened.runs.takes() == ()
    assert opened.runs.unfinished_take() is None
    opened.close()


def test_nothing_of_the_making_is_left_behind(fresh: Path) -> None:
    assert is_visit(fresh)
    names = {path.name for path in fresh.iterdir()} - {"visit.lock", "backups"}
    assert names == {"visit.db", "media", "cache"}
    assert list((fresh / "cache").iterdir()) == []


def test_a_demonstration_is_never_made_over_a_visit(tmp_path: Path) -> None:
    create_database(tmp_path).close()
    before = (tmp_path / "visit.db").read_bytes()
    with pytest.raises(PmqaError) as raised:
        create_demonstration(tmp_path)
    assert (raised.value.code, raised.value.facts) == ("visit-exists", {"path": str(tmp_path)})
    assert (tmp_path / "visit.db").read_bytes() == before
    assert not (tmp_path / "media").exists()


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PmqaError) as raised:
        create_demonstration(tmp_path / "file" / "visit")
    assert raised.value.code == "visit-unwritable"
    assert raised.value.facts["path"] == str(tmp_path / "file" / "visit")


def test_a_demonstration_whose_making_was_killed_is_no_visit_and_is_made_the_next_time(
    tmp_path: Path, clock: FakeClock
) -> None:
    folder = tmp_path / "visit"
    died = subprocess.run([sys.executable, "-c", DIE_HALF_MADE, str(folder)], env=os.environ, check=False)
    assert died.returncode == -signal.SIGKILL
    assert (folder / "media").is_dir()
    assert not is_visit(folder)
    create_demonstration(folder)
    opened = open_visit(folder, clock)
    assert opened.visit == read_demonstration().visit
    opened.close()


def test_a_visit_without_content_is_told_and_let_go(tmp_path: Path, clock: FakeClock) -> None:
    create_database(tmp_path).close()
    for _ in range(2):
        with pytest.raises(PmqaError) as raised:
            open_visit(tmp_path, clock)
        assert raised.value.code == "visit-without-content"


def test_a_closed_visit_can_be_opened_again_and_an_open_one_cannot(fresh: Path, clock: FakeClock) -> None:
    opened = open_visit(fresh, clock)
    with pytest.raises(PmqaError, match="visit-in-use"):
        open_visit(fresh, clock)
    opened.close()
    open_visit(fresh, clock).close()


def test_the_cache_may_be_deleted_at_any_time(fresh: Path, clock: FakeClock) -> None:
    (fresh / "cache").rmdir()
    opened = open_visit(fresh, clock)
    assert opened.cache.is_dir()
    opened.close()


def test_a_copy_is_the_same_visit_and_leaves_the_first_one_free(
    fresh: Path, tmp_path: Path, clock: FakeClock
) -> None:
    copy_visit(fresh, tmp_path / "copy", clock)
    with closing(open_visit(fresh, clock)) as first, closing(open_visit(tmp_path / "copy", clock)) as second:
        assert second.visit == first.visit
        assert second.runs.question_events() == first.runs.question_events()
        for medium in second.shelf.all():
            assert medium.file is None or second.files.path(medium.file).is_file()


def test_a_copy_where_nothing_can_be_written_is_told(fresh: Path, tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PmqaError, match="visit-unwritable"):
        copy_visit(fresh, tmp_path / "file" / "copy", clock)
    open_visit(fresh, clock).close()


def test_a_folder_with_any_database_of_that_name_counts_as_a_visit(tmp_path: Path) -> None:
    """So that a damaged visit is told, and never taken for a place where a new one can be made."""
    assert not is_visit(tmp_path)
    (tmp_path / "visit.db").touch()
    assert is_visit(tmp_path)
