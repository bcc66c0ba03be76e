"""A note about someone: the group chooses who reads first, it comes back with a word, and only its author hears so."""

from bot.sandbox.scenes import LEARNING
from tests.chat.tongues import Tongue, both, gathered, looks
from tests.chat.town import Town

ABOUT = "Zij praat altijd door een ander heen."
BACK = "Zeg het haar zelf, ik ga mee."


@both
async def test_it_comes_back_with_a_word_and_goes_out_when_it_is_let_through(village: Town, to: Tongue):
    lead, author, reader = await gathered(village, to, "Muziekdocent", "Koordirigent")
    nameless = to.slash("reflect", "reflect-nameless")
    await lead.slash(nameless)
    await lead.click(to("reflections-nameless-change", on="no"))
    lead.sees(to("reader-none"))
    await lead.choose(to("reader-choose"), reader)
    lead.sees(to("reader-proposed", person=f"<@{reader.id}>"))
    await village.settled()
    await author.click(to("agreements-confirm"), on=author.sees(to("reader-own-yes", name="Koordirigent")))
    author.sees(to("agreements-yes-kept"))
    await reader.click(to("agreements-confirm"), on=reader.sees(to("reader-own-yes", name="Koordirigent")))
    reader.sees(to("agreements-stands"))

    for said in (ABOUT, "Zij luistert slecht."):
        await author.slash(to.slash("reflect", "reflect-question"))
        await author.click(to("reflections-answer"))
        await author.submit({"text": said})
        await author.click(to("reflections-share-it"))
        await author.click(to("reflections-share", audience="without-name"))
        await author.click(to("reader-about-someone"))
        author.sees(to("reader-reads-first", name="Koordirigent", channel=f"<#{LEARNING}>"))
        await author.click(to("reader-give"))
        author.sees(to("reader-given", name="Koordirigent"))
    await village.clock.next_day()

    await looks(reader, to)
    reader.sees(ABOUT)
    assert "Muziekdocent" not in reader.last_text
    await reader.click(to("reader-give-back"))
    await reader.submit({"word": BACK})
    reader.sees(to("reader-gave-back"))
    await looks(reader, to)
    await reader.click(to("reader-let-through"))
    reader.sees(to("reader-let-through-done"))
    await reader.slash(to.slash("me", "for-you"))
    reader.sees(to("foryou-nothing"))
    await author.slash(to.slash("me", "for-you"))
    author.sees(to("reader-came-back"))
    author.sees(BACK)
    lead.never_received(BACK)
    await author.click(to("reader-own-again"))
    author.sees(to("reader-own-again-done"))
    await village.clock.next_day()
    lead.sees(to("reflections-nameless-heading"))
