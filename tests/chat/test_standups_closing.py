"""Closing a week: one question, a report that names nobody, and a point parked for later."""

from bot.sandbox.driver import Person
from bot.sandbox.model import Json
from tests.chat.test_community_arriving import joined
from tests.chat.test_reflections import week_one
from tests.chat.test_standups_my_week import cards, wrote
from tests.chat.town import Town


async def closed(village: Town) -> tuple[Person, Person, Person]:
    """A week with two entries, closed by the facilitator."""
    member, other = await week_one(village)
    facilitator = (await joined(village["Begeleider"])).go("leergroep")
    await wrote(member, moment="Stilte", done="Gebeld", plan="Oefenen", obstacle="het rooster")
    await wrote(other, moment="Een volle zaal")
    await village.settled()
    await facilitator.go("leergroep").slash("weekrondje sluit")
    facilitator.sees("De vraag staat in de draad")
    await village.settled()
    return facilitator, member, other


async def reported(village: Town) -> None:
    """The week in which the group began had two panels; its report waits until Monday."""
    await village.clock.advance(days=6)


def report(person: Person) -> Json:
    return next(m for m in cards(person, "## Verslag van week 1") if m["attachments"])


async def downloaded(person: Person, message: Json) -> str:
    (attachment,) = message["attachments"]
    async with person._http.get(attachment["url"]) as response:  # the test reads what a person would download
        return (await response.read()).decode()


async def test_one_question_and_then_a_report_that_names_nobody(village: Town):
    _, member, other = await closed(village)
    await member.go("Week 1").click("Antwoorden")
    await member.submit({"text": "Tijd voor de jongsten"})
    member.sees("Bewaard voor de volgende bijeenkomst.")
    await reported(village)
    shown = report(other)
    text = str(shown["components"])
    order = [
        text.index(part) for part in ("Tijd voor de jongsten", "het rooster", "Een volle zaal", "Oefenen")
    ]
    assert order == sorted(order)
    assert "Muziekdocent" not in text
    assert "Koordirigent" not in text
    file = await downloaded(other, shown)
    assert file.startswith("# Verslag van week 1")
    assert "- Oefenen" in file


async def test_it_closes_by_itself(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Stilte")
    await village.clock.advance(days=2)
    other.sees("**Deze week is gesloten.**")
    await wrote(member, moment="Alvast")
    member.sees("**Klaargezet.**")
    other.never_received("Alvast")
    await village.clock.advance(days=6)
    assert cards(other, "Alvast")


async def test_a_week_without_a_word_ends_without_one(village: Town):
    _, other = await week_one(village)
    await village.clock.advance(days=3)
    other.never_received("Deze week is gesloten")
    other.never_received("Verslag van week")


async def test_the_facilitator_sees_it_first_leaves_something_out_and_puts_a_word_above(village: Town):
    facilitator, member, other = await closed(village)
    await facilitator.slash("weekrondje verslag")
    facilitator.sees("zo wordt het gelezen")
    await facilitator.choose("Iets weglaten, of weer erbij", "Gebeld")
    await facilitator.click("Een woord erboven")
    await facilitator.submit({"text": "Dank voor het delen."})
    await facilitator.click("Plaats het nu")
    await village.settled()
    text = str(report(other)["components"])
    assert "Dank voor het delen." in text
    assert "Gebeld" not in text
    await member.go("leergroep").slash("weekrondje verslag")
    member.sees("Dit doet een begeleider.")


async def test_posted_by_hand_it_goes_at_once_and_only_once(village: Town):
    facilitator, _, other = await closed(village)
    await facilitator.slash("weekrondje verslag")
    await facilitator.click("Plaats het nu")
    await facilitator.slash("weekrondje verslag")
    await village.clock.advance(days=7)
    assert len(cards(other, "## Verslag van week 1")) == 1


async def test_whoever_is_quoted_can_be_taken_out(village: Town):
    _, member, other = await closed(village)
    await member.go("leergroep").slash("ik voor-jou")
    await member.click("Bekijk")
    member.sees("Dit van jou staat erin, zonder je naam.")
    await member.click("Haal mij eruit")
    await reported(village)
    text = str(report(other)["components"])
    assert "Een volle zaal" in text
    assert "het rooster" not in text


async def test_skipping_and_opening_after_all(village: Town):
    member, _ = await week_one(village)
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("weekrondje sla-over")
    facilitator.sees("Deze week slaan we over.")
    await facilitator.slash("weekrondje open")
    facilitator.sees("Week 1 staat open")
    await wrote(member, moment="Toch")
    member.sees("**Dit staat in de draad van de week.**")


async def test_a_point_is_parked_with_who_it_concerns_and_gets_a_thread_or_is_let_go(village: Town):
    member, other = await week_one(village)
    await member.slash("parkeer punt")
    await member.submit({"text": "Wie betaalt de zaal? @everyone", "with": [other]})
    member.sees("Geparkeerd. Het komt terug.")
    await village.settled()
    assert not other.sight.find("Met Koordirigent.")
    await other.slash("ik voor-jou")
    await other.click("Bekijk", on=other.sees("Iemand haalt je aan, of wil je noemen."))
    await other.click("Ja, dat mag")
    other.sees("Je naam staat erbij.")
    await village.settled()
    await other.click("Een eigen draad, nu", on=other.sees("Met Koordirigent."))
    await village.clock.advance(minutes=1)
    assert any("Wie betaalt de zaal" in other.sight.place_name(channel) for channel in other.sight.channels)
    await member.slash("parkeer punt")
    await member.submit({"text": "De kleur van de stoelen"})
    await village.settled()
    await member.slash("parkeer lijst")
    await member.click("Loslaten")
    member.sees("Losgelaten.")


async def test_of_a_message_a_members_words_come_along_and_of_others_only_the_link(village: Town):
    member, other = await week_one(village)
    message = await other.says("Wanneer repeteren we?")
    await member.menu("Parkeren", message)
    await member.submit({})
    await village.settled()
    shown = cards(other, "Wanneer repeteren we?")
    assert message["id"] in str(shown[0]["components"])
    await other.slash("ik voor-jou")
    await other.click("Bekijk", on=other.sees("Iemand haalt je aan, of wil je noemen."))
    other.sees("**Muziekdocent parkeerde iets van jou** in Leren tussen huizen.")
    await other.click("Haal mij eruit")
    other.sees("Het is weg.")
    await village.settled()
    assert cards(other, "Wanneer repeteren we?") == []
    stranger = await village["Conservator"].go("leergroep").says("Dit zijn mijn woorden.")
    await member.menu("Parkeren", stranger)
    assert "Dit zijn mijn woorden." not in str(member.modal)


async def test_in_english(village: Town):
    await week_one(village)
    guest = (await joined(village["Guest teacher"], language="en")).go("leergroep")
    await guest.slash("park point")
    await guest.submit({"text": "Who pays for the hall?"})
    guest.sees("Parked. It comes back.")
    await guest.slash("standup close")
    guest.sees("facilitator")
