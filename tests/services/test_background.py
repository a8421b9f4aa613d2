import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.background import Background, Job


class Answers:
    """What came home, and in which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[PmqaError] = []
        self.stages: list[str] = []
        self.threads: set[threading.Thread] = set()

    def take(self, result: object) -> None:
        self.done.append(result)
        self.threads.add(threading.current_thread())

    def take_failure(self, error: PmqaError) -> None:
        self.failed.append(error)
        self.threads.add(threading.current_thread())


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background(1)
    yield made
    made.close()


@pytest.fixture
def answers() -> Answers:
    return Answers()


def test_a_result_comes_home_to_the_thread_that_asked(
    background: Background, answers: Answers, qtbot: QtBot
) -> None:
    background.run(lambda _job: threading.current_thread(), answers.take, answers.take_failure)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done != [threading.current_thread()]
    assert answers.threads == {threading.current_thread()}


def test_what_a_person_can_mend_comes_home_as_a_failure(
    background: Background, answers: Answers, qtbot: QtBot
) -> None:
    def work(_job: Job) -> None:
        raise PmqaError("deck-unreadable", name="a.pptx")

    background.run(work, answers.take, answers.take_failure)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert [str(error) for error in answers.failed] == ["deck-unreadable (name=a.pptx)"]
    assert answers.threads == {threading.current_thread()}
    assert not answers.done


def test_a_bug_reaches_the_crash_hook_and_still_counts_as_a_failure(
    background: Background, answers: Answers, qtbot: QtBot
) -> None:
    def work(_job: Job) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        background.run(work, answers.take, answers.take_failure)
        qtbot.waitUntil(lambda: bool(bugs))
    assert [kind for kind, _bug, _traceback in bugs] == [ZeroDivisionError]
    assert [error.code for error in answers.failed] == ["unexpected"]


def test_the_traceback_of_a_bug_names_the_work_that_had_it(background: Background, qtbot: QtBot) -> None:
    def work_with_a_bug(_job: Job) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        background.run(work_with_a_bug, Answers().take, Answers().take_failure)
        qtbot.waitUntil(lambda: bool(bugs))
    names = set()
    traceback = bugs[0][2]
    while traceback:
        names.add(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    assert "work_with_a_bug" in names


def test_work_that_was_cancelled_delivers_nothing(
    background: Background, answers: Answers, qtbot: QtBot
) -> None:
    cancelled = threading.Event()

    def work(job: Job) -> str:
        cancelled.wait(5)
        job.progress("too late")
        return "too late"

    job = background.run(work, answers.take, answers.take_failure, answers.stages.append)
    job.cancel()
    cancelled.set()
    later = Answers()
    background.run(lambda _job: "next", later.take, later.take_failure)
    qtbot.waitUntil(lambda: later.done == ["next"])
    assert (answers.done, answers.failed, answers.stages) == ([], [], [])


def test_progress_is_told_in_order_and_before_the_result(
    background: Background, answers: Answers, qtbot: QtBot
) -> None:
    def work(job: Job) -> list[str]:
        job.progress("starting")
        job.progress("converting")
        return []

    background.run(
        work, lambda _result: answers.take(tuple(answers.stages)), answers.take_failure, answers.stages.append
    )
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.done == [("starting", "converting")]


def test_closing_cancels_what_runs_and_what_waits(background: Background, answers: Answers) -> None:
    begun = threading.Event()

    def wait_to_be_cancelled(job: Job) -> None:
        begun.set()
        while not job.cancelled():
            continue

    running = background.run(wait_to_be_cancelled, answers.take, answers.take_failure)
    waiting = background.run(wait_to_be_cancelled, answers.take, answers.take_failure)
    assert begun.wait(5)
    background.close()
    assert running.cancelled()
    assert waiting.cancelled()
