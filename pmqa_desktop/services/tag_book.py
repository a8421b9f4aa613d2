"""The tags that a question can have, each on its key: they follow the visit's assessors and criteria."""

from PySide6.QtCore import QObject, Signal

from pmqa_desktop.domain.tag_keys import TagKey, criterion_codes, dimension_codes, tag_keys
from pmqa_desktop.services.visit_book import VisitBook


class TagBook(QObject):
    """Views ask for the keys each time anew."""

    changed = Signal()
    """Other keys than before."""

    def __init__(self, book: VisitBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._keys = tag_keys(book.visit.assessor_roles(), book.criteria)
        book.changed.connect(self._on_changed)

    @property
    def keys(self) -> tuple[TagKey, ...]:
        """The keys, row by row."""
        return self._keys

    @property
    def criteria(self) -> tuple[str, ...]:
        """Codes of all that a question can be about."""
        return tuple(code for code, _name in criterion_codes(self._book.criteria))

    @property
    def dimensions(self) -> list[str]:
        """Codes of the dimensions."""
        return dimension_codes(self._book.criteria)

    def _on_changed(self) -> None:
        keys = tag_keys(self._book.visit.assessor_roles(), self._book.criteria)
        if keys != self._keys:
            self._keys = keys
            self.changed.emit()
