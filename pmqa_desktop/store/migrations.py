"""The steps that make an older database into today's. Append only: a step that was shipped never changes.

The name of a new one goes into `steps.py` too, which tells without this file whether there is one to take.

One visit per database, so nothing carries a visit id; a table of one row allows only the id 1. `position`
keeps the order in which people want to see a list. Instants are epoch milliseconds (`_at`), spans `_ms`,
dates ISO text.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("pmqa")

_LISTED = "id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL UNIQUE"
_SINGLE = "id INTEGER PRIMARY KEY CHECK (id = 1)"


def _both(text: str) -> str:
    """The two columns of a bilingual text."""
    return f"{text}_th TEXT NOT NULL, {text}_en TEXT NOT NULL"


def _create(db: Database, **tables: str) -> None:
    """Create strict tables: a column takes only values of its type."""
    for name, columns in tables.items():
        db.execute(f'CREATE TABLE "{name}" ({columns}) STRICT')


@migrations()
def m001_visit(db: Database) -> None:
    """The organisation, its award, and everybody and everything that takes part."""
    _create(
        db,
        visit=f"""{_SINGLE}, {_both("organisation")}, organisation_kind TEXT NOT NULL,
            assessors TEXT REFERENCES bodies(id)""",
        award=f"""{_SINGLE}, {_both("name")}, {_both("track")}, {_both("status_assessment")},
            category INTEGER NOT NULL, {_both("category_name")}, category_variant TEXT NOT NULL,
            fiscal_start TEXT NOT NULL, fiscal_end TEXT NOT NULL, fiscal_verbatim TEXT NOT NULL,
            fiscal_note TEXT NOT NULL""",
        award_history=f"""position INTEGER PRIMARY KEY, year INTEGER NOT NULL, category INTEGER NOT NULL,
            {_both("text")}, result TEXT NOT NULL, verbatim TEXT NOT NULL""",
        steps=f"""{_LISTED}, number INTEGER NOT NULL, {_both("name")},
            status TEXT NOT NULL, verbatim TEXT NOT NULL, status_verbatim TEXT NOT NULL,
            announced_by TEXT REFERENCES bodies(id), event TEXT REFERENCES events(id)""",
        bodies=f"{_LISTED}, {_both('name')}, kind TEXT NOT NULL, verbatim TEXT NOT NULL",
        body_aliases="""body TEXT NOT NULL REFERENCES bodies(id), position INTEGER NOT NULL,
            name TEXT NOT NULL, PRIMARY KEY (body, position)""",
        people=f"""{_LISTED}, {_both("name")}, {_both("office")}, {_both("duty")},
            verbatim TEXT NOT NULL, note TEXT NOT NULL""",
        roles=f"{_LISTED}, {_both('name')}, body TEXT REFERENCES bodies(id)",
        parties=f"{_LISTED}, {_both('name')}, verbatim TEXT NOT NULL",
        places=f"{_LISTED}, {_both('name')}, verbatim TEXT NOT NULL",
        events=f"""{_LISTED}, kind TEXT NOT NULL, {_both("title")},
            date TEXT NOT NULL, time TEXT, mode TEXT, chair TEXT REFERENCES people(id),
            body TEXT REFERENCES bodies(id), {_both("purpose")}, purpose_verbatim TEXT NOT NULL,
            date_verbatim TEXT NOT NULL, time_verbatim TEXT NOT NULL""",
        event_places="""event TEXT NOT NULL REFERENCES events(id), position INTEGER NOT NULL,
            place TEXT NOT NULL REFERENCES places(id), PRIMARY KEY (event, position)""",
        holidays=f"""date TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL UNIQUE, {_both("name")},
            verified INTEGER NOT NULL""",
        showcases=f"""{_LISTED}, {_both("title")}, {_both("short")},
            owner TEXT REFERENCES bodies(id), verbatim TEXT NOT NULL, owner_verbatim TEXT NOT NULL""",
        deliverables=f"""{_LISTED}, {_both("name")},
            media_kind TEXT NOT NULL, per_showcase INTEGER NOT NULL, verbatim TEXT NOT NULL""",
        quality_criteria=f"{_LISTED}, {_both('text')}, verbatim TEXT NOT NULL",
        tasks=f"{_LISTED}, {_both('text')}, verbatim TEXT NOT NULL",
        remarks=f"{_LISTED}, {_both('text')}, verbatim TEXT NOT NULL",
        report_template=f"""{_SINGLE}, {_both("title")}, page_size TEXT NOT NULL,
            margin_left_mm INTEGER NOT NULL, margin_right_mm INTEGER NOT NULL, point INTEGER NOT NULL,
            thai_digits INTEGER NOT NULL, fonts TEXT NOT NULL, fallback_fonts TEXT NOT NULL,
            sections TEXT NOT NULL, minutes_terms TEXT NOT NULL""",
    )


@migrations()
def m002_provenance(db: Database) -> None:
    """Where the visit's words come from."""
    _create(
        db,
        source=f"""{_SINGLE}, file TEXT NOT NULL, {_both("kind")}, {_both("headline")},
            headline_verbatim TEXT NOT NULL, text TEXT NOT NULL""",
        source_furniture="""position INTEGER PRIMARY KEY, verbatim TEXT NOT NULL, count INTEGER NOT NULL,
            meaning TEXT NOT NULL""",
        corrections="""position INTEGER PRIMARY KEY, verbatim TEXT NOT NULL, corrected TEXT NOT NULL,
            "where" TEXT NOT NULL, confidence TEXT NOT NULL""",
        marks="part TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL UNIQUE, origin TEXT NOT NULL",
    )


@migrations()
def m003_criteria(db: Database) -> None:
    """The criteria that the visit is assessed by."""
    _create(
        db,
        criteria=f"""{_SINGLE}, note TEXT NOT NULL, {_both("levels_rule")},
            levels_verified TEXT NOT NULL, dimensions_verified TEXT NOT NULL""",
        criteria_categories=f"""number INTEGER PRIMARY KEY, position INTEGER NOT NULL UNIQUE,
            {_both("name")}, award_name TEXT NOT NULL, award_name_source TEXT NOT NULL""",
        criteria_levels=f"""code TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL UNIQUE,
            {_both("name")}, max_points INTEGER NOT NULL""",
        criteria_dimensions=f"""scale TEXT NOT NULL, code TEXT NOT NULL, position INTEGER NOT NULL UNIQUE,
            {_both("name")}, PRIMARY KEY (scale, code)""",
        criteria_schemes=f"""{_LISTED}, verified TEXT NOT NULL,
            category INTEGER NOT NULL REFERENCES criteria_categories(number), source TEXT NOT NULL""",
        criteria_items=f"""scheme TEXT NOT NULL REFERENCES criteria_schemes(id), code TEXT NOT NULL,
            position INTEGER NOT NULL UNIQUE, {_both("name")}, PRIMARY KEY (scheme, code)""",
        criteria_level_texts=f"""scheme TEXT NOT NULL, code TEXT NOT NULL, position INTEGER NOT NULL,
            level TEXT NOT NULL REFERENCES criteria_levels(code), {_both("text")},
            PRIMARY KEY (scheme, code, position),
            FOREIGN KEY (scheme, code) REFERENCES criteria_items(scheme, code)""",
    )


@migrations()
def m004_media(db: Database) -> None:
    """What agenda items play; the file's three columns are filled together or not at all."""
    _create(
        db,
        media=f"""{_LISTED}, kind TEXT NOT NULL, {_both("title")}, planned_ms INTEGER NOT NULL,
            showcase TEXT REFERENCES showcases(id), deliverable TEXT REFERENCES deliverables(id),
            file_name TEXT, file_sha256 TEXT, file_size INTEGER,
            CHECK ((file_name IS NULL) = (file_sha256 IS NULL)),
            CHECK ((file_name IS NULL) = (file_size IS NULL))""",
    )


@migrations()
def m005_agendas(db: Database) -> None:
    """The day's programmes."""
    _create(
        db,
        agendas=f"""{_LISTED}, event TEXT NOT NULL REFERENCES events(id), {_both("title")},
            date TEXT NOT NULL, start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL,
            warning_ms INTEGER NOT NULL, danger_ms INTEGER NOT NULL""",
        agenda_items=f"""agenda TEXT NOT NULL REFERENCES agendas(id), id TEXT NOT NULL,
            position INTEGER NOT NULL, {_both("title")}, duration_ms INTEGER NOT NULL,
            planned_start_ms INTEGER NOT NULL, owner TEXT REFERENCES roles(id), {_both("cue")},
            plan_b TEXT NOT NULL, pre_roll INTEGER NOT NULL, buffer INTEGER NOT NULL,
            qa INTEGER NOT NULL, fixed INTEGER NOT NULL,
            PRIMARY KEY (agenda, id), UNIQUE (agenda, position)""",
        agenda_item_media="""agenda TEXT NOT NULL, item TEXT NOT NULL, position INTEGER NOT NULL,
            medium TEXT NOT NULL REFERENCES media(id), PRIMARY KEY (agenda, item, position),
            FOREIGN KEY (agenda, item) REFERENCES agenda_items(agenda, id)""",
    )


@migrations()
def m006_readiness(db: Database) -> None:
    """The areas of preparation and their checklist."""
    _create(
        db,
        check_statuses=f"""status TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL UNIQUE,
            {_both("label")}""",
        areas=f"{_LISTED}, {_both('name')}, verbatim TEXT NOT NULL",
        check_items=f"""{_LISTED}, area TEXT NOT NULL REFERENCES areas(id), {_both("text")},
            critical INTEGER NOT NULL, days_before INTEGER NOT NULL, owner TEXT REFERENCES roles(id),
            status TEXT NOT NULL, evidence TEXT NOT NULL""",
    )


@migrations()
def m007_answers(db: Database) -> None:
    """The question bank, and the life-cycle of a question that was asked."""
    _create(
        db,
        prepared_answers=f"""{_LISTED}, {_both("question")},
            criterion TEXT NOT NULL, dimensions TEXT NOT NULL, kind TEXT NOT NULL,
            showcase TEXT REFERENCES showcases(id), answer_role TEXT REFERENCES roles(id),
            {_both("evidence")}""",
        question_statuses=f"""status TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL UNIQUE,
            {_both("label")}""",
        question_status_next="""status TEXT NOT NULL REFERENCES question_statuses(status),
            position INTEGER NOT NULL, next TEXT NOT NULL REFERENCES question_statuses(status),
            PRIMARY KEY (status, position)""",
    )


@migrations()
def m008_run_log(db: Database) -> None:
    """The run log, the sign of life of a running take, the open draft, and facts about the file itself."""
    db.execute(
        """
        CREATE TABLE run_events (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            take INTEGER NOT NULL,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            data TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX run_events_by_take ON run_events (take, seq)")
    db.execute("CREATE INDEX run_events_by_kind ON run_events (kind, seq)")
    for forbidden in ("UPDATE", "DELETE"):
        db.execute(
            f"""
            CREATE TRIGGER run_events_never_{forbidden.lower()} BEFORE {forbidden} ON run_events
            BEGIN SELECT RAISE(ABORT, 'the run log is append-only'); END
            """
        )
    db.execute("CREATE TABLE drafts (question TEXT PRIMARY KEY, data TEXT NOT NULL) STRICT")
    db.execute(
        "CREATE TABLE heartbeats (take INTEGER PRIMARY KEY, at INTEGER NOT NULL, seq INTEGER NOT NULL) STRICT"
    )
    db.execute("CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")


@migrations()
def m009_media_backups(db: Database) -> None:
    """The files that stand by in case a medium cannot be shown."""
    _create(
        db,
        media_backups="""medium TEXT NOT NULL REFERENCES media(id), position INTEGER NOT NULL,
            kind TEXT NOT NULL, file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL,
            file_size INTEGER NOT NULL, PRIMARY KEY (medium, position)""",
    )


@migrations()
def m010_video_at_end(db: Database) -> None:
    """What follows the end of an item's video; until now its last picture stayed."""
    db.execute("ALTER TABLE agenda_items ADD COLUMN at_end TEXT NOT NULL DEFAULT 'hold'")


@migrations()
def m011_takes(db: Database) -> None:
    """What an item's timer shows, what may be left out, and what is being typed anywhere."""
    db.execute("ALTER TABLE agenda_items ADD COLUMN timer TEXT NOT NULL DEFAULT 'down'")
    db.execute("ALTER TABLE agenda_items ADD COLUMN optional INTEGER NOT NULL DEFAULT 0")
    _create(
        db,
        optional_pages="""medium TEXT NOT NULL REFERENCES media(id), page INTEGER NOT NULL,
            PRIMARY KEY (medium, page)""",
        jottings="field TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL",
    )


@migrations()
def m012_answers_of_the_bank(db: Database) -> None:
    """What is to be said to a question that is expected."""
    for language in ("th", "en"):
        db.execute(f"ALTER TABLE prepared_answers ADD COLUMN answer_{language} TEXT NOT NULL DEFAULT ''")


@migrations()
def m013_question_desk(db: Database) -> None:
    """The views of the list of questions, and what the scribe writes short."""
    _create(
        db,
        question_views="name TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, filter TEXT NOT NULL",
        abbreviations="short TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, words TEXT NOT NULL",
    )


@migrations()
def m014_visit_book(db: Database) -> None:
    """What the visit's people add: links to join by, pictures; and what tells rows apart while edited."""
    db.execute("ALTER TABLE events ADD COLUMN link TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE award_history ADD COLUMN id TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE award_history SET id = 'H' || year || '-' || category || '-' || position")
    db.execute("ALTER TABLE criteria_items ADD COLUMN id TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE criteria_items SET id = scheme || ' ' || code")
    _create(
        db,
        event_pictures=f"""{_LISTED}, event TEXT NOT NULL REFERENCES events(id), file_name TEXT NOT NULL,
            file_sha256 TEXT NOT NULL, file_size INTEGER NOT NULL, {_both("caption")}""",
    )


@migrations()
def m015_agenda_editor(db: Database) -> None:
    """What happens in an item of an agenda; of older ones, what they play or what their time counts as."""
    db.execute("ALTER TABLE agenda_items ADD COLUMN kind TEXT NOT NULL DEFAULT 'other'")
    for kind, plays in (("exhibition", "live_camera"), ("presentation", "slides"), ("video", "video")):
        db.execute(
            """UPDATE agenda_items SET kind = ? WHERE EXISTS (
                SELECT 1 FROM agenda_item_media AS played JOIN media ON media.id = played.medium
                WHERE played.agenda = agenda_items.agenda AND played.item = agenda_items.id
                AND media.kind = ?)""",
            [kind, plays],
        )
    for kind, flag in (("questions", "qa"), ("reserve", "buffer"), ("setup", "pre_roll")):
        db.execute(f"UPDATE agenda_items SET kind = ? WHERE {flag}", [kind])


@migrations()
def m016_readiness_book(db: Database) -> None:
    """Notes and events of checklist items; who is coordinated, tasks of agencies, ways of the signal."""
    db.execute("ALTER TABLE check_items ADD COLUMN note TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE check_items ADD COLUMN event TEXT REFERENCES events(id)")
    _create(
        db,
        contacts=f"""{_LISTED}, name TEXT NOT NULL, party TEXT REFERENCES parties(id),
            reached_by TEXT NOT NULL, showcase TEXT REFERENCES showcases(id), invited INTEGER NOT NULL,
            confirmed INTEGER NOT NULL, link_sent INTEGER NOT NULL, tested INTEGER NOT NULL,
            note TEXT NOT NULL""",
        agency_tasks=f"""{_LISTED}, {_both("text")}, owner TEXT REFERENCES bodies(id), due TEXT,
            status TEXT NOT NULL, note TEXT NOT NULL""",
        signal_paths=f"""{_LISTED}, name TEXT NOT NULL, area TEXT REFERENCES areas(id),
            kind TEXT NOT NULL, provider TEXT NOT NULL, down_mbit INTEGER NOT NULL,
            up_mbit INTEGER NOT NULL, result TEXT NOT NULL, tested_at INTEGER, note TEXT NOT NULL""",
    )


@migrations()
def m017_showcases(db: Database) -> None:
    """What showcases have achieved, what is handed in and what reviewers say of it; the exhibition."""
    for column in ("summary_th", "summary_en", "best_practice_th", "best_practice_en"):
        db.execute(f"ALTER TABLE showcases ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE showcases ADD COLUMN criteria TEXT NOT NULL DEFAULT '[]'")
    _create(
        db,
        showcase_results=f"""{_LISTED}, showcase TEXT NOT NULL REFERENCES showcases(id),
            {_both("indicator")}, unit TEXT NOT NULL, "values" TEXT NOT NULL, target TEXT NOT NULL,
            lower_is_better INTEGER NOT NULL, comparator TEXT NOT NULL, comparator_value TEXT NOT NULL""",
        stations=f"""{_LISTED}, {_both("name")}, showcase TEXT REFERENCES showcases(id),
            medium TEXT REFERENCES media(id), guide TEXT REFERENCES roles(id), minutes INTEGER NOT NULL,
            note TEXT NOT NULL, {_both("plan_b")}""",
        reviews=f"""{_LISTED}, medium TEXT NOT NULL REFERENCES media(id),
            criterion TEXT NOT NULL REFERENCES quality_criteria(id), mark TEXT NOT NULL, note TEXT NOT NULL,
            reviewer TEXT REFERENCES roles(id), day TEXT, sha256 TEXT NOT NULL""",
        media_versions="""medium TEXT NOT NULL REFERENCES media(id), number INTEGER NOT NULL,
            file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL, file_size INTEGER NOT NULL,
            added_at INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (medium, number)""",
    )
