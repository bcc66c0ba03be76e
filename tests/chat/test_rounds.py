"""A round: the bot proposes it under the week, the group confirms, the panel shows it, and it ends with a question."""

from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town


async def test_a_round_is_proposed_confirmed_shown_changed_and_closed(village: Town):
    facilitator = await joined(await begun(village))
    member = await joined(village["Muziekdocent"])
    await village.clock.next_moment()

    await facilitator.go("leergroep").slash("groep ronde")
    facilitator.sees("Er loopt nu geen ronde.")
    await facilitator.click("Stel een ronde voor")
    await facilitator.submit({"goal": "Minder zelf regelen", "last": "1 november"})
    facilitator.sees("Je voorstel staat in de draad van de week.")
    await village.clock.advance(minutes=5)

    proposal = member.go("Week 1").sees("Een voorstel: een ronde")
    await member.click("Hier sta ik achter", on=proposal)
    await village.clock.advance(minutes=5)
    member.sees("Een ronde begint")
    facilitator.go("leergroep").sees("In ronde 1, tot <t:")
    facilitator.sees("Minder zelf regelen")

    await facilitator.slash("groep ronde")
    await facilitator.click("Aanpassen")
    await facilitator.submit({"goal": "Samen koken"})
    facilitator.sees("Samen koken")
    await member.go("leergroep").slash("groep ronde")
    member.sees("**De ronde nu**")

    await facilitator.slash("groep ronde")
    await facilitator.click("Nu afsluiten")
    await facilitator.click("Nu afsluiten", on=facilitator.sees("Nu al afsluiten?"))
    facilitator.sees("De ronde is afgesloten.")
    await village.clock.advance(minutes=5)
    member.go("Week 1").sees("De ronde is voorbij")
    member.sees("welke taak nemen jullie voortaan zelf over?")


async def test_half_way_the_group_is_asked_once_and_it_ends_by_itself(village: Town):
    facilitator = await begun(village)
    await joined(facilitator)
    await facilitator.slash("groep ronde")
    await facilitator.click("Stel een ronde voor")
    await facilitator.submit({"last": "28 september"})
    facilitator.sees("De ronde is begonnen.")

    await village.clock.advance(days=15)
    facilitator.go("Week 2").sees("De ronde is halverwege.")
    await village.clock.advance(days=14)
    facilitator.go("Week 4").sees("De ronde is voorbij")
