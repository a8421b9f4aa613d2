import sys
from pathlib import Path

import pytest

from pmqa_desktop.media.sound import has_sound


def test_sound_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "somewhere")
    monkeypatch.setenv("PMQA_AUDIO", "none")

    assert not has_sound()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="how Linux tells")
def test_a_sound_server_counts_as_sound(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PMQA_AUDIO", raising=False)
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()

    assert has_sound()
