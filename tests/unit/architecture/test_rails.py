"""Every guard rail can still be broken: the patches of `make rails` apply, and their tests are there."""

import re

import pytest

from tests.rails.breaking import PROJECT, Rail, rails

GUARD_RAILS = range(1, 13)


def test_each_guard_rail_has_a_way_to_break_it() -> None:
    assert {rail.number for rail in rails()} == set(GUARD_RAILS)


@pytest.mark.parametrize("rail", rails(), ids=lambda rail: rail.breaks)
def test_the_patch_applies_and_its_test_stands(rail: Rail) -> None:
    source = (PROJECT / rail.file).read_text("utf-8")
    assert rail.broken(source) != source
    file, _, name = rail.test.partition("::")
    name = name.partition("[")[0]
    assert re.search(rf"^(async )?def {name}\(", (PROJECT / file).read_text("utf-8"), re.MULTILINE)
