"""The videos on a PowerPoint slide, and when each is to start (ECMA-376 part 1, 19.5: p:timing)."""

from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from pmqa_desktop.domain.deck import EmbeddedVideo, Rectangle, VideoStart
from pmqa_desktop.media.package import Element, Relation
from pmqa_desktop.media.pptx_shapes import Shape

_WHOLE_PAGE = Rectangle(0, 0, 1, 1)
_FILES = ("videoFile", "quickTimeFile")


def videos_of(
    slide: Element, shapes: list[Shape], relations: Mapping[str, Relation]
) -> Iterator[EmbeddedVideo]:
    """The slide's videos, from the back to the front."""
    starts = _starts(slide)
    media = _media_nodes(slide)
    for shape in shapes:
        video = next(
            (found for tag in _FILES if (found := shape.element.find(f"*/nvPr/{tag}")) is not None), None
        )
        if video is None:
            continue
        source = _source(shape, video, relations)
        if source is None:
            continue
        name = source.target.replace("\\", "/").rstrip("/").rpartition("/")[2]
        number = shape.properties.get("id", "")
        node = media.get(number)
        yield EmbeddedVideo(
            rectangle=shape.rectangle or _WHOLE_PAGE,
            name=unquote(name) if source.outside else name,
            start=starts.get(number, VideoStart.CLICKED),
            part="" if source.outside else source.target,
            address=source.target if source.outside else "",
            loops=node is not None and _loops(node),
            muted=node is not None and node.get("mute", "0") in ("1", "true"),
        )


def _source(shape: Shape, video: Element, relations: Mapping[str, Relation]) -> Relation | None:
    """Newer files name an embedded video twice, and only the second time for sure inside the package."""
    newer = shape.element.find("*/nvPr/extLst/ext/media")
    ids = [] if newer is None else [newer.get("r:embed"), newer.get("r:link")]
    found = (relations.get(each) for each in (*ids, video.get("r:link"), video.get("id")) if each)
    return next((relation for relation in found if relation is not None), None)


def _media_nodes(slide: Element) -> dict[str, Element]:
    """The nodes that tell how each video plays, by the id of its shape."""
    nodes = (node for video in slide.iter("video") if (node := video.find("cMediaNode")) is not None)
    return {_target(node): node for node in nodes}


def _loops(node: Element) -> bool:
    times = node.find("cTn")
    return times is not None and times.get("repeatCount") == "indefinite"


def _target(node: Element) -> str:
    shape = node.find("tgtEl/spTgt")
    if shape is None:
        shape = node.find("cBhvr/tgtEl/spTgt")
    return "" if shape is None else shape.get("spid", "")


def _starts(slide: Element) -> dict[str, VideoStart]:
    """When the slide's main sequence starts which shape.

    Its outermost children are the steps between two clicks. One that holds an effect started by a
    click waits for it; the first may hold none, and runs as soon as the slide is shown.
    """
    starts: dict[str, VideoStart] = {}
    for sequence in slide.iter("cTn"):
        steps = sequence.find("childTnLst")
        if sequence.get("nodeType") != "mainSeq" or steps is None:
            continue
        for step in steps:
            clicked = any(node.get("nodeType") == "clickEffect" for node in step.iter("cTn"))
            for command in step.iter("cmd"):
                if command.get("cmd", "").startswith(("play", "togglePause")):
                    start = VideoStart.NEXT_CLICK if clicked else VideoStart.AT_ONCE
                    starts.setdefault(_target(command), start)
    return starts
