"""Whether the computer runs on its battery, as Linux tells it in /sys/class/power_supply."""

import sys
from pathlib import Path

import pytest

from pmqa_desktop.media.power import Power, read_power

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the files are Linux's")


def _supply(folder: Path, name: str, **files: str) -> None:
    place = folder / name
    place.mkdir()
    for file, text in files.items():
        (place / file).write_text(f"{text}\n")


def test_a_laptop_on_mains(tmp_path: Path) -> None:
    _supply(tmp_path, "AC", type="Mains", online="1")
    _supply(tmp_path, "BAT0", type="Battery", capacity="80")
    assert read_power(tmp_path) == Power(on_battery=False, percent=80)


def test_a_laptop_on_its_battery_tells_the_emptiest(tmp_path: Path) -> None:
    _supply(tmp_path, "AC", type="Mains", online="0")
    _supply(tmp_path, "BAT0", type="Battery", capacity="80")
    _supply(tmp_path, "BAT1", type="Battery", capacity="12")
    assert read_power(tmp_path) == Power(on_battery=True, percent=12)


def test_the_battery_of_a_mouse_is_none_of_the_computer(tmp_path: Path) -> None:
    _supply(tmp_path, "hid", type="Battery", scope="Device", capacity="5")
    assert read_power(tmp_path) == Power()


def test_a_computer_that_does_not_say_is_not_guessed_at(tmp_path: Path) -> None:
    assert read_power(tmp_path) == read_power(tmp_path / "none") == Power()
