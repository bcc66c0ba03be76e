"""Who may do what, by role and by mode."""

import pytest

from bot.community.rights import HOLDERS, Right, allows, holders
from bot.community.words import Mode, Role


@pytest.mark.parametrize("right", Right)
def test_every_right_stands_in_the_table(right: Right) -> None:
    assert right in HOLDERS


@pytest.mark.parametrize("right", Right)
def test_everything_a_facilitator_does_has_a_self_led_path(right: Right) -> None:
    assert allows(right, frozenset({Role.MEMBER}), Mode.SELF_LED)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("right", Right)
def test_a_facilitator_may_what_anyone_may(right: Right, mode: Mode) -> None:
    assert Role.FACILITATOR in holders(right, mode)


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("right", Right)
def test_an_observer_only_sees(right: Right, mode: Mode) -> None:
    assert not allows(right, frozenset({Role.OBSERVER}), mode)
    assert not allows(right, frozenset({Role.OBSERVER, Role.FACILITATOR}), mode)


def test_a_guest_takes_part_but_does_not_decide() -> None:
    guest = frozenset({Role.GUEST})
    assert [right for right in Right if any(allows(right, guest, mode) for mode in Mode)] == [
        Right.CONTRIBUTE
    ]


@pytest.mark.parametrize("right", Right)
def test_sharing_the_lead_never_takes_a_right_away(right: Right) -> None:
    assert holders(right, Mode.GUIDED) <= holders(right, Mode.SHARED) <= holders(right, Mode.SELF_LED)
