"""What the group reads of an agreement under the week: a proposal, what became of it, and what holds."""

from collections.abc import Mapping, Sequence

from bot.community.agreements.page import Agreement, Sort, find_agreements
from bot.community.agreements.settling import AGAIN, AGREED, LET_GO
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.rhythm.calls import Delivery
from cogs.community.agreements import Confirm
from cogs.community.agreements_said import cited, dated
from cogs.community.letting_go import LetGo
from cogs.community.panel import ACCENT


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        subjects = {each: each.subject.rpartition(":") for each in deliveries}
        agreements = await find_agreements(work, {int(number) for *_, number in subjects.values()})
        about = {
            each: (_SAID[subjects[each][0]], agreement)
            for each in deliveries
            if (agreement := agreements.get((each.community, int(subjects[each][2])))) is not None
        }
        return await said_to_each(
            work, self._client.house, about, lambda say, _, thing: thing[0](say, thing[1])
        )


def told(say: Voice, agreement: Agreement) -> layouts.Layout:
    """Under the week: a proposal with its one button, or what holds from now on."""
    text = cited(say, agreement)
    if agreement.sort is Sort.WORKING:
        text += dated(say, agreement)
    heading = say(
        "agreements-told", sort=agreement.sort.value, state="stands" if agreement.confirmed_at else "proposed"
    )
    confirm = [] if agreement.confirmed_at else [Confirm(agreement.id).button(say("agreements-confirm"))]
    return layouts.note(heading, text, actions=confirm, accent=ACCENT)


def agreed(say: Voice, agreement: Agreement) -> layouts.Layout:
    """What became of a proposal, where it stood: there is nothing left to press."""
    return layouts.note(say("agreements-agreed"), cited(say, agreement), accent=ACCENT)


def look_again(say: Voice, agreement: Agreement) -> layouts.Layout:
    """On the day that the group chose; what becomes of it is theirs."""
    let_go = [LetGo(agreement.id).button(say("agreements-let-go-yes"))]
    text = cited(say, agreement) + dated(say, agreement, day=False)
    return layouts.note(say("agreements-look-now"), text, actions=let_go, accent=ACCENT)


def no_longer(say: Voice, agreement: Agreement) -> layouts.Layout:
    return layouts.note(say("agreements-no-longer"), cited(say, agreement), accent=ACCENT)


_SAID = {"": told, AGREED: agreed, AGAIN: look_again, LET_GO: no_longer}
