"""The first file of a show is opened beside the import of the windows' library: it takes as long as that.

Nothing here imports that library: what opens a file needs no window.
"""

from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from pmqa_desktop.domain.stage import FIRST_SURFACE
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import OFFICE_SUFFIXES, VIDEO_SUFFIXES
from pmqa_desktop.media.given import open_given

if TYPE_CHECKING:
    from pmqa_desktop.domain.deck import Picture
    from pmqa_desktop.media.pages import OpenedDeck
    from pmqa_desktop.media.player import Player
    from pmqa_desktop.services.background import Job

BLINK_S = 0.1
"""For so long a first picture is worth waiting for: an empty window would cost a part of it."""
CLOSE_S = 5.0
"""How long slides that nobody has asked for may take to be let go."""


class FirstFile:
    """Opens a video or slides; gives them to the services of the show when these ask.

    What is wrong with the file is told then.
    """

    def __init__(self, path: Path, cache: Path, fonts: Path) -> None:
        self._path = path
        self._player: Player | None = None
        self._slides: _SlidesOpening | None = None
        if path.suffix.lower() in VIDEO_SUFFIXES:
            self._open_video()
        else:
            _import_tools(path)
            self._slides = _SlidesOpening(path, cache, fonts)
            self._slides.start()

    def player(self) -> "Player":
        """The player that has the video open; else one that has nothing. PmqaError `libvlc-missing`."""
        if self._player is None:
            from pmqa_desktop.media.vlc_player import VlcPlayer

            self._player = VlcPlayer()
        return self._player

    def slides(self) -> "OpenedDeck | None":
        """The slides, if they are open by now or within a blink; else they are to be asked for."""
        if self._slides is None or not self._slides.is_there(BLINK_S):
            return None
        opening, self._slides = self._slides, None
        return opening.opened

    def open_slides(
        self, path: Path, name: str, cache: Path, fonts: Path, password: str | None, job: "Job"
    ) -> "OpenedDeck":
        """The slides at `path`, which need not be the first file's; see `Slides` and `open_given`."""
        if path == self._path and password is None and self._slides is not None:
            opening, self._slides = self._slides, None
            return opening.take(job)
        from pmqa_desktop.services.loose_show import open_slides_given

        return open_slides_given(path, name, cache, fonts, password, job)

    def close(self) -> None:
        """Let go of what was not asked for."""
        if self._slides is not None:
            self._slides.close()

    def _open_video(self) -> None:
        try:
            self.player().prepare(self._path, *FIRST_SURFACE)
        except PmqaError:
            return


class _SlidesOpening(Thread):
    """One call of `open_given`, begun before there is a job that it belongs to."""

    def __init__(self, path: Path, cache: Path, fonts: Path) -> None:
        super().__init__(name="first-file", daemon=True)
        self._given = path, cache, fonts
        self._left = Event()
        self._stage = ""
        self._job: Job | None = None
        self.opened: OpenedDeck | None = None
        self._failure: BaseException | None = None

    def run(self) -> None:
        path, cache, fonts = self._given
        try:
            opened = open_given(
                path, cache, fonts_dir=fonts, progress=self._progress, cancelled=self._cancelled
            )
            self.opened = replace(opened, first=_first(opened))
        except BaseException as failure:  # noqa: BLE001 - raised where it is asked for
            self._failure = failure

    def is_there(self, wait_s: float) -> bool:
        """Whether the slides are open, at the latest after so many seconds."""
        self.join(wait_s)
        return self.opened is not None

    def take(self, job: "Job") -> "OpenedDeck":
        """Wait for the slides, as `open_given`; from now on `job` is told how far it is, and may cancel."""
        self._job = job
        if self._stage:
            job.progress(self._stage)
        self.join()
        if self.opened is None:
            assert self._failure is not None
            raise self._failure
        return self.opened

    def close(self) -> None:
        """Cancel, and let go of what is open."""
        self._left.set()
        self.join(CLOSE_S)
        if self.opened is not None:
            self.opened.pages.close()

    def _progress(self, stage: str) -> None:
        self._stage = stage
        if self._job is not None:
            self._job.progress(stage)

    def _cancelled(self) -> bool:
        return self._left.is_set() or (self._job is not None and self._job.cancelled())


def _import_tools(path: Path) -> None:
    """Imports are quicker one after the other than on two threads that wait for each other."""
    suffix = path.suffix.lower()
    if suffix == ".pdf" or suffix in OFFICE_SUFFIXES:
        import pypdfium2  # noqa: F401

        import pmqa_desktop.media.pdf_deck  # noqa: F401


def _first(opened: "OpenedDeck") -> "Picture | None":
    """The first page as most displays want it; None where it cannot be drawn, which is told later."""
    try:
        return opened.pages.render(0, *FIRST_SURFACE)
    except PmqaError:
        return None
