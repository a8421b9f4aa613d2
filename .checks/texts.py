"""Finds texts that people would read and no translator would ever see. Part of `make check`."""

import ast
import re
import sys
from collections.abc import Iterator

from messages import PACKAGE, called, sources

THAI = re.compile(r"[\u0e00-\u0e7f]")
THAI_ALLOWED = {
    "domain/thai.py": "the Thai language is its subject",
    "domain/thai_dates.py": "the Thai language is its subject",
    "domain/thai_search.py": "the Thai language is its subject",
    "domain/thai_words.py": "the Thai language is its subject",
    "media/deck_fonts.py": "the name of a font holds a Thai digit",
}

SHOWING = re.compile(
    r"""
      set\w*(Text | Title | Tip | Html | Prefix | Suffix | Labels)
    | set(WhatsThis | AccessibleName | AccessibleDescription | HeaderData)
    | add(Action | Button | Items | Menu | Row | Tab)
    | showMessage | drawText
    | Q(Label | \w*Button | CheckBox | GroupBox | DockWidget | Action | Menu | ProgressDialog)
    | Q(\w+WidgetItem | StandardItem)
    | get(OpenFileNames? | SaveFileName | ExistingDirectory)
    """,
    re.VERBOSE,
)
"""Calls of Qt that put each text among their arguments before people."""
SHOWING_ONE = {"addItem": 0, "insertItem": 1}
"""The same where one argument is the text and the next one is data."""
BOXES = {"information", "question", "warning", "critical", "about"}
"""Static methods of QMessageBox; a logger has a `warning` too."""


def problems(source: str, name: str) -> Iterator[tuple[int, str]]:
    """What is wrong in a file, as line and sentence; `name` is its path inside the package."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _built_texts(node)
            if name.startswith("ui/"):
                yield from _literals(node)
    if name not in THAI_ALLOWED:
        for number, line in enumerate(source.splitlines(), 1):
            if THAI.search(line):
                yield number, "Thai letters in code: the text belongs into the translations"


def _built_texts(node: ast.Call) -> Iterator[tuple[int, str]]:
    """A text is looked up as it is written; one that is put together first is never found."""
    position = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(called(node))
    if position is None or len(node.args) <= position:
        return
    argument = node.args[position]
    if isinstance(argument, ast.JoinedStr | ast.BinOp) or _is_format(argument):
        yield (
            node.lineno,
            f"a text put together inside {called(node)}(): translate it first, fill it in after",
        )


def _is_format(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and called(node) == "format"


def _literals(node: ast.Call) -> Iterator[tuple[int, str]]:
    for argument in _shown(node):
        for word in _words(argument):
            yield node.lineno, f"{called(node)}({word!r}): text for people outside tr()"


def _shown(node: ast.Call) -> list[ast.expr]:
    name = called(node)
    if name in SHOWING_ONE:
        at = SHOWING_ONE[name]
        return node.args[at : at + 1]
    match node.func:
        case ast.Attribute(value=ast.Name(id="QMessageBox"), attr=attr) if attr in BOXES:
            return node.args
    if not SHOWING.fullmatch(name):
        return []
    return node.args + [keyword.value for keyword in node.keywords if keyword.arg != "objectName"]


def _words(node: ast.AST) -> Iterator[str]:
    """The literals with a letter that end up in the text; a call inside answers for its own."""
    match node:
        case ast.Constant(value=str(value)) if any(letter.isalpha() for letter in value):
            yield value
        case ast.FormattedValue(value=inner):
            yield from _words(inner)
        case ast.Call(func=ast.Attribute(value=inner, attr="format" | "join")):
            yield from _words(inner)
        case ast.Call() | ast.Subscript() | ast.Compare() | ast.Lambda():
            return
        case ast.IfExp(body=body, orelse=orelse):
            yield from _words(body)
            yield from _words(orelse)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from _words(child)


def main() -> None:
    """Check the whole package."""
    found = [
        f"{path.relative_to(PACKAGE.parent)}:{line}: {problem}"
        for path in sources(PACKAGE)
        for line, problem in problems(path.read_text("utf-8"), path.relative_to(PACKAGE).as_posix())
    ]
    sys.exit("\n".join(found) or None)


if __name__ == "__main__":
    main()
