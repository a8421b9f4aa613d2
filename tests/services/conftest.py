from tests.support.bench import (
    bench,
    chime,
    clock,
    decks,
    demonstration,
    open_bench,
    player,
    preferences,
    visit_folder,
)
from tests.support.control import control, database, live, runs, start

__all__ = [
    "bench",
    "chime",
    "clock",
    "control",
    "database",
    "decks",
    "demonstration",
    "live",
    "open_bench",
    "player",
    "preferences",
    "runs",
    "start",
    "visit_folder",
]
