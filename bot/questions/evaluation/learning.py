"""Settings learnt from the part of histories that stands before `test_from`, each history weighing the same."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import product

import numpy as np
from numpy.typing import NDArray

from bot.questions.evaluation.contestants import Ours
from bot.questions.evaluation.figures import Figures, figures
from bot.questions.evaluation.logs import Answer, Log
from bot.questions.evaluation.replay import Result
from bot.questions.routing.settings import Settings
from bot.questions.routing.spreading import Load, spread
from bot.questions.routing.vectors import Vectors

Table = NDArray[np.float64]

_SEEN_FIRST = 30
"""Questions before which a history knows too little to learn from."""
_JUDGED_FROM = 0.6
"""Spreading is judged on the last part of what may be read, when people have been asked for a while."""
_STEPS, _PACE, _MODEST = 400, 0.3, 0.005
_SHARE_MOST = 0.25
_FAIRNESS, _LOAD, _TURNS = (0.2, 0.4, 0.6), (0.02, 0.05, 0.08), (0.1, 0.2, 0.3)


@dataclass(frozen=True, slots=True)
class Case:
    """One question of the past: what the router could know of each candidate, and who helped."""

    at: datetime
    candidates: tuple[int, ...]
    shares: Table
    ever: Table
    gold: frozenset[int]


def cases(
    log: Log, vectors: Vectors | None, settings: Settings, step: Callable[[int, int], None]
) -> list[Case]:
    """Reads nothing from `test_from` on."""
    found: list[Case] = []
    for community in log.communities.values():
        ours = Ours(community.members.values(), vectors, settings, load=False)
        past = [post for post in community.posts if log.test_from is None or post.at < log.test_from]
        helped: defaultdict[str, set[str]] = defaultdict(set)
        for post in past:
            if isinstance(post, Answer) and post.helped:
                helped[post.question].add(post.by)
        questions = {post.id: post for post in past if not isinstance(post, Answer)}
        for nth, post in enumerate(past):
            step(nth, len(past))
            if isinstance(post, Answer):
                ours.learn(questions[post.question], post)
                continue
            among = ours.numbers(name for name in community.members if name != post.by)
            table, ever = ours.router.evidence(ours.once_all_is_read(post.text), at=post.at, among=among)
            gold = frozenset(ours.numbers(helped[post.id] & community.members.keys() - {post.by}))
            found.append(Case(post.at, tuple(sorted(among)), table[:, :2], ever, gold))
    return found


def learn(histories: Sequence[Sequence[Case]], settings: Settings) -> Settings:
    words, meaning = _weights(histories).round(2).tolist()
    weighed = replace(settings, weights={"words": words, "meaning": meaning})
    return _spreading(histories, weighed)


def _weights(histories: Sequence[Sequence[Case]]) -> Table:
    """Those that make who helped likeliest (a multinomial logit, by plain descent; never below nothing)."""
    known = [[case for case in history[_SEEN_FIRST:] if case.gold] for history in histories]
    weights = np.full(2, 0.5)
    for _ in range(_STEPS):
        slope = _MODEST * weights
        for history in filter(None, known):
            slope += sum((_slope(case, weights) for case in history), np.zeros(2)) / len(history) / len(known)
        weights = np.maximum(weights - _PACE * slope, 0)
    return weights


def _slope(case: Case, weights: Table) -> Table:
    scores = case.shares @ weights
    likely = np.exp(scores - scores.max())
    helped = np.array([member in case.gold for member in case.candidates])
    return case.shares.T @ (likely / likely.sum() - helped / helped.sum())


def _spreading(histories: Sequence[Sequence[Case]], settings: Settings) -> Settings:
    """The most hits and the most different people found, among those in which nobody is asked too often."""
    best, most = settings, -1.0
    for fairness, load, turns in product(_FAIRNESS, _LOAD, _TURNS):
        tried = replace(settings, fairness=fairness, load=load, turns=turns)
        found = [_judged(history, tried) for history in histories]
        worth = sum(one.hit_1 + one.hit_3 + one.macro_recall_3 for one in found)
        if worth > most and max(one.greatest_share for one in found) <= _SHARE_MOST:
            best, most = tried, worth
    return best


def _judged(history: Sequence[Case], settings: Settings) -> Figures:
    load = Load()
    weights = np.array([settings.weights["words"], settings.weights["meaning"]])
    results: list[Result] = []
    for nth, case in enumerate(history):
        scores = spread(case.shares @ weights, case.ever, load.shares(case.at, case.candidates), settings)
        ranked = [case.candidates[int(row)] for row in np.argsort(-scores, kind="stable").tolist()]
        load.asked(ranked[0], case.at)
        if case.gold and nth >= _JUDGED_FROM * len(history):
            results.append(Result("", tuple(map(str, case.gold)), tuple(map(str, ranked)), 0))
    return figures(results, len(history[0].candidates) + 1)


def described(settings: Settings, by: str) -> Mapping[str, object]:
    return {"written_by": by} | {name: getattr(settings, name) for name in Settings.__dataclass_fields__}
