"""What I kept, a few at a time: every story can be reached, and everything that was agreed to can be taken back."""

from dataclasses import replace

import discord
import pytest

from bot.discord.layouts import Layout
from bot.kernel.languages import Languages
from cogs.harvest.keeping import Kept, page
from tests.unit.harvest.test_months_and_tables import item

MOST = 40
"""Components in one message, says Discord."""


def labels(layout: Layout) -> list[str]:
    return [str(each.label) for each in layout.walk_children() if isinstance(each, discord.ui.Button)]


@pytest.mark.parametrize(("number", "turning"), [(0, {"Ouder"}), (1, {"Nieuwer", "Ouder"}), (2, {"Nieuwer"})])
async def test_a_page_holds_five_with_both_their_answers(
    languages: Languages, number: int, turning: set[str]
):
    stories = [replace(item(f"verhaal {each}"), id=f"{each}") for each in range(15)]
    kept = Kept(stories[:7], stories[7:], frozenset(each.id for each in stories))
    layout = page(languages.voice("nl"), kept, number)
    found = labels(layout)
    assert layout.total_children_count <= MOST
    assert found.count("Toch binnen houden") == 5
    assert found.count("Weggooien") + found.count("Toch niet") == 5
    assert {"Nieuwer", "Ouder"} & set(found) == turning
