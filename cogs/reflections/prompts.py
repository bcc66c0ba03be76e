"""The group's own questions: one by one or a file at once; changed, translated, retired."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.community.people import Who
from bot.community.rights import Right
from bot.discord import layouts
from bot.discord.components import Choice, Press
from bot.discord.forms import Field, Form, Sheet, line, pick, some_of
from bot.discord.turn import Turn
from bot.kernel.drafts import Answers
from bot.kernel.errors import DomainError
from bot.kernel.languages import Voice
from bot.kernel.text import quoted, shorten
from bot.reflections import prompts
from bot.reflections.prompts import Own
from bot.reflections.rules import PROMPT_MOST, OwnPrompt
from cogs.reflections.look import ACCENT

_FILE_MOST = 64 * 1024
_SHOWN = 25
_RETIRE = "retire"
_NONE = OwnPrompt("", "")


class Add(Press, at="reflections:add-prompt"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(Prompt(0))


class Change(Choice, at="reflections:change-prompt"):
    async def chosen(self, turn: Turn, values: list[str]) -> None:
        await turn.open(Prompt(values[0] if values else ""))


class Prompt(Form, at="reflections:prompt"):
    """An own question; number 0 is a new one."""

    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        who = await turn.who()
        who.must(Right.CHOOSE_CONTENT)
        known = _NONE
        if self.number():
            async with turn.house.reading() as work:
                known = await prompts.one(work, who, self.number())
        return Sheet(
            turn.say("reflections-prompt-title"), _fields(turn.say, known, filled, new=not self.number())
        )

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        nl, en, number = answers.text("nl"), answers.text("en"), self.number()
        async with turn.house.writing() as work:
            if number and _RETIRE in answers.chosen("retire"):
                await prompts.retire(work, who, number)
            elif number:
                await prompts.change(work, who, number, nl, en)
            else:
                await prompts.add(work, who, nl, en)
            left = await prompts.own(work, who)
        await turn.reply(page(turn.say, who, left))


class AddFile(Press, at="reflections:add-prompts"):
    async def pressed(self, turn: Turn) -> None:
        await turn.open(PromptFile())


class PromptFile(Form, at="reflections:prompt-file"):
    async def sheet(self, turn: Turn, filled: Answers) -> Sheet:
        del filled
        (await turn.who()).must(Right.CHOOSE_CONTENT)
        say = turn.say
        upload = discord.ui.FileUpload[Any](required=False, max_values=1)
        field = pick("file", say("reflections-file"), upload, hint=say("reflections-file-hint"))
        return Sheet(say("reflections-prompt-title"), [field])

    async def submitted(self, turn: Turn, answers: Answers) -> None:
        who = await turn.who()
        who.must(Right.CHOOSE_CONTENT)
        (attachment,) = answers.attached("file") or [None]
        if attachment is None or int(attachment["size"]) > _FILE_MOST:
            raise DomainError("reflections-file-unclear")
        content = await turn.client.http.get_from_cdn(attachment["url"])
        async with turn.house.writing() as work:
            await prompts.add_file(work, who, content)
            left = await prompts.own(work, who)
        await turn.reply(page(turn.say, who, left))


async def show(turn: Turn) -> None:
    """`/reflect prompts`"""
    who = await turn.who()
    async with turn.house.reading() as work:
        own = await prompts.own(work, who)
    await turn.reply(page(turn.say, who, own))


def page(say: Voice, who: Who, own: Sequence[Own]) -> layouts.Layout:
    newest = own[-_SHOWN:][::-1]
    lines = "\n".join(f"- {quoted(_shown(each.prompt))}" for each in newest) or say("reflections-no-prompts")
    actions: list[layouts.Item] = []
    if who.may(Right.CHOOSE_CONTENT):
        actions = [
            Add().button(say("reflections-add-prompt"), primary=True),
            AddFile().button(say("reflections-add-file")),
        ]
        options = [
            discord.SelectOption(label=shorten(_shown(each.prompt), 100), value=str(each.id))
            for each in newest
        ]
        if options:
            actions.append(Change().menu(options, placeholder=say("reflections-change-prompt")))
    return layouts.note(say("reflections-prompts"), shorten(lines, 3000), actions=actions, accent=ACCENT)


def _shown(prompt: OwnPrompt) -> str:
    return " | ".join(filter(None, (prompt.nl, prompt.en)))


def _fields(say: Voice, known: OwnPrompt, filled: Answers, *, new: bool) -> list[Field]:
    typed = bool(filled.texts)
    nl, en = (filled.text(name) if typed else value for name, value in (("nl", known.nl), ("en", known.en)))
    hint = say("reflections-prompt-hint")
    fields = [
        line("nl", say("reflections-prompt-nl"), hint=hint, value=nl, most=PROMPT_MOST),
        line("en", say("reflections-prompt-en"), value=en, most=PROMPT_MOST),
    ]
    if new:
        return fields
    return [*fields, some_of("retire", say("reflections-retire"), {_RETIRE: say("reflections-retire-yes")})]
