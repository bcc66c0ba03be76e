"""Circles, and people without an account: seen by the group, chosen by those whom it concerns."""

from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town


async def test_a_circle_is_made_entered_and_left(village: Town):
    await begun(village)
    maker, other = await joined(village["Muziekdocent"]), await joined(village["Koordirigent"])
    await maker.go("leergroep").slash("groep mensen")
    maker.sees("Er is nog geen kring.")
    await maker.click("Een kring maken")
    await maker.submit({"Hoe heet de kring?": "Pubers en podium"})
    maker.sees(f"**Pubers en podium** · <@{maker.id}>")

    await other.go("leergroep").slash("groep mensen")
    await other.choose("Erbij gaan, of eruit stappen", "Pubers en podium")
    other.sees(f"**Pubers en podium** · <@{maker.id}>, <@{other.id}>")
    await other.choose("Erbij gaan, of eruit stappen", "Pubers en podium")
    assert f"<@{other.id}>" not in other.last_text


async def test_someone_without_an_account_is_entered_only_with_their_yes(village: Town):
    await begun(village)
    member, other = await joined(village["Muziekdocent"]), await joined(village["Koordirigent"])
    await member.go("leergroep").slash("groep mensen")
    await member.click("Iemand doet via mij mee")
    await member.submit({"name": "Oma Truus"})
    member.sees("Zonder een ja bewaar ik niets")
    await member.click("Probeer het opnieuw")
    await member.submit({"said": ["yes"]})
    member.sees("Via een ander erbij")

    await other.go("leergroep").slash("groep mensen")
    other.sees(f"Oma Truus, via <@{member.id}>")
    await member.slash("groep mensen")
    await member.choose("Wie doet niet meer via jou mee?", "Oma Truus")
    assert "Oma Truus" not in member.last_text


async def test_in_english_too(village: Town):
    await begun(village)
    guest = await joined(village["Guest teacher"])
    await guest.go("leergroep").slash("community people")
    guest.sees("There is no circle yet.")
