"""Drafts: what someone submitted is kept before it is judged, so that nothing typed is ever lost.

A draft is sealed, belongs to the account that typed it, and goes when its form succeeds or after a week.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.kernel.errors import DomainError
from bot.kernel.house import Work
from bot.kernel.sealing import Place, SealedText, new_row_id
from bot.kernel.tables import Base

KEPT_FOR = timedelta(days=7)


class DraftRow(Base):
    __tablename__ = "drafts"
    __table_args__ = (Index("ix_drafts_account", "account"), Index("ix_drafts_typed_at", "typed_at"))

    id: Mapped[str] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(info={"personal": True})
    form: Mapped[str]
    answers: Mapped[SealedText] = mapped_column(info={"personal": True})
    typed_at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a form brought: one text per text field, a list per choice, and the raw attachments per upload."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    choices: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    files: dict[str, list[dict[str, Any]]] = field(default_factory=dict[str, list[dict[str, Any]]])

    def text(self, name: str) -> str:
        return self.texts.get(name, "").strip()

    def chosen(self, name: str) -> list[str]:
        return self.choices.get(name, [])

    def choice(self, name: str) -> str | None:
        return next(iter(self.chosen(name)), None)

    def attached(self, name: str) -> list[dict[str, Any]]:
        return self.files.get(name, [])


@dataclass(frozen=True, slots=True)
class Draft:
    id: str
    form: str
    answers: Answers


async def keep(work: Work, account: str, form: str, answers: Answers) -> Draft:
    draft = Draft(new_row_id(), form, answers)
    packed = json.dumps([answers.texts, answers.choices, answers.files])
    sealed = work.keyring.seal(packed, _place(draft.id))
    work.session.add(DraftRow(id=draft.id, account=account, form=form, answers=sealed, typed_at=work.now))
    return draft


async def find(work: Work, account: str, draft_id: str) -> Draft:
    """Someone's own draft: another's id finds nothing."""
    row = await work.session.scalar(
        select(DraftRow).where(DraftRow.id == draft_id, DraftRow.account == account)
    )
    if row is None:
        raise DomainError("core-draft-gone")
    return _draft(work, row)


async def waiting(work: Work, account: str) -> list[Draft]:
    """What this account typed and what did not come through, the newest first."""
    rows = await work.session.scalars(
        select(DraftRow).where(DraftRow.account == account).order_by(DraftRow.typed_at.desc()).limit(10)
    )
    return [_draft(work, row) for row in rows]


async def drop(work: Work, account: str, draft_id: str) -> None:
    await work.session.execute(delete(DraftRow).where(DraftRow.id == draft_id, DraftRow.account == account))


async def done(work: Work, account: str, form: str) -> None:
    """The form came through: earlier tries that did not are of no use, and would tell who filled it in."""
    await work.session.execute(delete(DraftRow).where(DraftRow.account == account, DraftRow.form == form))


async def drop_old(work: Work) -> None:
    await work.session.execute(delete(DraftRow).where(DraftRow.typed_at < work.now - KEPT_FOR))


def _draft(work: Work, row: DraftRow) -> Draft:
    return Draft(row.id, row.form, Answers(*json.loads(work.keyring.open(row.answers, _place(row.id)))))


def _place(draft_id: str) -> Place:
    return Place("drafts", draft_id, "answers")
