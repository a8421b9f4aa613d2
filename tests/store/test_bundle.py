"""A visit in one file: what is unpacked is what was packed, byte by byte, or it is refused."""

import hashlib
import json
import shutil
import sqlite3
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pmqa_desktop.domain.bilingual import Bilingual
from pmqa_desktop.domain.runlog import TakeMode, TakeStarted
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.bundle import KIND, KIND_ENTRY, MANIFEST, Manifest, Part, is_safe, open_bundle
from pmqa_desktop.store.database import create_database, open_database
from pmqa_desktop.store.packing import Packed, pack
from pmqa_desktop.store.runs import Runs
from pmqa_desktop.store.unpacking import unpack, unpacking_folder
from tests.support.clocks import NINE
from tests.support.takes import AGENDA, MIDNIGHT

CONTENT = {"slides": b"S" * 70_000, "film": bytes(range(256)) * 9_000}
REFUSALS = {"bundle-damaged", "bundle-cut", "bundle-foreign", "bundle-newer", "bundle-unsafe"}
START = TakeStarted(AGENDA, TakeMode.LIVE, MIDNIGHT)


def _named(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


SLIDES, FILM = f"media/{_named(CONTENT['slides'])}.pptx", f"media/{_named(CONTENT['film'])}.mp4"


def _make_visit(folder: Path) -> Path:
    database = create_database(folder)
    Runs(database).append(1, NINE, [START])
    database.close()
    (folder / "media").mkdir()
    (folder / SLIDES).write_bytes(CONTENT["slides"])
    (folder / FILM).write_bytes(CONTENT["film"])
    (folder / SLIDES).with_suffix(".pdfpc").write_text("notes")
    for drawn in ("a.pdf", "pages/a/1.png", "stills/b.png", "clips/c.mp4"):
        place = folder / "cache" / drawn
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(drawn.encode())
    return folder


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    return _make_visit(tmp_path / "visit")


def _pack(folder: Path, target: Path, cancelled: Callable[[], bool] = lambda: False) -> Packed:
    return pack(
        folder,
        target,
        made_at=NINE,
        program="1.0",
        fonts={},
        progress=lambda _done, _all: None,
        cancelled=cancelled,
    )


def _unpack(bundle: Path, folder: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    unpack(bundle, folder, progress=lambda _done, _all: None, cancelled=cancelled)


@pytest.fixture
def bundle(visit: Path, tmp_path: Path) -> Path:
    return _pack(visit, tmp_path / "stick" / "visit.pmqa").path


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def _code(deed: Callable[[], object]) -> str:
    with pytest.raises(PmqaError) as refused:
        deed()
    return refused.value.code


@contextmanager
def _files_no_larger_than(size: int) -> Iterator[None]:
    """What a disk does that is full: the system itself refuses to write on."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_is_unpacked_is_what_was_packed(visit: Path, bundle: Path, tmp_path: Path) -> None:
    _unpack(bundle, tmp_path / "spare")
    left, come = _files(visit), _files(tmp_path / "spare")
    assert come.keys() == left.keys() - {"visit.lock"}
    assert {name: come[name] for name in come if name != "visit.db"} == {
        name: left[name] for name in come if name != "visit.db"
    }
    with closing(open_database(tmp_path / "spare", opened_at=NINE)) as database:
        assert Runs(database).unfinished_take() == 1
    assert not unpacking_folder(tmp_path / "spare").exists()


def test_a_bundle_says_what_it_is_before_anything_is_unpacked(bundle: Path) -> None:
    with open_bundle(bundle) as opened:
        manifest = opened.manifest
    assert (manifest.made_at, manifest.program) == (NINE, "1.0")
    assert {SLIDES, FILM, "visit.db"} <= {part.path for part in manifest.parts}
    assert manifest.size == sum(part.size for part in manifest.parts)


def test_what_is_written_while_it_is_packed_is_not_torn(visit: Path, tmp_path: Path) -> None:
    with closing(open_database(visit, opened_at=NINE)) as database:
        runs = Runs(database)

        def go_on() -> bool:
            runs.append(1, NINE, [START])
            return False

        _pack(visit, tmp_path / "visit.pmqa", go_on)
        assert runs.append(1, NINE, [START])  # who has the visit open is not disturbed
    _unpack(tmp_path / "visit.pmqa", tmp_path / "spare")
    with closing(sqlite3.connect(tmp_path / "spare" / "visit.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM run_events").fetchone() == (1,)


def test_a_part_that_was_damaged_before_it_was_packed_is_told(visit: Path, tmp_path: Path) -> None:
    (visit / FILM).write_bytes(b"rotten")
    assert _pack(visit, tmp_path / "visit.pmqa").damaged == (FILM,)


NAMES = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="/\0"), min_size=1, max_size=20
).filter(lambda name: name not in {".", ".."} and len(name.encode()) < 200)


@given(files=st.dictionaries(NAMES, st.binary(max_size=300), max_size=6))
@example(files={"a": b"1", "A": b"2"})
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_file_comes_along_byte_by_byte_or_is_told(
    visit: Path, tmp_path: Path, files: dict[str, bytes]
) -> None:
    spare = tmp_path / "spare"
    for folder in (visit / "media", spare):
        shutil.rmtree(folder, ignore_errors=True)
    (visit / "media").mkdir()
    for name, data in files.items():
        (visit / "media" / name).write_bytes(data)
    packed = _pack(visit, tmp_path / "a.pmqa")
    _unpack(packed.path, spare)
    come = {path.name: path.read_bytes() for path in (spare / "media").glob("*")}
    left_out = {name.removeprefix("media/") for name in packed.left_out}
    wanted = {name: data for name, data in files.items() if not name.endswith(".part") or name == ".part"}
    assert {name: data for name, data in wanted.items() if name not in left_out} == come


@pytest.mark.parametrize("size", [0, 10, 500_000])
def test_a_bundle_that_was_not_copied_to_its_end_is_refused(bundle: Path, tmp_path: Path, size: int) -> None:
    bundle.write_bytes(bundle.read_bytes()[:size])
    wanted = "bundle-cut" if size > 100 else "bundle-foreign"
    assert _code(lambda: _unpack(bundle, tmp_path / "spare")) == wanted
    assert not (tmp_path / "spare").exists()


def test_another_archive_is_no_bundle(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.pmqa", "w") as other:
        other.writestr("visit.db", b"x")
    assert _code(lambda: _unpack(tmp_path / "other.pmqa", tmp_path / "spare")) == "bundle-foreign"
    assert _code(lambda: _unpack(tmp_path / "gone.pmqa", tmp_path / "spare")) == "file-missing"


@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit_anywhere_is_refused_or_has_changed_nothing(
    bundle: Path, tmp_path: Path, place: float, bit: int
) -> None:
    _judge_harmed(bundle, tmp_path, lambda whole: _flipped(whole, int(place * len(whole)), bit))


@given(place=st.integers(0, 2_000), bit=st.integers(0, 7))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_bit_among_the_archives_own_words_is_refused_or_has_changed_nothing(
    bundle: Path, tmp_path: Path, place: int, bit: int
) -> None:
    _judge_harmed(bundle, tmp_path, lambda whole: _flipped(whole, len(whole) - 1 - place, bit))


@given(keep=st.floats(0, 1, exclude_max=True))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_bundle_cut_anywhere_is_refused(bundle: Path, tmp_path: Path, keep: float) -> None:
    assert not _judge_harmed(bundle, tmp_path, lambda whole: whole[: int(keep * len(whole))])


def _flipped(whole: bytes, at: int, bit: int) -> bytes:
    return whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :]


def _judge_harmed(bundle: Path, tmp_path: Path, harm: Callable[[bytes], bytes]) -> bool:
    """Whether it was unpacked; then all of it is as it was."""
    harmed, spare = tmp_path / "harmed.pmqa", tmp_path / "spare"
    harmed.write_bytes(harm(bundle.read_bytes()))
    shutil.rmtree(spare, ignore_errors=True)
    shutil.rmtree(unpacking_folder(spare), ignore_errors=True)
    code = _refusal(harmed, spare)
    if code:
        assert code in REFUSALS
        assert not spare.exists()
        assert not (unpacking_folder(spare) / "visit.db").exists()
        return False
    with zipfile.ZipFile(bundle) as whole:
        packed = {name: whole.read(name) for name in whole.namelist() if name not in {KIND_ENTRY, MANIFEST}}
    assert _files(spare) == packed
    return True


def _refusal(bundle: Path, folder: Path) -> str:
    try:
        _unpack(bundle, folder)
    except PmqaError as error:
        return error.code
    return ""


def _forged(
    target: Path, parts: dict[str, bytes], change: Callable[[Manifest], Manifest], **zip_words: int
) -> Path:
    """What somebody makes who knows how bundles are made."""
    listed = tuple(Part(name, len(data), _named(data)) for name, data in parts.items())
    manifest = change(Manifest("1.0", NINE, Bilingual(""), listed))
    with zipfile.ZipFile(target, "w", **zip_words) as archive:
        archive.writestr(KIND_ENTRY, KIND, zipfile.ZIP_STORED)
        for name, data in parts.items():
            archive.writestr(name, data)
        told = json.dumps(asdict(manifest)).encode()
        archive.writestr(MANIFEST, told, zipfile.ZIP_STORED)
        archive.comment = _named(told).encode()
    return target


@pytest.mark.parametrize(
    "name",
    [
        *("../evil", "/etc/passwd", "media/../../evil", "media\\..\\evil", "C:/evil", "media/", "other/x"),
        *(
            "media//x",
            "media/./x",
            "media/x ",
            "media/x.",
            "media/a:b",
            "media/a\\b",
            "media/\u202ex",
            "visit.db/x",
            "",
        ),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    assert not is_safe(name)
    bundle = _forged(
        tmp_path / "evil.pmqa", {"visit.db": b"x", name or "x": b"evil"}, lambda manifest: manifest
    )
    assert _code(lambda: _unpack(bundle, tmp_path / "deep" / "spare")) == "bundle-unsafe" or not name
    assert [path.name for path in tmp_path.iterdir()] == ["evil.pmqa"]


def test_what_would_grow_while_it_is_unpacked_is_refused(tmp_path: Path) -> None:
    parts = {"visit.db": b"x", "media/bomb": bytes(50_000_000)}
    bundle = _forged(tmp_path / "b.pmqa", parts, lambda manifest: manifest, compression=zipfile.ZIP_DEFLATED)
    assert bundle.stat().st_size < 1_000_000
    assert _code(lambda: _unpack(bundle, tmp_path / "spare")) == "bundle-damaged"


def test_sizes_that_are_not_those_of_the_manifest_are_refused(tmp_path: Path) -> None:
    def larger(manifest: Manifest) -> Manifest:
        return replace(manifest, parts=tuple(replace(part, size=10**12) for part in manifest.parts))

    assert _code(
        lambda: _unpack(_forged(tmp_path / "b.pmqa", {"visit.db": b"x"}, larger), tmp_path / "s")
    ) == ("bundle-damaged")


def test_a_bundle_of_a_newer_program_is_refused(visit: Path, tmp_path: Path) -> None:
    newer = _forged(tmp_path / "a.pmqa", {"visit.db": b"x"}, lambda manifest: replace(manifest, format=99))
    assert _code(lambda: _unpack(newer, tmp_path / "spare")) == "bundle-newer"
    with closing(sqlite3.connect(visit / "visit.db")) as database, database:
        database.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('pmqa', 'm999_later')")
    bundle = _pack(visit, tmp_path / "b.pmqa").path
    assert _code(lambda: _unpack(bundle, tmp_path / "spare")) == "bundle-newer"
    assert not (unpacking_folder(tmp_path / "spare") / "media").exists()


def test_a_database_that_is_no_visit_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as other, other:
        other.execute("CREATE TABLE t (x)")
    parts = {"visit.db": (tmp_path / "other.db").read_bytes()}
    bundle = _forged(tmp_path / "b.pmqa", parts, lambda manifest: manifest)
    assert _code(lambda: _unpack(bundle, tmp_path / "spare")) == "bundle-foreign"


def test_a_visit_is_never_unpacked_over_another_nor_among_other_files(
    visit: Path, bundle: Path, tmp_path: Path
) -> None:
    before = _files(visit)
    assert _code(lambda: _unpack(bundle, visit)) == "visit-exists"
    assert _files(visit) == before
    assert _code(lambda: _unpack(bundle, bundle.parent)) == "folder-not-empty"
    (tmp_path / "spare").mkdir()
    _unpack(bundle, tmp_path / "spare")


def test_unpacking_goes_on_where_it_was_stopped(bundle: Path, tmp_path: Path) -> None:
    steps = iter(range(1_000))
    assert _code(lambda: _unpack(bundle, tmp_path / "spare", lambda: next(steps) > 2)) == "bundle-cancelled"
    assert not (tmp_path / "spare").exists()
    aside = unpacking_folder(tmp_path / "spare")
    there = {path: path.stat().st_ino for path in aside.rglob("*") if path.is_file()}
    assert there
    (aside / "stray").write_bytes(b"of another bundle")
    _unpack(bundle, tmp_path / "spare")
    kept = {path.stat().st_ino for path in (tmp_path / "spare").rglob("*") if path.is_file()}
    assert set(there.values()) <= kept
    assert not (tmp_path / "spare" / "stray").exists()


def test_a_part_of_an_earlier_try_that_is_not_whole_is_unpacked_again(bundle: Path, tmp_path: Path) -> None:
    aside = unpacking_folder(tmp_path / "spare")
    (aside / "media").mkdir(parents=True)
    (aside / FILM).write_bytes(bytes(len(CONTENT["film"])))
    (aside / SLIDES).write_bytes(b"S")
    _unpack(bundle, tmp_path / "spare")
    assert (tmp_path / "spare" / FILM).read_bytes() == CONTENT["film"]
    assert (tmp_path / "spare" / SLIDES).read_bytes() == CONTENT["slides"]


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE")
def test_a_disk_that_is_full_halfway_is_told_and_the_rest_follows_when_there_is_room(
    visit: Path, bundle: Path, tmp_path: Path
) -> None:
    with _files_no_larger_than(1_000_000):
        assert _code(lambda: _unpack(bundle, tmp_path / "spare")) == "visit-unwritable"
        assert _code(lambda: _pack(visit, tmp_path / "again.pmqa")) == "bundle-unwritable"
    assert not (tmp_path / "spare").exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("again")]
    _unpack(bundle, tmp_path / "spare")
    assert (tmp_path / "spare" / FILM).read_bytes() == CONTENT["film"]


def test_too_small_a_disk_is_told_before_anything_is_unpacked(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage(0, 0, 1_000_000))
    with pytest.raises(PmqaError) as refused:
        _unpack(bundle, tmp_path / "spare")
    assert refused.value.code == "bundle-no-room"
    assert refused.value.facts["missing"] == 34
    assert list(_files(unpacking_folder(tmp_path / "spare"))) == []


def test_packing_that_is_cancelled_leaves_an_earlier_bundle_as_it_was(visit: Path, bundle: Path) -> None:
    before = bundle.read_bytes()
    assert _code(lambda: _pack(visit, bundle, lambda: True)) == "bundle-cancelled"
    assert bundle.read_bytes() == before
    assert list(bundle.parent.iterdir()) == [bundle]
