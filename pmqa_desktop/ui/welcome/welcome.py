"""What the first page leads to: a visit is made or opened, and the page goes."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pmqa_desktop.domain.clock import Clock
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import demonstration_folder
from pmqa_desktop.services.background import Background, Job
from pmqa_desktop.services.garbage import Garbage
from pmqa_desktop.services.make_demonstration import create_demonstration
from pmqa_desktop.services.new_visit import NewVisit, create_visit
from pmqa_desktop.services.preferences import Preferences
from pmqa_desktop.services.today import Today
from pmqa_desktop.services.visit_folder import is_visit
from pmqa_desktop.ui.common.theme import Theme
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.welcome.window import WelcomeWindow

if TYPE_CHECKING:
    from pmqa_desktop.domain.safety import SafetyCopy
    from pmqa_desktop.services.moving import Moving

DAMAGED = frozenset({"visit-damaged", "visit-empty", "visit-not-a-database"})
"""What a safety copy mends."""

OpenVisit = Callable[[Path], None]
"""Opens the visit in a folder and shows it. Raises PmqaError."""


class Welcome(QObject):
    """The first page with its deeds. A visit is made beside the windows; only the page waits."""

    def __init__(
        self, theme: Theme, preferences: Preferences, clock: Clock, today: Today, open_visit: OpenVisit
    ) -> None:
        super().__init__()
        self._clock = clock
        self._wording = Wording(preferences)
        self._open_visit = open_visit
        self._garbage = Garbage(self)
        self._background = Background(1, self)
        self.window = WelcomeWindow(theme, preferences, self._wording, today)
        self.window.demonstration_asked.connect(self._on_demonstration_asked)
        self.window.visit_asked.connect(self._open)
        self.window.copies_asked.connect(self._on_copies_asked)
        self.window.bundle_asked.connect(self.unpack)
        self.window.new_visit_asked.connect(self._on_new_visit_asked)

    def show(self) -> None:
        """Bring the page up."""
        self.window.show_recent()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def is_up(self) -> bool:
        """Whether the page is what the person looks at."""
        return self.window.isVisible()

    def tell(self, error: PmqaError) -> None:
        """Show an error's sentence on the page."""
        self.window.tell(error)

    def unpack(self, bundle: Path) -> None:
        """Ask where a packed visit is to go, and open it there."""
        from pmqa_desktop.ui.common.ask_folder import ask_folder
        from pmqa_desktop.ui.moving.unpack_dialog import UnpackDialog

        base = self.window.visits_folder()
        dialog = UnpackDialog(self._moving, bundle, base, ask_folder, self._wording, self.window)
        dialog.unpacked.connect(self._open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def close(self) -> None:
        """Put the page away."""
        if "_moving" in self.__dict__:
            self._moving.close()
        self._background.close()
        self._garbage.close()
        self.window.hide()
        self.window.deleteLater()

    @cached_property
    def _moving(self) -> "Moving":
        from pmqa_desktop.services.moving import Moving

        return Moving(self._clock, self)

    def _on_demonstration_asked(self) -> None:
        folder = demonstration_folder()
        if is_visit(folder):
            self._open(folder)
        else:
            self._make(folder, partial(create_demonstration, folder))

    def _on_new_visit_asked(self, folder: Path, new: NewVisit) -> None:
        self._make(folder, partial(create_visit, folder, new))

    def _make(self, folder: Path, make: Callable[[], None]) -> None:
        def work(_job: Job) -> None:
            make()

        def failed(error: PmqaError) -> None:
            self.window.wait(False)
            self.tell(error)

        self.window.wait(True)
        self._background.run(work, lambda _nothing: self._on_made(folder), failed)

    def _on_made(self, folder: Path) -> None:
        """Open it, unless the person has left the page meanwhile; it is there next time."""
        if self.is_up():
            self._open(folder)
        else:
            self.window.wait(False)

    def _open(self, folder: Path) -> None:
        self.window.wait(False)
        try:
            self._open_visit(folder)
        except PmqaError as error:
            self.tell(error)
            self.window.offer_copies(folder if error.code in DAMAGED and _has_copies(folder) else None)
        else:
            self.window.offer_copies(None)
            self.window.hide()

    def _on_copies_asked(self, folder: Path) -> None:
        from pmqa_desktop.services.safety_copies import SafetyShelf
        from pmqa_desktop.ui.moving.copies_dialog import CopiesDialog

        shelf = SafetyShelf(folder, self._clock)
        dialog = CopiesDialog(shelf, lambda: False, self._wording, self.window)
        dialog.restore_asked.connect(partial(self._restore, folder))
        dialog.finished.connect(shelf.close)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore(self, folder: Path, copy: "SafetyCopy") -> None:
        from pmqa_desktop.store.safety_copies import SafetyCopies

        try:
            SafetyCopies(folder).restore(copy, self._clock.wall_ms())
        except PmqaError as error:
            self.tell(error)
        else:
            self.window.notices.hide()
            self._open(folder)


def _has_copies(folder: Path) -> bool:
    from pmqa_desktop.store.safety_copies import SafetyCopies

    return bool(SafetyCopies(folder).all())
