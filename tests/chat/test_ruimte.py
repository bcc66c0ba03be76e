"""Cards as a member meets them: drawn for oneself, laid for the group, left empty, renamed and printed."""

from contextlib import suppress

from bot.sandbox.driver import DidNotRespond, Person
from bot.sandbox.driving.texts import EPHEMERAL, buttons, form_text, label_of, text_of
from bot.sandbox.model import Json
from tests.chat.forging import Forger
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

HOSTILE = "@everyone <@&1> [klik](http://x.nl) **# groot**\n> citaat \u202eomgekeerd"


async def week_one(town: Town, *names: str) -> list[Person]:
    await begun(town)
    for name in names:
        await joined(town[name])
    await town.clock.next_moment()
    return [town[name].go("leergroep") for name in names]


async def chosen(person: Person, word: str) -> Json:
    """Privately, without chance."""
    await person.slash("ruimte kies")
    await person.choose("Kies een kaart", word)
    return person.last_message


async def laid(town: Town, person: Person, word: str) -> None:
    await chosen(person, word)
    await person.click("Naar de groep")
    await town.clock.advance(minutes=1)


async def gives(town: Town, person: Person, word: str) -> None:
    await person.go("Week 1").click("Mijn woord")
    await person.submit({"word": word})
    await town.clock.advance(minutes=1)


def in_thread(person: Person) -> list[str]:
    return [text_of(message) for message in person.messages_in("Week 1")]


async def test_a_card_is_drawn_from_the_panel_for_oneself_first(village: Town):
    first, other = await week_one(village, "Koordirigent", "Muziekdocent")
    facilitator = village["Begeleider"].go("leergroep")
    await facilitator.slash("groep mogelijkheden")
    await facilitator.click("Ja, erbij")
    await village.clock.advance(minutes=5)
    await first.click("Trek een kaart")
    card = first.last_message
    assert card["flags"] & EPHEMERAL
    assert [attachment["filename"] for attachment in card["attachments"]] == ["card.png"]
    before = len(in_thread(other))
    await village.clock.advance(minutes=1)
    assert len(in_thread(other)) == before


async def test_no_card_comes_back_before_all_were_seen_and_restarts_forget_nothing(village: Town):
    (member,) = await week_one(village, "Koordirigent")
    await member.slash("ruimte trek")
    seen = [member.last_message["attachments"][0]["description"]]
    for number in range(8):
        if number == 4:
            await village.bot_restarts()
        await member.click("Andere kaart")
        seen.append(member.last_message["attachments"][0]["description"])
    assert len(set(seen)) == 9
    await member.click("Andere kaart")
    assert member.last_message["attachments"][0]["description"] != seen[-1]


async def test_what_is_typed_stays_text(village: Town):
    first, second = await week_one(village, "Koordirigent", "Muziekdocent")
    await laid(village, first, "de twijfel")
    await gives(village, second, HOSTILE)
    told = first.go("Week 1").sees("**Muziekdocent**\n>")
    assert "\\@everyone \\<\\@&1\\> \\[klik\\]\\(http\\://x.nl\\)" in text_of(told)
    assert "\u202e" not in text_of(told)
    assert not told["mention_everyone"]


async def test_a_word_can_be_changed_and_goes_with_who_said_it(village: Town):
    first, second = await week_one(village, "Koordirigent", "Muziekdocent")
    await laid(village, first, "de twijfel")
    await gives(village, second, "mist")
    await second.click("Mijn woord")
    assert "mist" in str(second.modal)
    await second.submit({"word": "nevel"})
    await village.clock.advance(minutes=5)
    first.go("Week 1").sees("> nevel")
    first.does_not_see("> mist")
    await second.go("leergroep").slash("ik gegevens")
    await second.click("Alles wissen")
    await second.click("Ja, wis alles")
    await village.clock.advance(minutes=5)
    first.does_not_see("nevel")
    first.sees("Koordirigent legt een kaart op tafel.")


async def test_twice_to_the_group_is_once(village: Town):
    first, second = await week_one(village, "Koordirigent", "Muziekdocent")
    await laid(village, first, "het kind")
    await laid(village, second, "het kind")
    assert sum("legt een kaart op tafel" in text for text in in_thread(second)) == 1


async def test_the_empty_space_is_quiet_and_both_ways_are_equal(village: Town):
    first, second = await week_one(village, "Koordirigent", "Muziekdocent")
    card = await chosen(first, "de lege ruimte")
    assert text_of(card).count("\n") <= 5
    await first.click("Naar de groep")
    await village.clock.advance(minutes=1)
    posted = second.go("Week 1").sees("Een lege kaart: de lege ruimte.")
    shown = [(label_of(button), button["style"]) for button in buttons(posted)]
    assert shown == [("Leeg laten", 2), ("Eigen woord", 2)]
    await second.click("Leeg laten")
    second.sees("Het blijft leeg.")
    await second.click("Eigen woord", on=posted)
    await second.submit({"word": "moed"})
    second.sees("Je woord staat in de lege ruimte.")
    await village.clock.advance(days=1)
    first.go("Week 1").sees("**Muziekdocent**\n> moed")
    first.does_not_see("doorvragen")


async def test_an_own_word_becomes_a_card_of_this_group(village: Town):
    (member,) = await week_one(village, "Muziekdocent")
    facilitator = (await joined(village["Begeleider"])).go("leergroep")
    for person, word in ((member, "lef"), (facilitator, "moed")):
        await chosen(person, "de lege ruimte")
        await person.click("Eigen woord")
        await person.submit({"word": word})
        person.sees("Je woord staat in de lege ruimte.")
    assert not buttons(member.sees("Je woord staat in de lege ruimte."))
    refused = await Forger(village, member).presses("1:ruimte:make-space:1")
    assert "Dit doet een begeleider." in refused

    await facilitator.click("Maak er een kaart van")
    assert "moed" in form_text(facilitator.modal)
    await facilitator.submit({"line-nl": "Iets doen wat je niet zeker weet"})
    facilitator.sees("De kaart zegt: moed.")
    await chosen(member, "moed")
    await member.click("Wat bedoel je?")
    member.sees("**moed**\nIets doen wat je niet zeker weet")
    assert "de lege ruimte" in text_of(await chosen(member, "de lege ruimte"))


async def test_an_own_deck_keeps_the_first_words_visible(village: Town):
    await begun(village)
    facilitator = (await joined(village["Begeleider"])).go("leergroep")
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await facilitator.slash("ruimte kaarten")
    await facilitator.choose("Een kaart veranderen", "het kind")
    await facilitator.submit({"nl": "onze leerlingen"})
    facilitator.sees("De kaart zegt: onze leerlingen.")
    facilitator.sees("**onze leerlingen** · oorspronkelijk: het kind")
    await facilitator.slash("ruimte kaarten")
    await facilitator.choose("Een kaart veranderen", "de kunsten")
    await facilitator.submit({"hide": ["hide"]})
    facilitator.sees("**de kunsten** · verborgen")
    await facilitator.slash("ruimte kaarten")
    await facilitator.click("Kaart toevoegen")
    await facilitator.submit({"nl": "moed", "en": "courage"})
    facilitator.sees("De kaart zegt: moed.")
    await facilitator.slash("ruimte kaarten")
    await facilitator.choose("Andere woorden voor de hele stapel", "Buiten de kunsteducatie")
    facilitator.sees("oorspronkelijk: de kunsten")

    await member.slash("ruimte kaarten")
    member.sees("**moed**")
    assert [label_of(button) for button in buttons(member.last_message)] == ["Op papier"]
    await member.slash("ruimte leg")
    assert member.last_message["attachments"][0]["filename"] == "table.png"
    assert "onze leerlingen" in text_of(member.last_message)
    assert "de kunsten" not in text_of(member.last_message)


async def test_the_deck_on_paper(village: Town):
    (member,) = await week_one(village, "Koordirigent")
    with suppress(DidNotRespond):  # drawing all of it takes seconds, in which Discord says "thinking"
        await member.slash("ruimte print")
    printed = await member.waits_to_see("De kaarten voor op tafel.", within=30)
    assert [attachment["filename"] for attachment in printed["attachments"]] == ["ruimte.pdf"]
