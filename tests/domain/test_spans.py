import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desktop.domain.spans import (
    HOUR_MS,
    MINUTE_MS,
    SECOND_MS,
    format_offset,
    format_remaining,
    format_span,
    format_span_for_spreadsheet,
    parse_span,
)

MINUS = "\u2212"


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0:00"),
        (999, "0:00"),
        (59_999, "0:59"),
        (10 * MINUTE_MS + 5_000, "10:05"),
        (HOUR_MS, "1:00:00"),
        (25 * HOUR_MS + 61_000, "25:01:01"),
        (-999, "0:00"),
        (-65_000, f"{MINUS}1:05"),
        (-HOUR_MS, f"{MINUS}1:00:00"),
    ],
)
def test_a_span_shows_its_whole_seconds(ms: int, text: str) -> None:
    assert format_span(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [(999, "0:00"), (1_000, "+0:01"), (-999, "0:00"), (-1_000, f"{MINUS}0:01"), (HOUR_MS, "+1:00:00")],
)
def test_an_offset_of_less_than_a_second_has_no_sign(ms: int, text: str) -> None:
    assert format_offset(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (60_000, "1:00"),
        (59_001, "1:00"),
        (59_000, "0:59"),
        (1, "0:01"),
        (0, "0:00"),
        (-1_000, f"{MINUS}0:01"),
    ],
)
def test_what_is_left_shows_a_started_second_and_zero_only_at_the_end(ms: int, text: str) -> None:
    assert format_remaining(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0:00:00"),
        (-999, "0:00:00"),
        (65_999, "0:01:05"),
        (-65_000, "-0:01:05"),
        (30 * HOUR_MS, "30:00:00"),
    ],
)
def test_a_spreadsheet_gets_a_time_with_hours_and_an_ordinary_minus(ms: int, text: str) -> None:
    assert format_span_for_spreadsheet(ms) == text


@given(st.integers(-100 * HOUR_MS, 100 * HOUR_MS))
def test_a_span_reads_back_to_its_seconds(ms: int) -> None:
    text = format_span(ms)
    seconds = 0
    for part in text.removeprefix(MINUS).split(":"):
        seconds = seconds * 60 + int(part)
    assert (-seconds if text.startswith(MINUS) else seconds) == int(ms / 1000)


@given(st.integers(0, 10 * HOUR_MS))
def test_elapsed_and_remaining_show_the_same_second_change(ms: int) -> None:
    """A face that shows both never shows them a second apart."""
    whole = 10 * HOUR_MS
    parts = format_span(ms), format_remaining(whole - ms)
    seconds = [
        sum(int(part) * 60**power for power, part in enumerate(reversed(text.split(":")))) for text in parts
    ]
    assert sum(seconds) == whole // 1000


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7:30", 450),
        ("7", 420),
        (" 1:02:03 ", 3723),
        ("\u0e57:\u0e53\u0e50", 450),
        ("0:00", 0),
        ("90:00", 5400),
    ],
)
def test_a_span_that_a_person_wrote_is_read(text: str, seconds: int) -> None:
    assert parse_span(text) == seconds * SECOND_MS


@pytest.mark.parametrize("text", ["", "soon", "7:60", "1:2:3:4", "-3:00", "7.5", ":30", "7:"])
def test_what_is_no_span_is_none(text: str) -> None:
    assert parse_span(text) is None


@given(ms=st.integers(0, 30 * 3600).map(lambda seconds: seconds * SECOND_MS))
def test_a_span_reads_back(ms: int) -> None:
    assert parse_span(format_span(ms)) == ms
