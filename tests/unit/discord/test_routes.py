"""A custom_id is an address that outlives restarts, and a forged one gets a clear word."""

import pytest

from bot.discord.components import Press
from bot.discord.forms import read_answers
from bot.discord.routes import Route, Routes, is_ours
from bot.kernel.errors import DomainError


class Knock(Press, at="door:knock"):
    async def pressed(self, turn): ...


class OtherKnock(Press, at="door:knock"):
    async def pressed(self, turn): ...


@pytest.fixture
def routes() -> Routes:
    routes = Routes()
    routes.add(Knock)
    return routes


def test_an_address_leads_back_to_the_same_place(routes: Routes):
    found = routes.find(Knock(42, "twice").custom_id)
    assert isinstance(found, Knock)
    assert found.number() == 42
    assert found.argument(1) == "twice"


def test_two_things_cannot_stand_at_one_address(routes: Routes):
    routes.add(Knock)
    with pytest.raises(ValueError, match="door:knock"):
        routes.add(OtherKnock)


@pytest.mark.parametrize("custom_id", ["1:door:unknown", "1:", "1", "", "1:door", "x:y:z", "1::::"])
def test_an_unknown_address_gets_a_clear_word(routes: Routes, custom_id: str):
    with pytest.raises(DomainError, match="core-unknown-button"):
        routes.find(custom_id)


@pytest.mark.parametrize("forged", ["", "-1", "1.5", "abc", "٣", "9" * 40, "1 OR 1=1"])
def test_a_forged_number_gets_a_clear_word(forged: str):
    with pytest.raises(DomainError, match="core-unknown-button"):
        Route(forged).number()


def test_only_our_own_addresses_are_ours():
    assert is_ours("1:door:knock")
    assert not is_ours("3f2a9c")


def test_a_submitted_form_is_read_by_field_name():
    photo = {"id": "7", "filename": "klas.jpg"}
    answers = read_answers(
        {
            "components": [
                {"type": 18, "component": {"type": 4, "custom_id": "done", "value": " een woord "}},
                {"type": 18, "component": {"type": 21, "custom_id": "hears", "value": "nudge"}},
                {"type": 18, "component": {"type": 21, "custom_id": "nothing", "value": None}},
                {"type": 18, "component": {"type": 22, "custom_id": "ticked", "values": ["a", "b"]}},
                {"type": 18, "component": {"type": 8, "custom_id": "channel", "values": ["3001"]}},
                {"type": 18, "component": {"type": 19, "custom_id": "photo", "values": ["7", "8"]}},
                {"type": 10, "content": "small print"},
            ],
            "resolved": {"attachments": {"7": photo}},
        }
    )
    assert answers.text("done") == "een woord"
    assert answers.text("left out") == ""
    assert answers.choice("hears") == "nudge"
    assert answers.choice("nothing") is None
    assert answers.chosen("ticked") == ["a", "b"]
    assert answers.choice("channel") == "3001"
    assert answers.attached("photo") == [photo]
