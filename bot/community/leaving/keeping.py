"""What community, drafts and rhythm keep of a member."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, select, update

from bot.community.agreements import agreeing
from bot.community.arriving import intake, topics
from bot.community.mydata import Kept, Phrase, Subject
from bot.community.removal import forget_strangers
from bot.community.safety.tables import ReaderRow
from bot.community.tables import (
    AccountRow,
    AgreementRow,
    ConfirmationRow,
    IntakeRow,
    MemberRow,
    RoleRow,
    TopicRow,
)
from bot.community.words import Hearing
from bot.kernel import drafts
from bot.kernel.audiences import Audience
from bot.kernel.house import Work
from bot.kernel.sealing import new_row_id
from bot.rhythm.kinds import Lane, kind_of
from bot.rhythm.tables import BudgetRow, DeliveryRow


class Membership:
    tables = frozenset({"accounts", "members", "roles"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        member = await work.session.get_one(MemberRow, subject.member)
        account = await work.session.get_one(AccountRow, subject.account)
        roles = await work.session.scalars(_roles(subject))
        wishes = ", ".join(filter(None, (member.language, member.zone, member.hears, member.hold)))
        rests = [member.rests_until.isoformat()] if member.rests_until else []
        return [
            Kept(
                "data-name",
                f"{account.name} ({account.platform} {account.address})",
                Audience.GROUP,
                member.joined_at,
            ),
            Kept("data-wishes", ", ".join([wishes, *rests]), lines=_wishes(member)),
            *(
                Kept("data-role", each.role, Audience.GROUP, each.since, lines=(_role(each.role),))
                for each in roles
            ),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        """What the platform knows them by goes too, unless another community still knows them."""
        await work.session.execute(delete(MemberRow).where(MemberRow.id == subject.member))
        await _forget_account(work, subject)

    async def unname(self, work: Work, subject: Subject, called: str) -> None:
        """The membership stays as nobody's: under an account that nobody can have, and left."""
        row = await work.session.get_one(MemberRow, subject.member, with_for_update=True)
        nobody = AccountRow(platform=subject.platform, address=f"nobody:{new_row_id()}", name=called)
        work.session.add(nobody)
        await work.session.flush()
        row.account_id, row.name, row.left_at = nobody.id, called, work.now
        row.joined_at, row.hears = work.now, Hearing.SELF.value
        row.zone = row.hold = row.rests_until = None
        await work.session.flush()
        await _forget_account(work, subject)


def _wishes(member: MemberRow) -> tuple[str | Phrase, ...]:
    hold = member.hold or "group"
    zone = (member.zone,) if member.zone else ()
    rests = [Phrase("data-rests", {"day": member.rests_until.isoformat()})] if member.rests_until else []
    return (
        Phrase("data-language", {"language": member.language}),
        *zone,
        Phrase("data-hears", {"hears": member.hears}),
        Phrase("settings-hold-name", {"hold": hold}),
        *rests,
    )


def _role(role: str) -> Phrase:
    return Phrase("roles-name", {"role": role})


class Drafts:
    tables = frozenset({"drafts"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        found = await drafts.waiting(work, subject.address)
        return [Kept("data-draft", "\n".join(draft.answers.texts.values())) for draft in found]

    async def erase(self, work: Work, subject: Subject) -> None:
        for draft in await drafts.waiting(work, subject.address):
            await drafts.drop(work, subject.address, draft.id)


class Messages:
    """What was sent to someone in private. Budgets count messages of an account, in all its communities together."""

    tables = frozenset({"deliveries"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        rows = await work.session.scalars(
            select(DeliveryRow).where(DeliveryRow.member_id == subject.member).order_by(DeliveryRow.id)
        )
        return [
            Kept("data-message", row.kind, at=row.sent_at, lines=(Phrase(kind_of(row.kind).why),))
            for row in rows
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        await work.session.execute(delete(DeliveryRow).where(DeliveryRow.member_id == subject.member))
        await work.session.execute(
            update(DeliveryRow).where(DeliveryRow.counted_owner == subject.account).values(counted_owner=None)
        )
        people = (Lane.FROM_BOT.value, Lane.FROM_PEOPLE.value)
        await work.session.execute(
            delete(BudgetRow).where(BudgetRow.owner == subject.account, BudgetRow.lane.in_(people))
        )


class Agreements:
    """What holds for the group stays, without a name; what was only proposed goes with who proposed it."""

    tables = frozenset({"agreements", "confirmations", "readers"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        rows = await work.session.scalars(select(AgreementRow).where(*_proposals(subject)))
        about = await work.session.scalars(_about(subject))
        return [
            *(Kept("data-proposal", row.text, Audience.GROUP, row.proposed_at) for row in rows),
            *(Kept("data-reader", row.text, Audience.GROUP, row.proposed_at) for row in about),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        for row in (await work.session.scalars(_about(subject))).all():
            await agreeing.take_away(work, row)
        await work.session.flush()
        rows = await work.session.scalars(select(AgreementRow).where(*_proposals(subject)))
        for row in rows.all():
            if row.confirmed_at is None:
                await agreeing.take_away(work, row)
            else:
                row.account_id = None
        here = select(AgreementRow.id).where(AgreementRow.community_id == subject.community)
        await work.session.execute(
            delete(ConfirmationRow).where(
                ConfirmationRow.account_id == subject.account, ConfirmationRow.agreement_id.in_(here)
            )
        )


class Acquaintance:
    tables = frozenset({"intake", "topics"})

    async def export(self, work: Work, subject: Subject) -> Sequence[Kept]:
        answers = await work.session.scalars(select(IntakeRow).where(IntakeRow.member_id == subject.member))
        said = await work.session.scalars(select(TopicRow).where(TopicRow.member_id == subject.member))
        told = [intake.opened(work, row) for row in answers]
        return [
            *(Kept("data-intake", each.text, each.audience, each.answered_at) for each in told),
            *(
                Kept(
                    "data-topic",
                    " · ".join(filter(None, (row.phrase, row.example))),
                    Audience(row.audience),
                    row.added_at,
                )
                for row in said
            ),
        ]

    async def erase(self, work: Work, subject: Subject) -> None:
        await work.session.execute(delete(IntakeRow).where(IntakeRow.member_id == subject.member))
        await topics.forget(work, subject.member)


async def _forget_account(work: Work, subject: Subject) -> None:
    await work.session.execute(
        delete(RoleRow).where(
            RoleRow.community_id == subject.community, RoleRow.account_id == subject.account
        )
    )
    await forget_strangers(work, AccountRow.id == subject.account)


def _proposals(subject: Subject) -> tuple[ColumnElement[bool], ...]:
    return (AgreementRow.community_id == subject.community, AgreementRow.account_id == subject.account)


def _about(subject: Subject):  # noqa: ANN202  # a select of one table
    """What bears their name: whom the group wanted to read first."""
    return (
        select(AgreementRow)
        .join(ReaderRow, ReaderRow.agreement_id == AgreementRow.id)
        .where(ReaderRow.member_id == subject.member)
    )


def _roles(subject: Subject):  # noqa: ANN202  # a select of one table
    return select(RoleRow).where(
        RoleRow.community_id == subject.community, RoleRow.account_id == subject.account
    )
