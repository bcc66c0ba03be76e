"""Reporting something reaches the facilitators and nobody else, with a name or without."""

from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town


async def test_a_report_waits_for_the_facilitator_and_for_nobody_else(village: Town):
    facilitator = await begun(village)  # who leads need not have joined
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await member.slash("help")
    await member.click("Iets melden")
    await member.submit({"Wat wil je": "Er werd om iemand gelachen", "name": "nameless"})
    member.sees("Het ligt nu bij wie deze groep begeleidt")
    member.sees("beheer\\@voorbeeld.nl")
    await village.clock.advance(minutes=1)

    await facilitator.go("leergroep").slash("ik voor-jou")
    await facilitator.click("Bekijk")
    facilitator.sees("Er werd om iemand gelachen")
    facilitator.sees("Van wie het komt laat ik niemand zien.")
    other, stranger = await joined(village["Koordirigent"]), village["Serverbeheerder"]
    await facilitator.go("leergroep").slash("groep mogelijkheden")
    await facilitator.choose("1:community:mode", "self-led")  # that opens the week to all, and no confidences
    for each in (other, stranger):
        await each.go("leergroep").slash("ik voor-jou")
        each.never_received("Iemand meldt iets")
    other.sees("Er ligt niets. Dat mag.")
    stranger.never_received("**Voor jou**")

    await member.slash("ik gegevens")
    await member.click("Alles wissen")
    await member.click("Ja, wis alles")
    await facilitator.slash("ik voor-jou")
    await facilitator.click("Bekijk")
    facilitator.sees("Dit ligt er niet meer.")


async def test_with_a_name_the_facilitator_can_answer(village: Town):
    facilitator = await joined(await begun(village), hears="direct")
    stranger = village["Conservator"].go("leergroep")
    await stranger.slash("help")
    await stranger.click("Iets melden")
    await stranger.submit({"Wat wil je": "Mag ik erbij?"})
    await village.clock.advance(hours=3)
    told = facilitator.sees(f"Van <@{stranger.id}>.")

    await facilitator.click("Waarom dit?", on=told)
    facilitator.sees("Dit ziet alleen jij.")
    await facilitator.settles(locale="en-GB")
    await facilitator.click("Waarom dit?", on=told)
    facilitator.sees("Only you can see this.")
    facilitator.does_not_see("Everyone in this channel")
    await stranger.click("Waarom dit?", on=stranger.sees("## Leren tussen huizen"))
    stranger.sees("Dit leest iedereen in dit kanaal.")
