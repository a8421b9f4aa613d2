"""Work off the GUI thread, with its result, progress and failure back on it. The one place for threads."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from pmqa_desktop.errors import PmqaError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_T = TypeVar("_T")


class Job:
    """A piece of work under way: asked to stop from the GUI thread, asks itself from its own."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._stop = Event()
        self._report = report

    def cancel(self) -> None:
        """Ask the work to end soon; its result will not be delivered."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._stop.is_set()

    def progress(self, stage: str) -> None:
        """Tell the GUI thread how far the work is, as a code."""
        self._report(stage)


class Background(QObject):
    """Runs work on a few threads of its own.

    Whatever is raised there and is no PmqaError is a bug: to whoever asked it is the failure `unexpected`,
    and it is raised again on the GUI thread, where the crash hook logs it and the show goes on.
    """

    _came_home = Signal(object)

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None
        self._jobs: set[Job] = set()
        self._came_home.connect(self._on_came_home, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Job], _T],
        done: Callable[[_T], None],
        failed: Callable[[PmqaError], None],
        progressed: Callable[[str], None] = lambda _stage: None,
    ) -> Job:
        """Start `work`; exactly one of `done` and `failed` is called on the GUI thread unless cancelled."""
        job = Job(lambda stage: self._came_home.emit(partial(self._tell, job, progressed, stage)))
        self._jobs.add(job)
        self._started_pool().submit(self._work, job, work, done, failed)
        return job

    def close(self) -> None:
        """Cancel everything and wait for the threads to end."""
        for job in self._jobs:
            job.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _started_pool(self) -> "ThreadPoolExecutor":
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="background")
        return self._pool

    def _work(
        self,
        job: Job,
        work: Callable[[Job], _T],
        done: Callable[[_T], None],
        failed: Callable[[PmqaError], None],
    ) -> None:
        try:
            answer: Callable[[], None] = partial(done, work(job))
        except PmqaError as error:
            answer = partial(failed, error)
        except BaseException as bug:  # noqa: BLE001 - it goes on to the GUI thread's crash hook
            answer = partial(_fail_and_raise, failed, bug)
        self._came_home.emit(partial(self._finish, job, answer))

    def _finish(self, job: Job, answer: Callable[[], None]) -> None:
        self._jobs.discard(job)
        if not job.cancelled():
            answer()

    def _tell(self, job: Job, progressed: Callable[[str], None], stage: str) -> None:
        if not job.cancelled():
            progressed(stage)

    def _on_came_home(self, call: Callable[[], None]) -> None:
        call()


def _fail_and_raise(failed: Callable[[PmqaError], None], bug: BaseException) -> None:
    failed(PmqaError("unexpected"))
    raise bug
