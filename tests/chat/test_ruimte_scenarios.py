"""Scenario E2 whole, answers at once, and a working agreement with its day to look again; each in both languages."""

from datetime import timedelta

from bot.sandbox.driver import Person
from bot.sandbox.driving.texts import buttons, form_text, label_of, text_of
from bot.sandbox.model import Json
from tests.chat.tongues import Tongue, both, gathered
from tests.chat.town import Town

NAMES = ("Koordirigent", "Muziekdocent", "Museumeducator")
PLACE = {"nl": "de plek", "en": "the place"}
LINE = {"nl": "Waar het gebeurt", "en": "Where it happens"}
MORE = {"nl": "De streek, de buurt", "en": "The region, the neighbourhood"}
THREAD = "Week 1"
AGREED, OPEN = "Wie wacht, belt.", "Hoe snel is snel?"


async def chosen(person: Person, to: Tongue) -> Json:
    await person.slash(f"ruimte {to.slash('ruimte-choose')}")
    await person.choose(to("ruimte-choose-placeholder"), PLACE[to.language])
    return person.last_message


async def laid(village: Town, person: Person, to: Tongue) -> None:
    await chosen(person, to)
    await person.click(to("ruimte-to-group"))
    person.sees(to("ruimte-laid"))
    await village.clock.advance(minutes=1)


async def gives(village: Town, person: Person, to: Tongue, word: str) -> None:
    await person.go(THREAD).click(to("ruimte-my-word"))
    await person.submit({"word": word})
    person.sees(to("ruimte-word-done"))
    await village.clock.advance(minutes=1)


def in_thread(person: Person) -> list[str]:
    return [text_of(message) for message in person.messages_in(THREAD)]


@both
async def test_a_first_draw_with_the_group(village: Town, to: Tongue):
    _, b, c, d = await gathered(village, to, *NAMES)
    line, ask = LINE[to.language], to("ruimte-ask-on")
    card = await chosen(b, to)
    assert to("ruimte-what-comes-up-short") in text_of(card)
    assert line not in text_of(card)
    await b.click(to("ruimte-question"))
    first = b.last_text
    await b.click(to("ruimte-another-question"))
    assert b.last_text != first
    await laid(village, b, to)

    c.go(THREAD).sees(to("ruimte-lays", name="Koordirigent"))
    for person, word in ((b, "thuis"), (c, "wind")):
        await gives(village, person, to, word)
    d.go(THREAD).does_not_see(line)
    await d.click(to("ruimte-meaning"))
    d.sees(f"**{PLACE[to.language]}**\n{line}")
    await d.click(to("ruimte-more"))
    d.sees(MORE[to.language])
    for other in (b, c):
        other.never_received(line)
    await gives(village, d, to, "school")
    assert f"**{PLACE[to.language]}** · {line}\n{ask}" in in_thread(d)[-1]

    said = in_thread(d)
    await gives(village, b, to, "thuis in de wind")
    await village.clock.advance(hours=2)
    after = in_thread(d)
    assert len(after) == len(said)
    assert sum(ask in text for text in after) == 1
    assert "**Koordirigent**\n> thuis in de wind" in after
    assert not any("Begeleider" in text for text in after)


@both
async def test_answers_at_once_begin_at_a_card_and_nobody_copies_the_first(village: Town, to: Tongue):
    facilitator, b, c, d = await gathered(village, to, *NAMES)
    await laid(village, b, to)
    await b.go(THREAD).click(to("ruimte-forms"))
    assert to("ruimte-at-once") not in [label_of(button) for button in buttons(b.last_message)]

    await facilitator.go(THREAD).click(to("ruimte-forms"))
    await facilitator.click(to("ruimte-at-once"))
    prompt = to("ruimte-at-once-word", word=PLACE[to.language])
    assert prompt in form_text(facilitator.modal)
    await facilitator.submit()
    await village.settled()
    for person, word in ((b, "thuis"), (c, "wind")):
        await person.go(THREAD).click(to("unseen-answer"))
        await person.submit({"answer": word})
        d.never_received(f"> {word}")
    await village.clock.advance(days=2)
    shown = text_of(d.go(THREAD).sees("> thuis\n— Koordirigent"))
    assert "> wind\n— Muziekdocent" in shown
    assert to("unseen-after", template="associations") in shown


@both
async def test_a_question_with_a_card_can_be_answered_at_once_and_every_form_can_be_reached(
    village: Town, to: Tongue
):
    (facilitator,) = await gathered(village, to)
    await chosen(facilitator, to)
    await facilitator.click(to("ruimte-question"))
    question = facilitator.last_text.partition("\n")[0].removeprefix("### ")
    page = facilitator.last_message
    await facilitator.click(to("ruimte-at-once"))
    assert question in form_text(facilitator.modal)
    await facilitator.closes_the_form()

    await facilitator.click(to("ruimte-forms"), on=page)
    pages = [facilitator.last_text]
    for _ in range(2):
        await facilitator.click(to("ruimte-other-forms"))
        pages.append(facilitator.last_text)
    own = {"nl": "**Onze eigen vorm**", "en": "**Our own way**"}[to.language]
    assert all(own in each for each in pages)
    assert sum(each.count("** · ") for each in pages) == 11 + 3
    await facilitator.click(to("together-look-back"))
    assert to("together-say-now") in facilitator.last_text


@both
async def test_a_working_agreement_comes_back_on_its_day(village: Town, to: Tongue):
    _, b, c, d = await gathered(village, to, *NAMES)
    await b.slash(f"ruimte {to.slash('ruimte-agreement')}")
    again = (await village.clock.now()) + timedelta(days=8)
    await b.submit({"text": AGREED, "open": OPEN, "again": again.date().isoformat()})
    b.sees(to("agreements-proposed"))
    await village.clock.advance(minutes=5)
    proposal = c.go(THREAD).sees(to("agreements-told", state="proposed", sort="working"))
    assert to("agreements-not-yet", text=OPEN) in text_of(proposal)
    await c.click(to("agreements-confirm"), on=proposal)
    await village.clock.advance(minutes=5)
    d.go(THREAD).sees(to("agreements-told", state="stands", sort="working"))
    d.sees(AGREED)
    await village.clock.advance(days=7)
    d.never_received(to("agreements-look-now"))
    await village.clock.advance(days=1)
    looked = text_of(d.sees(to("agreements-look-now")))
    assert AGREED in looked
    assert to("agreements-not-yet", text=OPEN) in looked
