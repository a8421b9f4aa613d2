"""Decks with videos on their pages, on the services of a stage: real files, a player that stands in.

Their pages are drawn from a PDF that lies ready: what LibreOffice makes of them is tried elsewhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.media import MediaFile, MediaKind, Medium
from pmqa_desktop.domain.runlog import Happening, RunLog, TakeMode
from pmqa_desktop.media.formats import matched
from pmqa_desktop.media.pages import OpenedDeck
from pmqa_desktop.media.pdf_pages import PdfPages
from pmqa_desktop.media.player import Player
from pmqa_desktop.media.pptx_deck import read_pptx
from pmqa_desktop.services.background import Job
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.rung_files import NoRungFiles
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.store.media_files import FilesInPlace
from tests.support.colour_decks import colour_pdf
from tests.support.decks import add_slide, add_timing, add_video, media_node, new_deck, play, save
from tests.support.takes import AGENDA, CLOSING, OPENING

DECK = "D"
"""The medium's id."""

BOX = (0.25, 0.5, 0.5, 0.25)
"""Left, top, width and height of a video that is placed as `add_video` does by default."""

AT_ONCE, NEXT_CLICK, CLICKED = "withEffect", "clickEffect", ""


def film_slide(deck: Any, films: Sequence[Path], start: str = CLICKED, **manner: bool) -> Any:
    """A slide with videos one after the other, all started in the same way."""
    slide = add_slide(deck)
    shapes = [add_video(slide, film, left=0.25 * place) for place, film in enumerate(films, start=1)]
    steps = [play(shape, start) for shape in shapes] if start else []
    add_timing(slide, *steps, media="".join(media_node(shape, **manner) for shape in shapes))
    return slide


def film_deck(path: Path, film: Path, start: str = CLICKED, **manner: bool) -> Path:
    """Three slides, with a video on the one in the middle."""
    deck = new_deck()
    add_slide(deck, "before")
    film_slide(deck, [film], start, **manner)
    add_slide(deck, "after")
    return save(deck, path)


def clip_bench(
    deck: Path,
    runs: RunLog,
    clock: Clock,
    preferences: Preferences,
    make_player: Callable[[], Player],
    *beside: Path,
) -> StageBench:
    """The services of a stage that show a deck; `beside` are files that were brought with it."""

    def open_slides(
        path: Path, name: str, cache: Path, _fonts: Path, _password: str | None, _job: Job
    ) -> OpenedDeck:
        pages = PdfPages(colour_pdf(cache.parent / f"{path.stem}-drawn.pdf"), name)
        return OpenedDeck(matched(read_pptx(path, name), pages.page_count), pages)

    places = {MediaFile(path.name, sha256=path.name, size=0): path for path in (deck, *beside)}
    kinds = (MediaKind.SLIDES, *(MediaKind.VIDEO for _ in beside))
    media = {
        name: Medium(name, kind, Bilingual(name), planned_ms=0, file=file)
        for name, kind, file in zip((DECK, *(each.name for each in beside)), kinds, places, strict=True)
    }
    files, cache = FilesInPlace(places), deck.parent / "cache"
    rungs = NoRungFiles(files, cache)
    bench = StageBench(
        runs, clock, preferences, files, media, cache, make_player, rungs, open_slides=open_slides
    )
    bench.slides.set_size(320, 180)
    bench.complete()
    return bench


def begin_deck(bench: StageBench) -> None:
    """Begin a take that opens with the deck; its last item shows what was brought beside it."""
    others = tuple(medium for medium in bench.media if medium != DECK)
    items = (replace(OPENING, media=(DECK,)), replace(CLOSING, media=others))
    bench.run_control.begin(replace(AGENDA, items=items), TakeMode.REHEARSAL)
    bench.run_control.start_next_item()


def logged(bench: StageBench, runs: RunLog, *kinds: type[Happening]) -> list[Happening]:
    """What the take's log says of some kinds, in order."""
    bench.run_control.commit_pending()
    run = bench.run_control.run
    events = runs.events(run.take) if run else ()
    return [event.happening for event in events if isinstance(event.happening, kinds)]
