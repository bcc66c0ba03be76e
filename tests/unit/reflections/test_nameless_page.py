"""What I gave without a name, a few at a time: all of it can be taken back."""

from datetime import date

import discord
import pytest

from bot.kernel.languages import Languages
from bot.reflections.nameless import Nameless
from cogs.reflections.without_name import own


@pytest.mark.parametrize(("number", "turning"), [(0, {"Ouder"}), (1, {"Nieuwer", "Ouder"}), (2, {"Nieuwer"})])
async def test_a_page_holds_five(languages: Languages, number: int, turning: set[str]):
    given = [Nameless(f"{day}", "", f"van dag {day}", date(2026, 9, day)) for day in range(1, 16)]
    layout = own(languages.voice("nl"), given, number)
    found = [str(each.label) for each in layout.walk_children() if isinstance(each, discord.ui.Button)]
    assert found.count("Trek terug") == 5
    assert {"Nieuwer", "Ouder"} & set(found) == turning
