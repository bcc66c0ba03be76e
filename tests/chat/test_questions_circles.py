"""The second circle after the members, and experience wanted that meets experience offered."""

from tests.chat.test_community_arriving import begun, joined
from tests.chat.test_questions import READING, asks, tells_about
from tests.chat.town import Town

BUILDS = {"name": "Timmerman", "topic": "decors bouwen", "reach": "via het buurthuis"}


async def test_someone_outside_the_group_is_named_once_the_members_were_asked(village: Town):
    await begun(village)
    asker = await joined(village["Muziekdocent"], hears="direct")
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("groep mogelijkheden")
    await facilitator.click("Tweede kring")
    await facilitator.click("Iemand toevoegen")
    await facilitator.submit(BUILDS)
    facilitator.sees("Vraag het eerst aan diegene zelf. Er is nog niets bewaard of verstuurd.")
    await facilitator.click("Probeer het opnieuw")
    await facilitator.submit({"agrees": ["agrees"]})
    facilitator.sees("**Timmerman** · decors bouwen · via het buurthuis")

    await village.clock.next_moment()
    await asks(asker, "Wie kan decors bouwen?")
    asker.does_not_see("Timmerman")
    await asker.click("Vraag rond")
    await village.clock.advance(days=3, hours=2)
    asker.sees("**Nog geen antwoord.**")
    asker.sees("**Buiten de groep weet misschien iemand het:**")
    asker.sees("**Timmerman** · decors bouwen · via het buurthuis")

    # Who asks without a name finds it at their own click.
    await facilitator.slash("stilstaan zonder-naam")
    await facilitator.click("Zet het aan")
    await asks(asker, "Wie durft decors te bouwen?", name="nameless")
    await asker.click("Vraag rond")
    await village.clock.advance(days=8)
    await asker.slash("ik voor-jou")
    assert "Wie durft decors te bouwen?" in asker.last_text
    assert "**Timmerman** · decors bouwen · via het buurthuis" in asker.last_text


async def test_two_who_fit_know_of_each_other_after_two_times_yes(village: Town):
    await begun(village)
    learns = await joined(village["Guest teacher"], hears="direct", language="en")
    tells = await joined(village["Koordirigent"], hears="direct")
    await tells_about(tells, "busgeld en subsidies aanvragen")
    await learns.go("leergroep").slash("me profile")
    await learns.click("Add something")
    await learns.submit({"way": "wants", "phrase": "subsidies aanvragen"})
    learns.sees("I do not use **what you keep for the group** to bring a question to you.")
    await learns.click("Use it for that")
    learns.sees("I always ask you first.")

    await village.clock.next_moment()
    await tells.waits_to_see("**Iemand uit de groep wil leren wat jij kunt vertellen.**", within=READING)
    tells.does_not_see("Guest teacher wil")
    await tells.click("Ja, graag")
    tells.sees("Past het, dan hoor je wie het is.")
    await village.clock.advance(days=7)
    learns.sees("**Koordirigent would like to tell you about what you wanted to learn.**")
    await learns.click("Yes, gladly")
    await village.settled()
    tells.sees("**Guest teacher wil graag van je leren.**")
