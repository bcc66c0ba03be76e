"""Scenarios E11 and E12: showing; looking back, letting go, going on. In both languages."""

import zipfile
from io import BytesIO

from bot.sandbox.driver import Person
from tests.chat.test_harvest import handed
from tests.chat.test_reflections import posted
from tests.chat.tongues import Tongue, both, gathered, looks
from tests.chat.town import Town

NAMES = ("Muziekdocent", "Koordirigent", "Museumeducator", "Theatermaker")
ANSWERS = ("Klein beginnen", "Eerst kijken", "De conciërge vragen")
QUIET = "Elke maandag stond de zaal al klaar"
BOTH, GAVE = "Samen de bus geregeld", "wat het ons gaf"
FEAST, SMALL = "De eerste leerling koos zelf", "Een kort lied"


async def keeps(member: Person, to: Tongue, what: str, **more: object) -> None:
    await member.go("leergroep").slash(to.slash("harvest", "harvest-keep"))
    await member.submit({"kind": "celebrate", "what": what, **more})


async def says(person: Person, to: Tongue, button: str) -> None:
    await looks(person, to)
    await person.click(to(button))


@both
async def test_showing_with_everyones_yes(village: Town, to: Tongue):
    facilitator, a, i, c, other = await gathered(village, to, *NAMES)

    # A question to take along to work, and what colleagues said.
    await facilitator.slash(to.slash("community", "possibilities"))
    facilitator.sees(to("reflections-nameless-possible", on="off"))
    await facilitator.click(to("reflections-take-along-change", on="off"))
    await village.clock.next_week()
    posted(a, to("reflections-take-along-text"))
    for person, answer in zip((a, i, c), ANSWERS, strict=True):
        await person.click(to("reflections-bring-back"))
        await person.submit({"text": answer})
    await village.settled()
    for answer in ANSWERS:
        posted(other, answer)

    # The group has a word of its own for what it brings.
    await facilitator.go("leergroep").slash(to.slash("community", "agreements"))
    await facilitator.choose(to("agreements-words"), to("words-term", term="value"))
    await facilitator.submit({"word": GAVE})

    # The quiet work of another, with that other's yes.
    await keeps(a, to, QUIET, **{"with": [i]})
    a.sees(to("harvest-done", state="asked"))
    await keeps(a, to, FEAST)
    await keeps(a, to, BOTH, **{"with": [c]})
    await village.clock.advance(hours=3)
    c.never_received(QUIET)
    await says(i, to, "harvest-yes")
    await says(c, to, "harvest-yes")
    await village.settled()
    posted(c, QUIET)

    # Outside: of two stories two people must say yes to each. Of one both do, of the other one of them does not react.
    await facilitator.go("leergroep").slash(to.slash("harvest", "harvest-outside"))
    facilitator.sees(to("harvest-outside-none"))
    await facilitator.click(to("harvest-outside-ask"))
    await village.clock.advance(hours=3)
    for person in (a, a, a, c):
        await says(person, to, "harvest-yes")
    await facilitator.go("leergroep").slash(to.slash("harvest", "harvest-outside"))
    draft = (await handed(village, facilitator)).decode()
    for approved in (FEAST, BOTH, GAVE):
        assert approved in draft
    for inside in (QUIET, *ANSWERS, *NAMES):
        assert inside not in draft


@both
async def test_a_rounds_end_puts_three_things_in_the_light_and_asks_once_to_look_back(
    village: Town, to: Tongue
):
    facilitator, a, i, *_ = await gathered(village, to, *NAMES)
    await facilitator.slash(to.slash("community", "round"))
    await facilitator.click(to("rounds-propose"))
    last = {"nl": "14 september", "en": "14 September"}[to.language]
    await facilitator.submit({"goal": "Laten kiezen", "last": last})
    await village.clock.advance(minutes=1)
    for person in (a, i):
        await person.click(to("agreements-confirm"), on=person.sees("Laten kiezen"))
    for what in (FEAST, SMALL):
        await keeps(a, to, what)
    await keeps(i, to, QUIET, **{"with": [a]})
    await village.clock.advance(days=6, hours=2)
    light = str(posted(facilitator, to("harvest-celebration"))["components"])
    assert FEAST in light
    assert SMALL in light
    assert QUIET not in light

    await a.go("leergroep").slash(to.slash("me", "for-you"))
    a.sees(to("foryou-kind", kind="look-back"))
    await a.slash(to.slash("harvest", "harvest-mine"))
    await a.click(to("harvest-remove"))
    await village.clock.advance(minutes=2)
    light = str(posted(facilitator, to("harvest-celebration"))["components"])
    assert (FEAST in light) is not (SMALL in light)


@both
async def test_looking_back_letting_go_and_going_on(village: Town, to: Tongue):
    facilitator, a, b, *_ = await gathered(village, to, *NAMES)
    await keeps(a, to, FEAST)
    await keeps(b, to, "De maandagkaart", kind="together")
    await village.clock.advance(days=60)
    await a.go("leergroep").slash(to.slash("harvest", "harvest-timeline"))
    for what in (FEAST, "De maandagkaart"):
        a.sees(what)

    # In three rounds: what stays, who carries it, what is let go.
    await a.slash(to.slash("harvest", "harvest-round-off"))
    await a.click(to("harvest-add-lines"))
    await a.submit({"stays": "Twee duo's", "let-go": "Het weekrondje", "advice": "Begin klein"})
    await b.go("leergroep").slash(to.slash("harvest", "harvest-round-off"))
    await b.choose(to("harvest-carry"), "Twee duo's")
    b.sees(to("harvest-carried-by", name="Koordirigent"))
    b.sees(to("harvest-closing-data", days=30))
    await b.click(to("harvest-add-lines"))
    await b.submit({"advice": "Eet samen", "first-step": "Bellen"})

    # What beginners are wished ends as a file that can be shared; with nothing in it that was not given for that.
    await facilitator.go("leergroep").slash(to.slash("community", "export"))
    with zipfile.ZipFile(BytesIO(await handed(village, facilitator))) as file:
        (name,) = (each for each in file.namelist() if each.endswith(".md"))
        account = file.read(name).decode()
    for line in ("Begin klein", "Eet samen"):
        assert line in account
    for inside in (FEAST, "Bellen", "Het weekrondje", *NAMES):
        assert inside not in account

    # One erases everything; the archive still opens for the rest.
    await a.go("leergroep").slash(to.slash("me", "data"))
    await a.click(to("data-erase"))
    await a.click(to("data-erase-yes"))
    await village.clock.advance(minutes=5)
    await b.go("leergroep").slash(to.slash("harvest", "harvest-timeline"))
    b.sees("De maandagkaart")
    assert FEAST not in b.last_text

    await village.clock.advance(days=92)
    await b.go("leergroep").slash(to.slash("me", "for-you"))
    b.sees(to("foryou-kind", kind="reunion"))
    await a.go("leergroep").slash(to.slash("me", "for-you"))
    a.does_not_see(to("foryou-kind", kind="reunion"))


@both
async def test_what_changes_is_changed_in_a_week_that_rests_already_too(village: Town, to: Tongue):
    _, a, i, *_ = await gathered(village, to, *NAMES)
    await a.slash(to.slash("reflect", "reflect-question"))
    await a.click(to("reflections-answer"))
    await a.submit({"text": SMALL})
    await a.click(to("reflections-share-it"))
    await a.click(to("reflections-share", audience="group"))
    await a.click(to("reflections-post"))
    await village.settled()
    await i.click(to("reflections-curious-ask"))
    await i.submit({"question": "Welk lied?"})
    await village.clock.next_week()
    await looks(a, to)
    await a.click(to("reflections-curious-reply"), on=a.sees("Welk lied?"))
    await a.submit({"answer": FEAST})
    await village.clock.advance(minutes=2)
    assert FEAST in str(posted(i, SMALL)["components"])
