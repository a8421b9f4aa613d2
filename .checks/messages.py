"""Which texts of the code are meant for people: what lupdate ought to find."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "pmqa_desktop"


@dataclass(frozen=True, order=True)
class Message:
    """A text as the translations know it."""

    context: str
    source: str
    comment: str
    plural: bool


def sources(package: Path) -> list[Path]:
    """The Python files below a folder, in an order that no file system changes."""
    return sorted(package.rglob("*.py"))


def called(node: ast.Call) -> str:
    """The last name of what is called: `tr` of `self.tr(...)`."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def text(node: ast.expr | None) -> str | None:
    """The text of a plain string literal, adjoining literals joined; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def messages(tree: ast.AST, around: str = "") -> Iterator[Message]:
    """The messages of a file in the forms that lupdate reads; `around` is the enclosing class."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and (found := _message(node, around)):
            yield found
        yield from messages(node, node.name if isinstance(node, ast.ClassDef) else around)


def _message(node: ast.Call, around: str) -> Message | None:
    words = [text(argument) for argument in node.args[:3]] + [None, None, None]
    match called(node):
        case "tr" if words[0] is not None:
            context, source, comment = around, words[0], words[1]
        case "translate" | "QT_TRANSLATE_NOOP" if words[0] is not None and words[1] is not None:
            context, source, comment = words[0], words[1], words[2]
        case _:
            return None
    return Message(context, source, comment or "", plural="%n" in source)


def plural_parents(trees: list[ast.Module]) -> set[str]:
    """Classes that speak in plurals and have subclasses.

    PySide's `tr` asks for the class of the instance first, puts the number in even when it finds
    nothing, takes that for a translation, and never comes to the parent.
    """
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    parents = {base.id for node in classes for base in node.bases if isinstance(base, ast.Name)}
    return {message.context for tree in trees for message in messages(tree) if message.plural} & parents
