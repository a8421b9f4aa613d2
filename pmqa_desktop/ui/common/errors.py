"""Error codes to sentences that say what is wrong and what to do about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.ui.common.file_errors import FILE_SENTENCES
from pmqa_desktop.ui.common.moving_errors import MOVING_SENTENCES

_UNKNOWN = QT_TRANSLATE_NOOP("Errors", "Something went wrong ({code}). The show goes on.")

_SENTENCES = {
    **FILE_SENTENCES,
    **MOVING_SENTENCES,
    "unexpected": QT_TRANSLATE_NOOP(
        "Errors",
        "Something unexpected happened. The show goes on; the details are in the folder {log}.",
    ),
    "step-unlawful": QT_TRANSLATE_NOOP(
        "Errors", "Question {number} cannot take this step from where it stands. Look at its status again."
    ),
    "step-merged-into-nothing": QT_TRANSLATE_NOOP(
        "Errors", "Say which other open question question {number} is merged with."
    ),
    "step-without-words": QT_TRANSLATE_NOOP(
        "Errors", "Write the answer to question {number}, then keep the step."
    ),
    "step-without-role": QT_TRANSLATE_NOOP(
        "Errors", "Say who takes this step for question {number}: the one who drafts may not approve."
    ),
    "step-without-owner": QT_TRANSLATE_NOOP(
        "Errors", "Say which body has to deliver the answer to question {number}."
    ),
    "step-without-files": QT_TRANSLATE_NOOP(
        "Errors", "The answer to question {number} cannot be sent yet. Attach what was promised: {names}."
    ),
    "answer-approved": QT_TRANSLATE_NOOP(
        "Errors",
        "The answer to question {number} has been approved. To change it, assign the question again first.",
    ),
    "answer-without-role": QT_TRANSLATE_NOOP(
        "Errors",
        "Say under \u201cAt this desk\u201d who edits the answer to question {number}: "
        "whose words are in it may not approve it.",
    ),
    "continues-itself": QT_TRANSLATE_NOOP(
        "Errors", "Question {number} cannot go on from itself. Choose an earlier question."
    ),
    "cell-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "\u201c{text}\u201d means nothing there, for question {number}. Type it in another way."
    ),
    "cell-fixed": QT_TRANSLATE_NOOP(
        "Errors",
        "\u201c{column}\u201d of question {number} cannot be changed here. Nothing was changed.",
    ),
    "lines-without-row": QT_TRANSLATE_NOOP(
        "Errors",
        "{count} lines of the clipboard have no row here and were left out. Import them from a file instead.",
    ),
    "link-unusable": QT_TRANSLATE_NOOP(
        "Errors",
        "\u201c{text}\u201d is no address on the web. Copy the whole address, beginning with https://.",
    ),
    "evidence-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is no longer in the visit\u2019s folder, so it cannot be opened. Attach it once more.",
    ),
    "slide-not-at-hand": QT_TRANSLATE_NOOP(
        "Errors", "Slide {number} of {medium} is not at hand: its deck is not open, or was exchanged."
    ),
    "verbatim-changed": QT_TRANSLATE_NOOP(
        "Errors",
        "What was heard of question {number} never changes. Put the new words into the column beside it.",
    ),
    "status-changed": QT_TRANSLATE_NOOP(
        "Errors", "Question {number} stands elsewhere. Take its next step in the program, not in a file."
    ),
    "row-without-words": QT_TRANSLATE_NOOP("Errors", "There are no words of a question in this row."),
    "row-twice": QT_TRANSLATE_NOOP("Errors", "The code {text} is in the file more than once."),
    "column-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "\u201c{text}\u201d means nothing in \u201c{column}\u201d."
    ),
    "record-still-used": QT_TRANSLATE_NOOP(
        "Errors", "This is still used elsewhere. Change it there first, then remove it here."
    ),
    "used-in-agenda": QT_TRANSLATE_NOOP(
        "Errors", "This is still used in an agenda. Change the agenda first, then remove it here."
    ),
    "used-in-checklist": QT_TRANSLATE_NOOP(
        "Errors", "This is still used in the checklist of the readiness. Change that first."
    ),
    "used-in-coordination": QT_TRANSLATE_NOOP(
        "Errors",
        "This is still named by a contact, a task or a signal path of the readiness. Change that first.",
    ),
    "used-in-bank": QT_TRANSLATE_NOOP(
        "Errors", "This is still used by a prepared answer. Change the prepared answers first."
    ),
    "used-in-showcases": QT_TRANSLATE_NOOP(
        "Errors", "This still belongs to a showcase or to one of its files. Change the showcases first."
    ),
    "used-in-roles": QT_TRANSLATE_NOOP(
        "Errors", "A role still belongs to this body. Change the roles first."
    ),
    "used-in-events": QT_TRANSLATE_NOOP("Errors", "An event still names this. Change the events first."),
    "used-in-steps": QT_TRANSLATE_NOOP(
        "Errors", "An assessment step still names this. Change the steps first."
    ),
    "criterion-twice": QT_TRANSLATE_NOOP(
        "Errors", "{item} is there already. Give the item another code, or remove the other one."
    ),
    "picture-unfit": QT_TRANSLATE_NOOP(
        "Errors", "{name} is no picture. Bring JPEG, PNG, WebP, TIFF, BMP or GIF."
    ),
    "area-missing": QT_TRANSLATE_NOOP(
        "Errors", "There is no area of preparation. Add one under Areas first."
    ),
    "slot-reversed": QT_TRANSLATE_NOOP(
        "Errors", "The agenda would end before it begins. Enter a later end or an earlier beginning."
    ),
    "template-missing": QT_TRANSLATE_NOOP(
        "Errors", "The template {name} is gone, or its file is damaged. Choose another one."
    ),
    "template-not-kept": QT_TRANSLATE_NOOP(
        "Errors", "The template could not be written ({reason}). Make room on the disk and try again."
    ),
    "item-twice": QT_TRANSLATE_NOOP(
        "Errors", "The code {item} is in the agenda twice. Take one of the two rows out of the file."
    ),
    "agenda-empty": QT_TRANSLATE_NOOP("Errors", "The agenda has no items. Add one first."),
    "day-missing": QT_TRANSLATE_NOOP("Errors", "Enter the day, like 22/7/2564."),
    "time-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "\u201c{text}\u201d is no time of day. Write it like 9.30 or 13:45."
    ),
    "video-cut": QT_TRANSLATE_NOOP(
        "Errors",
        "The video {name} gives no picture at {at}: it was cut or damaged while it was copied. Copy it again "
        "from where it was made.",
    ),
    "medium-on-stage": QT_TRANSLATE_NOOP(
        "Errors", "{name} is on the stage of the running take. Choose the file once something else is up."
    ),
    "medium-unfit": QT_TRANSLATE_NOOP(
        "Errors", "{name} is of another kind than what it is to be. Choose one of these: {suffixes}."
    ),
    "preflight-not-today": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit has not been checked today. The show goes on; under Readiness, Preflight checks it when "
        "there is time.",
    ),
    "preflight-new-faults": QT_TRANSLATE_NOOP(
        "Errors",
        "Just now preflight found {count} faults that are new: see Readiness. The show goes on.",
    ),
    "preflight-faults": QT_TRANSLATE_NOOP(
        "Errors", "Preflight found {count} faults that nobody has mended: see Readiness. The show goes on."
    ),
    "one-file-one-deliverable": QT_TRANSLATE_NOOP(
        "Errors", "Choose one row first, then drop one file: it goes to that deliverable."
    ),
    "showcase-missing": QT_TRANSLATE_NOOP("Errors", "There is no showcase yet. Add one under Works first."),
    "nothing-to-review": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to review yet. Add a deliverable under Deliverables first."
    ),
    "column-read-only": QT_TRANSLATE_NOOP("Errors", "\u201c{column}\u201d cannot be changed here."),
    "sheet-missing": QT_TRANSLATE_NOOP("Errors", "{name} is no longer where it was. Choose the file again."),
    "sheet-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{name} is no spreadsheet that can be read here. Save it as one of {suffixes}."
    ),
    "sheet-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{name} is too large: up to {most} MB and 50,000 rows can be read. Divide it into several."
    ),
    "sheet-locked": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has a password, or was saved by an Excel before 2007. "
        "Open it in Excel, and save it as .xlsx without a password.",
    ),
    "sheet-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is damaged or incomplete, so nothing was read. Open it in Excel and save it anew. ({reason})",
    ),
    "sheet-empty": QT_TRANSLATE_NOOP("Errors", "There is nothing in {name}."),
    "sheet-not-written": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not written: {reason}. Close it if it is open in Excel, or choose another place.",
    ),
    "line-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The line \u201c{text}\u201d cannot be read. Write both parts of it with = between them."
    ),
    "close-over-promises": QT_TRANSLATE_NOOP(
        "Errors",
        "{count} promises have not been kept. To close the visit all the same, say why; the reason is kept.",
    ),
    "split-at-the-edge": QT_TRANSLATE_NOOP(
        "Errors", "To split question {number}, put the cursor between words of it."
    ),
    "step-self-approved": QT_TRANSLATE_NOOP(
        "Errors",
        "The answer to question {number} was drafted by the same role; let somebody else approve it.",
    ),
    "drill-in-live-take": QT_TRANSLATE_NOOP(
        "Errors", "The live visit is running: a drill can be begun once its take has ended."
    ),
    "drill-without-questions": QT_TRANSLATE_NOOP(
        "Errors", "The question bank has no such question. Choose fewer conditions, and draw again."
    ),
    "sound-shared": QT_TRANSLATE_NOOP(
        "Errors",
        "The timer stays silent: it would be heard where videos are. Choose on the page Settings where "
        "videos sound, and another device for the timer.",
    ),
    "sound-device-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The timer was not heard: {name} is not plugged in. Plug it in, or choose another device on the page "
        "Settings.",
    ),
    "visit-missing": QT_TRANSLATE_NOOP(
        "Errors", "There is no visit in the folder {path}. Choose the folder that holds the file visit.db."
    ),
    "visit-empty": QT_TRANSLATE_NOOP(
        "Errors",
        "The file visit.db in {path} is empty; nothing was changed. Copy the visit again, or take a file "
        "from its folder backups.",
    ),
    "visit-not-a-database": QT_TRANSLATE_NOOP(
        "Errors",
        "The file visit.db in {path} is not a visit; nothing was changed. Copy the visit again from where "
        "it came.",
    ),
    "visit-foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "The file visit.db in {path} was made by another program; nothing was changed. "
        "Choose another folder.",
    ),
    "visit-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit in {path} is damaged; nothing was changed. Bring back one of its safety copies from the "
        "first page of this program. The newest one is: {backup}",
    ),
    "visit-newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit in {path} was made by a newer version of this program; nothing was changed. Install the "
        "newer version here too.",
    ),
    "visit-read-only": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit in {path} cannot be written to. Copy the folder to this computer's own disk and open it "
        "there.",
    ),
    "visit-in-use": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit in {path} is open in another copy of this program ({holder}). Close it there first.",
    ),
    "visit-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {path} cannot be written to ({reason}). Make room on the disk or choose another folder.",
    ),
    "visit-not-saved": QT_TRANSLATE_NOOP(
        "Errors",
        "This was NOT saved ({reason}). Make room on the disk at once, then do it again; what is typed "
        "stays.",
    ),
    "display-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no display to open windows on. Start the program in a desktop session; pmqa-desktop "
        "rehearse and report work without one.",
    ),
    "display-gone": QT_TRANSLATE_NOOP(
        "Errors",
        "The audience's display {name} is gone. The audience window is now a window on this display, and "
        "the show goes on. Plug the display in again; the audience goes back to it by itself.",
    ),
    "display-replaced": QT_TRANSLATE_NOOP(
        "Errors",
        "The audience's display {name} is gone. The audience is now on {other}, and the show goes on. Plug "
        "the first one in again; the audience goes back to it by itself.",
    ),
    "display-doubled": QT_TRANSLATE_NOOP(
        "Errors",
        "The audience's display {name} now shows the same as this one. The audience window is a window, and "
        "the show goes on. Have the system extend the desktop; the audience goes back by itself.",
    ),
    "display-alone": QT_TRANSLATE_NOOP(
        "Errors",
        "There is only one display, so there is none to swap with. Plug in a second one, or share the "
        "audience window in the meeting.",
    ),
    "folder-in-use": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {path} holds something that was not made by a rehearsal; nothing was changed. Choose "
        "another folder with --out.",
    ),
    "visit-exists": QT_TRANSLATE_NOOP(
        "Errors", "There is a visit in the folder {path} already. Choose an empty folder."
    ),
    "visit-without-content": QT_TRANSLATE_NOOP(
        "Errors", "The visit has no content: it was not made to its end. Delete its folder and make it again."
    ),
    "agenda-missing": QT_TRANSLATE_NOOP("Errors", "The visit has no agenda yet. Make one first."),
    "criteria-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit has no criteria: it was not made to its end. Delete its folder and make it again.",
    ),
    "take-missing": QT_TRANSLATE_NOOP(
        "Errors", "The visit has no take {take}. Leave the number out for the newest."
    ),
    "media-missing": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} is missing. Bring it into the visit again; the audience sees the card."
    ),
    "media-not-copied": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} could not be copied in ({reason}). Make room on the disk and try again."
    ),
    "ladder-ends-below": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no further backup of {name}. Bring one on the page Agenda; until then the standby card can "
        "be shown.",
    ),
    "ladder-ends-above": QT_TRANSLATE_NOOP(
        "Errors", "Nothing further up can be shown of {name}; what is up stays."
    ),
    "page-not-kept": QT_TRANSLATE_NOOP(
        "Errors", "No picture could be kept in {path} ({reason}). Make room on the disk."
    ),
    "script-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The script {name} cannot be read. Save it as plain text (UTF-8) and bring it again."
    ),
    "backup-unfit": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} cannot stand by for this. Bring one of these kinds: {suffixes}."
    ),
    "backup-same": QT_TRANSLATE_NOOP(
        "Errors",
        "The file {name} is the very file that it would stand by for. Save it once more, or in another "
        "format.",
    ),
    "libvlc-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "Videos cannot be played: VLC is not on this computer. Install it ({install}), then start this "
        "program again; all else works.",
    ),
    "video-undecodable": QT_TRANSLATE_NOOP(
        "Errors", "The video {name} cannot be played. Save it again as MP4 (H.264, AAC), or show the slides."
    ),
    "soffice-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "Slides cannot be opened: LibreOffice is not on this computer. Install it, or export the slides as "
        "PDF where they were made and put the PDF beside them under the same name.",
    ),
    "deck-unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The slides {name} cannot be opened here. Export them as PDF on the computer where they were made; "
        "put the PDF beside them under the same name, or bring it into the visit in their place.",
    ),
    "deck-timeout": QT_TRANSLATE_NOOP(
        "Errors",
        "The slides {name} were not ready after {seconds} seconds. Try again, or export them as PDF where "
        "they were made and put the PDF beside them under the same name.",
    ),
    "deck-cancelled": QT_TRANSLATE_NOOP("Errors", "Opening the slides {name} was cancelled."),
    "deck-locked": QT_TRANSLATE_NOOP(
        "Errors",
        "The slides {name} are locked with a password. Save them without it, or as PDF beside them under the "
        "same name.",
    ),
    "pdf-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The PDF {name} is damaged. Export it again and bring it into the visit."
    ),
    "image-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The picture {name} cannot be opened. Save it as PNG or JPEG and bring it again."
    ),
    "format-unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "The file {name} cannot be shown: {suffix} is not a kind of slides that this program knows. Bring "
        "PPTX, ODP, PDF or pictures.",
    ),
    "date-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{text} is not a date. Write it like 5/7/2564 or 2021-07-05."
    ),
    "key-taken": QT_TRANSLATE_NOOP(
        "Errors",
        "The key {key} already does this: {act}. Choose another, or give that one another key first.",
    ),
    "key-for-typing": QT_TRANSLATE_NOOP(
        "Errors",
        "The key {key} is needed for typing. Choose a function key, a page key, or one together with Ctrl or "
        "Alt.",
    ),
    "event-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The visit has neither a rehearsal nor a site visit, so there is no day to make an agenda for. Make "
        "the visit anew and enter the dates.",
    ),
    "warning-times-crossed": QT_TRANSLATE_NOOP(
        "Errors", "The first warning must come before the second: enter a larger number of minutes for it."
    ),
    "organisation-missing": QT_TRANSLATE_NOOP("Errors", "Enter the name of the organisation in Thai."),
    "category-missing": QT_TRANSLATE_NOOP("Errors", "Choose the category that the organisation applies for."),
    "rehearsal-after-visit": QT_TRANSLATE_NOOP(
        "Errors", "The rehearsal is after the site visit. Change one of the two dates."
    ),
    "fault-not-armed": QT_TRANSLATE_NOOP(
        "Errors", "A fault can be armed while a rehearsal runs, never in a live take. Nothing was armed."
    ),
    "take-running": QT_TRANSLATE_NOOP(
        "Errors", "A take is running. End it first; then another visit can be opened."
    ),
    "report-format-unknown": QT_TRANSLATE_NOOP(
        "Errors", "A report cannot be written as {suffix}. Choose .docx or .csv."
    ),
    "report-unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The report could not be written to {path} ({reason}). Close the file if it is open, or choose "
        "another folder.",
    ),
}


def sentence(error: PmqaError) -> str:
    """An error in the language of the interface, with its facts in place."""
    words = str(_SENTENCES.get(error.code, _UNKNOWN))
    facts = {key: str(value) for key, value in error.facts.items()}
    translated = QCoreApplication.translate("Errors", words)
    return translated.format_map(_Facts(facts, code=error.code))


class _Facts(dict[str, str]):
    """Facts for a sentence; one that is missing leaves a dash, for an error must never make another."""

    def __init__(self, facts: dict[str, str], *, code: str) -> None:
        super().__init__(facts, code=code)

    def __missing__(self, key: str) -> str:
        return "\u2013"
