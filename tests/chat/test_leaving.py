"""Who leaves chooses what becomes of what they shared: it stays with their name, without it, or goes."""

from bot.sandbox.scenes import LEARNING
from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_harvest import kept, posted
from tests.chat.test_questions import READING
from tests.chat.test_reflections import week_one
from tests.chat.tongues import Tongue, both, gathered
from tests.chat.town import Town

SAID = "De stilte aan het begin van de les."


async def test_with_a_name_everything_stays_as_it_was(village: Town):
    member, other = await week_one(village)
    await kept(member, SAID)
    await village.settled()
    await member.go("leergroep").slash("ik weggaan")
    member.sees("Wat gebeurt er met wat je deelde?")
    await member.click("Weggaan, mijn naam mag blijven")
    member.sees("Wat je deelde blijft staan.")
    await village.clock.advance(minutes=5)
    assert "**Muziekdocent** bewaart:" in str(posted(other, SAID)["components"])


async def test_without_a_name_what_the_group_kept_stays_and_nobody_can_tell_whose_it_was(village: Town):
    member, other = await week_one(village)
    await kept(member, SAID)
    await village.settled()
    await member.go("leergroep").slash("ik weggaan")
    await member.click("Weggaan zonder naam")
    member.sees("Wat de groep bewaarde blijft zonder je naam, de rest is gewist.")
    await village.clock.advance(minutes=5)

    shown = str(posted(other, SAID)["components"])
    assert "iemand die er eerder bij was" in shown
    assert "Muziekdocent" not in shown
    await member.slash("ik gegevens")
    member.sees("Je doet nog niet mee.")


async def test_with_everything_gone_nothing_is_left_in_the_group(village: Town):
    member, other = await week_one(village)
    await kept(member, SAID)
    await village.settled()
    await member.go("leergroep").slash("ik weggaan")
    await member.click("Weggaan, alles wissen")
    member.sees("Ik weet niets meer van je.")
    await village.clock.advance(minutes=5)
    other.does_not_see(SAID)


async def test_who_comes_back_after_leaving_without_a_name_begins_anew(village: Town):
    member, _ = await week_one(village)
    await kept(member, SAID)
    await member.go("leergroep").slash("ik weggaan")
    await member.click("Weggaan zonder naam")
    await member.click("Meedoen", on=member.sees("## Leren tussen huizen"))
    await member.submit({"hears": "self"})
    member.sees("**Welkom bij Leren tussen huizen.**")
    await member.slash("oogst van-mij")
    assert SAID not in member.last_text


async def test_who_leaves_loses_the_nudge(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"], hears="nudge")
    guild = village.sandbox.world.guild_of(village.sandbox.world.channels[LEARNING])
    assert guild is not None
    [role] = [role for role in guild.roles.values() if role.name == "Leren tussen huizen · seintje"]
    assert role.id in guild.members[int(member.id)].roles
    await member.slash("ik weggaan")
    await member.click("Weggaan, alles wissen")
    assert role.id not in guild.members[int(member.id)].roles


@both
async def test_what_still_waits_goes_to_the_group_or_is_let_go(village: Town, to: Tongue):
    _, member, other = await gathered(village, to, "Muziekdocent", "Koordirigent")
    await member.slash(to.slash("ask"))
    await member.submit({"text": "Wie weet een zaal?"})
    await member.waits_to_see("Wie weet een zaal?", within=READING)
    await member.click(to("questions-one"))
    await member.choose(to("questions-whom"), other)
    await village.settled()
    await member.slash(to.slash("me", "leave"))
    member.sees(to("open-heading"))
    member.sees(f"{to('open-question')}: Wie weet een zaal?")
    await member.click(to("open-give"))
    await member.click(to("leave-yes"))
    await village.settled()
    other.sees("Wie weet een zaal?")
    assert "Wie weet een zaal?" in str(posted(other, "Wie weet een zaal?")["components"])
