"""The real libVLC: what it is told to play, and what it must not play elsewhere."""

import wave
from pathlib import Path

import pytest

from pmqa_desktop.domain.playback import SoundDevice
from pmqa_desktop.errors import PmqaError
from pmqa_desktop.media.tone import write_notes, write_silence
from pmqa_desktop.media.vlc_chime import VlcChime


@pytest.mark.parametrize("notes", [1, 2, 3])
def test_as_many_notes_are_in_the_file_as_were_asked_for(tmp_path: Path, notes: int) -> None:
    write_notes(tmp_path / "notes.wav", notes)
    with wave.open(str(tmp_path / "notes.wav")) as file:
        frames = memoryview(file.readframes(file.getnframes())).cast("h")
        block = file.getframerate() // 50
    loud = [max(map(abs, frames[at : at + block])) > 1000 for at in range(0, len(frames), block)]
    starts = sum(now and not before for before, now in zip([False, *loud], loud, strict=False))
    assert starts == notes
    assert max(map(abs, frames)) < 32767 * 0.3


def test_silence_is_silent(tmp_path: Path) -> None:
    write_silence(tmp_path / "silence.wav")
    with wave.open(str(tmp_path / "silence.wav")) as file:
        assert not any(file.readframes(file.getnframes()))


def test_a_device_that_is_not_there_is_told_before_anything_is_heard(tmp_path: Path) -> None:
    write_notes(tmp_path / "notes.wav", 1)
    write_silence(tmp_path / "silence.wav")
    chime = VlcChime()
    with pytest.raises(PmqaError, match=r"sound-device-missing \(name=Headset\)"):
        chime.play(
            tmp_path / "notes.wav",
            tmp_path / "silence.wav",
            SoundDevice("no such device", "Headset"),
            lambda: False,
        )
    chime.close()
    chime.close()
