"""Every command and every guarded component, pressed by every role, in every mode: the one table of rights decides."""

import pytest
from sqlalchemy import delete, update

from bot.community import accounts
from bot.community.agreements import Sort
from bot.community.rights import Right, allows
from bot.community.tables import AgreementRow, CommunityRow, MemberRow, RoleRow
from bot.community.words import Mode, Role
from bot.sandbox.driver import Person
from bot.sandbox.driving.texts import text_of
from tests.chat.test_community_arriving import begun
from tests.chat.test_tampering import APOLOGY, press
from tests.chat.town import Town

STRANGER = frozenset[Role]()
CAST = {
    "Begeleider": frozenset({Role.FACILITATOR}),
    "Muziekdocent": frozenset({Role.CO_FACILITATOR, Role.MEMBER}),
    "Museumeducator": frozenset({Role.COORDINATOR, Role.MEMBER}),
    "Conservator": frozenset({Role.CONTENT_LEAD, Role.MEMBER}),
    "Cultuurcoach": frozenset({Role.OWNER, Role.MEMBER}),
    "Koordirigent": frozenset({Role.MEMBER}),
    "Decorbouwer": frozenset({Role.GUEST}),
    "Theatermaker": frozenset({Role.OBSERVER}),
    "Bibliothecaris": STRANGER,
}
# Where a press or a choice asks for a right: its address, what is chosen, the right. What is not here asks for none, or
# is about what a member made themselves.
GUARDED = [
    ("community:mode", "{mode}", Right.STEER),
    ("community:phase", "action", Right.PROPOSE),
    ("community:hold", "open", Right.STEER),
    ("community:calm", "nothing:1", Right.RUN_WEEK),
    ("community:role", "guest", Right.NAME_ROLES),
    ("community:step:1:1", None, Right.STEER),
    ("community:propose", None, Right.PROPOSE),
    ("community:decide", None, Right.RECORD_DECISION),
    ("community:word", "harvest", Right.STEER),
    ("community:let-go:1", None, Right.STEER),
    ("community:which-to-let-go", "1", Right.STEER),
    ("rounds:propose", None, Right.PROPOSE),
    ("rounds:close:1", None, Right.RUN_WEEK),
    ("rounds:close-now:1", None, Right.RUN_WEEK),
    ("unseen:template", "perspectives", Right.RUN_WEEK),
    ("ruimte:at-once:plek", None, Right.RUN_WEEK),
    ("reflections:add-prompt:0", None, Right.CHOOSE_CONTENT),
    ("reflections:reader", "1", Right.PROPOSE),
    ("reflections:add-prompts", None, Right.CHOOSE_CONTENT),
    ("questions:circle", None, Right.STEER),
    ("questions:circle-add", None, Right.STEER),
]
REFUSALS = ("Dit doet een begeleider", "Dit kan iedereen die meedoet", "Je doet nog niet mee")


@pytest.mark.parametrize("mode", Mode)
async def test_who_may_do_what_is_what_the_table_says(village: Town, mode: Mode):
    await begun(village)
    await cast(village, mode)
    wrong: list[str] = []
    for name, roles in CAST.items():
        person = village[name].go("leergroep")
        for address, choice, right in GUARDED:
            chosen = choice.format(mode=mode.value) if choice else None
            told = await answer(village, person, f"1:{address}", chosen)
            refused = any(refusal in told for refusal in REFUSALS)
            if refused == allows(right, roles, mode) or APOLOGY in told:
                wrong.append(f"{name} {address}: {told[:80]!r}")
    assert wrong == []


@pytest.mark.parametrize("mode", Mode)
async def test_every_command_has_an_answer_for_everyone(village: Town, mode: Mode):
    await begun(village)
    await cast(village, mode)
    commands = [
        command.qualified_name
        for command in village.bot.tree.walk_commands()
        if hasattr(command, "parameters") and not any(option.required for option in command.parameters)
    ]
    assert len(commands) > 10
    fallen: list[str] = []
    for name in CAST:
        person = village[name].go("leergroep")
        for command in commands:
            await person.slash(command)
            if person.sight.modal is not None:
                await person.closes_the_form()
            elif APOLOGY in person.last_text:
                fallen.append(f"{name} /{command}")
    assert fallen == []


async def answer(village: Town, person: Person, custom_id: str, choice: str | None) -> str:
    """What this brought: the words of a new private message, or nothing when a form opened."""
    before = {message["id"] for message in person.sight.newest_first()}
    await press(village, person, custom_id, choice)
    if person.sight.modal is not None:
        await person.closes_the_form()
    return "\n".join(text_of(m) for m in person.sight.newest_first() if m["id"] not in before)


async def cast(village: Town, mode: Mode) -> None:
    """Gives everyone their role at once, without the week that handing them out would take."""
    async with village.house.writing() as work:
        await work.session.execute(update(CommunityRow).values(mode=mode.value))
        await work.session.execute(delete(RoleRow))
        rule = {
            "kind": Sort.RULE,
            "text": "Eerst luisteren",
            "proposed_at": work.now,
            "confirmed_at": work.now,
        }
        work.session.add(AgreementRow(community_id=1, **rule))
        for name, roles in CAST.items():
            account = await accounts.remember(work, "discord", village[name].id, name)
            for role in roles - {Role.MEMBER}:
                await accounts.give_role(work, 1, account, role)
            if Role.MEMBER in roles:
                work.session.add(
                    MemberRow(
                        community_id=1,
                        account_id=account,
                        name=name,
                        language="nl",
                        hears="self",
                        joined_at=work.now,
                    )
                )
