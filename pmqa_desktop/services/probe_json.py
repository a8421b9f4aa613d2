"""What `probe --json` writes of a file. Names and meanings stay; new ones may come.

Always: `file` as it was named, `shown` (whether all of it can be shown), `kind` (slides, picture, folder,
video, sound, unknown), `format` (the ending), `bytes` (or null), `problem` (null, or `code` and
`sentence`), `slides` and `video` (null, or what `_slides` and `_video` list). Pages count from 1 as their
own program counts them; lengths are milliseconds; a page's size is in points or pixels, as `unit` says.
"""

from typing import Any

from pmqa_desktop.domain.file_facts import FileFacts, SlideFacts, VideoFacts


def as_object(file: str, facts: FileFacts, sentence: str) -> dict[str, Any]:
    """A file's facts as JSON knows them; `sentence` says its problem, if there is one."""
    problem = {"code": facts.problem.code, "sentence": sentence} if facts.problem else None
    return {
        "file": file,
        "shown": facts.shown,
        "kind": facts.kind.value,
        "format": facts.format,
        "bytes": facts.size,
        "problem": problem,
        "slides": _slides(facts.slides) if facts.slides else None,
        "video": _video(facts.video) if facts.video else None,
    }


def _slides(slides: SlideFacts) -> dict[str, Any]:
    return {
        "pages": slides.pages,
        "unit": slides.unit.value,
        "sizes": [{"width": size.width, "height": size.height, "pages": size.pages} for size in slides.sizes],
        "hidden": list(slides.hidden),
        "broken": list(slides.broken),
        "sections": [
            {"title": section.title, "page": section.page + 1, "level": section.level}
            for section in slides.sections
        ],
        "fonts": [
            {"asked": font.asked, "installed": font.stands_in is None, "stands_in": font.stands_in or None}
            for font in slides.fonts
        ],
        "media": [
            {
                "page": each.page,
                "name": each.video.name,
                "embedded": bool(each.video.part),
                "missing": each.missing,
                "start": each.video.start.value,
            }
            for each in slides.videos
        ],
        "links": slides.links,
        "pages_with_notes": slides.notes,
        "end_page": slides.end_page,
        "passed_over": slides.passed_over,
        "shown_from": slides.shown_from or None,
    }


def _video(video: VideoFacts) -> dict[str, Any]:
    return {
        "length_ms": video.length_ms or None,
        "width": video.width or None,
        "height": video.height or None,
        "codec": video.codec or None,
        "frames_per_second": video.frames_per_second or None,
        "sound": [
            {
                "codec": track.codec,
                "channels": track.channels,
                "rate": track.rate,
                "language": track.language or None,
            }
            for track in video.sound
        ],
        "subtitles": video.subtitles,
    }
