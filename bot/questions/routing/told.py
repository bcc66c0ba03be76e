"""What members say of themselves: their lines against a question, by words, by pieces of words, by meaning."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from math import log1p, sqrt

from bot.questions.routing.terms import grams, telling
from bot.questions.routing.vectors import Matrix


@dataclass(frozen=True, slots=True)
class Declared:
    member: int
    offers: tuple[str, ...]
    wants: tuple[str, ...]
    example: str
    language: str

    def lines(self) -> list[str]:
        """What they can give. What they want to learn says that they do not know it."""
        return [line for line in (*self.offers, self.example) if line.strip()]

    def whole(self) -> str:
        return ". ".join(line for line in (", ".join(self.offers), self.example) if line.strip())


@dataclass(slots=True)
class Profile:
    """`meanings` come later, by words alone until then."""

    declared: Declared
    lines: list[str]
    meanings: Matrix | None = field(default=None)

    def texts(self) -> list[str]:
        """What is read: the whole, then each offer. An example alone names its occasion more than its subject."""
        offers = [line for line in self.declared.offers if line.strip()]
        return [self.declared.whole(), *(offers or self.lines)]

    def best(self, pieces: set[str], meaning: Matrix | None) -> tuple[float, float, str]:
        """How near the whole is, how near the nearest line, and that line."""
        if meaning is None or self.meanings is None:
            shared = [len(_pieces(line) & pieces) if pieces else 0 for line in self.lines]
            return 0.0, 0.0, self.lines[shared.index(max(shared))]
        near = self.meanings @ meaning
        return float(near[0]), float(near[1:].max()), self.lines[int(near[1:].argmax())]


@dataclass(frozen=True, slots=True)
class Fit:
    """How well what one member told fits, as a whole and its best line."""

    words: float
    grams: float
    whole: float
    best: float
    line: str

    def weighed(self, weights: Mapping[str, float]) -> float:
        by_words = weights["words"] * self.words + weights["grams"] * self.grams
        return by_words + weights["whole"] * self.whole + weights["best"] * self.best


class _Overlap:
    """How much of what is asked each one told of; what few tell of weighs most (a cosine over sets)."""

    def __init__(self) -> None:
        self._told: dict[int, set[str]] = {}
        self._seen: Counter[str] = Counter()
        self._weights: dict[str, float] = {}
        self._norms: dict[int, float] = {}

    def add(self, member: int, told: set[str]) -> None:
        self._told[member] = told
        self._seen.update(told)
        self._weigh_anew()

    def remove(self, member: int) -> None:
        self._seen = +(self._seen - Counter(self._told.pop(member, ())))
        self._weigh_anew()

    def of(self, member: int, asked: set[str], norm: float) -> float:
        both = self._weight(asked & self._told[member])
        if not both:
            return 0.0
        if member not in self._norms:
            self._norms[member] = self.norm(self._told[member])
        return both / (norm * self._norms[member])

    def norm(self, items: Iterable[str]) -> float:
        return sqrt(self._weight(items))

    def items(self) -> Collection[str]:
        return self._seen.keys()

    def _weight(self, items: Iterable[str]) -> float:
        whole = 0.0
        for item in items:
            if item not in self._seen:
                whole += log1p(len(self._told)) ** 2
            elif item in self._weights:
                whole += self._weights[item]
            else:
                whole += self._weights.setdefault(item, log1p(len(self._told) / (1 + self._seen[item])) ** 2)
        return whole

    def _weigh_anew(self) -> None:
        self._weights.clear()
        self._norms.clear()


class ToldProfiles:
    def __init__(self) -> None:
        self._profiles: dict[int, Profile] = {}
        self._unread: dict[int, None] = {}
        self._words, self._grams = _Overlap(), _Overlap()

    def add(self, declared: Declared) -> None:
        self.remove(declared.member)
        lines = declared.lines()
        if not lines:
            return
        self._profiles[declared.member] = Profile(declared, lines)
        self._words.add(declared.member, {word for line in lines for word in telling(line)})
        self._grams.add(declared.member, set[str]().union(*map(_pieces, lines)))
        self._unread[declared.member] = None

    def remove(self, member: int) -> None:
        self._unread.pop(member, None)
        if self._profiles.pop(member, None):
            self._words.remove(member)
            self._grams.remove(member)

    def fits(self, text: str, meaning: Matrix | None, among: Iterable[int]) -> dict[int, Fit]:
        asked = set(telling(text))
        pieces = set(grams(asked))
        norms = self._words.norm(asked), self._grams.norm(pieces)
        fits: dict[int, Fit] = {}
        for member in among:
            profile = self._profiles.get(member)
            if profile is not None:
                by_words = self._words.of(member, asked, norms[0])
                by_grams = self._grams.of(member, pieces, norms[1])
                best = profile.best(pieces if by_grams else set(), meaning)
                fits[member] = Fit(by_words, by_grams, *best)
        return fits

    def unread(self, most: int) -> list[Profile]:
        """Those whose meaning was not read yet."""
        return [self._profiles[member] for member in islice(self._unread, most)]

    def read(self, profile: Profile, meanings: Matrix) -> None:
        member = profile.declared.member
        if self._profiles.get(member) is profile:
            profile.meanings = meanings
            del self._unread[member]

    def vocabulary(self) -> Collection[str]:
        return self._words.items()

    def meanings(self) -> list[Matrix]:
        return [each.meanings for each in self._profiles.values() if each.meanings is not None]


def _pieces(line: str) -> set[str]:
    return set(grams(telling(line)))
