"""When the computer goes to sleep, as the programs of three systems tell it."""

import pytest

from pmqa_desktop.media.sleep_setting import (
    minutes_of_gnome,
    minutes_of_mac,
    minutes_of_windows,
    sleeps_after_minutes,
)

WINDOWS = """
    Power Setting GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Sleep after)
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
    Current AC Power Setting Index: 0x00000708
    Current DC Power Setting Index: 0x00000384
"""
MAC = """System-wide power settings:
Currently in use:
 standby              1
 sleep                10 (sleep prevented by powerd)
 displaysleep         5
"""


def test_windows_tells_seconds_on_mains_and_on_battery() -> None:
    assert minutes_of_windows(WINDOWS, on_battery=False) == 30
    assert minutes_of_windows(WINDOWS, on_battery=True) == 15
    assert minutes_of_windows(WINDOWS.replace("0x00000708", "0x00000000"), on_battery=False) == 0
    assert minutes_of_windows("", on_battery=False) is None


def test_macos_tells_minutes() -> None:
    assert minutes_of_mac(MAC) == 10
    assert minutes_of_mac(MAC.replace(" 10 ", " 0 ")) == 0
    assert minutes_of_mac("") is None


def test_gnome_tells_what_it_does_and_after_how_many_seconds() -> None:
    assert minutes_of_gnome("'suspend'\n", "uint32 1200\n") == 20
    assert minutes_of_gnome("'suspend'\n", "30\n") == 1
    assert minutes_of_gnome("'nothing'\n", "1200\n") == 0
    assert minutes_of_gnome("'suspend'\n", "0\n") == 0


def test_a_system_that_does_not_say_is_not_guessed_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "sway")
    assert sleeps_after_minutes(on_battery=False) is None
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("PATH", "/nowhere")
    assert sleeps_after_minutes(on_battery=False) is None
