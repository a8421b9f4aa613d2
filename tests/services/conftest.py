from tests.support.bench import (
    bench,
    clock,
    decks,
    demonstration,
    open_bench,
    player,
    preferences,
    visit_folder,
)

__all__ = ["bench", "clock", "decks", "demonstration", "open_bench", "player", "preferences", "visit_folder"]
