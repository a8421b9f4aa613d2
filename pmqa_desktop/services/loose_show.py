"""A show without a visit: files are put on the audience's display as they lie.

It is a take like any other, of an agenda that has an item for each file; only its log is not kept.
"""

import datetime
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.domain.media import MediaFile, MediaKind, Medium
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.rung_files import NoRungFiles
from pmqa_desktop.services.slides import OpenSlides
from pmqa_desktop.services.stage_bench import StageBench
from pmqa_desktop.store.media_files import FilesInPlace
from pmqa_desktop.store.passing_runs import PassingRuns

if TYPE_CHECKING:
    from pmqa_desktop.media.pages import OpenedDeck
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.media.wake_lock import WakeLock
    from pmqa_desktop.services.background import Job

MINUTE_MS = 60_000
WARNING_MS, DANGER_MS = 2 * MINUTE_MS, MINUTE_MS


class LooseShow(StageBench):
    """The services of a show; the windows are given the ones they use."""

    def __init__(
        self,
        files: Sequence[Path],
        minutes: float,
        clock: Clock,
        preferences: Preferences,
        cache: Path,
        make_player: "Callable[[], Player]",
        make_wake_lock: "Callable[[], WakeLock] | None" = None,
        open_slides: OpenSlides | None = None,
    ) -> None:
        """`minutes` are planned for each file, 0 for none. Raises PmqaError `media-missing`."""
        for path in files:
            if not path.exists():
                raise PmqaError("media-missing", name=str(path))
        media = dict(zip(_media(files), files, strict=True))
        places = FilesInPlace({medium.file: path for medium, path in media.items() if medium.file})
        super().__init__(
            PassingRuns(),
            clock,
            preferences,
            places,
            {medium.id: medium for medium in media},
            cache,
            make_player,
            NoRungFiles(places, cache),
            open_slides=open_slides or open_slides_given,
            make_wake_lock=make_wake_lock,
        )
        self._agenda = _agenda(list(media), round(minutes * MINUTE_MS))

    @property
    def title(self) -> str:
        """What the show is called: its first file."""
        return self._agenda.title.th

    def begin(self, first: "OpenedDeck | None" = None) -> None:
        """Start the take and put the first file up; the others are opened when the first one is there.

        `first` are the slides of the first file, where they are open already.
        """
        if first is not None:
            self.slides.adopt(self._agenda.items[0].id, first)
        self.run_control.begin(self._agenda, TakeMode.REHEARSAL)
        self.run_control.start_next_item()
        self.slides.deck_ready.connect(self.stage_control.prepare)


def open_slides_given(
    path: Path, _name: str, cache: Path, fonts: Path, password: str | None, job: "Job"
) -> "OpenedDeck":
    """Slides that a person names, for `Slides`; see `open_given`."""
    from pmqa_desktop.media.given import open_given

    return open_given(
        path,
        cache,
        fonts_dir=fonts,
        password=password,
        progress=job.progress,
        cancelled=job.cancelled,
    )


def _media(files: Sequence[Path]) -> list[Medium]:
    names = Counter(path.name for path in files)
    return [
        _medium(str(number), path, path.name if names[path.name] == 1 else str(path))
        for number, path in enumerate(files, 1)
    ]


def _medium(identity: str, path: Path, name: str) -> Medium:
    from pmqa_desktop.media.formats import VIDEO_SUFFIXES

    kind = MediaKind.VIDEO if path.suffix.lower() in VIDEO_SUFFIXES else MediaKind.SLIDES
    file = MediaFile(name, sha256="", size=path.stat().st_size)
    return Medium(identity, kind, Bilingual(path.name), planned_ms=0, file=file)


def _agenda(media: Sequence[Medium], each_ms: int) -> Agenda:
    items = [
        AgendaItem(medium.id, medium.title, each_ms, planned_start_ms=position * each_ms, media=(medium.id,))
        for position, medium in enumerate(media)
    ]
    return Agenda(
        id="show",
        event="",
        title=items[0].title,
        date=datetime.date.min,
        start_ms=0,
        end_ms=len(items) * each_ms,
        warning_ms=WARNING_MS,
        danger_ms=DANGER_MS,
        items=tuple(items),
    )
