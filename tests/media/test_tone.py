import re
import subprocess
import wave
from pathlib import Path

import pytest

from pmqa_desktop.media.tone import HERTZ, RATE, ROUNDS, SIDE_S, write_tone


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tone") / "tone.wav"
    write_tone(path)
    return path


def _astats(tone: Path, filters: str) -> str:
    command = ["ffmpeg", "-hide_banner", "-i", str(tone), "-af", filters, "-f", "null", "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr


def _rms(tone: Path, start: float, channel: int) -> float:
    """The level of half a second of one channel, dB against full scale."""
    part = f"atrim={start}:{start + 0.5},pan=mono|c0=c{channel},astats=measure_perchannel=none"
    found = re.search(r"RMS level dB: (\S+)", _astats(tone, part))
    assert found is not None
    return float(found[1])


def test_the_tone_is_left_and_right_in_turn_at_twenty_below_full_scale(tone: Path) -> None:
    sine_at_full_scale = -3.01
    for start, sounding, silent in ((0.25, 0, 1), (1.25, 1, 0), (2.25, 0, 1)):
        assert _rms(tone, start, sounding) == pytest.approx(-20 + sine_at_full_scale, abs=0.05)
        assert _rms(tone, start, silent) == float("-inf")


def test_the_tone_is_a_thousand_whole_waves_a_second(tone: Path) -> None:
    found = re.search(r"Zero crossings: (\d+)", _astats(tone, "atrim=0:1,pan=mono|c0=c0,astats"))
    assert found is not None
    assert int(found[1]) == pytest.approx(2 * HERTZ, abs=2)


def test_the_file_is_whole_rounds_so_that_it_can_begin_anew(tone: Path) -> None:
    with wave.open(str(tone)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, RATE)
        assert file.getnframes() == 2 * SIDE_S * RATE * ROUNDS
    assert list(tone.parent.iterdir()) == [tone]
