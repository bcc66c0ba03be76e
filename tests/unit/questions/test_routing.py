"""Who may know: what was told, what helped, who was asked lately; and what is taken back is gone."""

from datetime import UTC, datetime, timedelta

from bot.questions.routing.ranker import Declared, Kept, Kind, Router
from bot.questions.routing.settings import default_settings

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ANNA, BRAM, CEES = 1, 2, 3


def router() -> Router:
    return Router(None, default_settings())


def kept(key: int, question: str, by: int, days_ago: int = 1) -> Kept:
    return Kept(key, question, "It worked at once", by, NOW - timedelta(days=days_ago), helped=True)


def names(router: Router, text: str, *, spread: bool = False) -> list[int]:
    return [
        one.member for one in router.rank(router.read(text), at=NOW, among=(ANNA, BRAM, CEES), spread=spread)
    ]


def test_who_told_of_it_goes_first_and_the_reason_is_their_own_line():
    found = router()
    found.declare(Declared(BRAM, ("subsidies aanvragen", "koor"), ("wilgen",), "", "nl"))
    found.declare(Declared(CEES, ("wilgen knotten",), (), "", "nl"))
    first = found.rank(found.read("Wie kan een subsidieaanvraag lezen?"), at=NOW, among=(ANNA, BRAM, CEES))[0]
    assert (first.member, first.reason and first.reason.phrase) == (BRAM, "subsidies aanvragen")


def test_what_one_wants_to_learn_is_not_taken_for_what_one_knows():
    found = router()
    found.declare(Declared(ANNA, ("koken",), ("wilgen knotten",), "", "nl"))
    found.declare(Declared(CEES, ("knotwilgen",), (), "", "nl"))
    assert names(found, "Wie weet iets van wilgen knotten?")[0] == CEES


def test_each_answer_that_helps_is_learnt_at_once_and_unlearnt_without_a_trace():
    found = router()
    found.learn(kept(1, "Which busses run on Sunday?", CEES))
    first = found.rank(found.read("busses on sunday"), at=NOW, among=(ANNA, BRAM, CEES), spread=False)[0]
    assert (first.member, first.reason and (first.reason.kind, first.reason.key)) == (
        CEES,
        (Kind.ANSWERED, 1),
    )
    assert found.similar(found.read("Which busses run on Sunday?"))[0][0].key == 1
    found.unlearn(1)
    assert found.similar(found.read("Which busses run on Sunday?")) == []
    assert not found.vocabulary()


def test_the_same_question_answered_twice_is_shown_once():
    found = router()
    for key, by in enumerate((ANNA, BRAM)):
        found.learn(kept(key, "Which busses run on Sunday?", by))
    assert len(found.similar(found.read("busses run on sunday"))) == 1


def test_who_is_forgotten_leaves_nothing():
    found = router()
    found.declare(Declared(ANNA, ("imkerij",), (), "", "nl"))
    found.learn(kept(1, "Hoe overwintert een bijenvolk?", ANNA))
    found.asked(ANNA, NOW)
    found.forget(ANNA)
    assert not found.vocabulary()


def test_a_fresh_answer_counts_for_more_than_an_old_one():
    found = router()
    found.learn(kept(1, "Which busses run on Sunday?", ANNA, days_ago=300))
    found.learn(kept(2, "Which busses run on Sunday?", BRAM, days_ago=3))
    assert names(found, "busses on Sunday")[0] == BRAM


def test_equals_take_turns_when_load_is_spread():
    found = router()
    for key, by in enumerate((ANNA, BRAM, CEES)):
        found.learn(kept(key, "Which busses run on Sunday?", by))
    turns: list[int] = []
    for hour in range(6):
        first = names(found, "busses on Sunday", spread=True)[0]
        found.asked(first, NOW - timedelta(hours=hour))
        turns.append(first)
    assert sorted(turns) == [ANNA, ANNA, BRAM, BRAM, CEES, CEES]
