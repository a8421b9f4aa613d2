"""The templates of this machine, each in a file of its own."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Generic, TypeVar

from pmqa_desktop.domain.templates import AgendaTemplate, ChecklistTemplate
from pmqa_desktop.domain.thai_search import sort_key
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.whole_file import write_whole
from pmqa_desktop.store.happenings import from_plain, to_plain

Kept = TypeVar("Kept", AgendaTemplate, ChecklistTemplate)


class TemplateShelf(Generic[Kept]):
    """Templates of one kind in a folder, under names of any letters."""

    def __init__(self, folder: Path, kind: type[Kept]) -> None:
        self._folder = folder
        self._kind: type[Kept] = kind

    def names(self) -> list[str]:
        """Of every template that can be read, in the order of the dictionary."""
        return sorted((each.name for _path, each in self._all()), key=sort_key)

    def take(self, name: str) -> Kept:
        """The template of a name. Raises PmqaError `template-missing`."""
        for _path, each in self._all():
            if each.name == name:
                return each
        raise PmqaError("template-missing", name=name)

    def keep(self, template: Kept) -> None:
        """Keep a template in the place of the one of its name. Raises PmqaError `template-not-kept`."""
        written = json.dumps(to_plain(template), ensure_ascii=False, indent=1)
        try:
            write_whole(self._path(template.name), written.encode())
        except OSError as error:
            raise PmqaError("template-not-kept", reason=str(error)) from error

    def forget(self, name: str) -> None:
        """Have no template of that name. Raises PmqaError `template-not-kept`."""
        try:
            for path, each in self._all():
                if each.name == name:
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise PmqaError("template-not-kept", reason=str(error)) from error

    def _path(self, name: str) -> Path:
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:20]}.json"

    def _all(self) -> Iterator[tuple[Path, Kept]]:
        """What is damaged, or a newer program's, is passed over and stays where it is."""
        for path in sorted(self._folder.glob("*.json")):
            try:
                template = from_plain(self._kind, json.loads(path.read_bytes()))
            except (OSError, ValueError, TypeError, KeyError, AttributeError):
                continue
            if template is not None and isinstance(template.name, str):
                yield path, template
