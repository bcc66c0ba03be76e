"""Talk that runs long in the week's thread gets one offer to move or to be parked. What is said is never read."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.kernel.house import Work
from bot.rhythm.calls import Tell
from bot.rhythm.telling import references, tell
from bot.standups.rules import State
from bot.standups.weeks import newest_of

KIND = "long-talk"
MANY = 8
_PAUSE = timedelta(hours=2)
_THREADS_MOST = 500


@dataclass(slots=True)
class _Run:
    messages: int = 0
    people: set[str] = field(default_factory=set[str])
    last: datetime | None = None


class Talk:
    """Counts messages in a row, without what they say; a pause begins anew, and one person alone is no talk."""

    def __init__(self) -> None:
        self._runs: OrderedDict[str, _Run] = OrderedDict()

    def heard(self, thread: str, person: str, at: datetime) -> bool:
        """Whether it runs long with this message: once, then it is counted anew."""
        run = self._runs.pop(thread, _Run())
        if run.last is None or at - run.last > _PAUSE:
            run = _Run()
        run.messages, run.last = run.messages + 1, at
        run.people.add(person)
        if run.messages >= MANY and len(run.people) > 1:
            return True
        self._runs[thread] = run
        if len(self._runs) > _THREADS_MOST:
            self._runs.popitem(last=False)
        return False


async def offer(work: Work, community: int, thread: str) -> None:
    """Once a week, and only in the thread of the week that is there now."""
    week = await newest_of(work, community)
    if week is None or week.thread is None or week.state == State.SKIPPED:
        return
    if (await references(work, [week.thread])).get(week.thread) == thread:
        told = Tell(
            kind=KIND, community=community, subject=str(week.id), of=week.thread, once=f"week:{week.id}"
        )
        await tell(work, [told])
