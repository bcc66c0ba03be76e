"""What the messages of listening rounds say at this moment, read for all of them at once."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import select, union

from bot.community.tables import MemberRow
from bot.kernel.house import Work
from bot.ruimte import decks
from bot.ruimte.deck import SpaceCard
from bot.ruimte.listening import END, TURN, subject_of, turn_of
from bot.ruimte.tables import ListeningRow, ListeningTurnRow
from bot.ruimte.turns import Step, following

_Named = tuple[ListeningTurnRow, str | None]
_Joined = tuple[ListeningRow, ListeningTurnRow | None, str | None]


@dataclass(frozen=True, slots=True)
class Round:
    """`begun`: someone has answered, so that the next turn hangs there."""

    id: int
    card: SpaceCard
    begun: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class Said:
    """`then` is what comes next, after the newest one of a round that is open."""

    listening: int
    position: int
    step: Step
    name: str
    text: str
    then: Step | None


@dataclass(frozen=True, slots=True)
class _Found:
    """All turns in their order, with the name of who took it; None of one that was erased."""

    row: ListeningRow
    turns: list[_Named] = field(default_factory=list[_Named])


async def shown(work: Work, subjects: Collection[str]) -> dict[str, Round | Said]:
    """By subject; a turn that was erased is not among them."""
    found = await _found(work, _numbers(subjects, "", END), _numbers(subjects, TURN))
    cards = await decks.cards(work, {(each.row.community_id, each.row.space) for each in found})
    says: dict[str, Round | Said] = {}
    for each in found:
        row = each.row
        if (card := cards.get((row.community_id, row.space))) is not None:
            of = Round(row.id, card, bool(each.turns), row.closed)
            says |= {str(row.id): of, f"{END}:{row.id}": of}
        says |= _said(each)
    return {subject: says[subject] for subject in subjects if subject in says}


async def _found(work: Work, rounds: Collection[int], turns: Collection[int]) -> Collection[_Found]:
    """These rounds, and those of these turns."""
    wanted = union(  # an OR of both would read all there are
        select(ListeningRow.id).where(ListeningRow.id.in_(rounds)),
        select(ListeningTurnRow.listening_id).where(ListeningTurnRow.id.in_(turns)),
    )
    rows = await work.session.execute(
        select(ListeningRow, ListeningTurnRow, MemberRow.name)
        .outerjoin(ListeningTurnRow, ListeningTurnRow.listening_id == ListeningRow.id)
        .outerjoin(MemberRow, MemberRow.id == ListeningTurnRow.member_id)
        .where(ListeningRow.id.in_(wanted))
        .order_by(ListeningTurnRow.position)
    )
    found: dict[int, _Found] = {}
    for row, turn, name in cast("list[_Joined]", rows.all()):
        of = found.setdefault(row.id, _Found(row))
        if turn is not None:
            of.turns.append((turn, name))
    return found.values()


def _said(found: _Found) -> dict[str, Said]:
    """The newest, where the round is open, says who may go on."""
    order = [turn_of(turn) for turn, _ in found.turns]
    newest = None if found.row.closed else len(order) - 1
    return {
        subject_of(turn): Said(
            listening=found.row.id,
            position=turn.position,
            step=Step(turn.step),
            name=name,
            text=turn.text,
            then=following(order) if turn.position == newest else None,
        )
        for turn, name in found.turns
        if name is not None
    }


def _numbers(subjects: Collection[str], *sorts: str) -> set[int]:
    parts = (each.rpartition(":") for each in subjects)
    return {int(number) for sort, _, number in parts if sort in sorts}
