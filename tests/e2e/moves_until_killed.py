"""Packs or unpacks a visit, and says so at every step. Started and killed by `test_moving_killed.py`.

Arguments: "pack" or "unpack", from where, to where.
"""

import sys
from pathlib import Path

from pmqa_desktop.store.packing import pack
from pmqa_desktop.store.unpacking import unpack


def _say(done: int, _total: int) -> None:
    sys.stdout.write(f"{done}\n")
    sys.stdout.flush()


def main(deed: str, source: str, target: str) -> None:
    """Work to the end."""
    if deed == "pack":
        pack(
            Path(source),
            Path(target),
            made_at=0,
            program="",
            fonts={},
            progress=_say,
            cancelled=lambda: False,
        )
    else:
        unpack(Path(source), Path(target), progress=_say, cancelled=lambda: False)


if __name__ == "__main__":
    main(*sys.argv[1:])
