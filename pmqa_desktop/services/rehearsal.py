"""Rehearses an agenda by itself, from the first item to the last, as moderator, presenter and scribe.

It does what people do, through the same services, at the pace of the run's clock.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pmqa_desktop.domain.agenda import Agenda, AgendaItem
from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.media import MediaKind, Medium
from pmqa_desktop.domain.question import Tags
from pmqa_desktop.domain.runlog import TakeMode
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.services.content.questions import ScriptedQuestion
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.slides import Slides
from pmqa_desktop.services.stage_control import StageControl
from pmqa_desktop.services.video import Video

STEP_MS = 10
"""How often the script looks whether something is due."""

PATIENCE_STEPS = 3000
"""How many steps it waits for a page or a frame that does not come, before it goes on without it."""
MOVING_FRAMES = 15
"""How many frames of a video must have come before the script goes on: one could be a still."""

Act = Callable[[], None]


class Rehearsal(QObject):
    """Runs one take of an agenda. Begin it with `start`; `finished` tells when it is over."""

    item_running = Signal(str)
    """An item has been started and all that it shows is on its way."""
    finished = Signal()

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        slides: Slides,
        video: Video,
        question_log: QuestionLog,
        media: Mapping[str, Medium],
        answers: Sequence[PreparedAnswer],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._slides = slides
        self._video = video
        self._question_log = question_log
        self._media = media
        self._answers = {answer.id: answer for answer in answers}
        self._script: tuple[ScriptedQuestion, ...] = ()
        self._due: deque[tuple[int, Act]] = deque()
        self._waited = 0
        self.frames: dict[str, int] = {}
        """How many frames each video showed, by medium."""
        self.pages_seen: set[tuple[str, int]] = set()
        """Which pages the audience's surface has really painted, as it told through `see_page`."""
        self._timer = QTimer(self, interval=STEP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)

    def start(self, agenda: Agenda, script: Sequence[ScriptedQuestion]) -> None:
        """Begin a take and run it to its end."""
        self._script = tuple(script)
        self._run_control.begin(agenda, TakeMode.REHEARSAL)
        self._start_next_item()
        self._timer.start()

    def see_page(self, medium: str, page: int) -> None:
        """The audience's surface has painted a page; without that the script does not go on."""
        self.pages_seen.add((medium, page))

    def _step(self) -> None:
        timings = self._run_control.timings()
        run = self._run_control.active
        if timings is None or run is None or run.item is None or not self._shown():
            return
        self._waited = 0
        if self._due and self._due[0][0] <= timings.elapsed_ms:
            self._due.popleft()[1]()
        elif not self._due and timings.remaining_ms <= 0:
            self._start_next_item()

    def _start_next_item(self) -> None:
        run = self._run_control.active
        if run is None:
            return
        if run.next_item is None:
            self._timer.stop()
            self._run_control.finish()
            self.finished.emit()
            return
        item = run.next_item
        self._run_control.start_next_item()
        acts = [*self._page_turns(item), *self._questions(item)]
        self._due = deque(sorted(acts, key=lambda act: act[0]))
        self.item_running.emit(item.id)

    def _page_turns(self, item: AgendaItem) -> list[tuple[int, Act]]:
        """Every page of the item's decks, at an even pace; a second deck follows the first."""
        decks = [medium for medium in item.media if self._media[medium].kind is MediaKind.SLIDES]
        turns: list[tuple[int, Act]] = []
        pages = [(medium, page) for medium in decks for page in range(self._pages(medium))]
        for position, (medium, page) in enumerate(pages):
            at = item.duration_ms * position // len(pages)
            if page == 0 and medium != item.media[0]:
                turns.append((at, partial(self._stage_control.show_medium, medium)))
            elif page > 0:
                turns.append((at, partial(self._stage_control.go_to_page, page)))
        return turns

    def _pages(self, medium: str) -> int:
        deck = self._slides.deck(medium)
        return len(deck.pages) if deck else 0

    def _questions(self, item: AgendaItem) -> list[tuple[int, Act]]:
        asked = [question for question in self._script if question.item == item.id]
        return [(question.at_ms, partial(self._ask, question)) for question in asked]

    def _ask(self, question: ScriptedQuestion) -> None:
        answer = self._answers[question.bank]
        row = self._question_log.open_row()
        tags = Tags(question.assessor, answer.criterion, answer.dimensions, answer.kind)
        words = replace(row, words=answer.question.th, tags=tags, bank=answer.id)
        self._question_log.keep(words)
        self._question_log.enter(words)

    def _shown(self) -> bool:
        """Whether what is on the stage can really be seen; waits for it, but not for ever."""
        stage = self._stage_control.stage
        if stage.medium is None:
            return True
        if stage.scene is Scene.VIDEO:
            self.frames[stage.medium] = max(self.frames.get(stage.medium, 0), self._video.frames())
            seen = self.frames[stage.medium] >= MOVING_FRAMES
        else:
            seen = (stage.medium, stage.page) in self.pages_seen
        self._waited += 1
        return seen or self._waited > PATIENCE_STEPS


def draw_script(
    agenda: Agenda, answers: Sequence[PreparedAnswer], assessors: Sequence[str]
) -> tuple[ScriptedQuestion, ...]:
    """Questions for a visit that brings no script: the bank, spread evenly over the items for questions."""
    slots = [item for item in agenda.items if item.qa]
    script = []
    for position, answer in enumerate(answers if slots else ()):
        item = slots[position * len(slots) // len(answers)]
        share = [at for at in range(len(answers)) if at * len(slots) // len(answers) == slots.index(item)]
        at_ms = item.duration_ms * (share.index(position) + 1) // (len(share) + 1)
        assessor = assessors[position % len(assessors)] if assessors else ""
        script.append(ScriptedQuestion(item.id, at_ms, answer.id, assessor))
    return tuple(script)
