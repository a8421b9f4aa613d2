"""A thread that does one thing after the other, as it is told, until it is told to leave."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue


class OrderThread(threading.Thread):
    """Obeys orders in the order in which they were given; whoever gives one does not wait."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._orders: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self.left = threading.Event()
        """Nobody waits for anything more."""

    def order(self, what: Callable[[], object]) -> None:
        """Have `what` done after everything that was ordered before."""
        self._orders.put(what)

    def leave(self) -> None:
        """Do nothing more."""
        self.left.set()
        self._orders.put(None)

    def obey(self, seconds_left: Callable[[], float | None], on_time: Callable[[], None]) -> None:
        """Do what is ordered until `leave`; `on_time` when `seconds_left` has run down, None for never."""
        while not self.left.is_set():
            try:
                what = self._orders.get(timeout=seconds_left())
            except Empty:
                what = on_time if seconds_left() == 0 else _nothing
            if what is None:
                return
            what()


def _nothing() -> None:
    """The time that was left has grown meanwhile."""
