"""Gentle music for the videos, added up from sine waves: a slow pad and a few bell notes."""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 44_100
Samples = NDArray[np.float64]

# Chords as half-tones above A3 (220 Hz); each holds four seconds.
MOODS: dict[str, list[tuple[int, ...]]] = {
    "overview": [(-9, -2, 3, 7), (-4, 0, 3, 8), (-7, 1, 5, 8), (-2, 2, 5, 10)],
    "gis": [(-12, -5, 0, 3), (-16, -4, 0, 5), (-9, -2, 3, 7), (-14, -2, 2, 5)],
    "rice": [(-7, 0, 5, 9), (-12, 0, 4, 7), (-5, 2, 4, 7), (-7, 0, 5, 12)],
    "covid": [(-12, 0, 3, 7), (-16, -4, 3, 8), (-9, -2, 3, 7), (-7, 0, 5, 9)],
}


def write_music(path: Path, mood: str, seconds: float) -> None:
    """Write a 16-bit stereo WAV of exactly that length, faded at both ends."""
    count = round(seconds * RATE)
    left, right = np.zeros(count), np.zeros(count)
    chords = MOODS[mood]
    for bar in range(int(seconds // 4) + 1):
        chord = chords[bar % len(chords)]
        _add(left, bar * 4.0 - 0.6, _pad(chord, 5.8, -0.0011))
        _add(right, bar * 4.0 - 0.6, _pad(chord, 5.8, 0.0011))
        for beat, tone in enumerate((chord[1], chord[3], chord[2], chord[3])):
            bell = _bell(tone + 12, 2.4)
            share = 0.35 + 0.3 * (beat % 2)
            _add(left, bar * 4.0 + beat, bell * (1 - share))
            _add(right, bar * 4.0 + beat, bell * share)
    both = np.stack([left, right], axis=1)
    both *= _fade(count, 1.6, 2.6)[:, None] * (0.5 / np.abs(both).max())
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.round(both * 32767).astype("<i2").tobytes())


def _add(track: Samples, at: float, sound: Samples) -> None:
    start = round(at * RATE)
    skip = max(0, -start)
    end = min(len(track), start + len(sound))
    if end > start + skip:
        track[start + skip : end] += sound[skip : end - start]


def _pad(chord: tuple[int, ...], seconds: float, detune: float) -> Samples:
    t = np.arange(round(seconds * RATE)) / RATE
    sound = np.zeros_like(t)
    for tone in chord:
        pitch = 220.0 * 2 ** (tone / 12) * (1 + detune)
        for harmonic, level in ((1, 1.0), (2, 0.32), (3, 0.1)):
            sound += level * np.sin(2 * np.pi * pitch * harmonic * t + tone)
    return sound * 0.16 * _fade(len(t), 1.8, 2.0)


def _bell(tone: int, seconds: float) -> Samples:
    t = np.arange(round(seconds * RATE)) / RATE
    pitch = 220.0 * 2 ** (tone / 12)
    sound = np.sin(2 * np.pi * pitch * t) * np.exp(-2.2 * t)
    sound += 0.25 * np.sin(2 * np.pi * pitch * 2.76 * t) * np.exp(-5 * t)
    return sound * 0.22 * _fade(len(t), 0.012, 0.5)


def _fade(count: int, start: float, end: float) -> Samples:
    t = np.arange(count) / RATE
    rise = np.clip(t / start, 0, 1)
    fall = np.clip((count / RATE - t) / end, 0, 1)
    return np.asarray(np.sin(rise * np.pi / 2) ** 2 * np.sin(fall * np.pi / 2) ** 2)
