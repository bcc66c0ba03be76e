"""Whatever a group does in whatever order: nobody is asked twice for a question, while they rest, or a third time in a
week; and every question ends answered, withdrawn or open."""

import asyncio
import contextlib
from collections import Counter
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.community.growing.settings import rest
from bot.community.people import Sender
from bot.kernel.clock import DrivenClock
from bot.kernel.database import Database
from bot.kernel.errors import DomainError
from bot.kernel.house import House
from bot.kernel.languages import Languages
from bot.kernel.sealing import Keyring
from bot.questions import answering, asking, closing
from bot.questions.index import Index
from bot.questions.life import ENDS, Stage
from bot.questions.moving import time_is_over
from bot.questions.rules import ASKED_MOST
from bot.questions.tables import CandidateRow, QuestionRow
from bot.questions.waiting import A_WEEK
from tests.service.community.people import DRAMA, MUSIC
from tests.service.questions.village import GRANTS, TRIPS, asked, due, four_joined, offers, person

PEOPLE = (DRAMA, MUSIC, GRANTS, TRIPS)
HELPERS = st.sampled_from((MUSIC, GRANTS, TRIPS))
ACTS = st.one_of(
    st.just(("asks",)),
    st.tuples(st.sampled_from(("rests", "is back", "yes", "no", "later")), HELPERS),
    st.tuples(st.just("days"), st.integers(1, 4)),
    st.just(("helped",)),
    st.just(("onward",)),
    st.just(("withdrawn",)),
)
ENDED = {stage.value for stage in ENDS}


class Group:
    """One who asks and three who may know, all of the same; what was asked of whom is looked at after every act."""

    def __init__(self, house: House, clock: DrivenClock) -> None:
        self.house, self.clock, self.index = house, clock, Index(None)
        self.resting: dict[int, datetime | None] = {}
        self.seen: set[tuple[str, int]] = set()
        self.latest = ""

    async def begins(self) -> None:
        self.community = await four_joined(self.house)
        for sender in (MUSIC, GRANTS, TRIPS):
            await offers(self.house, sender, "busgeld en fondsen")

    async def lives(self, acts: list[tuple[object, ...]]) -> None:
        for act in [("asks",), *acts]:
            with contextlib.suppress(DomainError):  # refused, in words
                await self._does(*act)
            await self._nobody_was_asked_who_may_not_be()
        await self._all_ends()

    async def _does(self, what: str, of: Sender | int = 0) -> None:
        if what == "asks":
            self.latest = await asked(self.house, self.index)
        elif isinstance(of, Sender):
            await self._someone(what, of)
        elif what == "days":
            await self._time(timedelta(days=int(of)))
        else:
            drama = await person(self.house, DRAMA)
            async with self.house.writing() as work:
                if what == "helped":
                    await closing.helped(work, drama, self.latest, "Bel eerst")
                elif what == "onward":
                    await closing.onward(work, drama, self.latest)
                else:
                    await asking.withdraw(work, drama, self.latest)

    async def _someone(self, what: str, sender: Sender) -> None:
        who = await person(self.house, sender)
        acts = {"yes": answering.yes, "no": answering.no, "later": answering.later}
        async with self.house.writing() as work:
            if what in {"rests", "is back"}:
                self.resting[who.joined()] = await rest(work, who, 1 if what == "rests" else 0)
            else:
                await acts[what](work, who, self.latest)

    async def _time(self, passed: timedelta) -> None:
        self.clock.advance(passed)
        async with self.house.writing() as work:
            over = select(QuestionRow.id).where(QuestionRow.until <= work.now)
            moved = [due(self.house, self.community, each) for each in (await work.session.scalars(over))]
            await time_is_over(work, moved)

    async def _nobody_was_asked_who_may_not_be(self) -> None:
        async with self.house.reading() as work:
            rows = (await work.session.scalars(select(CandidateRow).where(CandidateRow.turn > 0))).all()
        week = Counter(row.member_id for row in rows if row.asked_at > self.clock.now() - A_WEEK)
        assert max(week.values(), default=0) <= ASKED_MOST
        fresh = {(row.question_id, row.member_id): row.asked_at for row in rows}
        for question, member in fresh.keys() - self.seen:
            rests_until = self.resting.get(member)
            assert rests_until is None or rests_until <= fresh[question, member], (
                "brought to someone who rests"
            )
        turns = Counter((row.question_id, row.turn) for row in rows)
        assert set(turns.values()) <= {1}
        self.seen |= fresh.keys()

    async def _all_ends(self) -> None:
        for _ in range(12):
            await self._time(A_WEEK)
        async with self.house.reading() as work:
            stages = set((await work.session.scalars(select(QuestionRow.stage))).all())
        assert stages <= ENDED | {Stage.DRAFT.value}


def test_nobody_is_asked_who_may_not_be_and_every_question_ends(
    sqlite_url: str, clock: DrivenClock, keyring: Keyring, languages: Languages
) -> None:
    with asyncio.Runner() as runner:
        house = House(clock, Database(sqlite_url), keyring, languages)
        group = Group(house, clock)
        runner.run(group.begins())

        @settings(max_examples=12, deadline=None)
        @given(st.lists(ACTS, max_size=20))
        def walk(acts: list[tuple[object, ...]]) -> None:
            runner.run(group.lives(acts))

        walk()
        runner.run(house.database.close())
