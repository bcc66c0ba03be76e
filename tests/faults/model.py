"""What should have happened, computed without the bot, and what did, read from the platform."""

from collections import Counter
from dataclasses import dataclass, field

from bot.sandbox.model import Channel, Message
from bot.sandbox.world import World

RESTING = "Deze week is voorbij."


@dataclass(frozen=True, slots=True)
class Verdict:
    """Per kind of thing: how many are missing, and how many stand there once too often."""

    lost: Counter[str] = field(default_factory=Counter[str])
    doubled: Counter[str] = field(default_factory=Counter[str])

    def __str__(self) -> str:
        return f"{self.lost.total()} lost, {self.doubled.total()} doubled"


def expected(weeks: int) -> Counter[str]:
    """In one channel: a panel for the start and for every week, a thread a week, one panel that is not at rest."""
    return Counter(
        {"panel": weeks + 1, "at rest": weeks, "pinned": 1}
        | {f"thread {week}": 1 for week in range(1, weeks + 1)}
    )


def found(world: World, channel: Channel) -> Counter[str]:
    mine = [message for message in channel.messages.oldest_first() if message.components]
    threads = [each for each in world.channels.values() if each.parent_id == channel.id]
    return Counter(
        {
            "panel": len(mine),
            "at rest": sum(RESTING in words(message) for message in mine),
            "pinned": sum(message.pinned_at is not None for message in mine),
        }
    ) + Counter(f"thread {thread.name.removeprefix('Week ')}" for thread in threads)


def judge(world: World, channels: list[int], weeks: int) -> Verdict:
    verdict = Verdict()
    for number in channels:
        wanted, there = expected(weeks), found(world, world.channels[number])
        verdict.lost.update(wanted - there)
        verdict.doubled.update(there - wanted)
    return verdict


def words(message: Message) -> str:
    return str(message.components)
