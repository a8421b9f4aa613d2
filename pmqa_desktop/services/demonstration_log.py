"""The demonstration's question log as events, each question brought to where it stands by lawful steps."""

from collections import deque
from collections.abc import Sequence

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.question import NEXT, QuestionStatus, Stamp, Tags
from pmqa_desktop.domain.question_log import QuestionAsked, QuestionMoved
from pmqa_desktop.domain.runlog import Happening
from pmqa_desktop.services.content.questions import DemoQuestion


def happenings_of(question: DemoQuestion, answers: Sequence[PreparedAnswer], item: str) -> list[Happening]:
    """How a logged question was asked in `item`, and the steps that it took since."""
    (answer,) = (answer for answer in answers if answer.id == question.bank)
    identity = f"demo-{question.number}"
    asked = QuestionAsked(
        identity,
        question.number,
        answer.question.th,
        Stamp(question.asked_at, item, question.showcase or ""),
        bank=question.bank,
        tags=Tags(question.assessor, question.criterion, answer.dimensions, answer.kind),
    )
    return [asked, *(_step(identity, question, status) for status in lawful_path(question.status))]


def _step(identity: str, question: DemoQuestion, status: QuestionStatus) -> QuestionMoved:
    promised = status is QuestionStatus.FOLLOWUP_PROMISED
    answered = status is QuestionStatus.ANSWERED_LIVE
    return QuestionMoved(
        identity,
        status,
        by=(question.answered_by or "") if answered else "",
        text=question.promise if promised else question.answer if answered else "",
        owner=(question.owner or "") if promised else "",
        due=question.due if promised else None,
    )


def lawful_path(status: QuestionStatus) -> tuple[QuestionStatus, ...]:
    """The fewest steps of the life-cycle that lead from "asked" to a status."""
    paths: deque[tuple[QuestionStatus, ...]] = deque([()])
    while paths:
        path = paths.popleft()
        at = path[-1] if path else QuestionStatus.ASKED
        if at is status:
            return path
        paths.extend((*path, following) for following in NEXT[at] if following not in path)
    raise ValueError(status)
