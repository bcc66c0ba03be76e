"""Whose click it was: what the group sees follows it at once, and nobody is disturbed by a click of somebody else."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rhythm.calls import Act
from bot.rhythm.kinds import KINDS, Held, Kind, Tide, kind_of
from bot.rhythm.people import Circle, Listener
from bot.rhythm.verdicts import GO, HOLD, Go, Verdict, Wait, judge

AMSTERDAM, AUCKLAND = ZoneInfo("Europe/Amsterdam"), ZoneInfo("Pacific/Auckland")
NOON, NIGHT = datetime(2026, 9, 7, 10, tzinfo=UTC), datetime(2026, 9, 7, 23, tzinfo=UTC)

kinds = st.sampled_from([kind for kind in KINDS.values() if kind.held is Held.FOR_YOU])
tides = st.sampled_from(Tide)
zones = st.sampled_from([AMSTERDAM, AUCKLAND])
readers = st.builds(Listener, st.just(1), zones, st.booleans(), tides)
circles = st.builds(Circle, zones, tides)
moments = st.integers(0, 24 * 7).map(lambda hours: NOON + timedelta(hours=hours))


@given(kinds, circles, readers, moments)
def test_a_private_message_disturbs_nobody_sooner_for_the_click_of_another(
    kind: Kind, circle: Circle, reader: Listener, now: datetime
):
    asked, unasked = (judge(kind, Act.SEND, circle, reader, now, asked_for=each) for each in (True, False))
    assert asked == unasked
    if isinstance(asked, Go):
        assert min(circle.tide, reader.tide) >= kind.tide
        assert 8 <= now.astimezone(reader.zone).hour < 21


@given(st.sampled_from(list(KINDS.values())), circles, moments)
def test_what_a_member_shares_with_the_group_is_there_at_once(kind: Kind, circle: Circle, now: datetime):
    assert judge(kind, Act.SEND, circle, None, now, asked_for=True) == GO


@pytest.mark.parametrize(("kind", "in_a_silence"), [("assumption-answer", HOLD), ("told", GO)])
def test_by_night_it_waits_for_the_morning_and_in_a_silence_only_what_cannot_wait_goes(
    kind: str, in_a_silence: Verdict
):
    def verdict(now: datetime, reader: Tide = Tide.HIGH, circle: Tide = Tide.HIGH) -> Verdict:
        listener = Listener(1, AMSTERDAM, tide=reader)
        return judge(kind_of(kind), Act.SEND, Circle(AMSTERDAM, circle), listener, now, asked_for=True)

    assert verdict(NOON) == GO
    assert verdict(NIGHT) == Wait(datetime(2026, 9, 8, 6, tzinfo=UTC))
    assert verdict(NOON, reader=Tide.STILL) == verdict(NOON, circle=Tide.STILL) == in_a_silence


@given(circles, readers, moments)
def test_what_tidies_up_goes_at_any_hour(circle: Circle, reader: Listener, now: datetime):
    assert judge(kind_of("ask"), Act.EDIT, circle, reader, now, asked_for=False) == GO
