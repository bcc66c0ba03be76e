"""Questions to stand still at: the library's and the group's own, and which one comes next for whom."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.community.people import Who
from bot.community.rights import Right
from bot.community.tables import CommunityRow, MemberRow
from bot.community.week.panel import week_of
from bot.community.week.slot import Had, Offer, of_week
from bot.content.bilingual import Both
from bot.content.prompts import Prompt, monthly, prompts
from bot.content.rounds import Choose, by_chance, fresh, this_round
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.languages import Language
from bot.kernel.sealing import Place
from bot.reflections.rules import OwnPrompt, own_prompt, prompts_in, spread, suitable
from bot.reflections.tables import OwnPromptRow, SeenRow

OWN_MOST = 200
_OWN = "own-"
_SEEN_MOST = 60
_SEEN_LENGTH = 2000
_A_MONTH = 4
"""Weeks."""


@dataclass(frozen=True, slots=True)
class Question:
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Own:
    id: int
    prompt: OwnPrompt


async def another(work: Work, who: Who, choose: Choose = by_chance) -> Question:
    """A question that this member has not seen since all were seen, the one of the week first."""
    member = who.joined()
    seen = await _seen(work, member)
    options = {each.key: each for each in await _options(work, who)}
    asked_of_all = await _this_week(work, who.here())

    def of_another_sort(unseen: Sequence[str]) -> str:
        if asked_of_all in unseen:
            return asked_of_all
        last = options.get(seen[-1]) if seen else None
        return choose([each.key for each in spread([options[key] for key in unseen], last)])

    picked = fresh(tuple(options), seen, of_another_sort)
    await _remember(work, member, picked.seen[-_SEEN_MOST:])
    return Question(picked.key, options[picked.key].text.in_language(who.language))


async def question(work: Work, who: Who, key: str) -> str:
    """What is asked, in the reader's language; empty for a note of one's own accord."""
    if not key:
        return ""
    if key.startswith(_OWN):
        row = await _own_row(work, who, key.removeprefix(_OWN))
        return _in(OwnPrompt(row.nl, row.en), who.language)
    found = next((prompt for prompt in (*prompts(), monthly()) if prompt.key == key), None)
    if found is None:
        raise DomainError("core-unknown-button")
    return found.text.in_language(who.language)


async def own(work: Work, who: Who) -> Sequence[Own]:
    """The group's own questions that are still asked, the oldest first."""
    rows = await work.session.scalars(
        select(OwnPromptRow)
        .where(OwnPromptRow.community_id == who.here(), OwnPromptRow.retired_at.is_(None))
        .order_by(OwnPromptRow.id)
    )
    return [Own(row.id, OwnPrompt(row.nl, row.en)) for row in rows]


async def add(work: Work, who: Who, nl: str, en: str) -> None:
    await _add(work, who, [own_prompt(nl, en)])


async def add_file(work: Work, who: Who, content: bytes) -> int:
    """All of a file or nothing of it; how many questions it held."""
    found = prompts_in(content)
    await _add(work, who, found)
    return len(found)


async def change(work: Work, who: Who, number: int, nl: str, en: str) -> None:
    """Said better, or said in the other language too."""
    who.must(Right.CHOOSE_CONTENT)
    row = await _own_row(work, who, str(number))
    changed = own_prompt(nl, en)
    row.nl, row.en = changed.nl, changed.en


async def retire(work: Work, who: Who, number: int) -> None:
    who.must(Right.CHOOSE_CONTENT)
    row = await _own_row(work, who, str(number))
    row.retired_at = row.retired_at or work.now


async def one(work: Work, who: Who, number: int) -> OwnPrompt:
    who.must(Right.CHOOSE_CONTENT)
    row = await _own_row(work, who, str(number))
    return OwnPrompt(row.nl, row.en)


async def of_the_week(
    work: Work, had: Mapping[int, Sequence[Had]], choose: Choose = by_chance
) -> dict[int, Offer]:
    """For groups as a whole: nothing that begins as one's own, and no repeat before all were had; once a month what
    was heard from those for whom it is done."""
    rows = await work.session.scalars(select(CommunityRow).where(CommunityRow.id.in_(had)))
    return {row.id: _of_the_week(row, work.now, had[row.id], choose) for row in rows}


def _of_the_week(row: CommunityRow, now: datetime, had: Sequence[Had], choose: Choose) -> Offer:
    last_heard = max((each.week for each in had if each.key == monthly().key), default=0)
    if week_of(row, now) - last_heard >= _A_MONTH:
        return Offer(monthly().key, monthly().text.nl, monthly().text.en)
    around = now - (row.started_at or now)
    options = {each.key: each for each in suitable(prompts(), row.phase, around, together=True)}
    seen = [each.key for each in had if each.key in options]
    picked = options[fresh(tuple(options), this_round(tuple(options), seen), choose).key]
    return Offer(picked.key, picked.text.nl, picked.text.en)


async def _this_week(work: Work, community: int) -> str:
    row = await work.session.get_one(CommunityRow, community)
    found = await of_week(work, {(community, week_of(row, work.now))})
    return found[community].key if community in found else ""


async def _options(work: Work, who: Who) -> list[Prompt]:
    community = await work.session.get_one(CommunityRow, who.here())
    member = await work.session.get_one(MemberRow, who.joined())
    library = suitable(prompts(), community.phase, work.now - member.joined_at)
    return [*library, monthly(), *(_as_prompt(each) for each in await own(work, who))]


def _as_prompt(own: Own) -> Prompt:
    text = Both(_in(own.prompt, "nl"), _in(own.prompt, "en"))
    return Prompt(f"{_OWN}{own.id}", "own", "own", None, Audience.GROUP, text)


def _in(prompt: OwnPrompt, language: Language) -> str:
    return (prompt.nl or prompt.en) if language == "nl" else (prompt.en or prompt.nl)


async def _add(work: Work, who: Who, found: Sequence[OwnPrompt]) -> None:
    community = who.must(Right.CHOOSE_CONTENT)
    if len(await own(work, who)) + len(found) > OWN_MOST:
        raise DomainError("reflections-file-long", most=OWN_MOST)
    for each in found:
        work.session.add(OwnPromptRow(community_id=community, member_id=who.member, nl=each.nl, en=each.en))


async def _own_row(work: Work, who: Who, number: str) -> OwnPromptRow:
    row = await work.session.get(OwnPromptRow, int(number)) if number.isdecimal() else None
    if row is None or row.community_id != who.here():
        raise DomainError("reflections-prompt-gone")
    return row


async def _seen(work: Work, member: int) -> tuple[str, ...]:
    row = await work.session.get(SeenRow, member, with_for_update=True)
    return () if row is None else tuple(json.loads(work.keyring.open(row.seen, _place(member))))


async def _remember(work: Work, member: int, seen: Sequence[str]) -> None:
    sealed = work.keyring.seal(json.dumps(seen).ljust(_SEEN_LENGTH), _place(member))
    await work.session.merge(SeenRow(member_id=member, seen=sealed))


def _place(member: int) -> Place:
    return Place("prompts_seen", str(member), "seen")
