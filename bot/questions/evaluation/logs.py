"""Question logs: one JSON object a line, of members, questions and answers. Texts and names stay as they are given."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.kernel.errors import OperatorError

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Member:
    id: str
    offers: tuple[str, ...]
    wants: tuple[str, ...]
    example: str
    language: str


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    at: datetime
    by: str
    text: str
    gold: frozenset[str]


@dataclass(frozen=True, slots=True)
class Answer:
    question: str
    at: datetime
    by: str
    text: str
    helped: bool


@dataclass(slots=True)
class Community:
    """Posts stand as they were posted: by time, and where that is the same or missing, as in the file."""

    members: dict[str, Member] = field(default_factory=dict[str, Member])
    posts: list[Question | Answer] = field(default_factory=list[Question | Answer])


@dataclass(slots=True)
class Log:
    name: str
    test_from: datetime | None = None
    communities: dict[str, Community] = field(default_factory=dict[str, Community])
    latest: datetime = _BEGIN
    """Of the line read last, for one that tells no time."""

    @property
    def is_history(self) -> bool:
        """Where nobody ever answers, each question stands by itself: nobody was asked before."""
        return any(
            isinstance(post, Answer) for community in self.communities.values() for post in community.posts
        )


def read_log(path: Path) -> Log:
    log = Log(path.stem)
    community_of: dict[str, str] = {}
    for number, line in _lines(path):
        try:
            _take(log, json.loads(line), community_of)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise OperatorError(
                f"{path}, line {number}: this is not a line of a question log: {error!r}"
            ) from None
    for community in log.communities.values():
        community.posts.sort(key=lambda post: post.at)
        _find_gold(community)
    return log


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(f"{path}: this cannot be read: {error}") from None
    return ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())


def _take(log: Log, line: Mapping[str, Any], community_of: dict[str, str]) -> None:
    log.latest = _moment(line["at"]) if line.get("at") else log.latest
    match line["type"]:
        case "set":
            log.name = line.get("name") or log.name
            log.test_from = _moment(line["test_from"]) if line.get("test_from") else None
        case "member":
            log.communities.setdefault(line.get("community") or "", Community()).members[line["id"]] = (
                _member(line)
            )
        case "question":
            name = community_of[line["id"]] = line.get("community") or ""
            log.communities.setdefault(name, Community()).posts.append(_question(line, log.latest))
        case "answer":
            log.communities[community_of[line["question"]]].posts.append(_answer(line, log.latest))
        case other:
            raise ValueError(f"the type {other!r} is unknown")


def _member(line: Mapping[str, Any]) -> Member:
    return Member(
        line["id"],
        tuple(line.get("offers") or ()),
        tuple(line.get("wants") or ()),
        line.get("example") or "",
        line.get("lang") or "",
    )


def _question(line: Mapping[str, Any], at: datetime) -> Question:
    text = f"{line.get('title') or ''}\n{line['text']}".strip()
    return Question(line["id"], at, line.get("by") or "", text, frozenset(line.get("gold") or ()))


def _answer(line: Mapping[str, Any], at: datetime) -> Answer:
    helped = bool(line.get("helped", False))
    return Answer(line["question"], at, line["by"], line.get("text") or "", helped)


def _moment(told: str) -> datetime:
    moment = datetime.fromisoformat(told)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _find_gold(community: Community) -> None:
    """Where no gold is given, it is who helped. Only the figures look at it, never a router."""
    helped: dict[str, set[str]] = {}
    for post in community.posts:
        if isinstance(post, Answer) and post.helped:
            helped.setdefault(post.question, set()).add(post.by)
    community.posts = [
        Question(post.id, post.at, post.by, post.text, frozenset(helped.get(post.id, ())))
        if isinstance(post, Question) and not post.gold
        else post
        for post in community.posts
    ]
