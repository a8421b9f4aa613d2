"""How long each page was presented: charged when it is left, from the presenter's own time of the item."""

from dataclasses import replace

from pmqa_desktop.domain.run import PageKey, Run
from pmqa_desktop.domain.stage import Scene, Stage


def pages_after(before: Run, after: Run, at: int) -> Run:
    """`after` with the time of the page that an event of the instant `at` took off the stage."""
    left, come = page_of(before.stage), page_of(after.stage)
    if (left, len(before.legs)) == (come, len(after.legs)):
        return after
    pages = after.page_ms
    if left is not None:
        spent = before.presented_ms(at) - before.page_from_ms
        pages = {**pages, left: pages.get(left, 0) + spent}
    return replace(after, page_ms=pages, page_from_ms=after.presented_ms(at))


def page_of(stage: Stage) -> PageKey | None:
    """Which page of which deck is up; None for a video or a card."""
    return (stage.medium, stage.page) if stage.scene is Scene.SLIDE and stage.medium else None
