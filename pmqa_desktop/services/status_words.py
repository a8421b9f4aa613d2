"""The names of a question's statuses, the same on every screen and in every document."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.question import QuestionStatus

_WORDS: dict[QuestionStatus, str] = {
    QuestionStatus.ASKED: str(QT_TRANSLATE_NOOP("Status", "Asked")),
    QuestionStatus.ANSWERED_LIVE: str(QT_TRANSLATE_NOOP("Status", "Answered live")),
    QuestionStatus.FOLLOWUP_PROMISED: str(QT_TRANSLATE_NOOP("Status", "Follow-up promised")),
    QuestionStatus.ASSIGNED: str(QT_TRANSLATE_NOOP("Status", "Assigned")),
    QuestionStatus.DRAFTED: str(QT_TRANSLATE_NOOP("Status", "Drafted")),
    QuestionStatus.APPROVED: str(QT_TRANSLATE_NOOP("Status", "Approved")),
    QuestionStatus.SENT: str(QT_TRANSLATE_NOOP("Status", "Sent")),
    QuestionStatus.ACCEPTED: str(QT_TRANSLATE_NOOP("Status", "Accepted")),
    QuestionStatus.MERGED: str(QT_TRANSLATE_NOOP("Status", "Merged with another")),
    QuestionStatus.WITHDRAWN: str(QT_TRANSLATE_NOOP("Status", "Withdrawn")),
}


def status_word(status: QuestionStatus) -> str:
    """A status in the language of the interface."""
    return QCoreApplication.translate("Status", _WORDS[status])
