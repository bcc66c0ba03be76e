"""Four plain ways to choose someone, to see what ours is worth: by lot, the busiest, declared words, BM25."""

import random
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from bot.questions.evaluation.logs import Answer, Member, Question
from bot.questions.routing.features import VOTES
from bot.questions.routing.kept import best
from bot.questions.routing.postings import Postings
from bot.questions.routing.terms import telling, words

_HALF = timedelta(days=30)


class Scoring(Protocol):
    def scores(self, question: Question) -> Mapping[str, float]: ...
    def learn(self, question: Question, answer: Answer) -> None: ...


class Baseline:
    """The highest score first; those with the same one by lot."""

    def __init__(self, scoring: Scoring) -> None:
        self._scoring = scoring
        self._lot = random.Random(1)

    def rank(self, question: Question, among: Collection[str]) -> list[str]:
        scores = self._scoring.scores(question)
        shuffled = self._lot.sample(sorted(among), len(among))
        return sorted(shuffled, key=lambda name: -scores.get(name, 0.0))

    def asked(self, member: str, at: datetime) -> None:
        """No baseline spreads the load."""

    def learn(self, question: Question, answer: Answer) -> None:
        self._scoring.learn(question, answer)


class ByLot:
    def scores(self, question: Question) -> Mapping[str, float]:
        return {}

    def learn(self, question: Question, answer: Answer) -> None:
        """The lot remembers nothing."""


class Busiest:
    """Who answered most, an answer counting half after thirty days."""

    def __init__(self) -> None:
        self._gave: defaultdict[str, list[datetime]] = defaultdict(list)

    def scores(self, question: Question) -> Mapping[str, float]:
        return {
            name: sum(0.5 ** ((question.at - at) / _HALF) for at in moments)
            for name, moments in self._gave.items()
        }

    def learn(self, question: Question, answer: Answer) -> None:
        self._gave[answer.by].append(answer.at)


class DeclaredWords:
    def __init__(self, members: Collection[Member]) -> None:
        self._names = [member.id for member in members]
        self._postings = Postings()
        for slot, member in enumerate(members):
            self._postings.add(slot, telling(" ".join((*member.offers, member.example))))

    def scores(self, question: Question) -> Mapping[str, float]:
        found = self._postings.scores(telling(question.text), len(self._names))
        return dict(zip(self._names, found.tolist(), strict=True))

    def learn(self, question: Question, answer: Answer) -> None:
        """Only what was declared counts."""


class RollingBM25:
    """The hundred answers that fit best, each with its question, vote for who gave them."""

    def __init__(self) -> None:
        self._postings = Postings()
        self._by: list[str] = []

    def scores(self, question: Question) -> Mapping[str, float]:
        found = self._postings.scores(words(question.text), len(self._by))
        votes: defaultdict[str, float] = defaultdict(float)
        for slot in best(found, VOTES):
            votes[self._by[slot]] += float(found[slot])
        return votes

    def learn(self, question: Question, answer: Answer) -> None:
        self._postings.add(len(self._by), words(f"{question.text}\n{answer.text}"))
        self._by.append(answer.by)


BASELINES: Mapping[str, Callable[[Collection[Member]], Baseline]] = {
    "random": lambda members: Baseline(ByLot()),
    "busiest": lambda members: Baseline(Busiest()),
    "declared words": lambda members: Baseline(DeclaredWords(members)),
    "BM25": lambda members: Baseline(RollingBM25()),
}
