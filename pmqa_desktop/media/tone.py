"""The test tone as a WAV file: what broadcast engineers set their levels by."""

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

_PEAK = 32767 * 10 ** (LEVEL_DBFS / 20)


def write_tone(path: Path) -> None:
    """Write the tone, left and right in turn; some four megabytes. Nothing is written half."""
    cycle = [round(_PEAK * sin(2 * pi * at * HERTZ / RATE)) for at in range(RATE // HERTZ)]
    cycles = HERTZ * SIDE_S
    left = array("h", [part for sample in cycle for part in (sample, 0)]) * cycles
    right = array("h", [part for sample in cycle for part in (0, sample)]) * cycles
    unfinished = path.with_suffix(".unfinished")
    with wave.open(str(unfinished), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((left + right).tobytes() * ROUNDS)
    unfinished.replace(path)
