import random
import subprocess
from pathlib import Path

import pytest

from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.formats import read_deck
from pmqa_desktop.media.ppt_deck import read_ppt
from pmqa_desktop.media.pptx_deck import read_pptx
from pmqa_desktop.paths import resource


@pytest.fixture(scope="module")
def newer() -> Path:
    return resource("demo/media/S2-organic-rice.pptx")


@pytest.fixture(scope="module")
def older(soffice: Path, newer: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same slides as PowerPoint 97 kept them, with a hidden one."""
    folder = tmp_path_factory.mktemp("ppt")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["--headless", "--convert-to", "ppt", "--outdir", str(folder), str(newer)]
    subprocess.run([str(soffice), profile, *convert], check=True, capture_output=True)
    return folder / f"{newer.stem}.ppt"


def test_an_older_file_knows_titles_notes_and_hidden_slides_like_a_newer_one(
    older: Path, newer: Path
) -> None:
    deck, same = read_ppt(older), read_pptx(newer)

    assert deck.pages == same.pages
    assert deck.hidden == same.hidden == (9,)
    assert deck.pages[0].notes.count("\n") == 2


def test_the_content_and_not_the_ending_says_how_old_a_file_is(
    older: Path, newer: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.pptx").write_bytes(older.read_bytes())
    (tmp_path / "b.ppt").write_bytes(newer.read_bytes())

    decks = [read_deck(tmp_path / name, name) for name in ("a.pptx", "b.ppt")]

    assert decks[0].pages == decks[1].pages


@pytest.mark.parametrize("length", [0, 8, 600, 5000, 60_000])
def test_an_older_file_cut_short_is_unreadable(older: Path, tmp_path: Path, length: int) -> None:
    (tmp_path / "a.ppt").write_bytes(older.read_bytes()[:length])

    with pytest.raises(PmqaError) as error:
        read_ppt(tmp_path / "a.ppt", "งาน.ppt")

    assert (error.value.code, error.value.facts) == ("deck-unreadable", {"name": "งาน.ppt"})


def test_a_spoilt_older_file_is_unreadable_or_read_but_never_a_crash(older: Path, tmp_path: Path) -> None:
    whole, dice = older.read_bytes(), random.Random(7)
    outcomes = set()
    for _ in range(150):
        spoilt = bytearray(whole)
        for _ in range(20):
            spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
        at = dice.randrange(0, 4096)  # the header, and the tables right behind it
        spoilt[at : at + 4] = dice.randbytes(4)
        (tmp_path / "a.ppt").write_bytes(spoilt)
        try:
            outcomes.add(len(read_ppt(tmp_path / "a.ppt").pages) <= 9)
        except PmqaError as error:
            outcomes.add(error.code)

    assert outcomes <= {"deck-unreadable", True}
    assert len(outcomes) == 2
