"""Keeps the visit's own copy of the criteria it is assessed by."""

import sqlite3

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.criteria import (
    Category,
    Criteria,
    CriterionItem,
    Dimension,
    Level,
    LevelText,
    Scheme,
    Verified,
)
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.database import VisitDatabase
from pmqa_desktop.store.reading import rows_in_order, single_row
from pmqa_desktop.store.rows import from_row, read_records, replace_records, replace_rows, replacing, to_row

_LISTS = ("categories", "schemes", "items", "levels", "dimensions")


class CriteriaSets:
    """The criteria of a database: one set."""

    def __init__(self, database: VisitDatabase) -> None:
        self._database = database

    def save(self, criteria: Criteria) -> None:
        """Replace the criteria in one transaction."""
        db = self._database.db
        with replacing(db):
            replace_rows(db, "criteria", [{"id": 1, **to_row(criteria, _LISTS)}])
            replace_records(db, "criteria_categories", criteria.categories)
            replace_records(db, "criteria_levels", criteria.levels)
            replace_records(db, "criteria_dimensions", criteria.dimensions)
            replace_records(db, "criteria_schemes", criteria.schemes)
            replace_records(db, "criteria_items", criteria.items, leave_out=["levels"])
            replace_rows(
                db,
                "criteria_level_texts",
                (
                    {"scheme": item.scheme, "code": item.code, "position": n, **to_row(text)}
                    for item in criteria.items
                    for n, text in enumerate(item.levels)
                ),
            )

    def load(self) -> Criteria:
        """The criteria. PmqaError `criteria-missing` where the database holds none."""
        connection = self._database.connection
        head = single_row(connection, "criteria")
        if head is None:
            raise PmqaError("criteria-missing")
        return Criteria(
            note=head["note"],
            categories=read_records(connection, "criteria_categories", Category),
            schemes=read_records(connection, "criteria_schemes", Scheme),
            items=_items(connection),
            levels=read_records(connection, "criteria_levels", Level),
            levels_rule=Bilingual(head["levels_rule_th"], head["levels_rule_en"]),
            levels_verified=Verified(head["levels_verified"]),
            dimensions=read_records(connection, "criteria_dimensions", Dimension),
            dimensions_verified=Verified(head["dimensions_verified"]),
        )


def _items(connection: sqlite3.Connection) -> tuple[CriterionItem, ...]:
    texts = rows_in_order(connection, "criteria_level_texts")
    return tuple(
        from_row(
            CriterionItem,
            row,
            levels=tuple(
                from_row(LevelText, text)
                for text in texts
                if (text["scheme"], text["code"]) == (row["scheme"], row["code"])
            ),
        )
        for row in rows_in_order(connection, "criteria_items")
    )
