"""A week opens: what is told, in which order, and that it happens once."""

from datetime import timedelta

import pytest

from bot.rhythm.calls import Act, Gone, InDoubt, Later, Outcome, Refused, Tell, TooManyEdits
from bot.rhythm.courier import AT_ONCE
from bot.rhythm.foryou import Reader, waiting
from bot.rhythm.schedules import set_appointment
from bot.rhythm.telling import forget, tell
from tests.service.rhythm.world import ZONE, World, utc

SOON = timedelta(minutes=30)


async def test_a_week_opens_on_time_with_its_thread_and_its_pin(world: World):
    opens = await world.every_week(await world.community())
    assert await world.settle() == opens
    assert world.platform.made == []
    await world.move_to(opens)
    assert world.platform.acts() == [
        ("panel", Act.SEND),
        ("week-thread", Act.THREAD),
        ("panel", Act.PIN),
    ]
    panel, thread, _ = (made.delivery for made in world.platform.made)
    assert thread.of == f"r{panel.id}"


async def test_the_next_week_lays_the_old_panel_to_rest_after_the_new_one(world: World):
    opens = await world.every_week(await world.community())
    await world.move_to(opens)
    world.platform.made.clear()
    await world.move_to(opens + timedelta(weeks=1))
    assert world.platform.acts()[0] == ("panel", Act.SEND)
    assert ("panel", Act.EDIT) in world.platform.acts()


async def test_an_occurrence_opens_once_however_often_one_looks(world: World):
    opens = await world.every_week(await world.community())
    for _ in range(3):
        await world.move_to(opens)
    assert len(world.week.opened) == 1


async def test_after_downtime_the_latest_week_opens_once_and_says_that_it_is_late(world: World):
    opens = await world.every_week(await world.community())
    await world.move_to(opens + timedelta(weeks=3, hours=5))
    assert [(due.due_at, due.late) for due in world.week.opened] == [(opens + timedelta(weeks=3), True)]
    assert len(world.platform.of("panel")) == 2


async def test_what_makes_no_sense_any_more_is_skipped_with_a_word_to_the_facilitator(world: World):
    community = await world.community()
    await world.member(community, facilitates=True)
    opens = await world.every_week(community)
    await world.move_to(opens + timedelta(days=3))
    assert world.week.opened == []
    assert [made.delivery.subject.partition(":")[0] for made in world.platform.of("word")] == ["missed"]


async def test_one_broken_week_does_not_keep_the_others_closed(world: World):
    fine, broken = await world.community(), await world.community()
    for community in (fine, broken):
        opens = await world.every_week(community)
    world.week.broken_for = {broken}
    await world.move_to(opens)
    assert {due.community for due in world.week.opened} == {fine}
    world.week.broken_for.clear()
    await world.pass_time(SOON)
    assert [due.community for due in world.week.opened] == [fine, broken]


async def test_what_no_room_opens_keeps_no_other_room_closed(world: World):
    community = await world.community()
    await world.member(community, facilitates=True)
    opens = await world.every_week(community)
    async with world.house.writing() as work:
        await set_appointment(work, community, "a-room-that-left", opens, ZONE)
    await world.move_to(opens)
    assert len(world.week.opened) == 1
    assert [made.delivery.subject.partition(":")[0] for made in world.platform.of("word")] == ["failed"]


async def test_a_call_that_fails_is_made_again(world: World):
    community = await world.community()
    world.platform.trouble = lambda _: Later(timedelta(seconds=5))
    await world.tell(Tell(kind="result", community=community))
    await world.settle()
    assert world.platform.made == []
    world.platform.trouble = lambda _: None
    await world.pass_time(SOON)
    assert world.platform.acts() == [("result", Act.SEND)]


async def test_a_call_whose_outcome_is_in_doubt_is_settled_before_it_is_repeated(world: World):
    community = await world.community()
    world.platform.trouble, world.platform.accepts_first = lambda _: InDoubt("cut"), True
    await world.tell(Tell(kind="result", community=community))
    await world.settle()
    world.platform.trouble = lambda _: None
    await world.pass_time(SOON)
    assert len(world.platform.made) == 1


async def test_what_never_arrived_is_made_after_settling(world: World):
    community = await world.community()
    world.platform.trouble = lambda _: InDoubt("cut")
    await world.tell(Tell(kind="result", community=community))
    await world.settle()
    world.platform.trouble = lambda _: None
    await world.pass_time(SOON)
    assert len(world.platform.made) == 1


async def test_the_number_of_what_was_forgotten_is_never_used_again(world: World):
    """It is the nonce by which a platform knows a message that it has had before."""
    member = await world.member(community := await world.community())
    asked = Tell(kind="answer", community=community, member=member, subject="it")
    async with world.house.writing() as work:
        (before,) = await tell(work, [asked])
    async with world.house.writing() as work:
        await forget(work, member=member, subject="it")
    async with world.house.writing() as work:
        (after,) = await tell(work, [asked])
    assert before is not None
    assert after is not None
    assert after > before


async def test_a_channel_that_is_gone_ends_the_chain_and_the_facilitator_hears_of_it_once(world: World):
    community = await world.community()
    await world.member(community, facilitates=True)
    world.platform.trouble = lambda each: (
        Gone("channel") if each.member is None and each.kind != "word" else None
    )
    for _ in range(2):
        message = Tell(kind="result", community=community)
        await world.tell(message, Tell(kind="week-thread", community=community, act=Act.THREAD, of=message))
    assert await world.settle() is None
    assert world.platform.acts() == [("word", Act.SEND)]


async def test_what_the_platform_refuses_is_not_tried_for_ever(world: World):
    community = await world.community()
    world.platform.trouble = lambda _: Refused("50035")
    await world.tell(Tell(kind="result", community=community))
    await world.settle()
    world.platform.trouble = lambda _: None
    await world.pass_time(timedelta(days=2))
    assert world.platform.of("result") == []


async def test_closed_direct_messages_are_found_in_for_you(world: World):
    community = await world.community()
    member = await world.member(community)
    world.platform.trouble = lambda _: Gone("direct-messages")
    await world.tell(Tell(kind="ask", community=community, member=member, subject="7"))
    await world.settle()
    async with world.house.reading() as work:
        found = await waiting(work, Reader(member))
    assert [(each.kind, each.subject) for each in found] == [("ask", "7")]


async def test_what_has_nothing_left_to_say_is_not_said_and_neither_is_what_hangs_under_it(world: World):
    community = await world.community()
    message = Tell(kind="result", community=community, subject="nothing")
    await world.tell(message, Tell(kind="week-thread", community=community, act=Act.THREAD, of=message))
    assert await world.settle() is None
    assert world.platform.made == []


async def test_many_edits_of_one_message_become_one_every_ten_seconds(world: World):
    community = await world.community()
    (message,) = await world.tell(Tell(kind="result", community=community))
    await world.settle()
    for second in range(30):
        await world.tell(
            Tell(kind="result", community=community, act=Act.EDIT, of=message, subject=str(second))
        )
        await world.pass_time(timedelta(seconds=1))
    await world.pass_time(SOON)
    edits = [made for made in world.platform.made if made.delivery.act is Act.EDIT]
    assert [edit.delivery.subject for edit in edits] == ["0", "9", "19", "29"]


async def test_a_message_that_takes_no_more_edits_is_finally_posted_anew(world: World):
    community = await world.community()
    (message,) = await world.tell(Tell(kind="result", community=community))
    await world.settle()
    world.platform.trouble = lambda each: TooManyEdits() if each.act is Act.EDIT else None
    await world.tell(Tell(kind="result", community=community, act=Act.EDIT, of=message))
    await world.pass_time(SOON)
    assert [act for _, act in world.platform.acts()] == [Act.SEND, Act.REPOST]
    new = world.platform.made[-1].delivery.id
    world.platform.trouble = lambda _: None
    await world.tell(Tell(kind="result", community=community, act=Act.EDIT, of=message))
    await world.pass_time(SOON)
    assert world.platform.made[-1].delivery.of == f"r{new}"


async def test_a_platform_that_was_away_makes_no_message_new(world: World):
    community = await world.community()
    (message,) = await world.tell(Tell(kind="result", community=community))
    await world.settle()
    troubles: list[Outcome] = [*(Later() for _ in range(6)), TooManyEdits()]
    world.platform.trouble = lambda _: troubles.pop(0) if troubles else None
    await world.tell(Tell(kind="result", community=community, act=Act.EDIT, of=message))
    await world.pass_time(timedelta(days=2))
    assert [act for _, act in world.platform.acts()] == [Act.SEND, Act.EDIT]


async def test_what_was_pinned_and_posted_anew_is_pinned_again(world: World):
    community = await world.community()
    message = Tell(kind="panel", community=community)
    told, _ = await world.tell(message, Tell(kind="panel", community=community, act=Act.PIN, of=message))
    await world.settle()
    world.platform.trouble = lambda each: TooManyEdits() if each.act is Act.EDIT else None
    await world.tell(Tell(kind="panel", community=community, act=Act.EDIT, of=told))
    await world.pass_time(SOON)
    assert [act for _, act in world.platform.acts()] == [Act.SEND, Act.PIN, Act.REPOST, Act.PIN]


async def test_taking_back_what_was_not_sent_yet_sends_nothing(world: World):
    community = await world.community()
    tomorrow = world.clock.now() + timedelta(days=1)
    (message,) = await world.tell(Tell(kind="result", community=community, at=tomorrow))
    await world.tell(Tell(kind="result", community=community, act=Act.DELETE, of=message))
    await world.pass_time(timedelta(days=2))
    assert world.platform.made == []


async def test_taking_back_what_was_sent_deletes_it(world: World):
    community = await world.community()
    (message,) = await world.tell(Tell(kind="result", community=community))
    await world.settle()
    await world.tell(Tell(kind="result", community=community, act=Act.DELETE, of=message))
    await world.settle()
    assert [act for _, act in world.platform.acts()] == [Act.SEND, Act.DELETE]


async def tell_and_fail(world: World, community: int) -> None:
    async with world.house.writing() as work:
        await tell(work, [Tell(kind="result", community=community)])
        raise LookupError("the act itself failed")


async def test_what_was_told_during_an_act_that_failed_is_not_told(world: World):
    community = await world.community()
    with pytest.raises(LookupError):
        await tell_and_fail(world, community)
    assert await world.settle() is None
    assert world.platform.made == []


async def test_many_of_one_community_do_not_keep_another_waiting(world: World):
    busy, small = await world.community(), await world.community()
    much = (Tell(kind="result", community=busy) for _ in range(300))
    await world.tell(*much, Tell(kind="result", community=small))
    await world.settle()
    places = [index for index, made in enumerate(world.platform.made) if made.delivery.community == small]
    assert places[0] < AT_ONCE  # with the first claim, whichever courier is first
    assert len(world.platform.made) == 301


async def test_summer_time_does_not_move_the_hour(world: World):
    opens = await world.every_week(await world.community())
    assert opens == utc("2026-09-08 07:00")
    await world.move_to(utc("2026-10-27 08:00"))
    assert world.week.opened[-1].due_at == utc("2026-10-27 08:00")
