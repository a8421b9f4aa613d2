"""Reads a file of `resources/criteria/`: the reference text of a category."""

from pathlib import Path

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
from pmqa_desktop.services.content.fields import Table, bilingual, read_toml


def read_criteria(path: Path) -> Criteria:
    """The categories, schemes, items, levels and dimensions of a file."""
    tables = read_toml(path)
    levels, dimensions = tables["levels"], tables["dimensions"]
    return Criteria(
        note=tables["note"],
        categories=tuple(map(_category, tables["categories"])),
        schemes=tuple(map(_scheme, tables["schemes"])),
        items=tuple(_item(scheme["id"], item) for scheme in tables["schemes"] for item in scheme["items"]),
        levels=tuple(Level(each["code"], bilingual(each), each["max_points"]) for each in levels["items"]),
        levels_rule=bilingual(levels["rule"]),
        levels_verified=Verified(levels["verified"]),
        dimensions=tuple(
            Dimension(each["scale"], each["code"], bilingual(each)) for each in dimensions["items"]
        ),
        dimensions_verified=Verified(dimensions["verified"]),
    )


def _category(table: Table) -> Category:
    return Category(
        number=table["number"],
        name=bilingual(table),
        award_name=table.get("award_name", ""),
        award_name_source=table.get("award_name_source", ""),
    )


def _scheme(table: Table) -> Scheme:
    return Scheme(
        id=table["id"],
        category=table["category"],
        verified=Verified(table["verified"]),
        source=table.get("source", ""),
    )


def _item(scheme: str, table: Table) -> CriterionItem:
    return CriterionItem(
        scheme=scheme,
        code=table["code"],
        name=bilingual(table),
        levels=tuple(LevelText(each["level"], bilingual(each)) for each in table.get("levels", ())),
        id=f"{scheme} {table['code']}",
    )
