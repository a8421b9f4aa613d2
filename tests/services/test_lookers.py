"""One child looks into many files; one that is not well ends, and takes no other file with it."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from pmqa_desktop.domain.clock import SystemClock
from pmqa_desktop.media import process_group as groups
from pmqa_desktop.media.soffice import find_soffice
from pmqa_desktop.paths import resource
from pmqa_desktop.services import lookers
from pmqa_desktop.services.probing import Probing
from tests.support.decks import add_slide, new_deck, save
from tests.support.pdfs import page, write_pdf
from tests.support.processes import processes_naming
from tests.support.soffices import hanging_soffice


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def probing(cache: Path) -> Iterator[Probing]:
    made = Probing(cache, resource("fonts"), SystemClock(), limit_s=60, at_once=2)
    yield made
    made.close()


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The process numbers of the children, as they are started."""
    started: list[int] = []

    class Noted(AbstractContextManager[Any]):
        def __init__(self, *told: Any, **choices: Any) -> None:
            self._group = groups.process_group(*told, **choices)

        def __enter__(self) -> Any:
            process = self._group.__enter__()
            started.append(process.pid)
            return process

        def __exit__(self, *error: Any) -> bool | None:
            return self._group.__exit__(*error)

    monkeypatch.setattr(lookers, "process_group", Noted)
    return started


def _pdf(path: Path) -> Path:
    return write_pdf(path, [page(400, 300)])


def test_one_child_looks_into_files_one_after_the_other(
    probing: Probing, children: list[int], tmp_path: Path
) -> None:
    for name in ("a.pdf", "\u0e02\u0e49\u0e32\u0e27 2.pdf", "c.pdf"):
        assert probing.look(_pdf(tmp_path / name)).shown
    assert len(children) == 1


def test_a_child_that_met_a_damaged_file_looks_into_no_other(
    probing: Probing, children: list[int], tmp_path: Path
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\n" + bytes(100))
    assert not probing.look(tmp_path / "bad.pdf").shown
    assert probing.look(_pdf(tmp_path / "a.pdf")).shown
    assert len(children) == 2


def test_a_child_that_falls_is_no_fault_of_the_file_that_was_next(
    probing: Probing, children: list[int], tmp_path: Path
) -> None:
    assert probing.look(_pdf(tmp_path / "a.pdf")).shown
    os.kill(children[0], signal.SIGKILL)
    assert probing.look(_pdf(tmp_path / "b.pdf")).shown
    assert len(children) == 2


def test_what_waits_for_files_ends_with_the_probing(
    probing: Probing, children: list[int], tmp_path: Path
) -> None:
    path = _pdf(tmp_path / "a.pdf")
    probing.look(path)
    assert processes_naming(path) == children
    probing.close()
    assert processes_naming(path) == []


def test_looking_is_cancelled_with_all_that_was_started(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging_soffice(tmp_path, monkeypatch)
    deck = new_deck()
    add_slide(deck, "a")
    path = save(deck, tmp_path / "a.pptx")
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    facts = Probing(cache, resource("fonts"), SystemClock(), limit_s=60).look(path, stop.is_set)
    assert facts.problem is not None
    assert processes_naming(tmp_path) == []


@pytest.mark.skipif(find_soffice() is None, reason="LibreOffice is not installed")
def test_decks_are_converted_together_and_a_damaged_one_costs_the_others_nothing(
    probing: Probing, cache: Path, tmp_path: Path
) -> None:
    paths = []
    for name in ("a.pptx", "b.pptx"):
        deck = new_deck()
        add_slide(deck, name)
        paths.append(save(deck, tmp_path / name))
    bad = tmp_path / "bad.pptx"
    bad.write_bytes(paths[0].read_bytes()[:4000])
    probing.make_ready([paths[0], bad, paths[1]])
    assert len(list(cache.glob("*.pdf"))) == 2
    assert [probing.look(path).shown for path in (paths[0], bad, paths[1])] == [True, False, True]


def test_decks_that_were_not_converted_together_are_converted_one_by_one(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = hanging = tmp_path / "hanging"
    hanging.mkdir()
    paths = []
    for name in ("a.pptx", "b.pptx"):
        deck = new_deck()
        add_slide(deck, name)
        paths.append(save(deck, tmp_path / name))
    probing = Probing(cache, resource("fonts"), SystemClock(), limit_s=0.3)
    with monkeypatch.context() as patch:
        hanging_soffice(program, patch)
        probing.make_ready(paths)
    assert list(cache.glob("*.pdf")) == []
    assert processes_naming(hanging) == []
    if find_soffice() is not None:
        whole = Probing(cache, resource("fonts"), SystemClock(), limit_s=60)
        assert [whole.look(path).shown for path in paths] == [True, True]
