"""What is known of a file, in a few aligned lines in the language of the interface."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pmqa_desktop.domain.deck import FontUse, VideoStart
from pmqa_desktop.domain.file_facts import FileFacts, FileKind, SlideFacts, Unit, VideoFacts, VideoOnPage

_KINDS = {
    FileKind.SLIDES: str(QT_TRANSLATE_NOOP("Probe", "Slides")),
    FileKind.PICTURE: str(QT_TRANSLATE_NOOP("Probe", "Picture")),
    FileKind.FOLDER: str(QT_TRANSLATE_NOOP("Probe", "Folder of pictures")),
    FileKind.VIDEO: str(QT_TRANSLATE_NOOP("Probe", "Video")),
    FileKind.SOUND: str(QT_TRANSLATE_NOOP("Probe", "Sound")),
    FileKind.UNKNOWN: str(QT_TRANSLATE_NOOP("Probe", "Unknown")),
}
_STARTS = {
    VideoStart.AT_ONCE: str(QT_TRANSLATE_NOOP("Probe", "starts by itself")),
    VideoStart.NEXT_CLICK: str(QT_TRANSLATE_NOOP("Probe", "starts with the next click")),
    VideoStart.CLICKED: str(QT_TRANSLATE_NOOP("Probe", "starts when it is clicked")),
}
_UNITS = {Unit.POINT: "pt", Unit.PIXEL: "px"}
_KILO, _MEGA = 1000, 1_000_000
_MANY = 12
"""Of lists no more than so many are written out; --json has them all."""
_INDENT, _GAP = "  ", "  "

Line = tuple[str, str]


def told(file: str, facts: FileFacts, sentence: str) -> str:
    """A file's facts for people; `sentence` says its problem, if there is one."""
    lines = list(_lines(facts, sentence))
    width = max(_width(label) for label, _text in lines)
    written = (
        f"{_INDENT}{label}{' ' * (width - _width(label))}{_GAP}{text}".rstrip() for label, text in lines
    )
    return "\n".join([file, *written])


def _lines(facts: FileFacts, sentence: str) -> Iterator[Line]:
    translate = QCoreApplication.translate
    shown = translate("Probe", "yes") if facts.shown else translate("Probe", "no")
    if facts.problem and facts.slides:
        shown = translate("Probe", "in part")
    yield translate("Probe", "Can be shown"), shown
    if sentence:
        yield translate("Probe", "Why not"), sentence
    size = f" · {_bytes(facts.size)}" if facts.size is not None else ""
    kind = translate("Probe", _KINDS[facts.kind])
    yield translate("Probe", "Kind"), f"{kind} {facts.format.upper()}".rstrip() + size
    if facts.slides:
        yield from _slide_lines(facts.slides)
    if facts.video:
        yield from _video_lines(facts.video)


def _slide_lines(slides: SlideFacts) -> Iterator[Line]:
    translate = QCoreApplication.translate
    if slides.shown_from:
        yield translate("Probe", "Shown from"), slides.shown_from
    sizes = ", ".join(
        f"{size.width:g} × {size.height:g} {_UNITS[slides.unit]}" + (f" ({size.pages})" if several else "")
        for several in [len(slides.sizes) > 1]
        for size in slides.sizes
    )
    yield translate("Probe", "Pages"), f"{slides.pages} · {sizes}"
    if slides.hidden:
        yield translate("Probe", "Hidden"), _list([str(number) for number in slides.hidden])
    if slides.end_page is not None:
        yield translate("Probe", "Talk ends on page"), str(slides.end_page)
    if slides.sections:
        names = [f"{section.title} ({section.page + 1})" for section in slides.sections if not section.level]
        yield translate("Probe", "Sections"), _list(names)
    if slides.notes:
        yield translate("Probe", "Pages with notes"), str(slides.notes)
    if slides.links:
        yield translate("Probe", "Links"), str(slides.links)
    if slides.passed_over:
        yield translate("Probe", "Passed over"), str(slides.passed_over)
    for index, video in enumerate(slides.videos):
        yield "" if index else translate("Probe", "Videos"), _video_on_page(video)
    if slides.fonts:
        yield translate("Probe", "Fonts"), _list([font.asked for font in slides.fonts])
    lacking = [font for font in slides.fonts if font.stands_in is not None]
    if lacking:
        yield translate("Probe", "Not installed"), _list([_replaced(font) for font in lacking])


def _video_lines(video: VideoFacts) -> Iterator[Line]:
    translate = QCoreApplication.translate
    if video.length_ms:
        yield translate("Probe", "Length"), _length(video.length_ms)
    if video.codec:
        size = f"{video.width} × {video.height} px"
        rate = f"{video.frames_per_second:g} fps" if video.frames_per_second else ""
        yield translate("Probe", "Pictures"), " · ".join(filter(None, (video.codec, size, rate)))
    for index, track in enumerate(video.sound):
        words = (track.codec, track.language, f"{track.channels} ch", f"{track.rate} Hz")
        yield "" if index else translate("Probe", "Sound tracks"), " · ".join(filter(None, words))
    if video.codec and not video.sound:
        yield translate("Probe", "Sound tracks"), translate("Probe", "none")
    if video.subtitles:
        yield translate("Probe", "Subtitles"), str(video.subtitles)


def _video_on_page(each: VideoOnPage) -> str:
    translate = QCoreApplication.translate
    start = translate("Probe", _STARTS[each.video.start])
    words = translate("Probe", "page {page}: {name}, {start}")
    text = words.format(page=each.page, name=each.video.name, start=start)
    missing = translate("Probe", "MISSING")
    return f"{text}, {missing}" if each.missing else text


def _replaced(font: FontUse) -> str:
    return f"{font.asked} → {font.stands_in or '?'}"


def _list(words: list[str]) -> str:
    more = f", … ({len(words)})" if len(words) > _MANY else ""
    return ", ".join(words[:_MANY]) + more


def _bytes(size: int) -> str:
    return f"{size / _MEGA:.1f} MB" if size >= _MEGA else f"{-(-size // _KILO)} kB"


def _length(ms: int) -> str:
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _width(text: str) -> int:
    """Columns in a terminal: Thai vowels and tones above and below a letter take none of their own."""
    return sum(unicodedata.category(letter) not in ("Mn", "Me", "Cf") for letter in text)
