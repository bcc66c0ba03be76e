"""An unseen round from the question to what appears, or does not."""

from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town

NAMES = (
    "Muziekdocent",
    "Koordirigent",
    "Museumeducator",
    "Conservator",
    "Theatermaker",
    "Decorbouwer",
    "Bibliothecaris",
)


async def opened(town: Town, template: str, names: tuple[str, ...] = NAMES) -> tuple[Person, list[Person]]:
    facilitator = await begun(town)
    people = [await joined(town[name]) for name in names]
    await facilitator.go("leergroep").slash("ongezien")
    await facilitator.choose("Waar gaat het om?", template)
    await facilitator.submit()
    await town.settled()
    return facilitator, people


async def answers(person: Person, said: str) -> None:
    await person.go("leergroep").click("Antwoorden")
    await person.submit({"answer": said})


async def test_with_names_everything_appears_at_its_moment_and_not_before(village: Town):
    facilitator, people = await opened(village, "Van verschillende kanten")
    await answers(people[0], "Van opzij, *zacht*")
    await answers(people[1], "Van achteren")
    for person in (facilitator, people[2]):
        person.never_received("Van opzij")

    await village.clock.advance(days=4)
    people[2].sees("Van opzij, \\*zacht\\*")
    people[2].sees("— Koordirigent")


async def test_four_answers_are_extended_once_and_then_nothing_is_shown_or_kept(village: Town):
    _, people = await opened(village, "Hoe vrij is het hier?")
    for person in people[:4]:
        await answers(person, "Nauwelijks")
    await village.clock.advance(days=5)
    people[5].sees("Er zijn nog te weinig antwoorden.")
    await village.clock.advance(days=2)
    people[5].sees("Er zijn minder dan vijf antwoorden.")
    people[5].does_not_see("▰")


async def test_five_answers_make_a_spread_without_a_number_or_a_name(village: Town):
    _, people = await opened(village, "Hoe vrij is het hier?")
    for person in people[:5]:
        await answers(person, "Soms")
    await village.clock.advance(days=5)
    shown = people[6].sees("▰▰▰▰▰▰▰▰▰▰ Soms")
    assert "5" not in str([part.get("content") for part in shown["components"]])
    await people[0].click("Mijn antwoord")
    people[0].sees("Jouw antwoord")


async def test_a_small_group_is_offered_a_way_to_talk(village: Town):
    facilitator, _ = await opened(village, "Stille raad", NAMES[:3])
    facilitator.sees("Jullie zijn met minder dan zeven.")
    village["Muziekdocent"].never_received("minder dan zeven")


async def test_who_has_not_joined_gets_the_form_to_join_first(village: Town):
    await opened(village, "Waar denk je aan?")
    stranger = village["Cultuurcoach"].go("leergroep")
    await stranger.click("Antwoorden")
    assert stranger.modal["title"].startswith("Meedoen")
    await stranger.submit({"hears": "self"})
    await stranger.click("Antwoorden")
    assert not stranger.modal["title"].startswith("Meedoen")


async def test_erasing_takes_ones_words_out_of_what_appeared(village: Town):
    _, people = await opened(village, "Van verschillende kanten")
    await answers(people[0], "Dit moet weg")
    await answers(people[1], "Dit blijft")
    await village.clock.advance(days=4)
    people[2].sees("Dit moet weg")
    await people[0].go("leergroep").slash("ik gegevens")
    await people[0].click("Alles wissen")
    await people[0].click("Ja, wis alles")
    await village.clock.advance(minutes=5)
    people[2].does_not_see("Dit moet weg")
    people[2].sees("Dit blijft")
