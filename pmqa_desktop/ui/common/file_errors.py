"""The sentences of `errors.py` about files that somebody brings."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

FILE_SENTENCES = {
    "file-missing": QT_TRANSLATE_NOOP("Errors", "There is no file {name}. Check how the name is written."),
    "file-link-broken": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is only a link to {target}, and that is not there. Bring the file itself.",
    ),
    "file-special": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a device or a pipe and cannot be shown. Name a file or a folder of pictures."
    ),
    "file-empty": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} is empty: it was not copied to its end. Copy it again."
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} cannot be read ({reason}). Copy it again, or ask for the right to read it."
    ),
    "folder-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {name} cannot be read ({reason}). Copy it again, or ask for the right to read it.",
    ),
    "folder-without-pictures": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {name} holds no pictures. Put PNG, JPEG, WebP, TIFF, GIF, BMP or SVG files into it.",
    ),
    "clip-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The video {name} on page {page} of {deck} is only linked to, and it is not on this computer. Put it "
        "into the slides, or beside them, and bring them again; the page shows its picture.",
    ),
    "clip-unplayable": QT_TRANSLATE_NOOP(
        "Errors",
        "The video {name} on page {page} cannot be played; the page shows its picture. Save the video as MP4 "
        "(H.264, AAC) and put it into the slides again.",
    ),
    "deck-empty": QT_TRANSLATE_NOOP(
        "Errors",
        "All slides of {name} are hidden, or there are none. Show at least one, and save them again.",
    ),
    "pdf-empty": QT_TRANSLATE_NOOP("Errors", "The PDF {name} has no pages. Export it again."),
    "pdf-password-needed": QT_TRANSLATE_NOOP(
        "Errors", "The PDF {name} is locked. Enter its password, or save it again without one."
    ),
    "pdf-password-wrong": QT_TRANSLATE_NOOP(
        "Errors", "This is not the password of the PDF {name}. Enter it again, or save the PDF without one."
    ),
    "page-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "Page {page} of {name} is damaged and cannot be shown; the others can. Export the file again.",
    ),
    "pages-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "These pages of {name} are damaged and cannot be shown: {pages}. The others can. Export it again.",
    ),
    "probe-timeout": QT_TRANSLATE_NOOP(
        "Errors",
        "The file {name} was not looked through after {seconds} seconds. Try again with a larger --limit, or "
        "bring slides as PDF and videos as MP4.",
    ),
    "probe-crashed": QT_TRANSLATE_NOOP(
        "Errors",
        "The file {name} is damaged so badly that looking into it fails. Export or copy it again.",
    ),
}
