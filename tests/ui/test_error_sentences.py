import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

import pmqa_desktop
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.paths import resource
from pmqa_desktop.ui.common.errors import _SENTENCES, _UNKNOWN, sentence

SOURCES = sorted(Path(pmqa_desktop.__file__).parent.rglob("*.py"))
REPORTED = {"name"}
"""What `Video` adds to a code that a player reports."""


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _codes(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _codes(node.body)
        yield from _codes(node.orelse)


def _raised() -> Iterator[tuple[str, set[str]]]:
    """Every code in the source tree, with the facts that go with it there."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) == "PmqaError" and node.args:
                facts = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield from ((code, facts) for code in _codes(node.args[0]))
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "code":
                yield from ((code, REPORTED) for code in _codes(node.value))


def _facts_in(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(str(words)) if name}


def test_every_error_has_a_sentence() -> None:
    codes = {code for code, _facts in _raised()}
    assert len(codes) > 20
    assert codes - _SENTENCES.keys() == set()


def test_no_sentence_is_for_an_error_that_nobody_raises() -> None:
    assert _SENTENCES.keys() - {code for code, _facts in _raised()} == set()


def test_every_fact_in_a_sentence_comes_with_its_error() -> None:
    brought: dict[str, set[str]] = {}
    for code, facts in _raised():
        brought.setdefault(code, set()).update(facts)
    asked = {
        code: {name for _, name, _, _ in Formatter().parse(str(words)) if name}
        for code, words in _SENTENCES.items()
    }
    assert {code: names - brought[code] for code, names in asked.items() if names - brought[code]} == {}


def test_a_sentence_has_its_facts_in_place() -> None:
    words = sentence(PmqaError("deck-timeout", name="ภาพรวม.pptx", seconds=90))
    assert "ภาพรวม.pptx" in words
    assert "90 seconds" in words


def test_a_fact_that_is_missing_leaves_a_dash_and_no_second_error() -> None:
    assert "–" in sentence(PmqaError("visit-missing"))


def test_braces_in_a_fact_stay_as_they_are() -> None:
    assert "{name}.pptx" in sentence(PmqaError("deck-locked", name="{name}.pptx"))


def test_an_unknown_code_is_named() -> None:
    assert "sky-fell" in sentence(PmqaError("sky-fell"))


@pytest.mark.parametrize("words", [*_SENTENCES.values(), _UNKNOWN])
def test_every_sentence_is_there_in_thai_with_the_same_facts(words: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("translations/pmqa_th.qm")))
    thai = translator.translate("Errors", str(words))
    assert thai
    assert _facts_in(thai) == _facts_in(words)
