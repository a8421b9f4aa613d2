"""Sounds as WAV files: the test tone that broadcast engineers set their levels by, and a timer's notes."""

import wave
from array import array
from math import pi, sin
from pathlib import Path

RATE = 48_000
HERTZ = 1_000
LEVEL_DBFS = -20
"""Of the tone, against a sine at full scale, as a meter of AES17 reads it."""
SIDE_S = 1
"""How long the tone stays on one side."""
ROUNDS = 10
"""How often it goes left and right in one file; the player begins it anew."""

NOTE_HERTZ = 880
NOTE_S, GAP_S = 0.14, 0.09
LEAD_S, TAIL_S = 0.2, 1.5
"""Before and after the notes: a device that wakes up, or a player that ends, swallows some of it."""
NOTE_DBFS = -12
"""Of the notes, at their loudest."""

_PEAK = 32767 * 10 ** (LEVEL_DBFS / 20)


def write_tone(path: Path) -> None:
    """Write the tone, left and right in turn; some four megabytes. Nothing is written half."""
    cycle = [round(_PEAK * sin(2 * pi * at * HERTZ / RATE)) for at in range(RATE // HERTZ)]
    cycles = HERTZ * SIDE_S
    left = array("h", [part for sample in cycle for part in (sample, 0)]) * cycles
    right = array("h", [part for sample in cycle for part in (0, sample)]) * cycles
    _write(path, (left + right).tobytes() * ROUNDS, channels=2)


def write_notes(path: Path, notes: int) -> None:
    """Write some soft notes, one after the other, in mono. Nothing is written half."""
    peak, length = 32767 * 10 ** (NOTE_DBFS / 20), round(NOTE_S * RATE)
    note = [
        round(peak * sin(pi * at / length) ** 2 * sin(2 * pi * at * NOTE_HERTZ / RATE))
        for at in range(length)
    ]
    one = array("h", note + [0] * round(GAP_S * RATE))
    lead, tail = (array("h", [0] * round(span * RATE)) for span in (LEAD_S, TAIL_S))
    _write(path, (lead + one * notes + tail).tobytes(), channels=1)


def write_silence(path: Path) -> None:
    """Write half a second in which nothing is heard."""
    _write(path, array("h", [0] * (RATE // 2)).tobytes(), channels=1)


def _write(path: Path, samples: bytes, channels: int) -> None:
    unfinished = path.with_suffix(".unfinished")
    with wave.open(str(unfinished), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples)
    unfinished.replace(path)
