"""Where answers are weak, over all drills, and drawing questions so that the weak topics come more often.

A topic is a criterion for a showcase, or for none. Drawing is by weight without putting back: each question
gets the key u ** (1 / weight), u being a number between 0 and 1 worked out of the seed and the question's id,
and the largest keys win (Efraimidis and Spirakis, 2006). So the same seed draws the same questions, whatever
the order of the bank, and on every machine.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from statistics import mean

from pmqa_desktop.domain.answers import PreparedAnswer
from pmqa_desktop.domain.drill_log import HIGHEST, LOWEST
from pmqa_desktop.domain.drills import Drill

Topic = tuple[str, str]
"""The code of a criterion, and the id of a showcase; "" for none."""

WEAK_BELOW = 3.0
"""A topic with a lower mean mark is weak."""

NEW_WEIGHT = 3.0
"""Of a topic that no drill has touched: as much as of one in the middle between good and bad."""


@dataclass(frozen=True, slots=True)
class TopicResult:
    """How a topic was answered in all drills."""

    answers: int
    mark: float | None
    """The mean; None where nobody rated."""
    over_time: int
    """How many answers took too long."""

    @property
    def weak(self) -> bool:
        """Whether it needs practice: bad marks, or more than half of the answers too long."""
        return (self.mark is not None and self.mark < WEAK_BELOW) or self.over_time * 2 > self.answers


def topic_of(answer: PreparedAnswer) -> Topic:
    """The topic of a prepared answer."""
    return answer.criterion, answer.showcase or ""


def topic_results(drills: Iterable[Drill], bank: Mapping[str, PreparedAnswer]) -> dict[Topic, TopicResult]:
    """How each topic was answered, as far as its questions are still in the bank."""
    found: defaultdict[Topic, list[tuple[float | None, bool]]] = defaultdict(list)
    for drill in drills:
        for each in drill.questions:
            if each.question in bank and each.ended_at is not None:
                over = drill.is_over_time(each, each.ended_at)
                found[topic_of(bank[each.question])].append((each.mark, over))
    results = {}
    for topic, answers in found.items():
        marks = [mark for mark, _ in answers if mark is not None]
        over_time = sum(over for _, over in answers)
        results[topic] = TopicResult(len(answers), mean(marks) if marks else None, over_time)
    return results


def weight_of(result: TopicResult | None) -> float:
    """How much more often a topic is drawn than one that is answered best and in time, which weighs 1.

    The worst marks add 4 to that, answers that are all too long 2; without marks, they count as the middle.
    """
    if result is None:
        return NEW_WEIGHT
    middle = (LOWEST + HIGHEST) / 2
    lacking = HIGHEST - (middle if result.mark is None else result.mark)
    return 1 + lacking + 2 * result.over_time / result.answers


def draw(
    bank: Iterable[PreparedAnswer],
    seed: str,
    count: int,
    wanted: Callable[[PreparedAnswer], bool] = lambda _answer: True,
    weights: Mapping[Topic, float] | None = None,
) -> tuple[PreparedAnswer, ...]:
    """Some of the questions that are wanted, in an order of the seed's own; all where there are fewer.

    `weights` by topic, 1 where it has none; without weights, each question is as likely as any other.
    """

    def key(answer: PreparedAnswer) -> tuple[float, str]:
        weight = (weights or {}).get(topic_of(answer), 1.0)
        return _number(seed, answer.id) ** (1 / weight), answer.id

    drawn = sorted(filter(wanted, bank), key=key, reverse=True)[: max(0, count)]
    return tuple(sorted(drawn, key=lambda answer: (_number(f"{seed} order", answer.id), answer.id)))


def _number(seed: str, name: str) -> float:
    """Between 0 and 1, both left out."""
    digest = hashlib.sha256(f"{seed}\\n{name}".encode()).digest()
    return (int.from_bytes(digest[:6], "big") + 0.5) / 2**48


def matches(
    answer: PreparedAnswer,
    criteria: Collection[str] = (),
    showcases: Collection[str] = (),
    kinds: Collection[str] = (),
) -> bool:
    """Whether a question is one of those that are wanted; nothing wanted means all. "" is no showcase."""
    return (
        (not criteria or answer.criterion in criteria)
        and (not showcases or (answer.showcase or "") in showcases)
        and (not kinds or answer.kind.value in kinds)
    )
