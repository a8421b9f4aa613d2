"""The sentences of `errors.py` about visits that are moved, kept and brought back."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

MOVING_SENTENCES = {
    "bundle-foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "The file {name} is not a visit that was packed with this program. Choose a file that ends in .pmqa.",
    ),
    "bundle-cut": QT_TRANSLATE_NOOP(
        "Errors",
        "The packed visit {name} is cut short: it was not copied to its end. Nothing was opened. Copy it "
        "again from where it was packed.",
    ),
    "bundle-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The packed visit {name} is damaged at {part}. Nothing was opened. Copy it again, or pack the visit "
        "again where it came from.",
    ),
    "bundle-unsafe": QT_TRANSLATE_NOOP(
        "Errors",
        "The file {name} would write to {part}, outside of a visit\u2019s folder. Nothing was opened. Do not "
        "use it; ask who sent it.",
    ),
    "bundle-newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit {name} was packed by a newer version of this program. Install the newer version here too, "
        "then open it again.",
    ),
    "bundle-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit could not be packed into {path} ({reason}). Make room there, or choose another place.",
    ),
    "bundle-no-room": QT_TRANSLATE_NOOP(
        "Errors",
        "There is not enough room in {path}: {missing} megabytes are missing. Make room or choose another "
        "folder, then open the packed visit again; it goes on where it was.",
    ),
    "copy-not-made": QT_TRANSLATE_NOOP(
        "Errors",
        "No safety copy of the visit could be made ({reason}). The show goes on; make room on the disk.",
    ),
    "copy-damaged": QT_TRANSLATE_NOOP(
        "Errors", "The copy {name} is damaged and cannot be brought back. Choose another one."
    ),
    "copy-newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The copy {name} was made by a newer version of this program. Install the newer version here too.",
    ),
    "take-running-restore": QT_TRANSLATE_NOOP(
        "Errors", "A take is running. End it first; then a safety copy can be brought back."
    ),
    "bundle-cancelled": QT_TRANSLATE_NOOP("Errors", "This was cancelled. Nothing was changed."),
    "folder-not-empty": QT_TRANSLATE_NOOP(
        "Errors", "The folder {path} holds other files. Choose a folder that is empty or not there yet."
    ),
}
