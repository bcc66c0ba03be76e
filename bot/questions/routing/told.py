"""What members say of themselves: their lines against a question, by words, by pieces of words, by meaning."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from math import log1p, sqrt

from bot.questions.routing.terms import grams, telling
from bot.questions.routing.vectors import Matrix, Vectors


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
class _Profile:
    declared: Declared
    lines: list[str]
    words: set[str]
    grams: set[str]
    meanings: Matrix | None = field(default=None)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well what one member told fits, as a whole and its best line."""

    words: float
    grams: float
    whole: float
    best: float
    line: str


class ToldProfiles:
    def __init__(self, vectors: Vectors | None) -> None:
        self._vectors = vectors
        self._profiles: dict[int, _Profile] = {}
        self._words: Counter[str] = Counter()
        self._grams: Counter[str] = Counter()

    def add(self, declared: Declared) -> None:
        self.remove(declared.member)
        lines = declared.lines()
        told = [word for line in lines for word in telling(line)]
        profile = _Profile(declared, lines, set(told), set(grams(told)))
        self._profiles[declared.member] = profile
        self._words.update(profile.words)
        self._grams.update(profile.grams)

    def remove(self, member: int) -> None:
        if profile := self._profiles.pop(member, None):
            self._words = +(self._words - Counter(profile.words))
            self._grams = +(self._grams - Counter(profile.grams))

    def fits(self, text: str, meaning: Matrix | None, among: Iterable[int]) -> dict[int, Fit]:
        asked = telling(text)
        asked_grams = set(grams(asked))
        return {
            member: self._fit(profile, set(asked), asked_grams, meaning)
            for member in among
            if (profile := self._profiles.get(member)) and profile.lines
        }

    def _fit(self, profile: _Profile, asked: set[str], pieces: set[str], meaning: Matrix | None) -> Fit:
        whole = top = 0.0
        line = max(profile.lines, key=lambda line: len(set(grams(telling(line))) & pieces))
        if meaning is not None:
            near = self._meanings(profile) @ meaning
            whole, top, line = float(near[0]), float(near[1:].max()), profile.lines[int(near[1:].argmax())]
        return Fit(
            self._cosine(asked, profile.words, self._words),
            self._cosine(pieces, profile.grams, self._grams),
            whole,
            top,
            line,
        )

    def _cosine(self, asked: set[str], told: set[str], seen: Counter[str]) -> float:
        """Of what was asked, how much they told of; what few tell of weighs most."""

        def weight(items: Iterable[str]) -> float:
            return sum(log1p(len(self._profiles) / (1 + seen[item])) ** 2 for item in items)

        both = weight(asked & told)
        return both / sqrt(weight(asked) * weight(told)) if both else 0.0

    def _meanings(self, profile: _Profile) -> Matrix:
        """The whole, then each offer. An example alone names its occasion more than its subject."""
        if profile.meanings is None:
            assert self._vectors is not None  # noqa: S101  # a question has a meaning only where there are vectors
            offers = [line for line in profile.declared.offers if line.strip()]
            profile.meanings = self._vectors.of([profile.declared.whole(), *(offers or profile.lines)])
        return profile.meanings

    def vocabulary(self) -> Collection[str]:
        return self._words.keys()
