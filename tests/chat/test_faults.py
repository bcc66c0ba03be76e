"""Discord fails in every way it can: the member gets an answer, nothing is lost or doubled, the bot recovers by itself."""

import contextlib
from pathlib import Path

import pytest

from bot.sandbox.core import Tempo
from bot.sandbox.driver import DidNotRespond, Person
from bot.sandbox.driving.texts import text_of
from tests.chat.test_community_arriving import FOUR, begun, joined, named
from tests.chat.town import Town, town

CALLBACK = "/interactions/*/*/callback"
MESSAGES = "/channels/*/messages"
HELP = "houd ik het gesprek gaande"
PANEL = "## Leren tussen huizen"

FAILING = [
    {"kind": "error", "status": 500},
    {"kind": "error", "status": 502},
    {"kind": "accept-then-error", "status": 502},
    {"kind": "accept-then-cut"},
    {"kind": "rate-limit", "retry_after": 0.2},
    {"kind": "slow", "seconds": 0.8},
]


def times_seen(person: Person, text: str) -> int:
    return sum(text in text_of(message) for message in person.sight.newest_first())


def kind(fault: dict) -> str:
    return f"{fault['kind']} {fault.get('status', '')}".strip()


@pytest.mark.parametrize("fault", FAILING, ids=kind)
async def test_an_answer_to_a_click_arrives_once_whatever_happens_on_the_way(village: Town, fault: dict):
    member = village["Muziekdocent"]
    await village.faults.set(**fault, method="POST", path=CALLBACK)
    await member.slash("help")
    await member.waits_to_see(HELP)
    assert len(await village.faults.done()) == 1
    assert times_seen(member, HELP) == 1


@pytest.mark.parametrize("fault", FAILING, ids=kind)
async def test_the_panel_is_posted_once_whatever_happens_on_the_way(village: Town, fault: dict):
    facilitator = await named(village)
    await village.faults.set(**fault, method="POST", path=MESSAGES)
    await facilitator.slash("groep inrichten")
    await facilitator.submit(FOUR)
    await village.settled()
    member = village["Muziekdocent"].go("leergroep")
    await member.waits_to_see(PANEL)
    assert (await village.faults.done())[0]["kind"] == fault["kind"]
    assert times_seen(member, PANEL) == 1


@pytest.mark.parametrize("fault", FAILING, ids=kind)
async def test_joining_counts_once_whatever_happens_to_its_answer(village: Town, fault: dict):
    await begun(village)
    member = village["Muziekdocent"].go("leergroep")
    await member.click("Meedoen", on=member.sees(PANEL))
    await village.faults.set(**fault, method="POST", path=CALLBACK)
    await member.submit({"hears": "self"})
    await member.waits_to_see("Welkom bij Leren tussen huizen")


async def test_when_an_answer_cannot_arrive_what_was_done_stays_done(village: Town):
    await begun(village)
    member = village["Muziekdocent"].go("leergroep")
    await member.click("Meedoen", on=member.sees(PANEL))
    await village.faults.set("error", status=500, method="POST", path=CALLBACK, times=10)
    village.sandbox.core.tempo = Tempo()
    with pytest.raises(DidNotRespond):
        await member.submit({"hears": "self"})
    await village.faults.clear()
    await member.slash("ik weggaan")
    await member.waits_to_see("Leren tussen huizen")
    member.never_received("Wie nog niet meedoet")


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "drop-gateway", "code": 4000},
        {"kind": "drop-gateway", "code": 1006},
        {"kind": "reconnect"},
        {"kind": "invalid-session", "resumable": False},
        {"kind": "invalid-session", "resumable": True},
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
async def test_the_line_is_cut_and_comes_back_by_itself(village: Town, fault: dict):
    await begun(village)
    member = await joined(village["Muziekdocent"])
    village.sandbox.core.tempo = Tempo()
    await village.faults.set(**fault)
    await answered_in_the_end(member)


async def test_a_line_that_went_silent_is_noticed_and_replaced(tmp_path: Path, sqlite_url: str):
    tempo = Tempo(heartbeat=0.3)
    async with town(tmp_path, sqlite_url, tempo=tempo, heartbeat_timeout=1.0) as village:
        member = village["Muziekdocent"]
        silence = await village.faults.set("deaf")
        await village.people.bot_is(online=False, within=10)
        await village.people.call("DELETE", f"/faults/{silence['id']}")
        await answered_in_the_end(member, tries=8)


async def answered_in_the_end(member: Person, tries: int = 4) -> None:
    """Who asks while the line is down sees that the bot does not respond, and asks again."""
    for _ in range(tries):
        with contextlib.suppress(DidNotRespond):
            await member.slash("help")
            await member.waits_to_see(HELP)
            return
    raise AssertionError("The bot did not come back")
