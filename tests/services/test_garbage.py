import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pmqa_desktop.services.garbage import Garbage
from pmqa_desktop.services.workbench import Workbench


class Knot(QObject):
    """A Qt object that only the garbage collector can free; it notes on which thread that happens."""

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        super().__init__()
        self._freed_on = freed_on
        self._self = self

    def __del__(self) -> None:
        self._freed_on.append(threading.current_thread())


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    gc.collect()
    made = Garbage()
    yield made
    made.close()


def _allocate() -> None:
    """Make objects until Python wants to collect, several times over."""
    for _ in range(20):
        assert len([[] for _ in range(10_000)]) == 10_000


def test_a_thread_that_allocates_frees_no_object_of_qt(garbage: Garbage) -> None:
    freed_on: list[threading.Thread] = []
    Knot(freed_on)
    thread = threading.Thread(target=_allocate)
    thread.start()
    thread.join()
    assert freed_on == []


def test_the_thread_of_the_windows_frees_it_instead(garbage: Garbage, qtbot: QtBot) -> None:
    freed_on: list[threading.Thread] = []
    Knot(freed_on)
    _ballast = [[] for _ in range(10_000)]
    qtbot.waitUntil(lambda: freed_on == [threading.current_thread()])


def test_nothing_is_collected_before_it_is_due(garbage: Garbage) -> None:
    garbage.collect_what_is_due()
    freed_on: list[threading.Thread] = []
    Knot(freed_on)
    garbage.collect_what_is_due()
    assert freed_on == []


def test_an_open_visit_keeps_the_collector_on_its_thread(bench: Workbench) -> None:
    assert not gc.isenabled()


def test_afterwards_python_collects_by_itself_again(qtbot: QtBot) -> None:
    Garbage().close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
