"""Finds questions by any of their words while somebody types, however many there are."""

from collections.abc import Iterable, Sequence

from pmqa_desktop.domain.question import Question
from pmqa_desktop.domain.thai_search import search_key


class QuestionSearch:
    """Remembers what was made of each question's words for as long as the question stays as it is."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Question, str]] = {}
        self._questions: Sequence[Question] = ()
        self._keys: list[str] = []
        """Of each of these questions."""

    def among(self, questions: Sequence[Question], query: str) -> list[Question]:
        """The questions in which every term of a query is somewhere; all of them for no term."""
        terms = search_key(query).split()
        if not terms:
            return list(questions)
        if questions is not self._questions:
            self._questions, self._keys = questions, [*map(self.key, questions)]
        keys = self._keys
        places: Iterable[int] = range(len(questions))
        for term in terms:
            places = [place for place in places if term in keys[place]]
        return [questions[place] for place in places]

    def key(self, question: Question) -> str:
        """The words of a question, its answer and its notes, as `search_key` has them."""
        known = self._known.get(question.id)
        if known is not None and known[0] is question:
            return known[1]
        key = search_key("\n".join(_words(question)))
        self._known[question.id] = question, key
        return key


def _words(question: Question) -> Iterable[str]:
    yield str(question.number)
    yield question.verbatim
    if question.cleaned != question.verbatim:
        yield question.cleaned
    yield question.answer
    yield question.promise
    yield question.note
    yield from (step.text for step in question.history)
    yield from (each.name for each in question.evidence)
