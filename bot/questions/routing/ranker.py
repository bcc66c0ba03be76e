"""The router of one community: ranks who may know, and finds questions that were answered before.

In memory and synchronous; called in worker threads, by several at a time.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from threading import RLock

import numpy as np

from bot.questions.routing import features, spreading
from bot.questions.routing.features import Nearest, Table
from bot.questions.routing.kept import Kept, KeptAnswers
from bot.questions.routing.reasons import Kind, Reason, reason
from bot.questions.routing.settings import Settings
from bot.questions.routing.spreading import Load
from bot.questions.routing.told import Declared, Fit, ToldProfiles
from bot.questions.routing.vectors import Matrix, Vectors

__all__ = ["Asked", "Declared", "Kept", "Kind", "Ranked", "Reason", "Router"]

_AT_ONCE = 4
"""Texts read in one go: more is no faster and takes more memory."""
_ALIKE = 0.35
"""How much of the best possible score makes an earlier question worth showing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is compared; nothing of it stays here."""

    text: str
    meaning: Matrix | None


@dataclass(frozen=True, slots=True)
class Ranked:
    member: int
    score: float
    reason: Reason | None
    """None where nothing they told or answered comes near."""


class Router:
    def __init__(self, vectors: Vectors | None, settings: Settings) -> None:
        self._vectors = vectors
        self._settings = settings
        self._answers = KeptAnswers()
        self._told = ToldProfiles()
        self._load = Load()
        self._gave: defaultdict[int, set[int]] = defaultdict(set)
        self._alone = RLock()

    def declare(self, declared: Declared) -> None:
        with self._alone:
            self._told.add(declared)

    def forget(self, member: int) -> None:
        """Everything of this member: what they told, what they answered, that they were asked."""
        with self._alone:
            self._told.remove(member)
            self._load.forget(member)
            for key in self._gave.pop(member, set()):
                self._answers.remove(key)

    def learn(self, kept: Kept) -> None:
        with self._alone:
            self.unlearn(kept.key)
            self._answers.add(kept)
            self._gave[kept.by].add(kept.key)

    def unlearn(self, key: int) -> None:
        with self._alone:
            if kept := self._answers.remove(key):
                self._gave[kept.by].discard(key)

    def asked(self, member: int, at: datetime) -> None:
        with self._alone:
            self._load.asked(member, at)

    def understand(self) -> bool:
        """Reads what a few of those mean that still wait for it: whether any are left. The router answers meanwhile."""
        if self._vectors is None:
            return False
        with self._alone:
            profiles = self._told.unread(_AT_ONCE)
            answers = self._answers.unread(_AT_ONCE) if not profiles else []
        texts = [text for each in profiles for text in each.texts()]
        meanings = self._vectors.of(texts + [each.question for each in answers])
        with self._alone:
            left = self._answers.read(answers, meanings[len(texts) :])
            for each in profiles:
                count = len(each.texts())
                self._told.read(each, meanings[:count])
                meanings = meanings[count:]
            return left > 0 or bool(profiles)

    def read(self, text: str) -> Asked:
        """Once for a question, whatever is then asked of it."""
        return Asked(text, None if self._vectors is None else self._vectors.of([text])[0])

    def rank(
        self, asked: Asked, *, at: datetime, among: Collection[int], spread: bool = True
    ) -> list[Ranked]:
        """All of `among`, the likeliest first."""
        with self._alone:
            candidates = sorted(among)
            near, told, table = self._look(asked, at, candidates)
            scores = table @ self._weights()
            if spread:
                shares = self._load.shares(at, candidates)
                scores = spreading.spread(scores, self._ever(candidates), shares, self._settings)
            slots = self._answers.slots
            ranked = [
                Ranked(member, float(score), reason(member, near, slots, told.get(member)))
                for member, score in zip(candidates, scores, strict=True)
            ]
            return sorted(ranked, key=lambda one: -one.score)

    def evidence(self, asked: Asked, *, at: datetime, among: Collection[int]) -> tuple[Table, Table]:
        """What settings are learnt from, a row for each of `among`, sorted: words, meaning, told; and their part in all."""
        with self._alone:
            candidates = sorted(among)
            return self._look(asked, at, candidates)[2], self._ever(candidates)

    def similar(self, asked: Asked, *, most: int = 3) -> list[tuple[Kept, float]]:
        """Answers to questions like this one, one to each question, the closest first; at most 1."""
        with self._alone:
            found = self._answers.alike(asked.text, asked.meaning)
        alike: dict[str, tuple[Kept, float]] = {}
        for kept, score in found:
            if kept.helped and score >= _ALIKE and len(alike) < most:
                alike.setdefault(kept.question, (kept, score))
        return list(alike.values())

    def vocabulary(self) -> Collection[str]:
        """Every word that can still be found."""
        with self._alone:
            return frozenset(self._answers.vocabulary()) | frozenset(self._told.vocabulary())

    def meanings(self) -> Matrix:
        """Every meaning that can still be found."""
        with self._alone:
            return np.concatenate([self._answers.meanings(), *self._told.meanings()])

    def _look(
        self, asked: Asked, at: datetime, candidates: list[int]
    ) -> tuple[Nearest, dict[int, Fit], Table]:
        near = features.nearest(self._answers, asked.text, asked.meaning, at)
        told = self._told.fits(asked.text, asked.meaning, candidates)
        fits = {member: fit.weighed(self._settings.told) for member, fit in told.items()}
        return near, told, features.table(candidates, near, slots=self._answers.slots, told=fits)

    def _ever(self, candidates: list[int]) -> Table:
        return features.log_share(
            np.array([len(self._gave.get(member, ())) for member in candidates], np.float64)
        )

    def _weights(self) -> Table:
        """What was told counts less, the more is known of what helped."""
        weights, fades = self._settings.weights, self._settings.told_fades
        return np.array([weights["words"], weights["meaning"], fades / (fades + len(self._answers))])
