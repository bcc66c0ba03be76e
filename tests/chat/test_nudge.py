"""The nudge at the opening of a week: the role of who chose it, given, taken, called once, and quiet during a rest."""

from bot.sandbox.acts import roles
from bot.sandbox.scenes import LEARNING
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town, until


async def test_who_chooses_a_nudge_gets_the_role_and_loses_it_again(village: Town):
    await begun(village)
    guild = village.sandbox.world.guild_of(village.sandbox.world.channels[LEARNING])
    assert guild is not None
    for name in ("Muziekdocent", "Koordirigent"):
        await joined(village[name], hears="nudge")
    [role] = [role for role in guild.roles.values() if role.name == "Leren tussen huizen · seintje"]
    member = village["Muziekdocent"]
    assert role.id in guild.members[int(member.id)].roles
    assert role.id in guild.members[int(village["Koordirigent"].id)].roles
    member.sees("Als de week begint krijg je een seintje")

    await joined(member, hears="self")
    member.sees("**Aangepast.**")
    assert role.id not in guild.members[int(member.id)].roles


async def test_the_panel_of_a_new_week_calls_who_chose_a_nudge_once(village: Town):
    facilitator = await begun(village)
    member = await joined(village["Muziekdocent"], hears="nudge")
    assert member.sees("## Leren tussen huizen")["mention_roles"] == []
    await village.clock.next_moment()

    called = member.sees("Een seintje voor wie dat koos: <@&")
    [role] = called["mention_roles"]
    assert called["id"] == member.sees("**Week 1**")["id"]
    assert f"<@&{role}>" in str(called["components"])

    await facilitator.go("leergroep").slash("groep mogelijkheden")
    await facilitator.click("Ja, erbij")
    await village.clock.advance(minutes=5)
    member.does_not_see("Een seintje voor wie dat koos")


async def test_who_rests_is_not_called_and_after_it_they_are_again(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"], hears="nudge")
    guild = village.sandbox.world.guild_of(village.sandbox.world.channels[LEARNING])
    assert guild is not None
    [role] = [role for role in guild.roles.values() if role.name == "Leren tussen huizen · seintje"]

    async def has_the_role() -> bool:
        return role.id in guild.members[int(member.id)].roles

    await village.faults.set("accept-then-cut", path="/guilds/*/members/*/roles/*", method="DELETE", times=2)
    for choice, said, called in (
        ("2 weken", "Goed. Het is stil tot", False),
        ("Ik ben er weer", "Fijn. Alles gaat weer", True),
        ("Een week", "Goed. Het is stil tot", False),
    ):
        await member.slash("ik even-niet")
        member.sees("Je rol voor het seintje gaat zolang weg; dat kunnen anderen zien.")
        await member.choose("Hoe lang even niet?", choice)
        member.sees(said)
        assert await has_the_role() is called
        roles.change(village.sandbox.core, guild, role, {"mentionable": False})
    await joined(member, hears="nudge")
    assert not await has_the_role()
    await village.settled()
    await village.clock.advance(days=6)
    assert not await has_the_role()
    await village.clock.advance(days=1)
    await until(has_the_role)
    assert role.mentionable


async def test_where_the_bot_may_not_give_roles_the_member_has_joined_all_the_same(village: Town):
    await begun(village)
    await village.faults.set("error", status=403, path="/guilds/*/roles", method="POST")
    member = await joined(village["Muziekdocent"], hears="nudge")
    member.sees("Een seintje lukt hier nog niet")
    await member.slash("ik weggaan")
    member.sees("Weggaan uit Leren tussen huizen?")
