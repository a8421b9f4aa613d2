from dataclasses import replace

import pytest

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.question import Question, Stamp
from pmqa_desktop.domain.run import Run
from pmqa_desktop.domain.runlog import ItemStarted, PageShown, TakeFinished
from pmqa_desktop.services.content.questions import ScriptedQuestion
from pmqa_desktop.services.shortcomings import Seen, Shortcoming, shortcomings
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, CLOSING, OPENING, OVERVIEW, QUESTIONS, Log

PROGRAMME = replace(
    AGENDA,
    items=(
        replace(OPENING, media=("V0",)),
        replace(OVERVIEW, media=("S0",)),
        replace(QUESTIONS, media=("X1",)),
        CLOSING,
    ),
)
MEDIA = {
    name: Medium(name, kind, Bilingual(name), 0)
    for name, kind in {
        "V0": MediaKind.VIDEO,
        "S0": MediaKind.SLIDES,
        "X1": MediaKind.LIVE_CAMERA,
    }.items()
}
COUNTS = {"S0": 2}
SCRIPT = [ScriptedQuestion("questions", 5, "Q01", "assessor_1")]
ASKED = [Question("a", 1, 1, "ทำไม", Stamp(NINE), bank="Q01")]
SEEN = Seen({("S0", 0), ("S0", 1)}, {"V0": 400})


def _take(*items: str, pages: int = 2) -> Run:
    log = Log(PROGRAMME)
    for item in items:
        log.add(ItemStarted(item)).wait(minutes=1)
        if item == "overview":
            log.add(*(PageShown("S0", page) for page in range(pages)))
    return log.add(TakeFinished()).run


WHOLE = _take("opening", "overview", "questions", "closing")


def test_a_whole_rehearsal_has_none() -> None:
    assert shortcomings(WHOLE, ASKED, SCRIPT, SEEN, COUNTS, MEDIA) == ()


def test_an_item_that_was_left_out_is_named() -> None:
    run = _take("opening", "overview", "closing")
    assert shortcomings(run, ASKED, SCRIPT, SEEN, COUNTS, MEDIA) == (
        Shortcoming("item-not-run", "questions"),
    )


def test_an_item_that_still_runs_was_not_run_to_its_end() -> None:
    running = Log(replace(PROGRAMME, items=(CLOSING,))).start("closing").run
    assert shortcomings(running, [], [], SEEN, COUNTS, MEDIA) == (Shortcoming("item-not-run", "closing"),)


def test_a_page_that_the_log_does_not_know_was_not_shown() -> None:
    run = _take("opening", "overview", "questions", "closing", pages=1)
    assert shortcomings(run, ASKED, SCRIPT, SEEN, COUNTS, MEDIA) == (Shortcoming("page-not-shown", "S0/2"),)


def test_a_page_that_was_logged_but_never_painted_is_told() -> None:
    seen = replace(SEEN, pages={("S0", 1)})
    found = shortcomings(WHOLE, ASKED, SCRIPT, seen, COUNTS, MEDIA)
    assert found == (Shortcoming("page-not-painted", "S0/1"),)


def test_a_deck_that_could_not_be_opened_lacks_at_least_its_first_page() -> None:
    run = _take("opening", "overview", "questions", "closing", pages=0)
    assert shortcomings(run, ASKED, SCRIPT, SEEN, {}, MEDIA) == (Shortcoming("page-not-shown", "S0/1"),)


@pytest.mark.parametrize("frames", [{}, {"V0": 0}, {"V1": 9}])
def test_a_video_of_which_no_frame_was_seen_is_told(frames: dict[str, int]) -> None:
    found = shortcomings(WHOLE, ASKED, SCRIPT, replace(SEEN, frames=frames), COUNTS, MEDIA)
    assert found == (Shortcoming("video-without-frames", "V0"),)


def test_a_question_of_the_script_that_is_not_stored_is_told() -> None:
    found = shortcomings(WHOLE, [], SCRIPT, SEEN, COUNTS, MEDIA)
    assert found == (Shortcoming("question-not-saved", "Q01"),)
