"""The fixed ideas of a community: roles, modes, phases, hold, and how a member hears from the bot."""

from enum import StrEnum


class Role(StrEnum):
    """What someone does in a community. MEMBER is who joined; the others are given, mostly for a period."""

    FACILITATOR = "facilitator"
    CO_FACILITATOR = "co-facilitator"
    COORDINATOR = "coordinator"
    CONTENT_LEAD = "content-lead"
    OWNER = "owner"
    MEMBER = "member"
    GUEST = "guest"
    OBSERVER = "observer"


class Mode(StrEnum):
    """Who steers: the facilitator, everyone beside the facilitator, or the group by itself."""

    GUIDED = "guided"
    SHARED = "shared"
    SELF_LED = "self-led"


class Phase(StrEnum):
    ORIENTATION = "orientation"
    ACTION = "action"
    EVALUATION = "evaluation"


class Hold(StrEnum):
    """How much is explained, suggested and sent: one dial, set by the group and by each member for themselves."""

    OPEN = "open"
    GUIDED = "guided"
    STEPWISE = "stepwise"


class Hearing(StrEnum):
    """How a member wants to hear from the bot."""

    DIRECT = "direct"
    NUDGE = "nudge"
    SELF = "self"


class Calm(StrEnum):
    """What a community that takes it easy still gets."""

    ONE_QUESTION = "one-question"
    NOTHING = "nothing"
