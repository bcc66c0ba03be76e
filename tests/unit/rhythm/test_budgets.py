"""Low burden: how much may be said in a week, and what goes first."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.rhythm.budgets import Purse, Wish, goes_anyway, next_week, share_out, week_of
from bot.rhythm.kinds import ALLOWANCE, KINDS, RANK, Held, Lane

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2025, 3, 3, tzinfo=UTC).toordinal()
NOOR, SAM = 1, 2


def wish(number: int, kind: str, owner: int = NOOR, *, asked_for: bool = False) -> Wish:
    lane = KINDS[kind].lane
    assert lane is not None
    return Wish(number, kind, Purse(lane, owner, MONDAY), asked_for)


def test_a_member_hears_one_from_the_bot_and_two_from_people():
    wishes = [wish(1, "prompt"), wish(2, "follow-up"), wish(3, "ask"), wish(4, "check"), wish(5, "thanks")]
    assert share_out(wishes, {}) == {2, 3, 4}


def test_when_the_week_is_full_a_question_goes_before_a_check_and_a_session_before_the_bot():
    wishes = [wish(1, "thanks"), wish(2, "check"), wish(3, "ask"), wish(4, "digest"), wish(5, "preparation")]
    assert share_out(wishes, {}) == {2, 3, 5}


def test_what_was_spent_earlier_in_the_week_counts():
    people, bot = Purse(Lane.FROM_PEOPLE, NOOR, MONDAY), Purse(Lane.FROM_BOT, NOOR, MONDAY)
    assert share_out([wish(1, "ask"), wish(2, "ask"), wish(3, "prompt")], {people: 1, bot: 1}) == {1}


def test_one_person_does_not_spend_what_another_may_get():
    assert share_out([wish(1, "prompt", NOOR), wish(2, "prompt", SAM)], {}) == {1, 2}


def test_what_someone_asked_for_goes_and_counts():
    full = {Purse(Lane.FROM_BOT, NOOR, MONDAY): 1}
    assert share_out([wish(1, "digest", asked_for=True), wish(2, "preparation")], full) == {1}
    assert share_out([wish(1, "digest", asked_for=True), wish(2, "preparation")], {}) == {1}


def test_the_panel_counts_and_goes_before_all_others_however_full_the_week_is():
    full = {Purse(Lane.COMMUNITY, NOOR, MONDAY): 2}
    assert share_out([wish(1, "report"), wish(2, "panel")], full) == {2}
    assert share_out([wish(1, "report"), wish(2, "board", asked_for=True), wish(3, "panel")], {}) == {2, 3}


def test_answers_and_changed_times_come_on_top():
    assert KINDS["answer"].lane is None
    assert KINDS["changed"].lane is None


def test_what_is_for_a_person_is_never_lost_when_it_may_not_be_said():
    private = [kind for kind in KINDS.values() if kind.lane in {Lane.FROM_PEOPLE, Lane.FROM_BOT}]
    assert all(kind.held is Held.FOR_YOU for kind in private)


def test_the_week_turns_on_monday_where_it_is_counted():
    sunday_evening = datetime(2025, 3, 9, 23, 30, tzinfo=UTC)  # already Monday in Amsterdam
    assert week_of(sunday_evening, AMSTERDAM) == MONDAY + 7
    assert week_of(sunday_evening, ZoneInfo("America/New_York")) == MONDAY
    assert next_week(sunday_evening, AMSTERDAM) == datetime(2025, 3, 17, 7, tzinfo=UTC)


wishes = st.lists(
    st.builds(
        wish,
        st.integers(1, 10_000),
        st.sampled_from([name for name, kind in KINDS.items() if kind.lane]),
        st.integers(1, 3),
        asked_for=st.booleans(),
    ),
    unique_by=lambda wish: wish.delivery_id,
    max_size=30,
)


@given(wishes)
def test_no_week_is_ever_fuller_than_allowed_and_no_place_stays_empty(wishes: list[Wish]):
    granted = share_out(wishes, {})
    for purse in {wish.purse for wish in wishes}:
        mine = [wish for wish in wishes if wish.purse == purse]
        given = [wish for wish in mine if wish.delivery_id in granted]
        asked = [wish for wish in mine if goes_anyway(wish)]
        assert set(asked) <= set(given)
        assert len(given) == max(len(asked), min(len(mine), ALLOWANCE[purse.lane]))
        left_out = [RANK[wish.kind] for wish in mine if wish not in given]
        unasked = [RANK[wish.kind] for wish in given if not goes_anyway(wish)]
        assert not left_out or not unasked or max(unasked) <= min(left_out)
