import pkgutil
from dataclasses import is_dataclass
from importlib import import_module
from typing import get_type_hints

import pytest

from pmqa_desktop import domain
from pmqa_desktop.store.rows import field_types

RECORDS = sorted(
    {
        kind
        for module in pkgutil.iter_modules(domain.__path__)
        for kind in vars(import_module(f"{domain.__name__}.{module.name}")).values()
        if isinstance(kind, type) and is_dataclass(kind)
    },
    key=lambda kind: kind.__qualname__,
)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__qualname__)
def test_the_types_of_a_records_fields_are_types_and_not_text(kind: type) -> None:
    """Text would have to be looked up at every start, and would be taken for no type at all."""
    assert field_types(kind) == get_type_hints(kind)
