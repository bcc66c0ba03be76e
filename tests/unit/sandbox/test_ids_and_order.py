"""Ids grow, tell the driven time, and keep messages in order."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.clock import DrivenClock
from bot.sandbox.model import Message, Messages
from bot.sandbox.nonces import Nonces
from bot.sandbox.snowflakes import Snowflakes, moment_of

MONDAY = datetime(2026, 9, 7, 7, tzinfo=UTC)


def message(message_id: int, nonce: str | None = None) -> Message:
    return Message(message_id, 1, 2, MONDAY, nonce=nonce)


@given(st.lists(st.integers(0, 5_000), max_size=50))
def test_ids_grow_and_tell_the_time_of_the_driven_clock(seconds: list[int]) -> None:
    clock = DrivenClock(MONDAY)
    ids, last = Snowflakes(clock), 0
    for step in seconds:
        clock.advance(timedelta(seconds=step))
        made = ids.next()
        assert made > last
        assert abs(moment_of(made) - clock.now()) < timedelta(seconds=1)
        last = made


@given(st.lists(st.integers(1, 500), unique=True), st.integers(0, 501))
def test_messages_are_read_in_order_from_any_place(ids: list[int], place: int) -> None:
    messages = Messages()
    for message_id in ids:
        messages.add(message(message_id))
    assert [m.id for m in messages.oldest_first(place)] == sorted(i for i in ids if i > place)
    assert [m.id for m in messages.newest_first(place)] == sorted((i for i in ids if i < place), reverse=True)
    for message_id in ids[::2]:
        messages.remove(message_id)
    assert len(messages) == len(ids) - len(ids[::2])


def test_a_nonce_holds_two_minutes_by_whichever_clock_passed_further() -> None:
    clock, real = DrivenClock(MONDAY), [0.0]
    nonces = Nonces(clock.now, lambda: real[0])
    said = message(7, nonce="abc")
    nonces.remember(said)
    real[0] = 119
    assert nonces.earlier(2, "abc") is said
    assert nonces.earlier(3, "abc") is None, "another author's"
    clock.advance(timedelta(minutes=3))
    assert nonces.earlier(2, "abc") is None
