"""PDF files written by hand, so that a test says exactly what is in them."""

from collections.abc import Sequence
from pathlib import Path

FIRST_FREE = 100
"""Objects of a test's own have numbers from here on."""


def page(width: float, height: float, drawing: str = "", extra: str = "") -> tuple[str, str]:
    """A page of a size in points, what is drawn on it, and more entries of its dictionary."""
    return f"/MediaBox[0 0 {width} {height}]{extra}", drawing


def write_pdf(
    path: Path, pages: Sequence[tuple[str, str]], catalog: str = "", objects: Sequence[str] = ()
) -> Path:
    """Write a PDF. Page n, from 0, is object 3 + 2 n; `objects` are numbered from `FIRST_FREE`."""
    kids = " ".join(f"{page_object(number)} 0 R" for number in range(len(pages)))
    bodies = {1: f"<</Type/Catalog/Pages 2 0 R{catalog}>>"}
    bodies[2] = f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>"
    for number, (entries, drawing) in enumerate(pages):
        at = page_object(number)
        bodies[at] = f"<</Type/Page/Parent 2 0 R{entries}/Contents {at + 1} 0 R>>"
        bodies[at + 1] = f"<</Length {len(drawing)}>>stream\n{drawing}\nendstream"
    bodies.update(enumerate(objects, start=FIRST_FREE))
    content = b"%PDF-1.7\n"
    places = {}
    for number, body in bodies.items():
        places[number] = len(content)
        content += f"{number} 0 obj{body}\nendobj\n".encode("latin-1")
    start = len(content)
    rows = "".join(f"{number} 1\n{place:010} 00000 n \n" for number, place in places.items())
    trailer = f"trailer<</Size {max(places) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    path.write_bytes(content + f"xref\n0 1\n0000000000 65535 f \n{rows}{trailer}".encode("latin-1"))
    return path


def page_object(number: int) -> int:
    """The number of a page's object."""
    return 3 + 2 * number


def text(words: str) -> str:
    """A text string of PDF, whatever its letters."""
    return f"<FEFF{words.encode('utf-16-be').hex()}>"
