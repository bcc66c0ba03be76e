"""The rhythm of a group: another day, less often, a holiday, a pause, and the question whether to go on."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TUESDAY = datetime(2026, 9, 8, 9, tzinfo=AMSTERDAM)
THURSDAY = datetime(2026, 9, 10, 11, tzinfo=AMSTERDAM)
WEEK = timedelta(weeks=1)
"""By the clock of the group, which is set back on 25 October."""


def shown(at: datetime) -> str:
    return f"<t:{int(at.timestamp())}:F>"


async def rhythm_of(town: Town) -> Person:
    await begun(town)
    facilitator = town["Begeleider"].go("leergroep")
    await facilitator.slash("groep ritme")
    return facilitator


async def test_the_facilitator_sees_when_the_week_opens_and_nobody_else_is_told(village: Town):
    facilitator = await rhythm_of(village)
    facilitator.sees("De week opent elke dinsdag om 09:00.")
    facilitator.sees(f"De volgende keer is {shown(TUESDAY)}.")
    village["Muziekdocent"].never_received("Het ritme")


async def test_another_day_and_hour_hold_from_the_next_time_on(village: Town):
    facilitator = await rhythm_of(village)
    await facilitator.click("Dag en uur")
    await facilitator.submit({"Op welke dag?": "donderdag", "Hoe laat?": "11u"})
    facilitator.sees("De week opent elke donderdag om 11:00.")
    facilitator.sees(shown(THURSDAY))

    member = village["Muziekdocent"].go("leergroep")
    await village.clock.to(TUESDAY)
    member.does_not_see("**Week 1**")
    await village.clock.to(THURSDAY)
    member.sees("**Week 1**")


async def test_less_often_means_that_weeks_pass_without_a_panel_and_setting_up_again_keeps_that(
    village: Town,
):
    facilitator = await rhythm_of(village)
    await facilitator.click("Dag en uur")
    await facilitator.submit({"Hoe vaak?": "Eens in de 3 weken"})
    await facilitator.slash("groep inrichten")
    await facilitator.submit({"Hoe laat?": "9u"})

    member = village["Muziekdocent"].go("leergroep")
    await village.clock.to(TUESDAY + 2 * WEEK)
    member.sees("**Week 1**")
    await village.clock.to(TUESDAY + 3 * WEEK)
    member.sees("**Week 4**")


async def test_an_unreadable_hour_is_given_back(village: Town):
    facilitator = await rhythm_of(village)
    await facilitator.click("Dag en uur")
    await facilitator.submit({"Hoe laat?": "na het eten"})
    facilitator.sees("Dat uur kan ik niet lezen.")
    await facilitator.click("Probeer het opnieuw")
    await facilitator.submit({"Hoe laat?": "half"})
    facilitator.sees("Dat uur kan ik niet lezen.")


async def test_in_english_a_holiday_is_planned_and_taken_away(village: Town):
    facilitator = village["Begeleider"]
    await begun(village)
    await facilitator.settles(locale="en-GB")
    await facilitator.go("leergroep").slash("community rhythm")
    facilitator.sees("The week opens every Tuesday at 09:00.")
    facilitator.sees("No rest is planned.")
    await facilitator.click("Plan a rest")
    await facilitator.submit({"First day": "7 September", "Last day": "13 September"})
    facilitator.sees("Nothing opens from September 7, 2026 to September 13, 2026.")

    await facilitator.slash("community rhythm")
    facilitator.sees(f"The next time is {shown(TUESDAY + WEEK)}.")
    await facilitator.choose("Take a rest away", ["September 7, 2026 to September 13, 2026"])
    await facilitator.slash("community rhythm")
    facilitator.sees(f"The next time is {shown(TUESDAY)}.")


async def test_a_rest_without_a_last_day_takes_a_week_and_one_that_ends_before_it_begins_is_refused(
    village: Town,
):
    facilitator = await rhythm_of(village)
    await facilitator.click("Rust plannen")
    await facilitator.submit({"Eerste dag": "19 oktober", "Laatste dag": "2026-10-12"})
    facilitator.sees("De laatste dag ligt voor de eerste.")
    await facilitator.click("Probeer het opnieuw")
    await facilitator.submit({"Laatste dag": ""})
    facilitator.sees("Er opent niets van 19 oktober 2026 tot en met 25 oktober 2026.")
    await facilitator.slash("groep ritme")
    await facilitator.click("Rust plannen")
    await facilitator.submit({"Eerste dag": "ooit"})
    facilitator.sees("Die dag kan ik niet lezen.")


async def test_a_pause_lasts_until_somebody_goes_on(village: Town):
    facilitator = await rhythm_of(village)
    await facilitator.click("Pauze")
    facilitator.sees("Het staat op pauze.")
    await village.settled()
    await village.clock.to(TUESDAY + 4 * WEEK)
    member = village["Muziekdocent"].go("leergroep")
    member.does_not_see("**Week")
    member.sees("Pauze, tot iemand kiest om verder te gaan.")

    await facilitator.click("Verder")
    await village.settled()
    member.does_not_see("Pauze, tot iemand kiest om verder te gaan.")
    facilitator.sees(f"De volgende keer is {shown(TUESDAY + 5 * WEEK)}.")
    await village.clock.to(TUESDAY + 5 * WEEK)
    village["Muziekdocent"].sees("**Week 6**")


async def test_low_tide_is_set_on_the_same_page(village: Town):
    facilitator = await rhythm_of(village)
    await facilitator.choose("Even gas terug?", ["Helemaal niets, deze week"])
    await facilitator.slash("groep ritme")
    facilitator.sees("Rustig aan, tot")
    await village.settled()
    await village.clock.to(TUESDAY)
    member = village["Muziekdocent"].go("leergroep")
    member.does_not_see("**Week")
    member.sees("ik ben even stil. De knoppen doen het gewoon.")

    await facilitator.choose("Even gas terug?", ["Alleen één vraag, deze week"])
    await village.clock.advance(minutes=1)
    member.sees("één vraag per week, en alleen als je zin hebt.")
    await facilitator.slash("groep ritme")
    await facilitator.choose("Even gas terug?", ["Weer zoals gewoonlijk"])
    await village.clock.advance(minutes=1)
    member.does_not_see("Rustig aan tot")


async def test_who_does_not_lead_hears_who_can(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"])
    await member.slash("groep ritme")
    member.sees("Dit doet een begeleider.")


async def silent_for_four_weeks(town: Town) -> Person:
    await begun(town)
    await joined(town["Muziekdocent"])
    await town.clock.to(TUESDAY + 4 * WEEK)
    return town["Muziekdocent"].go("leergroep")


async def test_after_weeks_without_a_sign_of_life_it_asks_once_and_then_rests(village: Town):
    member = await silent_for_four_weeks(village)
    member.sees("**Zal ik doorgaan?**")
    await member.click("Laat maar rusten")
    member.sees("Goed. Ik blijf stil.")
    await village.clock.to(TUESDAY + 8 * WEEK)
    member.does_not_see("**Week 9**")

    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("groep ritme")
    facilitator.sees("Ik wacht op een ja.")
    await facilitator.click("Verder")
    await village.clock.to(TUESDAY + 9 * WEEK)
    member.sees("**Week 10**")


async def test_one_yes_and_the_weeks_open_again(village: Town):
    member = await silent_for_four_weeks(village)
    await member.click("Ja, ga door")
    member.sees(f"Goed. De volgende week opent {shown(TUESDAY + 5 * WEEK)}.")
    await village.clock.to(TUESDAY + 5 * WEEK)
    member.sees("**Week 6**")


async def test_whatever_a_member_does_is_a_sign_of_life(village: Town):
    await begun(village)
    member = await joined(village["Muziekdocent"])
    for weeks in range(6):
        await village.clock.to(TUESDAY + weeks * WEEK)
        if weeks == 2:
            await member.slash("ik voor-jou")
    member.does_not_see("**Zal ik doorgaan?**")
    await village.clock.to(TUESDAY + 7 * WEEK)
    member.sees("**Zal ik doorgaan?**")
