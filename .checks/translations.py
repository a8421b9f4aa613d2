"""Gathers the texts of the code into the `.ts` files and compiles them; `--check` only says what is amiss.

Without it a person who reads Thai meets an English sentence, and nobody who wrote it ever notices.
"""

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
from messages import PACKAGE, ROOT, Message, messages, plural_parents, sources

TRANSLATIONS = ROOT / "resources" / "translations"
THAI = "pmqa_th.ts"
ENGLISH = "pmqa_en.ts"
"""Only plurals: everything else is written in English to begin with."""

HOLE = re.compile(r"\{\w*\}|%n")


def main() -> None:
    """Update the files of the repository, or check them."""
    if sys.argv[1:] == ["--check"]:
        with tempfile.TemporaryDirectory() as folder:
            sys.exit("\n".join(problems(PACKAGE, TRANSLATIONS, Path(folder))) or None)
    TRANSLATIONS.mkdir(exist_ok=True)
    build(PACKAGE, TRANSLATIONS)
    sys.exit("\n".join(unfinished(TRANSLATIONS)) or None)


def build(package: Path, folder: Path) -> None:
    """Bring the `.ts` files in `folder` up to the code, keep what is translated, and compile them."""
    files = [str(path) for path in sources(package)]
    # Without places in the files a moved line is no change; in one order, whatever the file system's is.
    gather = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en"]
    for name, extra in ((THAI, []), (ENGLISH, ["-pluralonly"])):
        target = folder / name
        _tool("lupdate", *gather, *extra, *files, "-ts", str(target))
        _tool("lrelease", "-silent", "-nounfinished", str(target), "-qm", str(target.with_suffix(".qm")))


def problems(package: Path, folder: Path, scratch: Path) -> list[str]:
    """What is amiss between the code and the translations in `folder`; `scratch` is an empty folder."""
    stale = [name for name in (THAI, ENGLISH) if not (folder / name).exists()]
    if stale:
        return [f"{name} does not exist: run make translations" for name in stale]
    for name in (THAI, ENGLISH):
        (scratch / name).write_bytes((folder / name).read_bytes())
    build(package, scratch)
    for fresh in sorted(scratch.iterdir()):
        kept = folder / fresh.name
        if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
            stale.append(f"{fresh.name} is not what the code says: run make translations")
    return stale + list(misread(package, scratch)) + list(unfinished(scratch))


def misread(package: Path, folder: Path) -> Iterator[str]:
    """Texts that lupdate reads otherwise than Python does, so that no translation would ever be shown."""
    trees = [ast.parse(path.read_text("utf-8")) for path in sources(package)]
    meant = {message for tree in trees for message in messages(tree)}
    gathered = {message for message, _ in _entries(folder / THAI)}
    for message in sorted(meant - gathered):
        yield f"lupdate does not understand the call around {message.source!r} ({message.context})"
    for message in sorted(gathered - meant):
        yield f"lupdate finds {message.source!r} in {message.context!r}, where the program will not look"
    for name in sorted(plural_parents(trees)):
        yield f"plurals in {name} are not translated for its subclasses: give them a class of their own"


def unfinished(folder: Path) -> Iterator[str]:
    """Messages without a translation, or whose translation lost a place to fill in."""
    for name in (THAI, ENGLISH):
        for message, forms in _entries(folder / name):
            where = f"{name}: {message.source!r} ({message.context})"
            if not forms:
                yield f"{where} is not translated"
            for form in forms:
                if sorted(HOLE.findall(form)) != sorted(HOLE.findall(message.source)):
                    yield f"{where} does not keep its places to fill in: {form!r}"


def _entries(path: Path) -> Iterator[tuple[Message, list[str]]]:
    """The messages of a `.ts` file with their finished translations, none of which is empty."""
    for context in ET.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            message = Message(
                context.findtext("name", ""),
                entry.findtext("source", ""),
                entry.findtext("comment", ""),
                plural=entry.get("numerus") == "yes",
            )
            translation = entry.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield message, []
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield message, forms if all(forms) else []


def _tool(name: str, *arguments: str) -> None:
    ending = ".exe" if sys.platform == "win32" else ""
    subprocess.run([Path(PySide6.__file__).parent / (name + ending), *arguments], check=True)


if __name__ == "__main__":
    main()
