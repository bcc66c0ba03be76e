"""A log replayed in order of time: each question is ranked with what was posted before it, and nothing else."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from time import perf_counter

from bot.questions.evaluation.contestants import Contestant
from bot.questions.evaluation.logs import Answer, Community, Log, Member, Question


@dataclass(frozen=True, slots=True)
class Result:
    """One test question: who was named, the likeliest first, and who really knew."""

    question: str
    gold: tuple[str, ...]
    ranked: tuple[str, ...]
    seconds: float


def replay(log: Log, contestant: Callable[[Collection[Member]], Contestant]) -> list[Result]:
    return [
        result
        for community in log.communities.values()
        for result in _replay(community, contestant(community.members.values()), log)
    ]


def _replay(community: Community, contestant: Contestant, log: Log) -> list[Result]:
    questions: dict[str, Question] = {}
    spreads = log.is_history
    results: list[Result] = []
    for post in community.posts:
        if isinstance(post, Answer):
            if post.by in community.members:
                contestant.learn(questions[post.question], post)
            continue
        questions[post.id] = post
        among = [name for name in community.members if name != post.by]
        if not among:
            continue
        start = perf_counter()
        ranked = contestant.rank(post, among)
        seconds = perf_counter() - start
        if spreads:
            contestant.asked(ranked[0], post.at)
        gold = sorted(post.gold & set(among))
        if gold and (log.test_from is None or post.at >= log.test_from):
            results.append(Result(post.id, tuple(gold), tuple(ranked), seconds))
    return results
