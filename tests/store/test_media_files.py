import hashlib
import os
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.store.media_files import MediaFiles

CONTENT = os.urandom(3 << 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "visit" / "media"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "สไลด์ ภาพรวม.PPTX"
    path.write_bytes(CONTENT)
    return path


def test_a_file_is_copied_in_under_the_hash_of_its_content(folder: Path, source: Path) -> None:
    file = MediaFiles(folder).add(source)
    assert (file.name, file.size) == ("สไลด์ ภาพรวม.PPTX", len(CONTENT))
    assert file.sha256 == hashlib.sha256(CONTENT).hexdigest()
    copy = MediaFiles(folder).path(file)
    assert copy == folder / f"{file.sha256}.pptx"
    assert copy.read_bytes() == CONTENT


def test_the_copy_does_not_care_what_becomes_of_the_original(folder: Path, source: Path) -> None:
    file = MediaFiles(folder).add(source)
    source.unlink()
    assert MediaFiles(folder).path(file).read_bytes() == CONTENT


def test_the_same_content_under_two_names_is_stored_once(folder: Path, source: Path, tmp_path: Path) -> None:
    first = MediaFiles(folder).add(source)
    twin = tmp_path / "สำเนา.pptx"
    twin.write_bytes(CONTENT)
    second = MediaFiles(folder).add(twin)
    assert (first.name, second.name) == (source.name, "สำเนา.pptx")
    assert [path.name for path in folder.iterdir()] == [first.stored_name] == [second.stored_name]


def test_an_empty_file_and_one_without_an_ending_are_copied_too(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "README").touch()
    file = MediaFiles(folder).add(tmp_path / "README")
    assert (file.size, file.suffix) == (0, "")
    assert MediaFiles(folder).path(file).read_bytes() == b""


def test_a_name_as_long_as_the_system_allows_is_no_obstacle(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / ("ก" * 83 + ".pptx")
    path.write_bytes(b"slides")
    assert MediaFiles(folder).add(path).name == path.name


@pytest.mark.parametrize("name", ["nowhere.pptx", "."], ids=["missing", "a folder"])
def test_what_is_no_file_is_refused_by_name(folder: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(PmqaError) as raised:
        MediaFiles(folder).add(tmp_path / name)
    assert raised.value.code == "media-missing"
    assert raised.value.facts == {"name": (tmp_path / name).name}
    assert not folder.exists()


def test_a_copy_that_fails_leaves_nothing_and_says_why(tmp_path: Path, source: Path) -> None:
    (tmp_path / "blocked").touch()
    with pytest.raises(PmqaError) as raised:
        MediaFiles(tmp_path / "blocked" / "media").add(source)
    assert raised.value.code == "media-not-copied"
    assert raised.value.facts["name"] == source.name
    assert raised.value.facts["reason"]


def test_a_copy_that_cannot_be_put_in_place_leaves_no_half_file(folder: Path, source: Path) -> None:
    stored = f"{hashlib.sha256(CONTENT).hexdigest()}.pptx"
    (folder / stored).mkdir(parents=True)
    with pytest.raises(PmqaError, match="media-not-copied"):
        MediaFiles(folder).add(source)
    assert [path.name for path in folder.iterdir()] == [stored]


def test_the_notes_beside_a_pdf_come_with_it(folder: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "บรรยาย.pdf"
    pdf.write_bytes(CONTENT)
    files = MediaFiles(folder)

    for words in ("first", "newer"):
        pdf.with_suffix(".pdfpc").write_text(words)
        stored = files.path(files.add(pdf))

    assert stored.with_suffix(".pdfpc").read_text() == "newer"
    assert len(list(folder.iterdir())) == 2


def test_subtitles_that_lie_beside_a_video_come_along(tmp_path: Path) -> None:
    files = MediaFiles(tmp_path / "media")
    video = tmp_path / "ภาพรวม.mp4"
    video.write_bytes(b"video")
    video.with_suffix(".srt").write_text("1", encoding="utf-8")
    copy = files.path(files.add(video))
    assert copy.with_suffix(".srt").read_text(encoding="utf-8") == "1"
