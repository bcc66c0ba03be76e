"""Everything held about a member: to see, to take along, to erase, and gone is gone."""

import io
import json
import zipfile
from pathlib import Path

import aiohttp

from tests.chat.test_community_arriving import begun, joined
from tests.chat.town import Town


async def test_all_of_it_can_be_taken_along_in_a_form_for_people_and_one_for_programs(village: Town):
    await begun(village)
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await member.slash("ik gegevens")
    member.sees("Je naam en account")
    await member.click("Meenemen")
    [attachment] = member.sees("om te lezen en om mee te nemen")["attachments"]
    async with aiohttp.ClientSession() as http, http.get(attachment["url"]) as response:
        archive = zipfile.ZipFile(io.BytesIO(await response.read()))
    kept = json.loads(archive.read("tussenruimte.json"))["kept"]
    assert any("Muziekdocent" in each["text"] for each in kept)
    assert "# Wat ik van je bewaar" in archive.read("tussenruimte.md").decode()
    village["Koordirigent"].never_received("om mee te nemen")


async def test_erased_means_erased(village: Town, tmp_path: Path):
    await begun(village)
    member = (await joined(village["Muziekdocent"])).go("leergroep")
    await member.click("Meedoen", on=member.sees("Meedoen"))
    await member.submit({"hears": "self", "zone": "Verzonnendam"})
    member.sees("Die tijdzone ken ik niet.")

    await member.slash("ik gegevens")
    member.sees("Een formulier dat niet aankwam")
    await member.click("Alles wissen")
    await member.click("Ja, wis alles")
    member.sees("Gewist.")

    assert found_in(tmp_path, "Muziekdocent", "Verzonnendam", "1011") == []
    await member.slash("ik gegevens")
    member.sees("Je doet nog niet mee.")


def found_in(folder: Path, *words: str) -> list[str]:
    """Which of these words stand anywhere in the database or its log."""
    stored = b"".join(path.read_bytes() for path in folder.glob("test.db*"))
    assert stored
    return [word for word in words if word.encode() in stored]
