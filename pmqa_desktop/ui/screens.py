"""Renders every page and window of a visit into pictures, for people to look at."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.media import MediaKind
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.windows import Windows

SIZES = (QSize(1366, 768), QSize(1920, 1080))

PAGE = 3
"""Which page of the deck is up: one with text and a drawing."""


class Screens:
    """Takes a visit to the middle of a presentation and pictures what is to be seen."""

    def __init__(self, bench: Workbench, windows: Windows, folder: Path, kind: str) -> None:
        self._bench = bench
        self._windows = windows
        self._folder = folder
        self._kind = kind

    def render(self) -> None:
        """Picture the pages and windows at each size; the take that was begun for it is finished again."""
        self._windows.show()
        self._windows.show_console()
        self._present()
        for size in SIZES:
            self._render_at(size)
        self._bench.run_control.finish()

    def _present(self) -> None:
        """Wait for the decks, then begin the first item that shows one, at a page with something on it."""
        self._bench.stage_control.prepare()
        if self._bench.slides.preparing():
            loop = QEventLoop()
            self._bench.slides.all_prepared.connect(loop.quit)
            loop.exec()
        self._bench.conductor.do_next_thing()
        run = self._bench.run_control.active
        if run is None:
            return
        decks = {name for name, medium in self._bench.media.items() if medium.kind is MediaKind.SLIDES}
        shown = (item for item in run.agenda.items if decks.intersection(item.media))
        self._bench.run_control.start_item(next(shown, run.agenda.items[0]).id)
        self._bench.stage_control.go_to_page(PAGE)

    def _render_at(self, size: QSize) -> None:
        windows = self._windows
        for window in (windows.main, windows.console, windows.audience):
            window.resize(size)
        self._wait_until_sharp()
        for name, page in windows.pages.items():
            windows.main.go_to(page)
            self._save(name, windows.main)
        self._save("console", windows.console)
        self._save("audience", windows.audience)

    def _wait_until_sharp(self) -> None:
        slides, stage = self._bench.slides, self._bench.stage_control.stage
        if stage.medium is None:
            return
        slides.want(stage.medium, stage.page)
        shown = {stage.page, min(stage.page + 1, self._bench.stage_control.page_count() - 1)}
        while not all(slides.sharp(stage.medium, page) for page in shown):
            loop = QEventLoop()
            slides.page_ready.connect(loop.quit)
            loop.exec()

    def _save(self, name: str, window: QWidget) -> None:
        size = f"{window.width()}x{window.height()}"
        window.grab().save(str(self._folder / f"{name}-{self._kind}-{size}.png"))
