"""The board on Discord: one message a round, a picture of activities, edited in place."""

from collections.abc import Mapping, Sequence

import discord

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.voices import voices
from bot.community.week import rounds
from bot.discord import layouts
from bot.discord.client import Client
from bot.discord.components import Choice, Press
from bot.discord.forms import Form, Sheet, line
from bot.discord.said import Content, Picture, Said
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Voice
from bot.kernel.text import one_line, quoted, shorten
from bot.reflections import asking_on
from bot.rhythm.calls import Delivery
from bot.standups import boards, entries, parking
from bot.standups.boards import GOAL_MOST, Board, Lane
from bot.standups.parking import Parked
from bot.standups.rules import TYPED_MOST, Kind, lines
from cogs.standups.look import ACCENT

_PICTURE = "board.png"
_OFF = "off"
_OPTION_MOST = 90
_PARKED_SHOWN = 10
_OPTIONS_MOST = 25


class Open(Press, at="standups:board"):
    async def pressed(self, turn: Turn) -> None:
        await show(turn)


class BeginBoard(Press, at="standups:board-begin"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Goal())


class Goal(Form, at="standups:board-goal"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        async with turn.house.reading() as work:
            now = await rounds.current(work, who.must(Right.RUN_WEEK))
        say = turn.say
        goal = filled.text("goal") or (now.goal[:GOAL_MOST] if now else "")
        hint = say("standups-board-goal-hint")
        field = line("goal", say("standups-board-goal"), hint=hint, value=goal, most=GOAL_MOST)
        return Sheet(say("standups-board-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await boards.begin(work, who, answers.text("goal"))
        await turn.reply(layouts.note(turn.say("standups-board-begun"), accent=ACCENT))


class CloseBoard(Press, at="standups:board-close"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await boards.close(work, who)
        await turn.replace(layouts.note(turn.say("standups-board-closed"), accent=ACCENT))


class Put(Press, at="standups:board-put"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Intended())


class Intended(Form, at="standups:board-intended"):
    """Begins with this week's plan."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.joined()
        async with turn.house.reading() as work:
            mine = await entries.look(work, who)
        plan = "\n".join(part.text for part in mine.entry.of(Kind.PLAN)) if mine.entry else ""
        say = turn.say
        field = line(
            "texts",
            say("standups-board-intended"),
            hint=say("standups-board-intended-hint"),
            value=filled.text("texts") or plan,
            most=TYPED_MOST,
            required=True,
            long=True,
        )
        return Sheet(say("standups-board-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        async with turn.house.writing() as work:
            await boards.put(work, who, lines(answers.text("texts")))
            found = await boards.board(work, who)
        await turn.replace(page(turn.say, who, found))


class Which(Choice, at="standups:board-which"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        who = await turn.who()
        async with turn.house.reading() as work:
            found = await boards.board(work, who)
        activities = found.activities if found else ()
        chosen = next((each for each in activities if each.mine and values == [str(each.id)]), None)
        if chosen is None:
            raise DomainError("standups-not-yours")
        buttons = [
            MoveTo(chosen.id, lane.value).button(turn.say("standups-lane", lane=lane.value))
            for lane in Lane
            if lane is not chosen.lane
        ]
        buttons.append(MoveTo(chosen.id, _OFF).button(turn.say("standups-board-off-it")))
        await turn.replace(layouts.note(f"**{quoted(chosen.text)}**", actions=buttons, accent=ACCENT))


class MoveTo(Press, at="standups:board-move"):
    async def pressed(self, turn: Turn) -> None:
        who = await turn.who()
        lane = self.argument(1)
        if lane != _OFF and lane not in tuple(Lane):
            raise DomainError("core-unknown-button")
        async with turn.house.writing() as work:
            await boards.move(work, who, self.number(), None if lane == _OFF else Lane(lane))
            if lane == Lane.TRIED:
                await asking_on.tried_activity(work, who, self.number())
            found = await boards.board(work, who)
        await turn.replace(page(turn.say, who, found))


async def show(turn: Turn) -> None:
    """`/week board`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        found = await boards.board(work, who)
    await turn.reply(page(turn.say, who, found))


def page(say: Voice, who: Who, found: Board | None) -> layouts.Layout:
    leads = who.may(Right.RUN_WEEK)
    if found is None:
        begin = [BeginBoard().button(say("standups-board-begin"), primary=True)] if leads else []
        return layouts.note(say("standups-board-none"), actions=begin, accent=ACCENT)
    mine = [each for each in found.activities if each.mine][:_OPTIONS_MOST]
    texts = [f"**{say('standups-lane', lane=lane.value)}**\n{_listed(found, lane)}" for lane in Lane]
    actions: list[layouts.Item] = [Put().button(say("standups-board-put"), primary=True)]
    if leads:
        actions.append(CloseBoard().button(say("standups-board-close")))
    if mine:
        options = [
            discord.SelectOption(
                label=shorten(one_line(each.text), _OPTION_MOST),
                value=str(each.id),
                description=say("standups-lane", lane=each.lane.value),
            )
            for each in mine
        ]
        actions.append(Which().menu(options, placeholder=say("standups-board-which")))
    return layouts.note(_heading(say, found), *texts, actions=actions, accent=ACCENT)


class Renderer:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def __call__(self, work: Work, deliveries: Sequence[Delivery]) -> Mapping[int, Content]:
        found = await boards.boards(work, {int(each.subject) for each in deliveries})
        parked = await parking.open_points_of(
            work, {each.community for each in found.values() if each.closed}
        )
        spoken = await voices(work, self._client.house.languages, deliveries)
        drawn: dict[int, Content] = {}
        for each in deliveries:
            board = found.get(int(each.subject))
            if board is not None and each.id in spoken:
                left = parked.get(board.community, ()) if board.closed else ()
                drawn[each.id] = await self._said(spoken[each.id][0], board, left)
        return drawn

    async def _said(self, say: Voice, board: Board, parked: Sequence[Parked]) -> Said:
        from bot.pictures.boards import Board as Drawing
        from bot.pictures.boards import Lane as Road
        from bot.pictures.boards import board_alt, board_svg
        from bot.pictures.palette import Theme

        roads = tuple(
            Road(
                say("standups-lane", lane=lane.value),
                tuple(each.text for each in board.activities if each.lane is lane),
            )
            for lane in Lane
        )
        drawing = Drawing(one_line(board.goal) or say("standups-board"), roads)
        png = await self._client.studio.picture(board_svg(drawing, Theme.LIGHT))
        picture = Picture(_PICTURE, png, shorten(board_alt(drawing), 1000))
        return Said(lambda: _message(say, board, parked, picture.alt), pictures=[picture])


def _message(say: Voice, board: Board, parked: Sequence[Parked], alt: str) -> layouts.Layout:
    items: list[layouts.Item] = [layouts.text(_heading(say, board)), layouts.picture(_PICTURE, alt)]
    if not board.closed:
        actions = [Open().button(say("standups-board-mine"), primary=True)]
        return layouts.sheet(*items, actions=actions, accent=ACCENT)
    if parked:
        shown = [f"- {shorten(quoted(one_line(each.text)), 150)}" for each in parked[:_PARKED_SHOWN]]
        items.append(layouts.text("\n".join([say("standups-board-parked"), *shown])))
    items.append(layouts.text(say("standups-board-lighter")))
    return layouts.sheet(*items, accent=ACCENT)


def _heading(say: Voice, board: Board) -> str:
    over = "yes" if board.closed else "no"
    return say("standups-board-heading", goal=quoted(board.goal), over=over).strip()


def _listed(board: Board, lane: Lane) -> str:
    found = [f"- {quoted(each.text)}" for each in board.activities if each.lane is lane]
    return shorten("\n".join(found), 800) or "–"
