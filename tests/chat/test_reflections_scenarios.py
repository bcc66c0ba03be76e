"""Scenarios E7 and E8: a doubt becomes a case, where we stand, and a silent disagreement; in both languages."""

from bot.sandbox.driver import Person
from tests.chat.test_reflections import posted
from tests.chat.test_unseen import NAMES
from tests.chat.tongues import Tongue, both, gathered, looks
from tests.chat.town import Town

STORY = "Ik weet nooit wat ik moet doen als een leerling niet mee wil doen."
QUESTION = "Wat wil hij eigenlijk?"
ADVICE, ASKED, ANSWER, TAKEN = (
    "Laat hem tellen.",
    "Wanneer wel?",
    "Als er muziek is.",
    "Het lag niet aan mij.",
)


async def thinks_along(person: Person, to: Tongue, text: str, sort: str) -> None:
    await person.go("leergroep").click(to("reflections-think-along"))
    await person.submit({"sort": sort, "text": text})


@both
async def test_a_doubt_becomes_a_case(village: Town, to: Tongue):
    facilitator, f, other, third = await gathered(village, to, *NAMES[:3])
    await facilitator.slash(to.slash("reflect", "reflect-nameless"))
    await facilitator.click(to("reflections-nameless-change", on="no"))

    await f.slash(to.slash("reflect", "reflect-question"))
    first = f.last_text
    await f.click(to("reflections-another"))
    assert f.last_text != first
    await f.click(to("reflections-answer"))
    await f.submit({"text": STORY, "mark": "doubt"})
    f.sees(to("reflections-doubt"))
    await f.click(to("reflections-further"))
    await f.click(to("reflections-together"))
    await f.submit({"question": "Wat nu?"})
    f.sees(to.begins("reflections-case-given", moment="§"))

    await village.clock.next_day()
    for person in (facilitator, other, third):
        assert f.name not in str(posted(person, STORY))
        person.sees(to.begins("reflections-round", round="questions", moment="§"))
    await thinks_along(other, to, ADVICE, "idea")
    other.sees(to("reflections-idea-early"))
    third.never_received(to("reflections-idea-early"))
    await other.click(to("reflections-keep-idea"))
    await thinks_along(third, to, ASKED, "question")
    await village.clock.next_day()
    f.does_not_see(ADVICE)

    await looks(f, to)
    f.sees(ASKED)
    await f.click(to("reflections-answer"))
    await f.submit({"text": ANSWER})
    await village.clock.next_day()
    assert "interaction_metadata" not in posted(other, ANSWER)
    await village.clock.advance(days=3)
    posted(third, ADVICE)
    await village.clock.advance(days=4)
    await looks(f, to)
    await f.click(to("reflections-answer"))
    await f.submit({"text": TAKEN})
    await village.clock.next_day()
    assert to("reflections-case-sort", sort="taken") in str(posted(third, TAKEN))
    for person in (facilitator, other, third):
        assert not any(
            f.name in str(message) for message in person.sight.newest_first() if STORY in str(message)
        )


@both
async def test_its_author_closes_a_case_at_any_time_and_no_file_names_them(village: Town, to: Tongue):
    facilitator, f, other, _ = await gathered(village, to, *NAMES[:3])
    await facilitator.slash(to.slash("reflect", "reflect-nameless"))
    await facilitator.click(to("reflections-nameless-change", on="no"))
    await f.slash(to.slash("reflect", "reflect-case"))
    await f.submit({"situation": STORY, "question": QUESTION, "name": "nameless"})
    await village.clock.next_day()
    posted(other, STORY)
    await looks(f, to)
    await f.click(to("reflections-close-case"))
    await village.clock.advance(minutes=2)
    other.sees(to("reflections-round", round="closed", moment=""))


async def opens(facilitator: Person, to: Tongue, template: str, **typed: str) -> None:
    await facilitator.go("leergroep").slash(to.slash("unseen"))
    await facilitator.choose(to("unseen-choose"), to("unseen-template", template=template))
    await facilitator.submit(typed)


async def scores(person: Person, to: Tongue, *parts: dict[str, str]) -> None:
    """Statements that do not fit in one form come in two."""
    await person.go("leergroep").click(to("unseen-answer"))
    for part in parts[:-1]:
        await person.submit(part)
        await person.click(to("unseen-further"))
    await person.submit(parts[-1])


@both
async def test_where_we_stand_and_a_silent_disagreement(village: Town, to: Tongue):
    facilitator, *people = await gathered(village, to, *NAMES)
    await opens(facilitator, to, "interim")
    await village.settled()
    for number, person in enumerate(people):
        place = "yes" if number % 2 else "no"
        await scores(
            person, to, {"0": "yes", "1": "largely", "2": "yes"}, {"3": place, "4": "yes", "5": "yes"}
        )
    facilitator.does_not_see("▰")
    await village.clock.advance(days=5)
    place = to("unseen-statement", statement="place")
    shown = str(facilitator.sees(to("unseen-widest", statement=place))["components"])
    assert not [person.name for person in people if person.name in shown]
    await people[0].click(to("unseen-my-answer"))
    people[0].sees(f"{place} **{to('unseen-option', option='no')}**")

    await opens(facilitator, to, "council", prompt="Het grote feest?")
    await village.settled()
    for number, person in enumerate(people):
        await person.go("leergroep").click(to("unseen-answer"), on=posted(person, "Het grote feest?"))
        await person.submit({"answer": "otherwise" if number < 5 else "go-on"})
    await village.clock.advance(days=4)
    facilitator.sees(to("unseen-other-course"))

    for compass in ("Samen één groot feest", "Kleiner en dichterbij"):
        await facilitator.slash(to.slash("community", "agreements"))
        await facilitator.click(to("agreements-propose"))
        await facilitator.submit({"sort": "compass", "text": compass})
        await village.clock.advance(minutes=1)
        for person in people[:4]:
            await person.click(to("agreements-confirm"), on=person.sees(compass))
        await village.clock.advance(minutes=1)
    await facilitator.slash(to.slash("community", "agreements"))
    page = str(facilitator.sees(to("agreements-compass", version=2))["components"])
    assert "> Kleiner en dichterbij" in page
    assert "> ~ Samen één groot feest" in page

    await opens(facilitator, to, "trust")
    await village.settled()
    for person in people[:4]:
        question = posted(person, to("unseen-prompt-usual", template="trust"))
        await person.go("leergroep").click(to("unseen-answer"), on=question)
        await person.submit({"answer": "hardly"})
    await village.clock.advance(days=8)
    nothing = to("unseen-few")
    shown = str(facilitator.sees(nothing)["components"])
    assert "▰" not in shown
    assert to("unseen-option", option="hardly") not in shown
