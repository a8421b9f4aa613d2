"""What is said of takes is in the run log, and is there after the next start."""

import pytest

from pmqa_desktop.domain.take_log import Verdict
from pmqa_desktop.domain.take_notes import TakeNote
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.take_book import TakeBook
from pmqa_desktop.services.workbench import Workbench
from tests.support.bench import begin


def _again(bench: Workbench) -> TakeBook:
    return TakeBook(bench.opened.runs, bench.run_control)


def test_what_was_said_is_found_again(bench: Workbench) -> None:
    book = bench.take_book
    book.name(1, "ซ้อมใหญ่")
    book.discard(2, True)
    book.refer(1, True)
    book.remark(1, "เสียงเบา\nแสงดี")
    book.judge(1, Verdict.NOT_PASSED)
    assert _again(bench).notes == book.notes
    assert book.of(1) == TakeNote("ซ้อมใหญ่", "เสียงเบา\nแสงดี", Verdict.NOT_PASSED)
    assert book.of(2) == TakeNote(discarded=True)
    assert book.notes.reference == 1


def test_the_last_word_counts_and_another_reference_takes_the_place(bench: Workbench) -> None:
    book = bench.take_book
    for name in ("a", "b", ""):
        book.name(1, name)
    book.refer(1, True)
    book.refer(2, True)
    book.refer(1, False)
    book.discard(1, True)
    book.discard(1, False)
    assert (book.of(1), book.notes.reference) == (TakeNote(), 2)


def test_saying_the_same_again_writes_nothing(bench: Workbench) -> None:
    bench.take_book.name(1, "a")
    before = bench.opened.runs.take_events()
    bench.take_book.name(1, "a")
    bench.take_book.discard(1, False)
    bench.take_book.refer(1, False)
    bench.take_book.remark(1, "")
    bench.take_book.judge(1, Verdict.NONE)
    assert bench.opened.runs.take_events() == before


def test_what_is_said_during_a_take_does_not_disturb_it(bench: Workbench) -> None:
    begin(bench, "R-01")
    before = bench.run_control.run
    bench.take_book.name(1, "a")
    assert bench.run_control.run == before
    assert bench.take_book.of(1).name == "a"


def test_what_cannot_be_saved_is_told_and_not_shown_as_said(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[PmqaError] = []
    bench.run_control.not_saved.connect(told.append)

    def refuse(*_given: object, **_more: object) -> None:
        raise PmqaError("visit-not-saved", path="", reason="full")

    monkeypatch.setattr(bench.opened.runs, "append", refuse)
    bench.take_book.name(1, "a")
    assert [error.code for error in told] == ["visit-not-saved"]
    assert bench.take_book.of(1).name == ""
