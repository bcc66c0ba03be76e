"""Scenario E9: a quiet week, and somebody new. How things stand, a buddy, and nothing that must be read first."""

from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.tongues import Tongue, both, gathered
from tests.chat.town import Town


async def agreed(village: Town, facilitator: Person) -> None:
    """A group of two that keeps one rule and calls its compass by a name."""
    for sort, text in (
        ("rule", "We praten met elkaar, niet over elkaar"),
        ("compass", "Leren tussen huizen"),
    ):
        await facilitator.go("leergroep").slash("groep afspraken")
        await facilitator.click("Stel iets voor")
        await facilitator.submit({"sort": sort, "text": text})
        facilitator.sees("Dit geldt vanaf nu.")
    await village.clock.advance(minutes=5)


@both
async def test_a_quiet_week_gives_no_alarm_and_no_reminder(village: Town, to: Tongue):
    facilitator, member = await gathered(village, to, "Muziekdocent")
    await facilitator.slash(to.slash("community", "possibilities"))
    calm = to("possibilities-calm-name", calm="one-question", weeks=2)
    await facilitator.choose(to("possibilities-calm-placeholder"), calm)
    facilitator.sees(to.begins("possibilities-calm-set", moment="§"))
    await village.clock.advance(days=9)
    await member.slash(to.slash("me", "for-you"))
    member.sees(to("foryou-nothing"))
    for person in (member, facilitator):
        for word in (
            "herinner",
            "deed niet mee",
            "reageerde niet",
            "remind",
            "did not take part",
            "did not answer",
        ):
            person.does_not_see(word)


async def test_a_newcomer_finds_where_the_group_stands_and_a_buddy(village: Town):
    facilitator = await joined(await begun(village))
    await agreed(village, facilitator)
    buddy = await joined(village["Muziekdocent"], hears="direct")
    await buddy.slash("ik welkom")
    await buddy.click("Ik wil wel buddy zijn")
    buddy.sees("Zoekt iemand een buddy, dan vraag ik het je eerst.")
    await village.clock.advance(days=3)

    newcomer = await joined(village["Koordirigent"], hears="direct")
    await newcomer.click("Hoe het ervoor staat")
    newcomer.sees("## Zo staat het ervoor in Leren tussen huizen")
    newcomer.sees("Volgende bijeenkomst: <t:1789387200:F>")
    newcomer.sees(f"Begeleiding: <@{facilitator.id}>")
    newcomer.sees("We praten met elkaar, niet over elkaar")
    newcomer.sees("Je hoeft niets in te halen.")

    await newcomer.click("Ik wil graag een buddy")
    newcomer.sees("Je hoort het bij een ja.")
    await village.settled()
    await village.clock.advance(hours=14)
    buddy.sees("Wil je de buddy zijn van Koordirigent, in Leren tussen huizen?")
    await buddy.click("Ja, graag")
    buddy.sees("Een eerste berichtje")
    await village.clock.advance(hours=14)
    newcomer.sees("Muziekdocent is je buddy in Leren tussen huizen.")
    facilitator.never_received("buddy in Leren tussen huizen")

    await newcomer.go("leergroep").slash("ik welkom")
    newcomer.sees(f"Je buddy is <@{buddy.id}>.")


async def test_a_no_is_heard_by_nobody(village: Town):
    await begun(village)
    buddy = await joined(village["Muziekdocent"], hears="self")
    await buddy.slash("ik welkom")
    await buddy.click("Ik wil wel buddy zijn")
    newcomer = await joined(village["Koordirigent"], hears="self")
    await newcomer.slash("ik welkom")
    await newcomer.click("Ik wil graag een buddy")
    await village.clock.advance(hours=1)

    await buddy.go("leergroep").slash("ik voor-jou")
    buddy.sees("Iemand zoekt een buddy.")
    await buddy.click("Bekijk")
    await buddy.click("Deze keer niet")
    buddy.sees("Niemand hoort hiervan.")
    await buddy.slash("ik voor-jou")
    buddy.sees("Er ligt niets. Dat mag.")
    await newcomer.slash("ik welkom")
    newcomer.sees("Je hoort het bij een ja.")
    newcomer.does_not_see("Deze keer niet")


async def test_in_english_a_newcomer_may_begin_without_having_read_anything(village: Town):
    facilitator = await joined(await begun(village))
    await agreed(village, facilitator)
    await village["Muziekdocent"].settles(locale="en-GB")
    buddy = await joined(village["Muziekdocent"], hears="direct", language="en")
    await buddy.slash("me welcome")
    await buddy.click("I am happy to be a buddy")
    buddy.sees("When someone looks for a buddy, I ask you first.")
    await village.clock.advance(days=3)

    newcomer = await joined(village["Guest teacher"], hears="direct", language="en")
    newcomer.sees("**Welcome to Leren tussen huizen.**")
    await newcomer.click("How things stand")
    newcomer.sees("## How things stand in Leren tussen huizen")
    newcomer.sees("Next session: <t:1789387200:F>")
    newcomer.sees("**What we agreed** · version 1")
    newcomer.sees("There is nothing to catch up on.")
    await newcomer.click("I would like a buddy")
    newcomer.sees("You hear from me when there is a yes.")
    await village.settled()
    await village.clock.advance(hours=14)
    buddy.sees("Would you be the buddy of Guest teacher, in Leren tussen huizen?")
    await buddy.click("Yes, gladly")
    buddy.sees("A first line to")
    await village.clock.advance(hours=14)
    newcomer.sees("Muziekdocent is your buddy in Leren tussen huizen.")
    await newcomer.go("leergroep").slash("me profile")
    newcomer.sees("**Your profile**")
