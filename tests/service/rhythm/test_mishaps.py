"""What goes wrong halfway: killed between two edits, a mark that fails, a call that hangs. Nothing is lost for it."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest

from bot.community.week.listening import Listening
from bot.kernel.clock import DrivenClock
from bot.kernel.house import House, Work
from bot.rhythm import courier
from bot.rhythm.calls import Act, Delivery, Later, Outcome, Tell
from bot.rhythm.claiming import LEASE, Run, claim
from bot.rhythm.engine import COURIERS
from bot.rhythm.marking import mark
from tests.service.rhythm.world import World

SOON = timedelta(minutes=30)


@pytest.fixture
async def said(house: House, clock: DrivenClock) -> tuple[World, int, int | None]:
    """A world in which a group was told something, and where nobody is at work any more."""
    world = World(house, clock)
    community = await world.community()
    async with world.rhythm.running():
        (message,) = await world.tell(Tell(kind="panel", community=community))
        await world.settle()
    world.rhythm = world.another_process()
    return world, community, message


def edit(community: int, message: int | None, subject: str, *, after: Tell | None = None) -> Tell:
    return Tell(kind="panel", community=community, act=Act.EDIT, of=message, subject=subject, after=after)


async def claimed_by(world: World, run: Run) -> Sequence[Delivery]:
    async with world.house.writing() as work:
        return (await claim(work, Listening(), run, asked_for=False, most=10)).deliveries


async def failed(world: World, deliveries: Sequence[Delivery]) -> None:
    async with world.house.writing() as work:
        await mark(work, {each.id: Later() for each in deliveries})


async def at_work(world: World, time: timedelta = SOON) -> list[str]:
    """What is done from now on."""
    before = len(world.platform.made)
    async with world.rhythm.running():
        await world.pass_time(time)
    return [f"{made.delivery.act} {made.delivery.subject}" for made in world.platform.made[before:]]


@pytest.mark.parametrize("both_claimed", [False, True])
async def test_killed_between_two_edits_of_one_message_the_bot_starts_again(
    said: tuple[World, int, int], both_claimed: bool
):
    world, community, message = said
    await world.tell(edit(community, message, "older"))
    await claimed_by(world, Run(4))
    await world.tell(edit(community, message, "newest"))
    if both_claimed:
        world.clock.advance(timedelta(seconds=20))
        await claimed_by(world, Run(5))
    assert await at_work(world) == ["edit newest"]


async def test_an_edit_that_failed_gives_way_to_the_one_that_waited_for_a_new_message(
    said: tuple[World, int, int],
):
    world, community, message = said
    await world.tell(edit(community, message, "older"))
    claimed = await claimed_by(world, Run(4))
    new = Tell(kind="panel", community=community, subject="new")
    await world.tell(new, edit(community, message, "at rest", after=new))
    await failed(world, claimed)
    assert await at_work(world) == ["send new", "edit at rest"]


async def test_a_pin_that_failed_is_not_taken_for_an_edit_that_a_newer_one_replaced(
    said: tuple[World, int, int],
):
    world, community, message = said
    pin = Tell(kind="panel", community=community, act=Act.PIN, of=message)
    await world.tell(pin, edit(community, message, "older"))
    claimed = await claimed_by(world, Run(4))
    await world.tell(edit(community, message, "newest"))
    await failed(world, claimed)
    assert sorted(await at_work(world)) == ["edit newest", "pin "]


async def test_what_a_living_process_lost_on_the_way_is_settled_when_its_claim_lapses(
    said: tuple[World, int, int],
):
    world, community, _ = said
    await world.tell(*(Tell(kind="result", community=community, subject=name) for name in "abc"))
    first, *_ = await claimed_by(world, world.rhythm.run)
    world.platform.take(first)
    lapses = world.clock.now() + LEASE
    assert await at_work(world, LEASE) == ["send b", "send c"]
    assert world.platform.made[-1].at >= lapses


async def test_a_database_that_is_away_while_marking_is_asked_again(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    away = [True, True]

    async def mark_when_it_is_back(work: Work, outcomes: Mapping[int, Outcome | None]) -> None:
        if away:
            away.pop()
            raise ConnectionError("the database is away")
        await mark(work, outcomes)

    monkeypatch.setattr(courier, "mark", mark_when_it_is_back)
    monkeypatch.setattr(courier, "_PATIENCE", (0.0, 0.0))
    await world.every_week(await world.community())
    opens = await world.settle()
    assert opens is not None
    await world.move_to(opens)
    assert [act for _, act in world.platform.acts()] == [Act.SEND, Act.THREAD, Act.PIN]
    assert not away


async def test_one_that_hangs_holds_up_no_other_group(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(courier, "MARK_EVERY", 0.02)
    slow, quick = await world.community(), await world.community()
    let_go = asyncio.Event()

    async def hang(delivery: Delivery) -> None:
        if delivery.community == slow:
            await let_go.wait()

    world.platform.hangs = hang
    panel = Tell(kind="panel", community=quick)
    thread = Tell(kind="week-thread", community=quick, act=Act.THREAD, of=panel)
    await world.tell(Tell(kind="panel", community=slow), panel, thread)
    async with asyncio.timeout(5):
        while len(world.platform.made) < 2:
            world.platform.called.clear()
            await world.platform.called.wait()
    assert [made.delivery.act for made in world.platform.made] == [Act.SEND, Act.THREAD]
    let_go.set()


async def test_calls_that_hang_keep_no_courier(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(courier, "LONG", 0.02)
    groups = [await world.community() for _ in range(COURIERS + 1)]
    let_go = asyncio.Event()

    async def hang(delivery: Delivery) -> None:
        if delivery.community != groups[-1]:
            await let_go.wait()

    world.platform.hangs = hang
    for group in groups:
        await world.tell(Tell(kind="result", community=group))
        await asyncio.sleep(0)
    async with asyncio.timeout(5):
        await world.platform.called.wait()
    assert [made.delivery.community for made in world.platform.made] == groups[-1:]
    let_go.set()
    await world.pass_time(SOON)
    assert len(world.platform.made) == len(groups)


async def test_what_waits_in_for_you_does_not_put_a_group_behind_the_others(world: World):
    patient, other = await world.community(), await world.community()
    later = world.clock.now() + timedelta(days=1)
    await world.tell(*(Tell(kind="result", community=patient, at=later) for _ in range(50)))
    many = (Tell(kind="result", community=other) for _ in range(10))
    await world.tell(*many, Tell(kind="result", community=patient))
    await world.settle()
    assert world.platform.made[1].delivery.community == patient
