import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def root() -> Path:
    return ROOT


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """A script of `make check`, as a module."""
    monkeypatch.syspath_prepend(str(ROOT / ".checks"))
    return importlib.import_module
