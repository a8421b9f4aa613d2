"""Keeps the visit's own copy of the criteria it is assessed by."""

from sqlite_utils import Database

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
from pmqa_desktop.store.rows import (
    from_row,
    read_records,
    replace_records,
    replace_rows,
    replacing,
    rows_in_order,
    to_row,
)

_LISTS = ("categories", "schemes", "items", "levels", "dimensions")


class CriteriaSets:
    """The criteria of a database: one set."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, criteria: Criteria) -> None:
        """Replace the criteria in one transaction."""
        db = self._db
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
        db = self._db
        head = next(iter(db.table("criteria").rows), None)
        if head is None:
            raise PmqaError("criteria-missing")
        return Criteria(
            note=head["note"],
            categories=read_records(db, "criteria_categories", Category),
            schemes=read_records(db, "criteria_schemes", Scheme),
            items=_items(db),
            levels=read_records(db, "criteria_levels", Level),
            levels_rule=Bilingual(head["levels_rule_th"], head["levels_rule_en"]),
            levels_verified=Verified(head["levels_verified"]),
            dimensions=read_records(db, "criteria_dimensions", Dimension),
            dimensions_verified=Verified(head["dimensions_verified"]),
        )


def _items(db: Database) -> tuple[CriterionItem, ...]:
    texts = list(rows_in_order(db, "criteria_level_texts"))
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
        for row in rows_in_order(db, "criteria_items")
    )
