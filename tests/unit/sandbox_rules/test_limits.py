"""How often a bot may ask, and what it is told."""

import pytest

from bot.sandbox.limits import Identifies, Limits, gateway_messages, limited_headers, route_of, too_soon
from bot.sandbox.refusals import Refusal

SAY = ("POST", "/channels/1/messages")


def accepted(limits: Limits, times: int, now: float = 0.0, request: tuple[str, str] = SAY) -> int:
    return sum(limits.take(*request, now).refusal is None for _ in range(times))


def test_five_messages_in_five_seconds_per_channel() -> None:
    limits = Limits()
    assert accepted(limits, 6) == 5
    assert accepted(limits, 1, request=("POST", "/channels/2/messages")) == 1
    assert accepted(limits, 1, now=4.9) == 0
    assert accepted(limits, 6, now=5.0) == 5


def test_headers_tell_what_is_left() -> None:
    limits = Limits()
    limits.take(*SAY, 0.0)
    headers = limits.take(*SAY, 1.0).headers(epoch=1000.0)
    assert headers == {
        "X-RateLimit-Limit": "5",
        "X-RateLimit-Remaining": "3",
        "X-RateLimit-Reset": "1004.000",
        "X-RateLimit-Reset-After": "4.000",
        "X-RateLimit-Bucket": route_of(*SAY).bucket,
        "Via": "1.1 google",
    }


def test_too_soon_says_when_to_come_back() -> None:
    limits = Limits()
    accepted(limits, 5)
    verdict = limits.take(*SAY, 1.5)
    assert verdict.refusal is not None
    assert verdict.refusal.status == 429
    assert verdict.refusal.body() == {
        "message": "You are being rate limited.",
        "code": 0,
        "retry_after": 3.5,
        "global": False,
    }
    headers = verdict.headers(epoch=0.0)
    assert headers["Retry-After"] == "4"
    assert headers["X-RateLimit-Scope"] == "user"
    assert headers["X-RateLimit-Remaining"] == "0"
    assert headers["Via"]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (SAY, ("POST", "/channels/2/messages"), True),
        (SAY, ("GET", "/channels/1/messages"), False),
        (("PATCH", "/channels/1/messages/5"), ("PATCH", "/channels/1/messages/6"), True),
        (
            ("PUT", "/channels/1/messages/5/reactions/a/@me"),
            ("PUT", "/channels/1/messages/6/reactions/b/@me"),
            True,
        ),
        (("PATCH", "/guilds/1"), ("PATCH", "/channels/1"), False),
        (("GET", "/users/1"), ("GET", "/users/2"), True),
    ],
)
def test_which_routes_share_a_bucket(one: tuple[str, str], other: tuple[str, str], *, together: bool) -> None:
    assert (route_of(*one).bucket == route_of(*other).bucket) is together


def test_the_major_parameter_sets_buckets_apart() -> None:
    assert route_of(*SAY).major == "1"
    assert route_of("PATCH", "/guilds/7/scheduled-events/5").major == "7"
    assert route_of("POST", "/webhooks/9/token").major == "9/token"
    assert route_of("GET", "/users/5").major == ""


def test_fifty_a_second_in_all_except_answers_to_interactions() -> None:
    limits = Limits()
    everywhere = [("POST", f"/channels/{channel}/messages") for channel in range(60)]
    assert sum(limits.take(*request, 0.0).refusal is None for request in everywhere) == 50
    refused = limits.take(*SAY, 0.4)
    assert refused.refusal is not None
    assert refused.refusal.body()["global"] is True
    assert refused.refusal.body()["retry_after"] == 0.6
    assert refused.headers(0.0)["X-RateLimit-Scope"] == "global"
    assert refused.headers(0.0)["X-RateLimit-Global"] == "true"
    assert accepted(limits, 1, now=0.4, request=("POST", "/interactions/5/token/callback")) == 1
    assert accepted(limits, 1, now=0.4, request=("PATCH", "/webhooks/9/token/messages/@original")) == 1
    assert accepted(limits, 1, now=1.0, request=("POST", "/channels/99/messages")) == 1


def test_a_channel_takes_two_names_in_ten_minutes() -> None:
    limits = Limits()
    limits.rename("1", 0.0)
    limits.rename("1", 1.0)
    limits.rename("2", 1.0)
    with pytest.raises(Refusal) as refused:
        limits.rename("1", 2.0)
    assert refused.value.body()["retry_after"] == 598.0
    limits.rename("1", 600.0)


def test_old_messages_take_few_edits() -> None:
    limits = Limits()
    for _ in range(20):
        limits.edit("1", 3599.0, 0.0)
    for _ in range(3):
        limits.edit("1", 3600.0, 0.0)
    with pytest.raises(Refusal) as refused:
        limits.edit("1", 3600.0, 10.0)
    assert refused.value.status == 429
    assert refused.value.code == 30046
    assert refused.value.body()["retry_after"] == 50.0
    limits.edit("1", 3700.0, 60.0)


def test_ten_thousand_refused_requests_close_the_door() -> None:
    limits = Limits()
    for _ in range(9_999):
        limits.answered(403, 0.0)
    limits.answered(404, 0.0)
    limits.answered(429, 0.0, scope="shared")
    assert limits.banned(1.0) == 0.0
    limits.answered(401, 1.0)
    assert limits.banned(1.0) == 599.0
    assert limits.banned(600.0) == 0.0


def test_off_lets_everything_through_and_scaled_waits_less() -> None:
    off = Limits(on=False)
    assert accepted(off, 100) == 100
    assert off.take(*SAY, 0.0).headers(0.0) == {}
    off.rename("1", 0.0), off.rename("1", 0.0), off.rename("1", 0.0)
    assert accepted(Limits(scale=0.1), 6) == 5
    quick = Limits(scale=0.1)
    accepted(quick, 5)
    assert accepted(quick, 1, now=0.5) == 1


def test_old_buckets_are_forgotten_along_the_way() -> None:
    limits = Limits()
    for channel in range(20_000):
        limits.take("POST", f"/channels/{channel}/messages", float(channel))
    assert len(limits.buckets.kept) < 20


def test_a_connection_sends_120_a_minute() -> None:
    window = gateway_messages()
    assert [window.take(0.0) for _ in range(121)] == [0.0] * 120 + [60.0]
    assert window.take(60.0) == 0.0


def test_shards_identify_one_by_one_in_their_lane() -> None:
    identifies = Identifies(max_concurrency=2)
    assert identifies.identify(0, 0.0)
    assert identifies.identify(1, 0.0)
    assert not identifies.identify(2, 4.0)
    assert identifies.identify(2, 5.0)


def test_a_day_has_so_many_identifies() -> None:
    identifies = Identifies(total=2)
    assert identifies.session_start_limit(0.0) == {
        "total": 2,
        "remaining": 2,
        "reset_after": 0,
        "max_concurrency": 1,
    }
    assert identifies.identify(0, 0.0)
    assert identifies.identify(0, 10.0)
    assert not identifies.identify(0, 20.0)
    assert identifies.session_start_limit(30.0)["remaining"] == 0
    assert identifies.session_start_limit(30.0)["reset_after"] == 86_370_000
    assert identifies.identify(0, 86_400.0)


def test_any_429_carries_what_a_client_needs() -> None:
    assert limited_headers(0.2, "user") == {
        "Retry-After": "1",
        "X-RateLimit-Scope": "user",
        "Via": "1.1 google",
    }
    assert too_soon(0.2).body()["retry_after"] == 0.2
