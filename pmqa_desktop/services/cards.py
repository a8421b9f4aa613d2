"""Puts the cards up: break, test card, follow-up list; and the standby card between items.

A card is what the run log says it is. After a kill the same break ends at the same minute.
"""

from PySide6.QtCore import QObject

from pmqa_desktop.domain.follow_up import page_count, promised, read_back
from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.runlog import CardShown
from pmqa_desktop.domain.spans import MINUTE_MS
from pmqa_desktop.domain.stage import Scene
from pmqa_desktop.domain.timing import Progress
from pmqa_desktop.services.question_log import QuestionLog
from pmqa_desktop.services.run_control import RunControl
from pmqa_desktop.services.stage_control import StageControl


class Cards(QObject):
    """What a moderator asks for when neither slide nor video is wanted. Only a running take shows cards."""

    def __init__(
        self,
        run_control: RunControl,
        stage_control: StageControl,
        question_log: QuestionLog,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run_control = run_control
        self._stage_control = stage_control
        self._question_log = question_log
        stage_control.count_card_pages_with(lambda: page_count(len(self.read_back())))

    def show_standby(self) -> None:
        """Put the standby card up."""
        self._stage_control.show_standby()

    def show_break(self, minutes: int) -> None:
        """Put the break card up; it goes on in so many minutes."""
        self.show_break_until(self._run_control.now() + minutes * MINUTE_MS)

    def show_break_until(self, at: int) -> None:
        """Put the break card up; it goes on at an instant, epoch milliseconds."""
        self._show(CardShown(Scene.BREAK, until_at=at))

    def lengthen_break(self, minutes: int) -> None:
        """Give the break that is on more time; one that is over goes on from now."""
        stage = self._stage_control.stage
        if stage.scene is Scene.BREAK:
            self.show_break_until(max(stage.until_at, self._run_control.now()) + minutes * MINUTE_MS)

    def item_ends_at(self) -> int | None:
        """When the current item is due to end, epoch milliseconds; None where that is past or none runs."""
        timings = self._run_control.timings() if self._run_control.active else None
        rows = timings.items if timings else ()
        ends_at = next((row.ends_at for row in rows if row.progress is Progress.CURRENT), None)
        return ends_at if ends_at is not None and ends_at > self._run_control.now() + MINUTE_MS else None

    def show_test(self) -> None:
        """Put the test card up, silent."""
        self._show(CardShown(Scene.TEST))

    def toggle_tone(self) -> None:
        """Let the test card sound, or be silent."""
        stage = self._stage_control.stage
        if stage.scene is Scene.TEST:
            self._show(CardShown(Scene.TEST, tone=not stage.tone))

    def show_follow_ups(self) -> None:
        """Put the first page of the follow-up list up; the page keys go through it."""
        self._show(CardShown(Scene.FOLLOW_UP))

    def show_notice(self) -> None:
        """Tell everybody that what is said is taken down; the run log keeps when they were told."""
        self._show(CardShown(Scene.NOTICE))

    def promises(self) -> tuple[Question, ...]:
        """What was promised in the take that runs, or ran last."""
        run = self._run_control.run
        return promised(self._question_log.of_take(run.take)) if run else ()

    def read_back(self) -> tuple[Question, ...]:
        """Those of them that the audience may see, as the follow-up list shows them."""
        return read_back(self.promises())

    def _show(self, card: CardShown) -> None:
        if self._run_control.active:
            self._run_control.log_after_paint(card)
