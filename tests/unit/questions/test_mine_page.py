"""What I asked, a few at a time: every question can be reached, and taken back."""

import discord
import pytest

from bot.kernel.languages import Languages
from bot.questions.life import Stage
from bot.questions.rows import Question
from cogs.questions.closing import mine_page

MOST = 40
"""Components in one message, says Discord."""


def question(number: int) -> Question:
    return Question(f"{number}", 1, f"vraag {number}", "", None, True, 1, Stage.OPEN, None, "", False)


@pytest.mark.parametrize(("number", "turning"), [(0, {"Ouder"}), (1, {"Nieuwer", "Ouder"}), (2, {"Nieuwer"})])
async def test_a_page_holds_four_with_all_that_can_be_done(
    languages: Languages, number: int, turning: set[str]
):
    layout = mine_page(languages.voice("nl"), [question(each) for each in range(12)], number)
    found = [str(each.label) for each in layout.walk_children() if isinstance(each, discord.ui.Button)]
    assert layout.total_children_count <= MOST
    assert found.count("Trek terug") == 4
    assert {"Nieuwer", "Ouder"} & set(found) == turning
