"""The run log: appended to, never changed."""

from collections.abc import Iterable
from typing import get_args

from pmqa_desktop.domain.drill_log import DrillHappening
from pmqa_desktop.domain.fold import TIMED
from pmqa_desktop.domain.go_log import GoHappening
from pmqa_desktop.domain.question_log import QuestionHappening
from pmqa_desktop.domain.runlog import Happening, RunEvent, TakeFinished, TakeStarted
from pmqa_desktop.domain.take_log import TakeSaying
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.happenings import decode_all, encode


class Runs:
    """Every take's events, in the order in which they were committed."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database
        self._connection = database.connection

    def append(
        self, take: int, at: int, happenings: Iterable[Happening], *, durable: bool = True
    ) -> tuple[RunEvent, ...]:
        """Commit happenings of one instant together, and give the rows they became.

        A durable commit is on the disk when this returns. The other kind survives a kill of the
        program and goes to the disk with the next durable one. Raises PmqaError `visit-not-saved`, with
        nothing written, where the disk is full or gone.
        """
        with self._database.transaction(durable=durable):
            return tuple(self._insert(take, at, happening) for happening in happenings)

    def events(self, take: int) -> tuple[RunEvent, ...]:
        """The events of a take."""
        return self._select("take = ?", take)

    def question_events(self) -> tuple[RunEvent, ...]:
        """All that happened to questions, in every take and between them."""
        return self._of_kinds(get_args(QuestionHappening))

    def take_events(self) -> tuple[RunEvent, ...]:
        """All that was said of takes afterwards."""
        return self._of_kinds(get_args(TakeSaying))

    def go_events(self) -> tuple[RunEvent, ...]:
        """All that was signed before the visit."""
        return self._of_kinds(get_args(GoHappening))

    def drill_events(self) -> tuple[RunEvent, ...]:
        """All that happened in drills, in every take and between them."""
        return self._of_kinds(get_args(DrillHappening))

    def takes(self) -> tuple[RunEvent, ...]:
        """The first event of every take, a `TakeStarted` each."""
        return self._select("kind = ?", TakeStarted.__name__)

    def files_last_shown(self) -> dict[str, str]:
        """By medium, the SHA-256 of its file in the newest take that knows."""
        shown: dict[str, str] = {}
        for event in self.takes():
            if isinstance(event.happening, TakeStarted):
                shown |= dict(event.happening.files)
        return shown

    def timed_events(self, take: int) -> tuple[RunEvent, ...]:
        """The events of a take that its times are folded of; drawings, videos and questions are left out."""
        marks = ", ".join("?" for _ in TIMED)
        return self._select(f"take = ? AND kind IN ({marks})", take, *(kind.__name__ for kind in TIMED))

    def finished_takes(self) -> tuple[int, ...]:
        """The takes that were brought to an end."""
        rows = self._connection.execute(
            "SELECT take FROM run_events WHERE kind = ? ORDER BY take", [TakeFinished.__name__]
        )
        return tuple(int(take) for (take,) in rows)

    def last_at(self) -> int | None:
        """The instant of the newest event; None where nothing has happened yet."""
        row = self._connection.execute("SELECT at FROM run_events ORDER BY seq DESC LIMIT 1").fetchone()
        return None if row is None else int(row[0])

    def unfinished_take(self) -> int | None:
        """The newest take that has not been finished."""
        row = self._connection.execute(
            """
            SELECT max(take) FROM run_events
            WHERE take > 0 AND take NOT IN (SELECT take FROM run_events WHERE kind = ?)
            """,
            [TakeFinished.__name__],
        ).fetchone()
        return None if row[0] is None else int(row[0])

    def new_take(self) -> int:
        """A number that no take has had yet."""
        (newest,) = self._connection.execute("SELECT coalesce(max(take), 0) FROM run_events").fetchone()
        return int(newest) + 1

    def beat(self, take: int, at: int) -> None:
        """Note that the take's program lives. Waits for the disk at a checkpoint only."""
        with self._database.transaction(durable=False):
            self._connection.execute(
                """
                INSERT OR REPLACE INTO heartbeats (take, at, seq)
                VALUES (?1, ?2, (SELECT max(seq) FROM run_events WHERE take = ?1))
                """,
                [take, at],
            )

    def alive_at(self, take: int) -> int:
        """The last instant at which a take's program is known to have lived: its last beat, or a newer event.

        Which is newer, the log's order says: instants go back where a machine's clock was set back.
        """
        (at,) = self._connection.execute(
            """
            SELECT coalesce(
                (SELECT heartbeats.at FROM heartbeats WHERE take = ?1 AND seq = newest.seq), newest.at
            )
            FROM (SELECT seq, at FROM run_events WHERE take = ?1 ORDER BY seq DESC LIMIT 1) AS newest
            """,
            [take],
        ).fetchone()
        return int(at)

    def _insert(self, take: int, at: int, happening: Happening) -> RunEvent:
        kind, data = encode(happening)
        cursor = self._connection.execute(
            "INSERT INTO run_events (take, at, kind, data) VALUES (?, ?, ?, ?)", [take, at, kind, data]
        )
        return RunEvent(int(cursor.lastrowid or 0), take, at, happening)

    def _of_kinds(self, kinds: Iterable[type]) -> tuple[RunEvent, ...]:
        names = [kind.__name__ for kind in kinds]
        return self._select(f"kind IN ({', '.join('?' for _ in names)})", *names)

    def _select(self, where: str, *values: object) -> tuple[RunEvent, ...]:
        rows = self._connection.execute(
            f"SELECT seq, take, at, kind, data FROM run_events WHERE {where} ORDER BY seq", values
        )
        every = rows.fetchall()
        happenings = decode_all((kind, data) for *_, kind, data in every)
        return tuple(
            RunEvent(seq, take, at, happening)
            for (seq, take, at, *_), happening in zip(every, happenings, strict=True)
        )
