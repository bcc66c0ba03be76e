"""E11 and E12: showing, and looking back, letting go, going on; nothing without the yes of who is part of it."""

import zipfile
from io import BytesIO
from typing import Any

from bot.sandbox.driver import Person
from tests.chat.test_community_arriving import joined
from tests.chat.test_reflections import posted, week_one
from tests.chat.town import Town

QUIET = "Elke maandag stond de zaal al klaar."


async def kept(member: Person, what: str, **more: Any) -> None:
    await member.go("leergroep").slash("oogst bewaar")
    await member.submit({"kind": "celebrate", "what": what, **more})


async def agrees(person: Person, button: str = "Ja, goed") -> None:
    await person.go("leergroep").slash("ik voor-jou")
    await person.click("Bekijk")
    await person.click(button)


async def test_the_quiet_work_of_another_is_shown_only_with_their_yes(village: Town):
    member, other = await week_one(village)
    await kept(member, QUIET, **{"with": [other]})
    member.sees("Zegt iedereen ja, dan zet ik het in de groep.")
    await village.clock.advance(hours=3)
    village["Begeleider"].never_received(QUIET)
    await agrees(other)
    await village.settled()
    posted(village["Begeleider"], QUIET)
    other.sees("**Muziekdocent** bewaart:")
    await other.slash("oogst van-mij")
    await other.click("Toch niet")
    await village.clock.advance(minutes=2)
    village["Begeleider"].does_not_see(QUIET)


async def test_a_no_is_told_to_nobody(village: Town):
    member, other = await week_one(village)
    await kept(member, QUIET, **{"with": [other]})
    await village.clock.advance(hours=3)
    await agrees(other, "Liever niet")
    other.sees("Prima. Dat hoort niemand.")
    await member.slash("oogst van-mij")
    member.sees("Nog niet in de groep.")
    member.never_received("Liever niet")


async def test_of_a_message_the_words_of_a_member_come_along_to_be_checked(village: Town):
    member, other = await week_one(village)
    message = await other.says("Ik begin nu elke les met stilte. @everyone")
    await member.menu("Bewaren", message)
    member.sees("Ik begin nu elke les met stilte.")
    await member.submit({"changed": "Mijn klas wacht erop."})
    await village.clock.advance(hours=3)
    await agrees(other)
    await village.settled()
    shown = str(posted(member, "elke les met stilte")["components"])
    assert message["id"] in shown
    assert "Mijn klas wacht erop." in shown

    await member.menu("Bewaren", await other.says("🔒 Dit blijft onder ons."))
    member.sees("Hier staat 🔒 bij: het blijft hier.")


async def test_of_who_has_not_joined_only_the_link_comes_along(village: Town):
    member, _ = await week_one(village)
    message = await village["Conservator"].go("leergroep").says("Dit zijn mijn woorden.")
    await member.menu("Bewaren", message)
    assert "Dit zijn mijn woorden." not in str(member.modal)
    await member.submit({"kind": "helped", "what": "Wat de conservator schreef"})
    await village.settled()
    assert message["id"] in str(posted(member, "Wat de conservator schreef")["components"])


async def test_outside_goes_only_what_everyone_agreed_to(village: Town):
    member, other = await week_one(village)
    await kept(member, "Dit mag mee")
    await kept(other, "Dit blijft hier")
    facilitator = (await joined(village["Begeleider"])).go("leergroep")
    await facilitator.slash("oogst deel-buiten")
    facilitator.sees("Er is nog niets waar iedereen ja op zei.")
    await facilitator.click("Vraag het iedereen")
    await village.clock.advance(hours=3)
    await agrees(member)
    await village.bot_restarts()
    await facilitator.slash("oogst deel-buiten")
    draft = (await handed(village, facilitator)).decode()
    assert "Dit mag mee" in draft
    assert "Dit blijft hier" not in draft
    await member.slash("oogst deel-buiten")
    member.sees("Dit doet een begeleider.")

    await facilitator.go("leergroep").slash("groep export")
    with zipfile.ZipFile(BytesIO(await handed(village, facilitator))) as file:
        assert {"verslag.md", "verhalen.csv", "timeline.png"} == set(file.namelist())
        assert all(b"Dit blijft hier" not in file.read(name) for name in file.namelist())

    await member.slash("oogst van-mij")
    member.sees("Met jouw ja mag dit mee naar buiten.")
    await member.click("Toch binnen houden")
    await facilitator.slash("groep export")
    facilitator.sees("Er is nog niets waar iedereen ja op zei.")
    assert not facilitator.last_message["attachments"], "an account of nothing is no file"


async def test_looking_back_makes_a_timeline_and_a_field(village: Town):
    member, _ = await week_one(village)
    await member.slash("oogst tijdlijn")
    member.sees("Hier staat nog niets. Dat kan nog komen.")
    await kept(member, "De zaal zat vol", kind="together")
    await member.slash("oogst tijdlijn")
    member.sees("Hoe we gingen. september 2026: De zaal zat vol.")
    await member.slash("oogst veld")
    await member.click("Terugkijken")
    await member.choose("Wat het was", "wat beter werd")
    await member.choose("Waar het over ging", "over samenwerken")
    await member.click("Klaar")
    member.sees("Je keek op alles terug.")
    await member.slash("oogst veld")
    member.sees("wat beter werd: De zaal zat vol.")
    member.sees("over samenwerken: De zaal zat vol.")


async def test_rounding_off_letting_go_and_going_on(village: Town):
    member, other = await week_one(village)
    await member.slash("oogst afronden")
    await member.click("Iets toevoegen")
    await member.submit(
        {
            "stays": "De maandagkaart",
            "let-go": "Het lange verslag",
            "advice": "Begin klein",
            "first-step": "Bellen",
        }
    )
    await other.slash("oogst afronden")
    await other.choose("Dit draag ik, of niet meer", "De maandagkaart")
    other.sees("Koordirigent draagt dit")
    other.never_received("Bellen")
    await village.clock.advance(days=92)
    await member.go("leergroep").slash("ik voor-jou")
    member.sees("Drie maanden later.")


async def test_in_english(village: Town):
    await week_one(village)
    guest = (await joined(village["Guest teacher"], language="en")).go("leergroep")
    await guest.slash("harvest keep")
    await guest.submit({"kind": "helped", "what": "A borrowed warm-up"})
    guest.sees("**Kept.** The group can read it too.")
    await guest.slash("harvest timeline")
    guest.sees("The way we went. September 2026: A borrowed warm-up.")


async def handed(village: Town, person: Person) -> bytes:
    """The file in the newest message."""
    (attachment,) = person.last_message["attachments"]
    async with person._http.get(attachment["url"]) as response:  # the test reads what a person would download
        return await response.read()
