"""Pictures of the windows at the moments that matter in a take: first slide, first video, first question."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.workbench import Workbench
from pmqa_desktop.ui.windows import Windows

LOOK_AFTER_MS = 500
"""How long after a moment its picture is taken, so that what began then has been drawn."""

PAGE_WITH_CONTENT = 2
"""The page of a deck that is pictured: past the title, where there is something to read."""


class Snapshots(QObject):
    """Takes each picture once, into one folder."""

    def __init__(self, windows: Windows, bench: Workbench, folder: Path) -> None:
        super().__init__()
        self._windows = windows
        self._bench = bench
        self._folder = folder
        self._due: set[str] = {"slide", "video", "question"}
        bench.stage_control.stage_changed.connect(self._on_stage_changed)
        bench.question_log.question_saved.connect(lambda _question: self._soon("question"))

    def take_pages(self) -> None:
        """Picture every page of the main window as it stands."""
        windows = self._windows
        for name, page in {
            "overview": windows.overview,
            "agenda": windows.agenda,
            "questions": windows.questions,
            "review": windows.review,
        }.items():
            windows.main.go_to(page)
            self._save(name, windows.main)

    def _on_stage_changed(self) -> None:
        stage = self._bench.stage_control.stage
        if stage.scene is Scene.SLIDE and stage.page == PAGE_WITH_CONTENT:
            self._soon("slide")
        elif stage.scene is Scene.VIDEO:
            self._soon("video")

    def _soon(self, moment: str) -> None:
        if moment in self._due:
            self._due.discard(moment)
            QTimer.singleShot(LOOK_AFTER_MS, self, lambda: self._take(moment))

    def _take(self, moment: str) -> None:
        self._save(f"control-room-{moment}", self._windows.main)
        self._save(f"audience-{moment}", self._windows.audience)
        if moment == "slide":
            self._save("console-slide", self._windows.console)

    def _save(self, name: str, window: QWidget) -> None:
        window.grab().save(str(self._folder / f"{name}.png"))
