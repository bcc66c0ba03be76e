"""What the group sees of an unseen round: the question, and at its moment everything or nothing."""

from collections.abc import Mapping, Sequence

from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.said import Content
from bot.discord.telling import said_to_each
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.rhythm.calls import Delivery
from bot.unseen import answering, rounds
from bot.unseen.answering import Said
from bot.unseen.rounds import Round
from bot.unseen.rules import Outcome
from bot.unseen.templates import COUNCIL, Shape
from cogs.community.telling import moment
from cogs.unseen import scales
from cogs.unseen.answering import Answer, Mine
from cogs.unseen.look import ACCENT

_MOST = 3200
_FULL, _EMPTY = "▰", "▱"
_HALF = 5


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        opened = await rounds.rounds(work, [int(each.subject) for each in deliveries])
        in_words = [of for of in opened.values() if of.outcome is Outcome.SHOWN and of.result is None]
        said = await answering.said(work, in_words)
        about = {
            each: (of, said.get(of.id, ()))
            for each in deliveries
            if (of := opened.get(int(each.subject))) is not None
        }
        return await said_to_each(work, self._client.house, about, lambda say, _, thing: drawn(say, *thing))


def drawn(say: Voice, of: Round, said: Sequence[Said]) -> layouts.Layout:
    heading = say("unseen-told", template=of.template.name)
    prompt = f"> {quoted(of.prompt)}"
    match of.outcome:
        case None:
            how = say("unseen-how-named" if of.template.named else "unseen-how-nameless")
            when = say("unseen-longer" if of.extended else "unseen-until", moment=moment(of.closes_at))
            return layouts.note(
                heading,
                prompt,
                f"{how} {when}",
                actions=[Answer(of.id).button(say("unseen-answer"), primary=True)],
                accent=ACCENT,
            )
        case Outcome.SHOWN:
            body = _result(say, of, of.result) if of.result is not None else _texts(said)
            return layouts.note(
                heading,
                prompt,
                body,
                _after(say, of),
                actions=[Mine(of.id).button(say("unseen-my-answer"))],
                accent=ACCENT,
            )
        case _:
            nothing = say("unseen-few") if of.template.guarded else say("unseen-nobody")
            return layouts.note(heading, prompt, nothing, accent=ACCENT)


def _result(say: Voice, of: Round, result: Mapping[str, int]) -> str:
    return scales.spreads(say, of) if of.template.shape is Shape.SCALE else _bars(say, result)


def _after(say: Voice, of: Round) -> str:
    """What to talk about, and never what is good or low."""
    if of.template.shape is Shape.SCALE:
        return scales.to_talk_about(say, of)
    if (
        of.template is COUNCIL
        and of.result
        and sum(of.result[each] for each in ("otherwise", "stop")) > _HALF
    ):
        return say("unseen-other-course")
    return say("unseen-after", template=of.template.name)


def _bars(say: Voice, result: Mapping[str, int]) -> str:
    return "\n".join(
        f"{_FULL * length}{_EMPTY * (10 - length)} {say('unseen-option', option=option)}"
        for option, length in result.items()
    )


def _texts(said: Sequence[Said]) -> str:
    lines: list[str] = []
    for each in said:
        text = quoted(each.text).replace("\n", "\n> ")
        lines.append(f"> {text}\n— {quoted(each.name)}" if each.name else f"> {text}")
    return shorten("\n\n".join(lines), _MOST)
