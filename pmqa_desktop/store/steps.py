"""Which of the schema's steps a file has taken: read without sqlite-utils, which only taking a step needs.

Importing sqlite-utils takes longer than opening a visit, and nearly every visit that is opened is up to date.
"""

import sqlite3

MIGRATION_SET = "pmqa"
MIGRATIONS_TABLE = "_sqlite_migrations"
"""Where sqlite-utils notes the steps that a file has taken."""

STEPS = (
    "m001_visit",
    "m002_provenance",
    "m003_criteria",
    "m004_media",
    "m005_agendas",
    "m006_readiness",
    "m007_answers",
    "m008_run_log",
    "m009_media_backups",
    "m010_video_at_end",
    "m011_takes",
    "m012_answers_of_the_bank",
    "m013_question_desk",
    "m014_visit_book",
    "m015_agenda_editor",
    "m016_readiness_book",
    "m017_showcases",
)
"""The names of the steps in `migrations.py`, in order."""


HAPPENINGS = frozenset(
    {
        "TakeStarted",
        "ItemStarted",
        "Paused",
        "Resumed",
        "TimeAdded",
        "ItemBackdated",
        "AnsweringSet",
        "CutsMade",
        "PartyCalled",
        "AnswerSent",
        "ActUndone",
        "MessageSent",
        "IncidentNoted",
        "MediumShown",
        "StandbyShown",
        "CardShown",
        "PageShown",
        "ClipShown",
        "VideoPlayed",
        "VideoPaused",
        "VideoSought",
        "VideoEnded",
        "RungTaken",
        "BlackSet",
        "WhiteSet",
        "FrozenSet",
        "StrokeDrawn",
        "StrokeUndone",
        "StrokeRedone",
        "StrokesCleared",
        "TakeRecovered",
        "TakeFinished",
        "TakeNamed",
        "TakeRemarked",
        "TakeJudged",
        "TakeDiscarded",
        "TakeReferred",
        "FaultArmed",
        "FaultDisarmed",
        "FaultStruck",
        "DrillBegun",
        "DrillQuestionPut",
        "DrillAnswerEnded",
        "DrillRated",
        "DrillEnded",
        "QuestionAsked",
        "QuestionMoved",
        "QuestionsEdited",
        "EvidenceAdded",
        "EvidenceRemoved",
        "QuestionActUndone",
        "QuestionActRedone",
        "VisitClosed",
        "VisitReopened",
        "SignedOff",
        "SignOffWithdrawn",
    }
)
"""The kinds in the run log that this program knows: those of `domain.runlog.Happening`."""


def has_newer_happenings(connection: sqlite3.Connection) -> bool:
    """Whether something has happened that this program does not know, and so could not fold."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'run_events'").fetchone():
        return False
    kinds = connection.execute("SELECT DISTINCT kind FROM run_events")
    return not {kind for (kind,) in kinds} <= HAPPENINGS


def is_newer(connection: sqlite3.Connection) -> bool:
    """Whether the file has taken a step that this program does not know."""
    return not _taken(connection) <= set(STEPS)


def is_older(connection: sqlite3.Connection) -> bool:
    """Whether the file has a step before it."""
    return not set(STEPS) <= _taken(connection)


def _taken(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute(f"SELECT name FROM {MIGRATIONS_TABLE} WHERE migration_set = ?", [MIGRATION_SET])
    return {name for (name,) in rows}
