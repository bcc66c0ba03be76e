"""Who may know, by the words they share with a question: rare words say more than common ones."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

_WORD = re.compile(r"\w{3,}")
_STEM = 6
_BUSY = timedelta(days=7)
_FADES = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Declared:
    """What a member says of themselves."""

    member: int
    offers: tuple[str, ...]
    wants: tuple[str, ...] = ()
    example: str = ""
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answered question; `by` is who helped, where they may be named."""

    key: str
    question: str
    text: str
    by: int | None
    at: datetime
    helped: bool = True


@dataclass(frozen=True, slots=True)
class Reason:
    """The offer in their words, or the key of what they helped with."""

    offer: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    member: int
    score: float
    reason: Reason


class Router:
    def __init__(self) -> None:
        self._declared: dict[int, Declared] = {}
        self._kept: dict[str, Kept] = {}
        self._asked: list[tuple[int, datetime]] = []

    def declare(self, declared: Declared) -> None:
        self._declared[declared.member] = declared

    def forget(self, member: int) -> None:
        self._declared.pop(member, None)

    def learn(self, kept: Kept) -> None:
        self._kept[kept.key] = kept

    def unlearn(self, key: str) -> None:
        self._kept.pop(key, None)

    def asked_lately(self, asked: Iterable[tuple[int, datetime]]) -> None:
        self._asked = list(asked)

    def rank(self, text: str, *, at: datetime, among: Collection[int], spread: bool = True) -> list[Ranked]:
        words, rare = words_of(text), self._rare()
        best: dict[int, Ranked] = {}
        for each in self._evidence(words, rare, at):
            if each.member in among and each.score > best.get(each.member, _NONE).score:
                best[each.member] = each
        lately = [member for member, asked in self._asked if spread and at - asked < _BUSY]
        load = Counter(lately)
        return sorted(
            best.values(), key=lambda each: (-each.score * math.exp(-0.3 * load[each.member]), each.member)
        )

    def similar(self, text: str, *, most: int = 3) -> list[str]:
        words, rare = words_of(text), self._rare()
        scored = [
            (_shared(words, f"{each.question} {each.text}", rare), each.key) for each in self._kept.values()
        ]
        return [key for score, key in sorted(scored, reverse=True)[:most] if score > 0]

    def vocabulary(self) -> frozenset[str]:
        """Every word that it holds."""
        return frozenset(word for text in self._texts() for word in words_of(text))

    def _evidence(self, words: set[str], rare: dict[str, float], at: datetime) -> Iterable[Ranked]:
        for each in self._declared.values():
            for offer in each.offers:
                yield Ranked(
                    each.member, _shared(words, f"{offer} {each.example}", rare), Reason(offer=offer)
                )
        for each in self._kept.values():
            if each.by is not None:
                fresh = math.exp(-(at - each.at) / _FADES)
                score = _shared(words, f"{each.question} {each.text}", rare) * fresh
                yield Ranked(each.by, score, Reason(answer=each.key))

    def _rare(self) -> dict[str, float]:
        texts = list(self._texts())
        counts = Counter(word for text in texts for word in words_of(text))
        return {word: math.log(1 + len(texts) / count) for word, count in counts.items()}

    def _texts(self) -> Iterable[str]:
        for declared in self._declared.values():
            yield from (f"{offer} {declared.example}" for offer in declared.offers)
        for kept in self._kept.values():
            yield f"{kept.question} {kept.text}"


_NONE = Ranked(0, 0.0, Reason())


def words_of(text: str) -> set[str]:
    """Beginnings of words without accents, so that "subsidie" meets "subsidies"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return {word[:_STEM] for word in _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))}


def _shared(words: set[str], text: str, rare: dict[str, float]) -> float:
    return sum(rare.get(word, 0.0) for word in words & words_of(text))
