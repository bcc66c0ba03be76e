"""Scenario E1, getting acquainted, and E2, first agreements; in Dutch and in English."""

from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town


async def test_getting_acquainted_stops_after_one_question_and_goes_on_two_days_later(village: Town):
    await begun(village)
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await member.slash("ik kennismaken")
    member.sees("Waarom zei je ja?")
    await member.submit({"Waarom": "Ik wil horen hoe anderen dit doen"})
    member.sees("Bewaard, alleen voor jou. Dit leest niemand.")

    await village.clock.advance(days=2)
    await member.slash("ik kennismaken")
    member.sees("Waar mag iemand jou om vragen?")
    await member.submit({"Waar mag": "subsidies", "Een voorbeeld": "We vroegen busgeld aan"})
    await member.click("Volgende vraag")
    await member.submit({"Wat zoek": "werken met pubers"})

    await member.click("Wie mag dit lezen?")
    await member.submit({"audience": "group", "which": ["offers", "wants"]})
    await member.click("Mijn profiel")
    member.sees("We vroegen busgeld aan")
    for other in ("Begeleider", "Koordirigent", "Serverbeheerder"):
        village[other].never_received("Ik wil horen hoe anderen dit doen")
        village[other].never_received("busgeld")


async def test_the_first_agreement_is_proposed_by_one_and_confirmed_by_the_group(village: Town):
    await begun(village)
    people = [await joined(village[name]) for name in ("Muziekdocent", "Koordirigent", "Museumeducator")]
    await village.clock.next_moment()
    proposer, second, third = (person.go("leergroep") for person in people)
    await proposer.slash("groep afspraken")
    proposer.sees("Er staat nog niets.")
    await proposer.click("Stel iets voor")
    await proposer.submit({"In één": "Wat hier gezegd wordt, blijft hier"})
    await village.clock.advance(minutes=1)

    await second.go("Week 1").click("Hier sta ik achter")
    second.sees("Dit geldt vanaf nu.")
    await village.clock.advance(minutes=1)
    third.sees("**Dit spreken we af**")
    third.sees("**Dit voorstel is aangenomen.**")
    third.does_not_see("Hier sta ik achter")
    await third.slash("groep afspraken")
    third.sees("Onze afspraken · versie 1")
    third.does_not_see("1 van")

    host = village["Begeleider"].go("leergroep")
    await host.slash("groep afspraken")
    await host.choose("Iets loslaten", "Wat hier gezegd wordt, blijft hier")
    await host.click("Laat los")
    await village.clock.advance(minutes=1)
    third.go("Week 1").sees("**Dit laten we los.** Het geldt niet meer.")
    await third.go("leergroep").slash("groep afspraken")
    third.sees("Onze afspraken · versie 2")


async def test_who_presses_before_joining_joins_first_and_presses_again(village: Town):
    await begun(village)
    proposer, _ = [await joined(village[name]) for name in ("Muziekdocent", "Museumeducator")]
    await village.clock.next_moment()
    await proposer.go("leergroep").slash("groep afspraken")
    await proposer.click("Stel iets voor")
    await proposer.submit({"In één": "Wat hier gezegd wordt, blijft hier"})
    await village.clock.advance(minutes=1)

    newcomer = village["Koordirigent"].go("Week 1")
    await newcomer.click("Hier sta ik achter")
    newcomer.sees("Hiervoor doe je eerst mee: drie vragen, meer niet. Druk daarna nog eens.")
    await newcomer.submit({"hears": "self"})
    newcomer.sees("**Welkom bij Leren tussen huizen.**")
    await newcomer.click("Hier sta ik achter")
    newcomer.sees("Dit geldt vanaf nu.")


async def test_a_compass_stands_on_the_panel_and_own_words_everywhere(village: Town):
    facilitator = await joined(await begun(village))
    await facilitator.go("leergroep").slash("groep afspraken")
    await facilitator.click("Stel iets voor")
    await facilitator.submit({"sort": "compass", "text": "Beter kijken naar @everyone **samen**"})
    facilitator.sees("Dit geldt vanaf nu.")
    await facilitator.choose("Een eigen woord kiezen", "bijeenkomst")
    await facilitator.submit({"word": "samenkomst"})
    await village.clock.next_moment()
    village["Muziekdocent"].sees("Beter kijken naar \\@everyone \\*\\*samen\\*\\*")
    village["Muziekdocent"].sees("Volgende samenkomst")


async def test_a_next_phase_is_proposed_and_confirmed_by_the_group(village: Town):
    facilitator = await joined(await begun(village))
    second = (await joined(village["Koordirigent"])).go("leergroep")
    await joined(village["Muziekdocent"])
    await village.clock.next_moment()
    await facilitator.go("leergroep").slash("groep mogelijkheden")
    await facilitator.choose("1:community:phase", "We zijn onderweg")
    await village.clock.advance(minutes=1)
    second.sees("**Week 1** · we leren elkaar kennen")
    await second.click("Hier sta ik achter")
    await village.clock.advance(minutes=5)
    second.sees("**Week 1** · we zijn onderweg")


async def test_the_same_in_english(village: Town):
    await begun(village)
    guest = village["Guest teacher"].go("leergroep")
    await guest.click("Meedoen", on=guest.sees("## Leren tussen huizen"))
    await guest.submit({"hears": "self"})
    await guest.slash("me intake")
    await guest.submit({"Why did you": "Curious"})
    guest.sees("Saved, for you only.")
    await guest.slash("community agreements")
    guest.sees("There is nothing here yet.")
    await guest.click("Propose something")
    guest.sees("Proposal · the whole group reads this")
