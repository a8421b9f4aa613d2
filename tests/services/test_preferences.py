import json
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from pmqa_desktop.domain.thai import Digits
from pmqa_desktop.services.preferences import RECENT_VISITS, Preferences


def _preferences(path: Path, language: str | None = None) -> Preferences:
    return Preferences(QSettings(str(path), QSettings.Format.IniFormat), language)


def test_a_new_machine_speaks_thai_with_thai_digits(tmp_path: Path) -> None:
    preferences = _preferences(tmp_path / "choices.ini")
    assert (preferences.language, preferences.digits) == ("th", Digits.THAI)


def test_a_choice_is_announced_and_kept_for_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = _preferences(tmp_path / "choices.ini")
    with qtbot.waitSignals([preferences.changed, preferences.changed]):
        preferences.set_language("en")
        preferences.set_digits(Digits.ARABIC)
    preferences.set_language("th")
    again = _preferences(tmp_path / "choices.ini")
    assert (again.language, again.digits) == ("th", Digits.ARABIC)


def test_english_is_always_written_with_arabic_digits(tmp_path: Path) -> None:
    preferences = _preferences(tmp_path / "choices.ini")
    preferences.set_digits(Digits.THAI)
    preferences.set_language("en")
    assert preferences.digits is Digits.ARABIC


def test_a_language_for_one_run_is_not_kept(tmp_path: Path) -> None:
    assert _preferences(tmp_path / "choices.ini", "en").language == "en"
    assert _preferences(tmp_path / "choices.ini").language == "th"


def test_a_language_nobody_speaks_here_is_thai(tmp_path: Path) -> None:
    preferences = _preferences(tmp_path / "choices.ini")
    preferences.set_language("xx")
    assert preferences.language == "th"


def test_places_that_somebody_broke_are_those_that_were_shipped(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "choices.ini"), QSettings.Format.IniFormat)
    for stored in ("5", '"abc"', '{"a": 1}', "[[[", "[1, null]", "[" * 100_000):
        settings.setValue("recent-visits", stored)
        assert Preferences(settings).recent_visits == ()
    settings.setValue("recent-visits", json.dumps([f"/{number}" for number in range(1000)]))
    assert len(Preferences(settings).recent_visits) == RECENT_VISITS
    settings.setValue("reports-folder", ["/x", "/y"])
    assert Preferences(settings).reports_folder == ""


def test_digits_that_somebody_wrote_wrongly_into_the_file_are_thai(tmp_path: Path) -> None:
    (tmp_path / "choices.ini").write_text("[General]\ndigits=roman\n", encoding="utf-8")
    assert _preferences(tmp_path / "choices.ini").digits is Digits.THAI
