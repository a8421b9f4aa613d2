"""Keeps the day's programmes with their items and what each item plays."""

from collections.abc import Iterable, Sequence
from typing import Any

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import Row, row_of, rows_in_order, rows_where
from pmqa_desktop.store.rows import from_row, refuse_orphans, replacing, to_row


class Agendas:
    """The agendas of a database."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def keep(self, agendas: Sequence[Agenda]) -> None:
        """Have exactly these, in this order, in one transaction; those that are the same are not written.

        PmqaErrors of `refuse_orphans`, and no change, where an item names something that is not there.
        """
        db, before = self._database.db, {agenda.id: agenda for agenda in self.all()}
        with replacing(db):
            for gone in before.keys() - {agenda.id for agenda in agendas}:
                self._delete(gone)
            db.execute("UPDATE agendas SET position = -1 - position")  # out of the way of the new ones
            for position, agenda in enumerate(agendas):
                if before.get(agenda.id) == agenda:
                    db.execute("UPDATE agendas SET position = ? WHERE id = ?", [position, agenda.id])
                else:
                    self._write(agenda, position)
            refuse_orphans(self._database.connection)

    def save(self, agenda: Agenda) -> None:
        """Add the agenda, or replace the one of its id where it stands, in one transaction.

        IntegrityError, and no change, where an item names a role or a medium that is not there.
        """
        with replacing(self._database.db):
            self._write(agenda, self._position(agenda.id))

    def get(self, agenda_id: str) -> Agenda:
        """One agenda; KeyError where there is none of that id."""
        return self._agenda(row_of(self._database.connection, "agendas", agenda_id))

    def all(self) -> tuple[Agenda, ...]:
        """Every agenda, in the order in which they were added."""
        return tuple(self._agenda(row) for row in rows_in_order(self._database.connection, "agendas"))

    def _write(self, agenda: Agenda, position: int) -> None:
        db = self._database.db
        self._delete(agenda.id)
        db.table("agendas").insert({"position": position, **to_row(agenda, ["items"])})
        db.table("agenda_items").insert_all(_item_rows(agenda))
        db.table("agenda_item_media").insert_all(_media_rows(agenda))

    def _delete(self, agenda_id: str) -> None:
        db = self._database.db
        db.table("agenda_item_media").delete_where("agenda = ?", [agenda_id])
        db.table("agenda_items").delete_where("agenda = ?", [agenda_id])
        db.table("agendas").delete_where("id = ?", [agenda_id])

    def _position(self, agenda_id: str) -> int:
        rows = rows_in_order(self._database.connection, "agendas")
        taken = {row["id"]: row["position"] for row in rows}
        return int(taken.get(agenda_id, max(taken.values(), default=-1) + 1))

    def _agenda(self, row: Row) -> Agenda:
        items = self._of("agenda_items", row["id"])
        media = self._of("agenda_item_media", row["id"])
        return from_row(Agenda, row, items=tuple(_item(item, media) for item in items))

    def _of(self, table: str, agenda_id: str) -> list[dict[str, Any]]:
        return rows_where(self._database.connection, table, "agenda", agenda_id)


def _item_rows(agenda: Agenda) -> Iterable[dict[str, Any]]:
    for position, item in enumerate(agenda.items):
        row = to_row(item, ["media"])
        yield {**row, "agenda": agenda.id, "position": position, "owner": item.owner or None}


def _media_rows(agenda: Agenda) -> Iterable[dict[str, Any]]:
    for item in agenda.items:
        for position, medium in enumerate(item.media):
            yield {"agenda": agenda.id, "item": item.id, "position": position, "medium": medium}


def _item(row: Row, media: Iterable[Row]) -> AgendaItem:
    played = tuple(each["medium"] for each in media if each["item"] == row["id"])
    return from_row(AgendaItem, {**row, "owner": row["owner"] or ""}, media=played)
