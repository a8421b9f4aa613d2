"""Pictures of the windows at the moments that matter in a take: a slide, a video, a question."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.windows import Windows

PAGE_WITH_CONTENT = 2
"""The page of a deck that is pictured: past the title, where there is something to read."""

FRAMES = (1, 15, 60, 120)
"""After how many frames a video is pictured; a later picture takes the place of an earlier one."""


class Snapshots(QObject):
    """Pictures the first slide with content, a video and the first question, into one folder."""

    def __init__(self, windows: Windows, bench: Workbench, folder: Path) -> None:
        super().__init__()
        self._windows = windows
        self._bench = bench
        self._folder = folder
        self._frames_due = list(FRAMES)
        self._taken: set[str] = set()
        later = Qt.ConnectionType.QueuedConnection  # a picture within a paint event would paint again
        windows.audience.view.page_painted.connect(self._on_page_painted, later)
        bench.video.frame_changed.connect(self._on_frame_changed)
        bench.question_log.question_saved.connect(lambda _question: self._once("question"))

    def take_pages(self) -> None:
        """Picture every page of the main window as it stands."""
        windows = self._windows
        for name in windows.pages.names:
            windows.pages.go_to(name)
            self._save(name, windows.main)

    def _on_page_painted(self, _medium: str, page: int) -> None:
        if page == PAGE_WITH_CONTENT:
            self._once("slide")

    def _on_frame_changed(self) -> None:
        if self._frames_due and self._bench.video.frames() >= self._frames_due[0]:
            del self._frames_due[0]
            self._take("video")

    def _once(self, moment: str) -> None:
        if moment not in self._taken:
            self._taken.add(moment)
            self._take(moment)

    def _take(self, moment: str) -> None:
        self._save(f"control-room-{moment}", self._windows.main)
        self._save(f"audience-{moment}", self._windows.audience)
        self._save(f"console-{moment}", self._windows.console)

    def _save(self, name: str, window: QWidget) -> None:
        window.grab().save(str(self._folder / f"{name}.png"))
