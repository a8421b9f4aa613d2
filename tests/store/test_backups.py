from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from pmqa_desktop.domain.media import Backup, BackupKind, MediaFile
from pmqa_desktop.domain.runlog import RungTaken
from pmqa_desktop.services.demonstration import Demonstration
from pmqa_desktop.store.backups import Backups
from pmqa_desktop.store.database import APPLICATION_ID, VisitDatabase, open_database
from pmqa_desktop.store.media import MediaShelf
from pmqa_desktop.store.migrations import migrations
from pmqa_desktop.store.runs import Runs
from tests.support.clocks import NINE

BEFORE_BACKUPS = "m009_media_backups"
PDF = Backup(BackupKind.PDF, MediaFile("สำรอง.pdf", "ab" * 32, 1234))
PICTURES = tuple(Backup(BackupKind.PICTURES, MediaFile(f"{n}.png", f"{n:02}" * 32, 10)) for n in range(1, 4))


def test_saved_backups_load_in_their_order(filled: VisitDatabase, demonstration: Demonstration) -> None:
    media = (*demonstration.media[:1], replace(demonstration.media[1], backups=(PDF, *PICTURES)))
    media = (*media, *demonstration.media[2:])
    MediaShelf(filled).save(media)
    assert MediaShelf(filled).all() == media
    assert MediaShelf(filled).get(media[1].id) == media[1]


def test_the_backups_of_a_medium_are_replaced_and_the_others_stay(filled: VisitDatabase) -> None:
    backups = Backups(filled)
    backups.set("S0", [PDF])
    backups.set("S1", PICTURES)
    backups.set("S0", [])
    assert (backups.of("S0"), backups.of("S1")) == ((), PICTURES)


def test_an_unknown_medium_has_no_backups_to_set(filled: VisitDatabase) -> None:
    with pytest.raises(KeyError, match="S9"):
        Backups(filled).set("S9", [PDF])


def test_a_visit_from_before_the_backups_is_upgraded_with_its_media_and_a_backup_of_how_it_was(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "visit"
    folder.mkdir()
    with closing(Database(folder / "visit.db")) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.apply(db, stop_before=BEFORE_BACKUPS)
        with db.atomic():
            db.execute(
                """
                INSERT INTO media (id, position, kind, title_th, title_en, planned_ms)
                VALUES ('S0', 0, 'slides', 'สไลด์', 'slides', 60000)
                """
            )
    opened = open_database(folder, opened_at=NINE)
    assert [(medium.id, medium.backups) for medium in MediaShelf(opened).all()] == [("S0", ())]
    Backups(opened).set("S0", [PDF])
    assert MediaShelf(opened).get("S0").backups == (PDF,)
    assert [file.name for file in (folder / "backups").iterdir()] == [f"before-upgrade-{NINE}.db"]
    opened.close()


def test_a_rung_that_was_taken_is_read_back_from_the_log(filled: VisitDatabase) -> None:
    (event,) = Runs(filled).append(1, NINE, [RungTaken("S0", 2)])
    assert Runs(filled).events(1) == (event,)
