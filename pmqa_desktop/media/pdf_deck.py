"""What a PDF knows of itself, and what a presenter has noted beside it, put together as a deck."""

from pathlib import Path

from pmqa_desktop.domain.deck import Deck, Page, Section
from pmqa_desktop.media.pages import OpenedDeck
from pmqa_desktop.media.pdf_pages import PdfPages, PdfView
from pmqa_desktop.media.pdfpc import SUFFIX, PdfpcFile, read_pdfpc


def open_pdf(path: Path, name: str, password: str | None = None, beside: Path | None = None) -> OpenedDeck:
    """A PDF with its outline, labels and notes; `beside` is where its pdfpc file lies, by default `path`.

    Raises the PmqaErrors of `PdfPages`.
    """
    noted = read_pdfpc((beside or path).with_suffix(SUFFIX))
    pages = PdfPages(path, name, password, PdfView(noted.notes_side, noted.hidden))
    return OpenedDeck(_deck(pages, noted), pages)


def _deck(pages: PdfPages, noted: PdfpcFile) -> Deck:
    labels = pages.labels()
    numbers = [pages.page_number(index) for index in range(pages.page_count)]
    sections = pages.sections()
    titles = _titles(sections)
    end = noted.end_page(labels)
    return Deck(
        pages=tuple(
            Page(
                number,
                title=titles.get(index, ""),
                notes=noted.notes.get(number - 1, ""),
                label="" if labels[number - 1] == str(number) else labels[number - 1],
            )
            for index, number in enumerate(numbers)
        ),
        hidden=tuple(sorted(set(range(1, len(labels) + 1)) - set(numbers))),
        sections=sections,
        end_page=None if end is None else max(0, sum(number - 1 <= end for number in numbers) - 1),
    )


def _titles(sections: tuple[Section, ...]) -> dict[int, str]:
    """What each page is about: of several entries of the outline that begin there, the innermost."""
    return {section.page: section.title for section in sections}
