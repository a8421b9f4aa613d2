"""What was found, said to people: what it is, where, and how it is mended."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.agenda import Agenda
from pmqa_desktop.domain.media import Medium
from pmqa_desktop.domain.preflight import Finding, Severity
from pmqa_desktop.domain.spans import format_span
from pmqa_desktop.domain.thai import format_date
from pmqa_desktop.services.preferences import Preferences

Agendas = Callable[[], Sequence[Agenda]]
Reason = Callable[[str, Mapping[str, object]], str]

_SENTENCES: Mapping[str, str] = {
    "medium-without-file": str(
        QT_TRANSLATE_NOOP("Preflight", "It is in an agenda and has no file. Choose the file.")
    ),
    "file-missing": str(
        QT_TRANSLATE_NOOP("Preflight", "The file {name} is gone from the visit's folder. Choose it again.")
    ),
    "file-changed": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The file {name} was changed in the visit's folder after it was brought. Choose it again.",
        )
    ),
    "file-unshowable": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "{reason} Mend the file {name} where it was made, and choose it again."
        )
    ),
    "file-unchecked": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "{reason} So {name} has not been checked. Check again.",
        )
    ),
    "file-slow": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "{name} was not ready after {seconds} seconds: it may hang in the show. Choose a PDF in its "
            "place, or a video as MP4.",
        )
    ),
    "file-unlooked": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "Nobody has looked into {name} yet; while a take runs it is left alone. Check after the take.",
        )
    ),
    "changed-since-take": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "The file {name} is another one than in the last take. Rehearse once with it."
        )
    ),
    "font-stands-in": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "{name} asks for fonts that are not installed: {fonts}. The shipped font of the same width is "
            "drawn.",
        )
    ),
    "font-missing": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "{name} asks for fonts that are not installed: {fonts}. Lines may break elsewhere. Install them, "
            "or save the deck with its fonts as PDF.",
        )
    ),
    "video-on-page-missing": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "{name} links to a video that is not here, on page {pages}. Embed the video in the deck.",
        )
    ),
    "video-without-sound": str(
        QT_TRANSLATE_NOOP("Preflight", "The video {name} has no sound. Make sure that this is meant.")
    ),
    "video-heavy": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The video {name} of {width} x {height} pixels may stutter on this computer. Save it as 1080p.",
        )
    ),
    "video-sound-broken": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The sound of the video {name} cannot be decoded. Export it again with AAC sound.",
        )
    ),
    "video-sound-part": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The video {name} has no sound at its beginning or in its middle. Make sure that this is meant.",
        )
    ),
    "backup-pages-pdf": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The PDF that stands by has {there} pages, the slides have {pages}. Export it again.",
        )
    ),
    "backup-pages-pictures": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "{there} pictures stand by for {pages} slides. Bring one for each.",
        )
    ),
    "agenda-day": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The agenda's day is not its event's. Change it in the agenda under Heading and slot.",
        )
    ),
    "agenda-overlap": str(
        QT_TRANSLATE_NOOP("Preflight", "It is to begin {span} before the item above ends. Change a time.")
    ),
    "agenda-gap": str(QT_TRANSLATE_NOOP("Preflight", "{span} before it nothing is planned.")),
    "agenda-media-too-long": str(
        QT_TRANSLATE_NOOP("Preflight", "What it plays is {span} longer than the item. Give it more time.")
    ),
    "agenda-owner-missing": str(QT_TRANSLATE_NOOP("Preflight", "Nobody leads it. Say who does.")),
    "agenda-no-duration": str(QT_TRANSLATE_NOOP("Preflight", "It has no duration.")),
    "agenda-beyond-slot": str(
        QT_TRANSLATE_NOOP("Preflight", "It ends {span} after the slot. Shorten something before it.")
    ),
    "soffice-missing": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "LibreOffice is not installed: new slides cannot be shown. Install it, or bring PDFs.",
        )
    ),
    "libvlc-missing": str(
        QT_TRANSLATE_NOOP("Preflight", "VLC is not installed: no video can be shown. Install VLC.")
    ),
    "disk-low": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "Only {megabytes} MB are free on the disk of the visit. Make room there."
        )
    ),
    "no-sound": str(
        QT_TRANSLATE_NOOP("Preflight", "The computer has no sound device. Plug one in, or switch it on.")
    ),
    "one-display": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "There is one display only: the audience has a window that is shared, not a screen."
        )
    ),
    "display-scaled": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The display {name} is scaled to {percent} %: pictures are drawn a little less sharp.",
        )
    ),
    "display-small": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "The display {name} has only {width} x {height} pixels. Choose more in the system."
        )
    ),
    "on-battery": str(
        QT_TRANSLATE_NOOP("Preflight", "The computer runs on its battery ({percent} %). Plug it in.")
    ),
    "sleeps": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The computer goes to sleep after {minutes} minutes without a key. In a take the program keeps "
            "it awake, before one it does not. Choose \u201cnever\u201d in the system.",
        )
    ),
    "events-over": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "By the computer's clock the last event was on {day}. If that is yet to come, set the clock.",
        )
    ),
    "computer-unchecked": str(
        QT_TRANSLATE_NOOP("Preflight", "The computer could not be checked. Check again.")
    ),
    "time-zone": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The computer's clock is set to another time zone ({hours} h). The agenda keeps Thai time.",
        )
    ),
    "clock-behind": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "The computer's clock is behind the newest event of the visit. Set the clock."
        )
    ),
    "database-damaged": str(
        QT_TRANSLATE_NOOP(
            "Preflight",
            "The visit's database is damaged ({reason}). Copy the folder, then go back to a copy of it.",
        )
    ),
    "no-copy": str(
        QT_TRANSLATE_NOOP(
            "Preflight", "There is no copy of the visit from the last day. Copy its folder to a memory stick."
        )
    ),
}
"""By the code of a finding."""


@dataclass(frozen=True, slots=True)
class Said:
    """A finding as it is read."""

    severity: str
    where: str
    sentence: str


def severity_word(severity: Severity) -> str:
    """How bad it is, with a mark of its own."""
    words = {
        Severity.FAULT: QCoreApplication.translate("Preflight", "\u2716 fault"),
        Severity.WARNING: QCoreApplication.translate("Preflight", "\u25b2 warning"),
        Severity.NOTE: QCoreApplication.translate("Preflight", "\u25cb note"),
    }
    return words[severity]


class PreflightWords:
    """Says findings in the program's language."""

    def __init__(
        self, media: Mapping[str, Medium], agendas: Agendas, preferences: Preferences, reason: Reason
    ) -> None:
        """`agendas` gives them as they are now, `reason` the sentence of a problem with a file."""
        self._media = media
        self._agendas = agendas
        self._preferences = preferences
        self._reason = reason

    def said(self, finding: Finding) -> Said:
        """All of it."""
        facts = dict(finding.facts)
        if "ms" in facts:
            facts["span"] = format_span(int(facts["ms"]))
        if "day" in facts:
            facts["day"] = format_date(
                datetime.date.fromisoformat(facts["day"]),
                digits=self._preferences.digits,
                language=self._preferences.language,
            )
        if finding.problem is not None:
            facts["reason"] = self._reason(
                finding.problem.code, {**finding.problem.facts, "name": facts["name"]}
            )
        words = QCoreApplication.translate("Preflight", _SENTENCES[finding.code])
        return Said(severity_word(finding.severity), self._where(finding), words.format_map(facts))

    def _where(self, finding: Finding) -> str:
        language = self._preferences.language
        if finding.medium:
            medium = self._media.get(finding.medium)
            return medium.title.text(language) if medium else finding.medium
        agenda = next((each for each in self._agendas() if each.id == finding.agenda), None)
        if agenda is not None:
            item = next((each for each in agenda.items if each.id == finding.item), None)
            parts = [agenda.title.text(language), item.title.text(language) if item else ""]
            return " \u203a ".join(filter(None, parts))
        return QCoreApplication.translate("Preflight", "Computer")
