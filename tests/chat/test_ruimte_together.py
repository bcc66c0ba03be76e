"""Scenarios E10 and E12 with a card: a thought is checked by two, a round is listened to, then stands beside now."""

from bot.sandbox.driving.texts import text_of
from tests.chat.test_unseen import NAMES
from tests.chat.tongues import Tongue, both, gathered, looks
from tests.chat.town import Town

THOUGHT = "Jij vindt dat wij te langzaam zijn?"
ANSWER = "Ik dacht dat jullie niet meer wilden."
THEN, NOW = "Een lokaal zonder ramen.", "Buiten, op het plein."
DYNAMICS = {"nl": "de dynamiek", "en": "the dynamics"}
EMPTY = {"nl": "de lege ruimte", "en": "the empty space"}
PLACE = {"nl": "de plek", "en": "the place"}
SENTENCE = "Wachten is bij ons geen nee."


@both
async def test_two_check_a_thought_and_share_one_sentence(village: Town, to: Tongue):
    _, h, e, other = await gathered(village, to, *NAMES[:3])
    await h.slash(f"ruimte {to.slash('ruimte-choose')}")
    await h.choose(to("ruimte-choose-placeholder"), DYNAMICS[to.language])
    await h.click(to("ruimte-question"))
    await h.click(to("together-assume"))
    await h.submit({"whom": e, "thought": THOUGHT})
    await village.clock.next_day()

    await looks(e, to)
    e.sees(THOUGHT)
    await e.click(to("together-answer"))
    await e.submit({"answer": ANSWER})
    await village.clock.next_day()
    await looks(h, to)
    h.sees(ANSWER)
    await h.click(to("together-one-sentence"))
    await h.submit({"sentence": SENTENCE})
    await village.clock.next_day()
    other.never_received(SENTENCE)

    await looks(e, to)
    await e.click(to("together-share-yes"))
    await village.clock.advance(minutes=5)
    other.sees(SENTENCE)
    for private in (THOUGHT, ANSWER):
        other.never_received(private)


@both
async def test_a_round_says_what_was_heard_before_ones_own(village: Town, to: Tongue):
    _, first, second, _ = await gathered(village, to, *NAMES[:3])
    await first.slash(f"ruimte {to.slash('ruimte-listen')}")
    await first.choose(to("together-round-card"), PLACE[to.language])
    await village.clock.advance(minutes=5)
    for person, step, text in (
        (first, "answer", "Het lokaal ruikt naar verf."),
        (second, "heard", "Dat het naar verf ruikt."),
        (first, "missed", "En dat dat fijn is."),
        (second, "answer", "Bij ons ruikt het naar stof."),
    ):
        await person.click(to("together-my-turn", step=step))
        await person.submit({"text": text})
        await village.clock.advance(minutes=5)
        second.sees(text)


@both
async def test_then_and_now_is_for_oneself_until_it_is_shared(village: Town, to: Tongue):
    facilitator, member, other, _ = await gathered(village, to, *NAMES[:3])
    await member.slash(f"ruimte {to.slash('ruimte-choose')}")
    await member.choose(to("ruimte-choose-placeholder"), PLACE[to.language])
    await member.click(to("ruimte-to-group"))
    await village.clock.advance(minutes=1)
    await member.click(to("ruimte-my-word"))
    await member.submit({"word": THEN})
    await village.clock.next_week()

    await facilitator.slash(f"ruimte {to.slash('ruimte-back')}")
    await facilitator.choose(to("together-back-which"), [PLACE[to.language], EMPTY[to.language]])
    await facilitator.click(to("together-invite"))
    await village.clock.advance(minutes=5)
    invited = member.sees(to("together-invitation"))
    for person in (member, other):
        await person.click(to("together-look-back"), on=invited)
    mine, theirs = text_of(member.last_message), text_of(other.last_message)
    assert f"{to('together-then')}\n> {THEN}" in mine
    assert to("together-then") not in theirs
    await other.click(to("ruimte-leave-empty"))
    other.sees(to("ruimte-left-empty"))

    await member.click(to("together-say-now"))
    await member.submit({"now": NOW})
    await village.clock.advance(minutes=5)
    other.never_received(NOW)
    await member.click(to("together-share-both"))
    await village.clock.advance(minutes=5)
    then = f"{to('together-then-shared')}\n> {THEN}"
    assert f"{then}\n{to('together-now')}\n> {NOW}" in text_of(other.sees(NOW))
