"""Brings one safety copy back after the other, without end, and says each time that it begins.

Started and killed by `test_restoring_killed.py`. Argument: the visit's folder.
"""

import sys
from itertools import cycle
from pathlib import Path

from pmqa_desktop.domain.safety import CopyReason
from pmqa_desktop.store.safety_copies import SafetyCopies


def main(folder: str) -> None:
    """Go on until killed."""
    copies = SafetyCopies(Path(folder))
    by_hand = [copy for copy in copies.all() if copy.reason is CopyReason.HAND]
    for copy in cycle(by_hand):
        sys.stdout.write("begins\n")
        sys.stdout.flush()
        copies.restore(copy, 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
