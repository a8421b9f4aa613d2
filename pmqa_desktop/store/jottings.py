"""What is being typed anywhere, so that a kill does not lose it."""

from pmqa_desktop.store.database import VisitDatabase


class Jottings:
    """One text for each field. Keeping one survives a kill and does not wait for the disk."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def keep(self, field: str, text: str) -> None:
        """Keep what stands in a field now; "" forgets it. Raises PmqaError `visit-not-saved`."""
        with self._database.transaction(durable=False):
            if text:
                row = [field, text]
                self._database.connection.execute("INSERT OR REPLACE INTO jottings VALUES (?, ?)", row)
            else:
                self._database.connection.execute("DELETE FROM jottings WHERE field = ?", [field])

    def kept(self, field: str) -> str:
        """What was left in a field; "" where nothing was."""
        row = self._database.connection.execute(
            "SELECT text FROM jottings WHERE field = ?", [field]
        ).fetchone()
        return str(row[0]) if row else ""
