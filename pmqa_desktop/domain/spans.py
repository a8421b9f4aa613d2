"""Spans of time as timers and tables show them; always in Arabic digits, which are equally wide."""

SECOND_MS = 1_000
MINUTE_MS = 60_000
HOUR_MS = 3_600_000


def format_span(ms: int) -> str:
    """A span as m:ss, from an hour on as h:mm:ss; a negative one with a minus sign."""
    seconds = abs(ms) // SECOND_MS
    sign = "\u2212" if ms < 0 and seconds else ""
    hours, seconds = divmod(seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    return f"{sign}{hours}:{minutes:02}:{seconds:02}" if hours else f"{sign}{minutes}:{seconds:02}"


def format_offset(ms: int) -> str:
    """A span as `format_span` shows it, with a plus sign where it is late."""
    return f"+{format_span(ms)}" if ms >= SECOND_MS else format_span(ms)


def format_remaining(ms: int) -> str:
    """What is left of a span. Counts down to 0:00 at the end itself, so a started second still shows."""
    return format_span(-(-ms // SECOND_MS) * SECOND_MS if ms > 0 else ms)


def format_span_for_spreadsheet(ms: int) -> str:
    """A span as h:mm:ss with an ordinary minus sign, which a spreadsheet reads as a time and not as text."""
    seconds = abs(ms) // SECOND_MS
    sign = "-" if ms < 0 and seconds else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def parse_span(text: str) -> int | None:
    """A span that a person wrote as m:ss, h:mm:ss or minutes alone, in any digits; None where it is none."""
    parts = text.strip().split(":")
    if not 1 <= len(parts) <= 3 or not all(part.strip().isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if any(number >= 60 for number in numbers[1:]):
        return None
    if len(numbers) == 1:
        numbers.append(0)
    seconds = 0
    for number in numbers:
        seconds = seconds * 60 + number
    return seconds * SECOND_MS
