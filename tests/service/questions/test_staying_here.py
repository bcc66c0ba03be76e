"""What its asker marks to stay here helps, and is found by nobody later."""

import pytest

from bot.community.people import find_who
from bot.kernel.house import House
from bot.questions import answering, asking, closing
from bot.questions.asking import How, Looked, Wanted
from tests.service.community.people import DRAMA, MUSIC
from tests.service.ruimte.people import a_group, person


@pytest.mark.parametrize(
    ("text", "line"),
    [("🔒 Hoe praat je het uit?", "Samen wandelen"), ("Hoe praat je het uit?", "🔒 Met een ander erbij")],
)
async def test_a_marked_question_or_answer_is_found_by_nobody(house: House, text: str, line: str) -> None:
    await a_group(house)
    asker, helper = await person(house, DRAMA), await person(house, MUSIC)
    async with house.writing() as work:
        question = (await asking.write(work, asker, Wanted(text), Looked((), ()))).question.id
        await asking.start(work, asker, question, How.GROUP)
    async with house.writing() as work:
        await answering.yes(work, helper, question)
        helped = await closing.helped(work, asker, question, line)
    assert (helped.helped, helped.found) == (line, False)
    async with house.writing() as work:
        await closing.without_my_name(work, helper, question)
        assert await closing.found(work, await find_who(work, MUSIC), [question]) == []
