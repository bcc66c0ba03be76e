"""Scenario E5: a round with a board, what was tried, and its end; in both languages."""

from tests.chat.test_harvest_scenarios import keeps
from tests.chat.test_questions_scenarios import tells_about
from tests.chat.test_reflections import posted
from tests.chat.test_standups_my_week import cards
from tests.chat.test_standups_scenarios import NAMES, NL, Tongue, asks_around, both, gathered
from tests.chat.tongues import Tongue as Texts
from tests.chat.tongues import looks
from tests.chat.town import Town

CANON = "zingen in canon"


@both
async def test_a_round_with_a_board_and_its_end(village: Town, to: Tongue):
    facilitator, a, e, f, *_ = await gathered(village, to)
    await facilitator.slash(to.settings)
    await facilitator.click(to.board_on)
    await facilitator.slash(to.round)
    await facilitator.click(to.propose)
    await facilitator.submit({"goal": "Leerlingen een keer laten kiezen", "last": to.last})
    await village.clock.advance(minutes=1)
    for person in (a, e, f):
        await person.click(to.support, on=person.sees("Leerlingen een keer laten kiezen"))
    await village.clock.advance(minutes=1)
    await facilitator.go("leergroep").slash(to.board)
    await facilitator.click(to.begin)
    assert "Leerlingen een keer laten kiezen" in str(facilitator.modal)
    await facilitator.submit()

    for person, intended in ((a, "Een lied kiezen"), (e, "De route omdraaien"), (f, "Zaal donker")):
        await person.slash(to.board)
        await person.click(to.put)
        await person.submit({"texts": intended})
    await a.choose(to.which, "Een lied kiezen")
    await a.click(to.tried)

    # Two days later: two questions, each with readers of its own, and one curious question back.
    texts = Texts(to.code)
    await tells_about(f, texts, CANON)
    await village.clock.advance(days=2, hours=3)
    await looks(a, texts)
    asked = a.sees(texts("reflections-follow-up-question", part="first"))
    assert "Een lied kiezen" in str(asked["components"])
    await a.click(texts("reflections-answer"), on=asked)
    await a.submit({"text": "Ze zongen door elkaar"})
    await a.click(texts("reflections-one-more"))
    await a.submit({"text": "De buren"})
    await a.click(texts("reflections-share-it"))
    await a.click(texts("reflections-share", audience="group"))
    await a.click(texts("reflections-post"))
    await village.settled()
    await e.click(texts("reflections-curious-ask"), on=posted(e, "De buren"))
    await e.submit({"question": "Welke buren?"})
    await village.settled()
    await looks(a, texts)
    await a.click(texts("reflections-curious-reply"), on=a.sees("Welke buren?"))
    await a.submit({"answer": "Die van boven.\nZe lachten."})
    await a.slash(texts.slash("me", "for-you"))
    for told in ("curious", "follow-up"):
        assert texts("foryou-kind", kind=told) not in a.last_text, "what has its answer waits no longer"
    await village.clock.advance(minutes=1)
    assert "Die van boven." in str(posted(f, "De buren")["components"])

    # What stays one's own can become a question all the same.
    await a.click(texts("reflections-further"), on=a.sees("Ze zongen door elkaar"))
    await asks_around(a, texts, "Ze zongen door elkaar", "Wie zong al eens in canon?")
    await village.settled()
    await looks(f, texts)
    f.sees("Wie zong al eens in canon?")
    for person in (facilitator, e, f):
        person.never_received("Ze zongen door elkaar")

    await keeps(e, texts, "De hele klas koos mee")
    await f.go("leergroep").slash("parkeer punt" if to is NL else "park point")
    await f.submit({"text": "Wie betaalt?"})
    await village.clock.advance(minutes=1)
    (board,) = [m for m in cards(f, "Leerlingen een keer laten kiezen") if m["attachments"]]
    assert f"{to.tried}: Een lied kiezen" in str(board["components"])
    assert not [name for name in NAMES if name in str(board)]

    await village.clock.advance(days=30)
    (board,) = [m for m in cards(f, "Leerlingen een keer laten kiezen") if m["attachments"]]
    assert to.over in str(board["components"])
    assert texts("standups-board-lighter") in str(board["components"])
    assert "De hele klas koos mee" in str(posted(f, texts("harvest-celebration"))["components"])
    (again,) = cards(f, to.still_parked)
    assert "Wie betaalt?" in str(again["components"])
