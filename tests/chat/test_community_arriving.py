"""Week nought: a community is set up, people join and leave, and the bot says what it is."""

import pytest

from bot.sandbox.driver import Person
from bot.sandbox.model import Overwrite
from bot.sandbox.permissions import Permission
from bot.sandbox.scenes import LEARNING
from bot.sandbox.world import BOT_ID
from tests.chat.town import Town

FOUR = {
    "Hoe heet de groep?": "Leren tussen huizen",
    "In welk kanaal woont de groep?": "#leergroep",
    "Op welke dag begint de week?": "dinsdag",
    "Hoe laat?": "9u",
    "Volgende bijeenkomst?": "14 september 14:00",
}


async def named(town: Town) -> Person:
    """The installer has answered the one question; the facilitator looks at the hall."""
    installer, facilitator = town["Serverbeheerder"], town["Begeleider"]
    await installer.go("wandelgang").slash("groep inrichten")
    await installer.choose("Kies iemand", facilitator)
    return facilitator.go("wandelgang")


async def begun(town: Town) -> Person:
    facilitator = await named(town)
    await facilitator.slash("groep inrichten")
    await facilitator.submit(FOUR)
    await town.settled()
    return facilitator


async def joined(person: Person, **answers: str) -> Person:
    panel = person.go("leergroep").sees("## Leren tussen huizen")
    await person.click("Meedoen", on=panel)
    await person.submit({"hears": "self", **answers})
    return person


async def test_one_question_for_who_manages_the_server_and_four_for_the_facilitator(village: Town):
    facilitator = await begun(village)

    facilitator.sees("De groep staat klaar.")
    facilitator.sees("De week begint op dinsdag")
    for person in (facilitator, village["Muziekdocent"], village["Guest teacher"]):
        panel = person.sees("## Leren tussen huizen")
        assert panel["pinned"]
        assert person.sees("Volgende bijeenkomst: <t:1789387200:F>")["id"] == panel["id"]
    village["Muziekdocent"].never_received("De groep staat klaar.")


async def test_in_english_from_the_first_question_to_the_panel(village: Town):
    installer, facilitator = village["Serverbeheerder"], village["Guest teacher"]
    await installer.settles(locale="en-GB")
    await installer.go("wandelgang").slash("community setup")
    installer.sees("Who facilitates this group?")
    await installer.choose("Choose someone", facilitator)
    await facilitator.go("wandelgang").slash("community setup")
    await facilitator.submit(
        {"What is the group called?": "Between", "channel": "#leergroep", "day": "Tuesday", "At what": "2 pm"}
    )
    await village.settled()

    facilitator.sees("The group is ready.")
    facilitator.sees("The week begins on Tuesday")
    facilitator.sees("Between one session and the next I keep the conversation going.")


async def test_half_done_may_wait_and_goes_on_where_it_was(village: Town):
    facilitator = await named(village)
    await facilitator.slash("groep inrichten")
    await facilitator.submit({"Hoe heet": "Leren tussen huizen", "Hoe laat": "9u"})
    facilitator.sees("Nog open: het kanaal, de dag.")

    await village.bot_restarts()
    await facilitator.click("Verdergaan")
    facilitator.sees("Leren tussen huizen")
    await facilitator.submit({"In welk": "#leergroep", "Op welke": "dinsdag"})
    facilitator.sees("De groep staat klaar.")


async def test_what_the_bot_may_not_do_is_said_before_anything_is_kept(village: Town):
    facilitator = await named(village)
    channel = village.sandbox.world.channels[LEARNING]
    channel.overwrites[BOT_ID] = Overwrite(
        BOT_ID, 1, deny=int(Permission.PIN_MESSAGES | Permission.ATTACH_FILES)
    )
    await village.bot_restarts()
    await facilitator.slash("groep inrichten")
    await facilitator.submit(FOUR)
    facilitator.sees("bestanden bijvoegen, berichten vastzetten")
    village["Muziekdocent"].does_not_see("Leren tussen huizen")

    del channel.overwrites[BOT_ID]
    await village.bot_restarts()
    await facilitator.click("Probeer het opnieuw")
    facilitator.sees("14 september 14:00")
    await facilitator.submit()
    facilitator.sees("De groep staat klaar.")


async def test_an_unreadable_answer_is_given_back(village: Town):
    facilitator = await named(village)
    await facilitator.slash("groep inrichten")
    await facilitator.submit({**FOUR, "Hoe laat?": "half negen"})
    facilitator.sees("Dat uur kan ik niet lezen.")
    await facilitator.click("Probeer het opnieuw")
    await facilitator.submit({"Hoe laat?": "8:30"})
    facilitator.sees("De groep staat klaar.")


async def test_who_may_not_set_up_hears_who_can(village: Town):
    stranger = village["Muziekdocent"]
    await stranger.go("wandelgang").slash("groep inrichten")
    stranger.sees("Een groep begint bij wie deze server beheert")
    await begun(village)
    await stranger.go("leergroep").slash("groep inrichten")
    stranger.sees("Dit doet een begeleider.")


async def test_joining_is_one_step_and_private(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"], hears="direct")

    member.sees("**Welkom bij Leren tussen huizen.**")
    member.sees("uit mijzelf hooguit één per week")
    village["Koordirigent"].never_received("Welkom bij")


async def test_a_member_reads_their_own_language(village: Town):
    await begun(village)
    guest = village["Guest teacher"].go("leergroep")
    await guest.click("Meedoen")
    guest.sees("How do you hear from me?")
    await guest.submit({"hears": "self"})
    guest.sees("**Welcome to Leren tussen huizen.**")


async def test_leaving_is_asked_once_and_undone_by_joining(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"])
    await member.slash("ik weggaan")
    await member.click("Toch blijven")
    member.sees("Je blijft.")
    await member.slash("ik weggaan")
    await member.click("Weggaan, mijn naam mag blijven")
    member.sees("Je bent weg uit Leren tussen huizen.")

    await member.slash("ik weggaan")
    member.sees("Je doet nog niet mee.")
    await joined(member)
    member.sees("Fijn dat je er weer bent, bij Leren tussen huizen.")
    village["Koordirigent"].never_received("weg uit")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Muziekdocent", ("**Wat ik doe**", "kan technisch bij wat ik bewaar", "Zet 🔒 in", "nog 30 dagen")),
        ("Guest teacher", ("**What I do**", "technically get at", "Put 🔒 in", "another 30 days")),
    ],
)
async def test_help_tells_what_it_keeps_who_sees_it_and_how_to_stop_it(
    village: Town, name: str, told: list[str]
):
    await begun(village)
    person = village[name].go("leergroep")
    await person.slash("help")
    for text in (*told, "Stichting Voorbeeld · beheer\\@voorbeeld.nl", "<@1002>"):
        person.sees(text)
    village["Koordirigent"].never_received(told[0])


async def test_a_click_after_a_restart_works(village: Town):
    await begun(village)
    await village.bot_restarts()
    member = await joined(village["Muziekdocent"])
    member.sees("Welkom bij")


async def test_a_form_that_was_open_when_the_bot_stopped_still_arrives(village: Town):
    await begun(village)
    member = village["Muziekdocent"].go("leergroep")
    await member.click("Meedoen")
    await village.bot_restarts()
    await member.submit({"hears": "direct"})
    member.sees("Welkom bij Leren tussen huizen.")


async def test_two_groups_live_in_one_server_and_know_nothing_of_each_other(village: Town):
    await begun(village)
    facilitator = await named(village)
    await facilitator.slash("groep inrichten")
    await facilitator.submit({**FOUR, "Hoe heet": "Tweede groep", "In welk": "#leergroep"})
    facilitator.sees("In dat kanaal woont al een groep: Leren tussen huizen.")
    await facilitator.click("Probeer het opnieuw")
    await facilitator.submit({"In welk": "#mededelingen"})
    await village.settled()

    await joined(village["Muziekdocent"])
    member = village["Muziekdocent"].go("mededelingen")
    await member.slash("ik weggaan")
    member.sees("Je doet nog niet mee.")
