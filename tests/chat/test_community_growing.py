"""From week nought on: the panel grows by a yes, the lead is shared by turns, and silence is respected."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox.driver import Person
from bot.sandbox.driving.texts import EPHEMERAL, buttons, label_of
from tests.chat.test_community_arriving import begun, joined
from tests.chat.tongues import Tongue, both, gathered
from tests.chat.town import Town

AFTER_17_MARCH = datetime(2027, 3, 18, tzinfo=ZoneInfo("Europe/Amsterdam"))


def panel_of(person: Person) -> list[str]:
    """The buttons of the newest panel, without the small print."""
    shared = [message for message in person.messages_in("leergroep") if not message["flags"] & EPHEMERAL]
    newest = [message for message in shared if buttons(message)][-1]
    return [label for button in buttons(newest) if (label := label_of(button)) != "Waarom dit?"]


async def test_each_week_brings_a_new_panel_and_lays_the_old_one_to_rest(village: Town):
    await begun(village)
    member = village["Muziekdocent"]
    await village.clock.next_moment()

    member.sees("**Week 1** · we leren elkaar kennen")
    member.sees("Deze week is voorbij.")
    assert [m["pinned"] for m in member.messages_in("leergroep") if m["components"]] == [False, True]
    assert not buttons(member.sees("Deze week is voorbij."))
    member.go("Week 1")


async def test_a_week_that_opens_after_an_outage_says_that_it_is_late(village: Town):
    await begun(village)
    await village.clock.next_moment()
    village["Muziekdocent"].sees("**Week 1**")
    village["Muziekdocent"].does_not_see("later dan anders")
    await village.bot_stops()
    await village.clock.advance(days=7, hours=3)
    await village.bot_starts()
    late = village["Muziekdocent"].sees("Deze week opent later dan anders: ik was er even niet.")
    assert late["id"] == village["Muziekdocent"].sees("**Week 2**")["id"]


async def test_a_step_is_proposed_to_the_facilitator_alone_and_taken_only_with_a_yes(village: Town):
    facilitator = await joined(await begun(village))
    await village.clock.next_moment()
    await facilitator.go("leergroep").slash("ik voor-jou")
    facilitator.sees("Een voorstel voor de groep.")
    await facilitator.click("Bekijk")
    facilitator.sees("Deze week erbij, in Leren tussen huizen?")
    await facilitator.click("Nog niet")
    facilitator.sees("volgende week vraag ik het nog eens")
    await facilitator.slash("ik voor-jou")
    facilitator.sees("Er ligt niets. Dat mag.")
    village["Muziekdocent"].never_received("Deze week erbij")
    assert panel_of(facilitator) == ["Meedoen"]

    await facilitator.slash("groep mogelijkheden")
    await facilitator.click("Ja, erbij")
    await village.clock.advance(minutes=5)
    facilitator.sees("Het staat op het paneel.")
    assert panel_of(facilitator)[0] == "Meedoen"


async def test_five_weeks_of_yes_never_show_more_than_the_table(village: Town):
    facilitator = await joined(await begun(village))
    await village.clock.next_moment()
    for week in range(1, 6):
        if week > 1:
            await village.clock.advance(days=7)
        await facilitator.go("leergroep").slash("groep mogelijkheden")
        if week < 5:
            await facilitator.click("Ja, erbij")
        await village.clock.advance(minutes=5)
        assert 1 <= len(panel_of(facilitator)) <= 4


async def test_what_waits_is_put_away_by_a_press(village: Town):
    facilitator = await joined(await begun(village))
    await village.clock.next_moment()
    await facilitator.go("leergroep").slash("ik voor-jou")
    await facilitator.click("Bekijk")
    await facilitator.click("Leg weg")
    facilitator.sees("Er ligt niets. Dat mag.")


async def test_who_has_not_joined_is_offered_to_join(village: Town):
    await begun(village)
    for words in ("ik voor-jou", "ik instellingen", "ik even-niet"):
        await village["Muziekdocent"].go("leergroep").slash(words)
        village["Muziekdocent"].sees("Je doet nog niet mee. Eén formulier, en je bent erbij.")


async def test_a_turn_as_co_facilitator_is_asked_and_accepted(village: Town):
    facilitator = await begun(village)
    member = await joined(village["Muziekdocent"], hears="direct")
    await facilitator.go("leergroep").slash("groep rollen")
    await facilitator.choose("Een rol geven", "Mede-begeleider")
    await facilitator.choose("Aan wie?", member)
    facilitator.sees("Het gaat in bij een ja.")
    await village.clock.advance(hours=3)

    member.sees("Wil je een tijdje meebegeleiden in Leren tussen huizen?")
    await member.click("Ja, graag")
    member.sees("Je begeleidt mee tot")
    await facilitator.slash("groep rollen")
    facilitator.sees(f"**Mede-begeleider** <@{member.id}>")


async def test_an_observer_is_visible_and_roles_end_again(village: Town):
    facilitator = await begun(village)
    observer = village["Conservator"]
    await facilitator.go("leergroep").slash("groep rollen")
    await facilitator.choose("Een rol geven", "Meekijker")
    await facilitator.choose("Aan wie?", observer)
    member = village["Muziekdocent"].go("leergroep")
    await member.slash("groep rollen")
    member.sees(f"**Meekijker** <@{observer.id}>")
    await facilitator.slash("groep rollen")
    await facilitator.choose("Een rol laten eindigen", "Meekijker · Conservator")
    await member.slash("groep rollen")
    assert "Meekijker" not in member.last_text


async def test_settings_are_ones_own(village: Town):
    await begun(village)
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await member.slash("ik instellingen")
    await member.choose("Hoeveel houvast?", "Stap voor stap")
    await member.slash("ik even-niet")
    await member.choose("Hoe lang even niet?", "2 weken")
    member.sees("Het is stil tot")
    await member.slash("ik even-niet")
    await member.choose("Hoe lang even niet?", "Ik ben er weer")
    member.sees("Alles gaat weer zoals je het had ingesteld.")
    village["Begeleider"].never_received("Het is stil tot")


@both
async def test_not_now_lasts_until_a_day_of_ones_own(village: Town, to: Tongue):
    facilitator, member = await gathered(village, to, "Muziekdocent")
    day, no_day = {"nl": ("17 maart", "na de vakantie"), "en": ("17 March", "after the holidays")}[
        to.language
    ]
    quiet = to("settings-resting", moment=f"<t:{int(AFTER_17_MARCH.timestamp())}:F>")
    not_now, how_long = to.slash("me", "not-now"), to("settings-rest-placeholder")
    await member.slash(not_now)
    member.sees(to("settings-rest-seen", hears="self"))
    await member.choose(how_long, to("settings-rest-until"))
    await member.submit({to("settings-rest-day"): no_day})
    member.sees(to("settings-day-unclear"))
    await member.click(to("core-try-again"))
    await member.submit({to("settings-rest-day"): day})
    member.sees(quiet)
    await member.slash(not_now)
    await member.choose(how_long, to("settings-rest-weeks", weeks=0))
    member.sees(to("settings-back"))
    facilitator.never_received(quiet)


@pytest.mark.parametrize("words", ["groep mogelijkheden", "groep inrichten"])
async def test_what_steers_is_for_who_steers(village: Town, words: str):
    await begun(village)
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await member.slash(words)
    member.sees("Dit doet een begeleider.")


async def test_a_group_that_leads_itself_needs_no_facilitator(village: Town):
    facilitator = await begun(village)
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await facilitator.go("leergroep").slash("groep mogelijkheden")
    await facilitator.choose("1:community:mode", "De groep zelf")
    await member.slash("groep mogelijkheden")
    member.sees("Wie stuurt?")


async def test_taking_it_easy_for_a_while(village: Town):
    facilitator = await begun(village)
    await facilitator.go("leergroep").slash("groep mogelijkheden")
    await facilitator.choose("Even gas terug?", "Helemaal niets, 2 weken")
    facilitator.sees("Het is rustig tot")
    await village.settled()
    await village.clock.advance(days=8)
    village["Muziekdocent"].does_not_see("**Week 1**")
