"""The process in which files are looked into: `python -m … FILE ANSWER CACHE FONTS`.

Its answer is a pickled `FileFacts` in the file ANSWER, which is there only once it is whole. Then it reads
lines from its input, each a JSON list of the next FILE and ANSWER, until there are no more.
"""

import json
import os
import pickle
import sys
from pathlib import Path


def main(arguments: list[str]) -> None:
    """Look, answer, end at once: nothing that a damaged file has left behind may hold it up."""
    path, answer, cache_dir, fonts_dir = map(Path, arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PMQA_AUDIO"] = "none"
    from PySide6.QtGui import QGuiApplication

    from pmqa_desktop.media.look import look_into

    application = QGuiApplication(sys.argv[:1])  # words in SVG drawings need its fonts
    _answer(answer, pickle.dumps(look_into(path, cache_dir, fonts_dir)))
    for line in sys.stdin:
        path, answer = map(Path, json.loads(line))
        _answer(answer, pickle.dumps(look_into(path, cache_dir, fonts_dir)))
    del application
    os._exit(0)


def _answer(answer: Path, facts: bytes) -> None:
    unfinished = answer.with_suffix(".part")
    unfinished.write_bytes(facts)
    unfinished.replace(answer)


if __name__ == "__main__":
    main(sys.argv[1:])
