"""Who may do what: one table, for every mode. A refusal names who can."""

from enum import StrEnum

from bot.community.words import Mode, Role

_LEAD = frozenset({Role.FACILITATOR, Role.CO_FACILITATOR})
_ORGANISE = _LEAD | {Role.COORDINATOR, Role.OWNER}
_CONTENT = _LEAD | {Role.CONTENT_LEAD}
_DECIDE = frozenset({Role.FACILITATOR, Role.OWNER})
_MEMBERS = frozenset(Role) - {Role.GUEST, Role.OBSERVER}
_PARTICIPANTS = _MEMBERS | {Role.GUEST}


class Right(StrEnum):
    CONTRIBUTE = "contribute"
    PROPOSE = "propose"
    CONFIRM = "confirm"
    RUN_WEEK = "run-week"
    CHOOSE_CONTENT = "choose-content"
    RECORD_DECISION = "record-decision"
    SEE_OVERVIEW = "see-overview"
    HIDE_POST = "hide-post"
    STEER = "steer"
    SET_UP = "set-up"
    NAME_ROLES = "name-roles"
    EXPORT = "export"


Holders = frozenset[Role]

# Right → who holds it when the group is guided, shares the lead, or leads itself.
HOLDERS: dict[Right, tuple[Holders, Holders, Holders]] = {
    Right.CONTRIBUTE: (_PARTICIPANTS, _PARTICIPANTS, _PARTICIPANTS),
    Right.PROPOSE: (_MEMBERS, _MEMBERS, _MEMBERS),
    Right.CONFIRM: (_MEMBERS, _MEMBERS, _MEMBERS),
    Right.RUN_WEEK: (_LEAD, _MEMBERS, _MEMBERS),
    Right.CHOOSE_CONTENT: (_CONTENT, _MEMBERS, _MEMBERS),
    Right.RECORD_DECISION: (_ORGANISE, _MEMBERS, _MEMBERS),
    Right.SEE_OVERVIEW: (_ORGANISE, _ORGANISE, _MEMBERS),
    Right.HIDE_POST: (_LEAD, _LEAD, _MEMBERS),
    Right.STEER: (_DECIDE, _DECIDE, _MEMBERS),
    Right.SET_UP: (_DECIDE, _DECIDE, _MEMBERS),
    Right.NAME_ROLES: (_DECIDE, _DECIDE, _MEMBERS),
    Right.EXPORT: (_DECIDE, _DECIDE, _MEMBERS),
}


def holders(right: Right, mode: Mode) -> Holders:
    guided, shared, self_led = HOLDERS[right]
    return {Mode.GUIDED: guided, Mode.SHARED: shared, Mode.SELF_LED: self_led}[mode]


def allows(right: Right, roles: Holders, mode: Mode) -> bool:
    """An observer is there to see: that role takes away whatever another would give."""
    return Role.OBSERVER not in roles and not roles.isdisjoint(holders(right, mode))


def leads(roles: Holders) -> bool:
    """Whoever leads reads what was told to them in confidence: the group that steers itself does not."""
    return allows(Right.RUN_WEEK, roles, Mode.GUIDED)
