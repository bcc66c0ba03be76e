"""What cannot wait has a line and a button, in the group's own words; and a facilitator looks with a member's eyes."""

from bot.sandbox.driving.texts import form_text
from tests.chat.test_reflections import week_one, wrote
from tests.chat.test_standups_my_week import wrote as wrote_week
from tests.chat.town import Town

ADVISER = "Noor, vertrouwenspersoon, 06 12 34 56 78"


async def test_the_groups_own_channels_stand_in_the_form_and_behind_the_button(village: Town):
    member, other = await week_one(village)
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("groep dringend")
    await facilitator.submit({"text": ADVISER})
    facilitator.sees("Bewaard. Het staat bij elk formulier")

    await member.slash("stilstaan vraag")
    await member.click("Antwoorden")
    assert ADVISER in form_text(member.modal)
    await member.submit({"text": "Ik twijfel of ik dit wel moet doen.", "mark": "doubt"})
    await member.click("Als het dringend is")
    member.sees(ADVISER)
    member.sees("Ik lees niet mee en waarschuw niemand.")
    other.never_received("vertrouwenspersoon")


async def test_without_own_channels_there_is_still_somewhere_to_turn_to(village: Town):
    member, _ = await week_one(village)
    await wrote(member, "Ik weet het niet meer.", mark="doubt")
    await member.click("Als het dringend is")
    member.sees("of het noodnummer")
    await wrote_week(member, obstacle="het rooster")
    member.sees("Is het dringend, of is iemand niet veilig?")
    await member.click("Als het dringend is")
    member.sees("of het noodnummer")


async def test_only_who_steers_says_where_to_turn_to(village: Town):
    member, _ = await week_one(village)
    await member.slash("groep dringend")
    member.sees("Dit doet een begeleider")


async def test_a_facilitator_sees_what_a_member_sees(village: Town):
    member, _ = await week_one(village)
    await wrote(member, "Alleen voor mij.")
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("groep als-lid")
    facilitator.sees("- meedoen met alles wat er ligt")
    facilitator.does_not_see("instellen hoe de groep werkt")
    assert facilitator.sees("## Leren tussen huizen")["components"]
    facilitator.sees("Er ligt niets. Dat mag.")
    facilitator.never_received("Alleen voor mij")
    await member.slash("groep als-lid")
    member.sees("Dit doet een begeleider")


async def test_in_english(village: Town):
    member, _ = await week_one(village)
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.settles(locale="en-GB")
    await facilitator.slash("community view")
    facilitator.sees("- take part in everything there is")
    await facilitator.slash("community urgent")
    await facilitator.submit({"text": "Call Noor"})
    facilitator.sees("It is shown with every form")
    member.never_received("Call Noor")
