"""Questions that were not answered in the room but promised to be."""

from dataclasses import replace
from datetime import date

from pmqa_desktop.domain.question import Question, QuestionStatus
from pmqa_desktop.domain.question_log import QuestionMoved
from pmqa_desktop.services.workbench import Workbench


def promise(bench: Workbench, words: str, owner: str = "B5", due: date | None = None) -> Question:
    """Ask a question in the running take, and promise to answer it later."""
    asked = bench.question_log.enter(replace(bench.question_log.open_row(), words=words))
    step = QuestionMoved(asked.id, QuestionStatus.FOLLOWUP_PROMISED, owner=owner, due=due)
    bench.question_log.move(step)
    return asked
