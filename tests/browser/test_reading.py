"""Reading: ten thousand messages, what is unread, edits in place, and text of every kind."""

from datetime import timedelta

import pytest
from playwright.async_api import expect

from bot.sandbox.model import Message
from bot.sandbox.scenes import FACILITATOR as FACILITATOR_ID
from bot.sandbox.scenes import LEARNING
from bot.sandbox.server import Sandbox
from tests.browser.conftest import FACILITATOR, MUSIC, Open
from tests.browser.window import PHONE

pytestmark = pytest.mark.asyncio(loop_scope="session")

ZALGO = "e" + "\u0301" * 3999
HOSTILE = [
    "<script>document.title = 'stuk'</script><img src=x onerror=alert(1)>",
    "[klik](javascript:alert(1)) <javascript:alert(1)>",
    "\u202etxet esrever\u202c en weer gewoon",
    ZALGO,
    "Zo\u200b\u200b\u200bn \ufeff \u2066\u2066\u2066",
    "W" * 1900,
    "```\n" + "x" * 1500 + "\n```",
    "> " * 600 + "diep",
    "**" * 900,
]


def fill_channel(sandbox: Sandbox, count: int) -> None:
    """Puts messages there as if they had been written over the weeks before."""
    channel = sandbox.world.channels[LEARNING]
    begin = sandbox.clock.now() - timedelta(minutes=count)
    for number in range(count):
        at = begin + timedelta(minutes=number)
        author = FACILITATOR_ID if number % 3 else 1_011
        message = Message(sandbox.core.snowflakes.next(), LEARNING, author, at, content=f"bericht {number}")
        channel.messages.add(message)
        channel.last_message_id = message.id


async def test_ten_thousand_messages_scroll_from_last_to_first(open_as: Open, sandbox: Sandbox) -> None:
    fill_channel(sandbox, 10_000)
    me = await open_as(MUSIC)
    await me.sees("bericht 9999")
    timeline = me.page.locator(".timeline")
    for oldest in (9950, 9900, 9850, 9800):
        await timeline.evaluate("node => { node.scrollTop = 0 }")
        await me.sees(f"bericht {oldest - 50}")
    assert await me.messages.count() <= 150
    await expect(me.page.get_by_role("button", name="Naar het nieuwste")).to_be_visible()
    await me.page.get_by_role("button", name="Naar het nieuwste").click()
    await me.sees("bericht 9999")
    await expect(me.page.get_by_role("button", name="Naar het nieuwste")).to_be_hidden()


async def test_where_one_reads_stays_where_it_is(open_as: Open, sandbox: Sandbox) -> None:
    fill_channel(sandbox, 300)
    me, other = await open_as(MUSIC), await open_as(FACILITATOR)
    timeline = me.page.locator(".timeline")
    await timeline.evaluate("node => { node.scrollTop = 900 }")
    read = me.page.locator("article", has_text="bericht 275")
    before = await read.bounding_box()
    await other.say("intussen gezegd")
    await me.page.wait_for_timeout(300)
    after = await read.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 2


async def test_unread_is_marked_until_it_is_read(open_as: Open) -> None:
    me, other = await open_as(MUSIC), await open_as(FACILITATOR)
    await me.page.get_by_role("link", name="wandelgang").click()
    await other.say("iets nieuws voor <@1011>")
    place = me.page.locator(".place", has_text="leergroep")
    await expect(place).to_contain_text("1 ongelezen")
    await expect(place.locator(".count")).to_have_text("1")
    await place.click()
    await expect(me.page.locator(".new-line")).to_be_visible()
    await expect(place).not_to_contain_text("ongelezen")


async def test_an_edit_changes_the_words_in_their_place(open_as: Open) -> None:
    me, other = await open_as(MUSIC), await open_as(FACILITATOR)
    await me.say("eerste gedachte")
    await other.sees("eerste gedachte")
    await me.composer.press("ArrowUp")
    edit = me.page.get_by_role("textbox", name="Bewerken")
    await edit.fill("betere gedachte")
    await edit.press("Enter")
    await other.sees("betere gedachte")
    await other.does_not_see("eerste gedachte")


async def test_markdown_is_as_discord_has_it(open_as: Open) -> None:
    me = await open_as(MUSIC)
    await me.composer.fill(
        "# Kop\n**vet** *schuin* __onder__ ~~weg~~ `code` snake_case_naam\n- een\n  - twee\n> citaat\n-# klein"
    )
    await me.composer.press("Enter")
    text = me.last.locator(".markdown")
    await expect(text.locator(".heading-1")).to_have_text("Kop")
    for tag, words in {"strong": "vet", "em": "schuin", "u": "onder", "s": "weg", "code": "code"}.items():
        await expect(text.locator(tag)).to_have_text(words)
    await expect(text.locator("ul ul li")).to_have_text("twee")
    await expect(text.locator("blockquote")).to_have_text("citaat")
    await expect(text).to_contain_text("snake_case_naam")


@pytest.mark.parametrize("options", [{}, {"viewport": PHONE}], ids=["desk", "phone"])
async def test_hostile_text_is_text_and_stays_in_its_place(
    open_as: Open, options: dict[str, object], sandbox: Sandbox
) -> None:
    channel = sandbox.world.channels[LEARNING]
    for text in HOSTILE:
        message = Message(
            sandbox.core.snowflakes.next(), LEARNING, FACILITATOR_ID, sandbox.clock.now(), content=text
        )
        channel.messages.add(message)
    sandbox.world.guilds[2001].members[FACILITATOR_ID].nick = "\u200b\u200b" + ZALGO[:30] + "\u202e"
    me = await open_as(MUSIC, **options)
    await me.sees("<script>document.title = 'stuk'</script>")
    assert (
        await me.page.locator(".messages script, .messages [onerror], .messages a[href^=javascript]").count()
        == 0
    )
    assert "stuk" not in await me.page.title()
    width = await me.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0
    inner = await me.page.locator(".timeline").evaluate("node => node.scrollWidth - node.clientWidth")
    assert inner <= 0
    await me.say("en daarna gewoon verder")
    await me.sees("en daarna gewoon verder")
