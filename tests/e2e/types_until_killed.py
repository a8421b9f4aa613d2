"""Takes questions down like a scribe in a hurry, and tells line by line what is typed and what is saved.

Started and killed by `test_typing_killed.py`. Arguments: the folder and a seed. Each line is a JSON list that
ends with the machine's monotonic time: `["typed", id, words]` at every key, `["stored", id, words]` once
the program has called a question saved, `["edited", id, value]` once it has kept a cell,
`["beat"]` every twentieth of a second in which the program was given time to run.
"""

import json
import sys
import time
from pathlib import Path
from random import Random

from killed_bench import open_bench
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.question_log import Edit, Field
from pmqa_desktop.ui.common.key_bindings import KeyBindings
from pmqa_desktop.ui.common.wording import Wording
from pmqa_desktop.ui.questions.asked_at import AskedAt
from pmqa_desktop.ui.questions.capture_bar import CaptureBar

LETTERS = "กขคงจชซดตถทนบปผพฟมยรลวสหอะาิีึืุูเแโใไ่้์ "
QUESTION = 24
"""Keys of a question, on average."""
BEAT_MS = 50
"""How often the program tells that it runs."""


def tell(*words: object) -> None:
    """One line, in one write, so that a kill never leaves half of it."""
    sys.stdout.write(json.dumps([*words, time.monotonic()]) + "\n")
    sys.stdout.flush()


class Scribe:
    """One key after the other, drawn by lot."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._lot = Random(seed)
        self._bench = bench = open_bench(folder)
        wording = Wording(bench.preferences)
        self._bar = CaptureBar(
            bench.question_log,
            bench.suggestions,
            bench.tag_book,
            bench.question_desk,
            AskedAt(bench.slides, bench.media, wording),
            wording,
            KeyBindings(bench.preferences),
        )
        bench.question_log.question_saved.connect(self._on_saved)
        self._line = self._bar.findChildren(QLineEdit)[0]
        self._line.textEdited.connect(lambda words: tell("typed", words))
        self._bar.show()

    def step(self) -> None:
        """Press a key, or keep a cell of an older question now and then; then breathe."""
        chance = self._lot.random()
        if chance < 1 / QUESTION:
            self._press(Qt.Key.Key_Return, "\r")
        elif chance < 1.5 / QUESTION and self._bench.question_log.questions:
            self._edit()
        elif chance < 2 / QUESTION:
            self._press(Qt.Key.Key_Backspace, "")
        else:
            letter = self._lot.choice(LETTERS)
            self._press(Qt.Key(ord(letter)), letter)
        QTimer.singleShot(self._lot.choice((1, 5, 12, 40, 120)), self.step)

    def _press(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._line, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _edit(self) -> None:
        question = self._lot.choice(self._bench.question_log.questions)
        note = "".join(self._lot.choices(LETTERS, k=9)).strip()
        self._bench.question_log.edit(Edit(question.id, Field.NOTE, note))
        tell("edited", question.id, note)

    def _on_saved(self, question: Question) -> None:
        tell("stored", question.id, question.verbatim)


def main(folder: str, seed: str) -> None:
    """Type without end."""
    application = QApplication(["", "-platform", "offscreen"])
    scribe = Scribe(Path(folder), int(seed))
    beat = QTimer(application, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(lambda: tell("beat"))
    beat.start(BEAT_MS)
    QTimer.singleShot(0, scribe.step)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
