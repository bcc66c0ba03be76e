"""The people interface: what a person gets, what stays from them, and who may come in at all."""

import asyncio
import json
import sys

import aiohttp
import pytest
import yarl

from bot.sandbox.driver import Driver
from bot.sandbox.model import Overwrite
from bot.sandbox.permissions import Permission
from bot.sandbox.scenes import DESK, GROUP, LEARNING
from bot.sandbox.server import Sandbox


async def status(sandbox: Sandbox, path: str, **headers: str) -> int:
    async with aiohttp.ClientSession() as http, http.get(sandbox.url + path, headers=headers) as response:
        return response.status


async def test_only_loopback_names_and_its_own_pages_get_in(sandbox: Sandbox) -> None:
    port = yarl.URL(sandbox.url).port
    assert await status(sandbox, "/people") == 200
    assert (
        await status(sandbox, "/people", Host=f"localhost:{port}", Origin=f"http://localhost:{port}") == 200
    )
    assert await status(sandbox, "/people", Host="evil.example") == 403
    assert await status(sandbox, "/people", Host=f"127.0.0.1:{port + 1}") == 403
    assert await status(sandbox, "/people", Origin="http://evil.example") == 403
    assert await status(sandbox, "/people", Origin="null") == 403
    assert await status(sandbox, "/people/1011/stream", Origin="https://evil.example") == 403


async def test_it_never_listens_beyond_this_machine() -> None:
    with pytest.raises(ValueError, match="this machine only"):
        await Sandbox.start(host="192.0.2.1")


async def test_a_hidden_channel_does_not_exist_for_who_may_not_see_it(
    sandbox: Sandbox, people: Driver
) -> None:
    desk = sandbox.world.channels[DESK]
    desk.overwrites[GROUP] = Overwrite(GROUP, of_member=False, deny=int(Permission.VIEW_CHANNEL))
    assert await status(sandbox, f"/people/1011/channels/{DESK}/messages") == 404
    state = await people["Muziekdocent"].sight.get("/state")
    assert str(DESK) not in [channel["id"] for channel in state["servers"][0]["channels"]]
    await people["Serverbeheerder"].go("mededelingen").says("alleen voor mij")
    people["Muziekdocent"].never_received("alleen voor mij")


async def test_direct_messages_between_people_stay_between_them(people: Driver) -> None:
    one, two = people["Muziekdocent"], people["Koordirigent"]
    await one.writes_to(two)
    await one.says("onder ons")
    two.sees("onder ons")
    people["Begeleider"].never_received("onder ons")


async def test_unread_and_reading(people: Driver) -> None:
    one, two = people["Muziekdocent"], people["Koordirigent"]
    await one.says(f"hallo <@{two.id}>")
    await one.says("nog iets")
    unread = (await two.sight.get("/state"))["servers"][0]["channels"][0]["unread"]
    assert (unread["count"], unread["mentions"]) == (2, 1)
    await two.act("POST", f"/channels/{LEARNING}/read", {})
    assert (await two.sight.get("/state"))["servers"][0]["channels"][0]["unread"]["count"] == 0


async def test_pages_of_messages(people: Driver) -> None:
    member = people["Muziekdocent"]
    ids = [(await member.says(str(number)))["id"] for number in range(7)]
    page = await member.sight.get(f"/channels/{LEARNING}/messages?limit=3&before={ids[5]}")
    assert [message["content"] for message in page["messages"]] == ["2", "3", "4"]
    assert (page["more_before"], page["more_after"]) == (True, True)


async def test_changing_taking_back_and_reacting(people: Driver) -> None:
    one, two = people["Muziekdocent"], people["Koordirigent"]
    said = await one.says("Hallo")
    await one.edits(said, "Dag")
    await two.reacts(said, "🌱")
    assert one.sees("Dag")["reactions"][0]["count"] == 1
    await one.deletes(said)
    two.does_not_see("Dag")
    with pytest.raises(AssertionError, match="not there"):
        await two.reacts(said, "🌱")


async def test_hostile_text_comes_through_as_text(people: Driver) -> None:
    hostile = "<script>alert(1)</script> \u202eomgekeerd" + "a\u0301" * 900
    said = await people["Muziekdocent"].says(hostile, files=())
    assert said["content"] == hostile
    people["Koordirigent"].sees(hostile)


async def test_a_file_is_served_only_to_who_has_its_address(sandbox: Sandbox, people: Driver) -> None:
    said = await people["Muziekdocent"].upload("../pagina.html", b"<script>alert(1)</script>")
    url = yarl.URL(said["attachments"][0]["url"])
    async with aiohttp.ClientSession() as http:
        async with http.get(url) as response:
            assert response.status == 200
            assert response.headers["Content-Disposition"].startswith("attachment")
            assert "sandbox" in response.headers["Content-Security-Policy"]
        async with http.get(url.update_query(hm="0")) as response:
            assert response.status == 404


async def test_leaving_and_coming_back(people: Driver) -> None:
    member = people["Koordirigent"]
    await people["Muziekdocent"].says("voor de groep")
    await member.act("DELETE", f"/servers/{GROUP}")
    member.does_not_see("voor de groep")
    await member.act("PUT", f"/servers/{GROUP}")
    member.sees("voor de groep")


async def test_a_new_language_is_told(people: Driver) -> None:
    await people["Muziekdocent"].settles(locale="en-GB")
    assert people["Muziekdocent"].sight.state["me"]["locale"] == "en-GB"


async def test_it_runs_as_a_process_of_its_own() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox", "--json", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    ready = json.loads(await process.stdout.readline())
    async with aiohttp.ClientSession() as http, http.get(ready["ready"] + "/clock") as response:
        assert response.status == 200
    process.terminate()
    assert await process.wait() == 0
