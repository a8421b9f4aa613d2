"""Rows read through the plain connection: what a start needs must not wait for sqlite-utils to be imported.

A row is a dict by column. Tables and columns are named by our own code only, values are bound.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]


def rows_in_order(connection: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    """All rows of a table that has a `position`."""
    return _rows(connection, f'SELECT * FROM "{table}" ORDER BY position')


def rows_where(
    connection: sqlite3.Connection, table: str, column: str, value: object
) -> list[dict[str, Any]]:
    """The rows with `value` in `column`, of a table that has a `position`."""
    return _rows(connection, f'SELECT * FROM "{table}" WHERE "{column}" = ? ORDER BY position', [value])


def row_of(connection: sqlite3.Connection, table: str, identity: object) -> dict[str, Any]:
    """The row of an id; KeyError where there is none."""
    rows = _rows(connection, f'SELECT * FROM "{table}" WHERE id = ?', [identity])
    if not rows:
        raise KeyError(identity)
    return rows[0]


def single_row(connection: sqlite3.Connection, table: str) -> dict[str, Any] | None:
    """The row of a table that holds one at most."""
    rows = _rows(connection, f'SELECT * FROM "{table}"')
    return rows[0] if rows else None


def has_rows(connection: sqlite3.Connection, table: str) -> bool:
    """Whether a table holds anything."""
    return connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone() is not None


def _rows(connection: sqlite3.Connection, sql: str, values: Sequence[object] = ()) -> list[dict[str, Any]]:
    cursor = connection.execute(sql, values)
    columns = [column for column, *_ in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor]
