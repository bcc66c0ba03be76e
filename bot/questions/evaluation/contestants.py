"""Our router as the evaluation sees it: names for numbers, and what it may learn from."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from bot.questions.evaluation.logs import Answer, Member, Question
from bot.questions.routing.ranker import Asked, Declared, Kept, Router
from bot.questions.routing.settings import Settings
from bot.questions.routing.vectors import Vectors

OURS = "tussenruimte"


class Contestant(Protocol):
    """Ranks; then hears who was asked, and of each answer when it comes."""

    def rank(self, question: Question, among: Collection[str]) -> list[str]: ...
    def asked(self, member: str, at: datetime) -> None: ...
    def learn(self, question: Question, answer: Answer) -> None: ...


class Ours:
    def __init__(
        self, members: Collection[Member], vectors: Vectors | None, settings: Settings, *, load: bool
    ) -> None:
        self._names = sorted(member.id for member in members)
        self._numbers = {name: number for number, name in enumerate(self._names)}
        self._load = load
        self._answers = 0
        self.router = Router(vectors, settings)
        for member in members:
            number = self._numbers[member.id]
            self.router.declare(
                Declared(number, member.offers, member.wants, member.example, member.language)
            )

    def rank(self, question: Question, among: Collection[str]) -> list[str]:
        asked = self.once_all_is_read(question.text)
        ranked = self.router.rank(asked, at=question.at, among=self.numbers(among), spread=self._load)
        return [self._names[one.member] for one in ranked]

    def once_all_is_read(self, text: str) -> Asked:
        """Once everything that came before is read."""
        while self.router.understand():
            pass
        return self.router.read(text)

    def numbers(self, names: Iterable[str]) -> list[int]:
        return [self._numbers[name] for name in names]

    def asked(self, member: str, at: datetime) -> None:
        if self._load:
            self.router.asked(self._numbers[member], at)

    def learn(self, question: Question, answer: Answer) -> None:
        by = self._numbers.get(answer.by)
        if by is not None and answer.helped:
            self._answers += 1
            self.router.learn(Kept(self._answers, question.text, answer.text, by, answer.at, helped=True))
