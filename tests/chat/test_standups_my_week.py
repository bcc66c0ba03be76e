"""My week: one click, one form; what stands in the thread is a card that is corrected in place."""

from io import BytesIO

from PIL import Image

from bot.sandbox.driver import File, Person
from bot.sandbox.driving.texts import EPHEMERAL
from bot.sandbox.model import Json
from tests.chat.test_community_arriving import joined
from tests.chat.test_reflections import week_one
from tests.chat.town import Town

HOSTILE = "@everyone **vet** [x](https://x.nl) <t:0:R> ||stil|| ``` # kop"


def photo() -> bytes:
    made = BytesIO()
    Image.new("RGB", (60, 40), "teal").save(made, "JPEG")
    return made.getvalue()


def cards(person: Person, text: str) -> list[Json]:
    return [
        m
        for m in person.sight.newest_first()
        if not m["flags"] & EPHEMERAL and m["author"]["bot"] and text in str(m["components"])
    ]


async def wrote(member: Person, **answers: object) -> None:
    await member.go("leergroep").slash("week mijn")
    await member.submit(answers)


async def test_one_word_is_enough_and_correcting_edits_the_same_card(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Zon")
    member.sees("**Dit staat in de draad van de week.**")
    await village.settled()
    (first,) = cards(other, "Zon")
    await member.click("Verbeteren")
    await member.submit({"moment": "Zon, en regen"})
    await village.clock.advance(minutes=1)
    (second,) = cards(other, "Zon, en regen")
    assert first["id"] == second["id"]
    assert len(cards(other, "Muziekdocent")) == 1
    other.never_received("Verbeteren kan tot")


async def test_nothing_at_all_is_a_full_answer(village: Town):
    member, other = await week_one(village)
    await wrote(member)
    member.sees("**Je leest deze week mee.** Dat is een volledig antwoord.")
    await village.settled()
    assert not cards(other, "Muziekdocent")


async def test_last_weeks_plan_stands_there_as_lines(village: Town):
    member, _ = await week_one(village)
    await wrote(member, plan="- Bellen\n- Oefenen met stilte")
    await village.clock.advance(days=7)
    await member.slash("week mijn")
    member.sees("Bellen\nOefenen met stilte")
    await member.submit({"done": "Bellen"})
    await member.choose("Kies een regel: hoe het ging, wie het leest", "Bellen")
    await member.click("Ging anders")
    await village.clock.advance(minutes=1)
    member.sees("Bellen · ging anders")


async def test_what_is_in_the_way_stands_there_without_anyone_in_front_of_it(village: Town):
    member, other = await week_one(village)
    await wrote(member, obstacle="het rooster")
    member.sees(
        "Wat zou helpen: een tip, iemand om mee te praten, extra handen, of wilde je het alleen even kwijt?"
    )
    await village.settled()
    (shown,) = cards(other, "het rooster")
    assert "Wie kent dit?" in str(shown["components"])
    assert "Muziekdocent" not in str(shown["components"])
    await member.choose("Wat zou helpen?", "Een tip")
    await village.clock.advance(minutes=1)
    other.sees("Wie heeft een tip?")
    await other.click("Ik denk mee")
    await other.submit({"text": "Ruil met woensdag."})
    await village.settled()
    await member.go("leergroep").slash("ik voor-jou")
    await member.click("Bekijk")
    member.sees("Ruil met woensdag.")
    village["Begeleider"].never_received("Ruil met woensdag.")


async def test_the_facilitator_hears_it_only_when_the_member_says_so(village: Town):
    member, other = await week_one(village)
    facilitator = await joined(village["Begeleider"])
    await wrote(member, obstacle="te veel tegelijk")
    await village.settled()
    facilitator.never_received("wil graag gebeld worden")
    await member.choose("Wat zou helpen?", "Dat de begeleider mij belt")
    member.sees("dat je graag gebeld wordt")
    await village.settled()
    await facilitator.go("leergroep").slash("ik voor-jou")
    await facilitator.click("Bekijk")
    await facilitator.click("Leg weg")
    await facilitator.click("Bekijk")
    facilitator.sees("**Muziekdocent wil graag gebeld worden**")
    other.never_received("wil graag gebeld worden")


async def test_next_week_only_the_one_concerned_is_asked(village: Town):
    member, other = await week_one(village)
    await wrote(member, obstacle="het rooster")
    await village.clock.advance(days=7)
    await wrote(member, moment="Verder")
    member.sees("Vorige week was dit in de weg. Is het er nog?")
    await member.click("Niet meer")
    member.sees("Dan haal ik het weg.")
    other.never_received("Is het er nog?")


async def test_hostile_text_in_every_field_is_text(village: Town):
    member, other = await week_one(village)
    await wrote(member, **{field: f"{HOSTILE} {field}" for field in ("moment", "done", "plan", "obstacle")})
    await village.settled()
    (card,) = cards(other, "Muziekdocent")
    assert not card.get("mention_everyone")
    assert "[x](https" not in str(card["components"])
    assert r"\[x\]\(https" in str(card["components"]).replace("\\\\", "\\")


async def test_four_thousand_characters_are_kept_and_shown_shortened(village: Town):
    member, other = await week_one(village)
    long = "woord " * 660
    await wrote(member, moment=long, done=long, plan=long, obstacle=long)
    member.sees("Alles is bewaard")
    await village.settled()
    assert cards(other, "Muziekdocent")
    await member.click("Verbeteren")
    assert long.strip() in str(member.modal)


async def test_a_photo_stands_on_the_card_and_its_words_with_it(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Kijk", photo=File("foto.jpg", photo()))
    member.sees("Je foto staat erbij.")
    await member.click("Wat is er te zien?")
    await member.submit({"alt": "Een lege zaal"})
    await village.clock.advance(minutes=1)
    (card,) = cards(other, "Kijk")
    assert "Een lege zaal" in str(card["components"])
    await member.click("Verbeteren")
    await member.submit({"moment": "Kijk eens"})
    member.sees("Je foto staat erbij.")
    await member.click("Foto weg")
    await village.clock.advance(minutes=1)
    (card,) = cards(other, "Kijk eens")
    assert "Een lege zaal" not in str(card["components"])


async def test_a_text_file_named_photo_gets_a_kind_word_and_the_text_stays(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Toch geschreven", photo=File("photo.jpg", b"just some text"))
    member.sees("Dit bestand is geen foto die ik kan openen. Je tekst staat er wel.")
    await village.settled()
    assert cards(other, "Toch geschreven")


async def test_submitting_twice_is_one_entry(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Een")
    await wrote(member, moment="Twee")
    await village.clock.advance(minutes=1)
    assert len(cards(other, "Muziekdocent")) == 1
    assert cards(other, "Twee")


async def test_narrowed_to_oneself_it_disappears_for_the_others(village: Town):
    member, other = await week_one(village)
    await wrote(member, moment="Toch liever niet", done="Gebeld")
    await village.settled()
    await member.choose("Kies een regel: hoe het ging, wie het leest", "Toch liever niet")
    await member.click("Alleen ik")
    await village.clock.advance(minutes=1)
    other.does_not_see("Toch liever niet")
    other.sees("Gebeld")


async def test_in_english(village: Town):
    await week_one(village)
    guest = village["Guest teacher"]
    panel = guest.go("leergroep").sees("## Leren tussen huizen")
    await guest.click("Meedoen", on=panel)
    await guest.submit({"hears": "self", "language": "en"})
    await guest.slash("week mine")
    guest.sees("My week · the whole group reads this")
    await guest.submit({"moment": "Rain", "obstacle": "the timetable"})
    guest.sees("**This is in the week's thread.**")
    guest.sees("What would help: a tip, someone to talk to")
