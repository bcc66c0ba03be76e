"""A form must be Discord's first answer. Where it comes too late, nobody is told that something failed: a button opens
it, filled as it would have been."""

from sqlalchemy import select

from bot.kernel.drafts import DraftRow
from tests.chat.forging import Forger
from tests.chat.test_community_arriving import FOUR, begun, joined, named
from tests.chat.tongues import Tongue, both, gathered
from tests.chat.town import Town

AT_ONCE = 0.0
AT_EASE = 6.0


def announces_after(village: Town, seconds: float) -> None:
    """As if what comes before the form took longer than that."""
    assert village.bot is not None
    village.bot.patience = seconds


async def test_a_command_s_form_that_came_too_late_is_a_click_away(village: Town):
    facilitator = await named(village)
    announces_after(village, AT_ONCE)
    await facilitator.slash("groep inrichten")
    await facilitator.waits_to_see("Het formulier staat nu klaar.")
    assert facilitator.sight.modal is None
    facilitator.never_received("Er ging iets mis")

    announces_after(village, AT_EASE)
    await facilitator.click("Open het formulier")
    await facilitator.submit(FOUR)
    facilitator.sees("De groep staat klaar.")
    async with village.house.reading() as work:
        assert (await work.session.scalars(select(DraftRow.id))).all() == [], (
            "nothing is left of the way there"
        )


async def test_on_the_other_side_of_the_button_it_may_be_late_again(village: Town):
    facilitator = await named(village)
    announces_after(village, AT_ONCE)
    await facilitator.slash("groep inrichten")
    await facilitator.waits_to_see("Het formulier staat nu klaar.")
    await facilitator.click("Open het formulier")
    announces_after(village, AT_EASE)
    await facilitator.click("Open het formulier")
    await facilitator.submit(FOUR)
    facilitator.sees("De groep staat klaar.")


@both
async def test_what_stood_in_it_stands_in_it(village: Town, to: Tongue):
    _, asker = await gathered(village, to, "Muziekdocent")
    message = await asker.says("Hoe kom je aan busgeld?")
    announces_after(village, AT_ONCE)
    await asker.menu(to("command-who-knows"), message)
    await asker.waits_to_see(to("core-form-late"))
    announces_after(village, AT_EASE)
    await asker.click(to("core-open-form"))
    assert "Hoe kom je aan busgeld?" in str(asker.modal)
    await asker.submit({})
    await asker.waits_to_see("Hoe kom je aan busgeld?")


async def test_the_button_opens_nothing_for_somebody_else(village: Town):
    await begun(village)
    member, other = await joined(village["Muziekdocent"]), await joined(village["Koordirigent"])
    message = await member.says("Hoe kom je aan busgeld?")
    announces_after(village, AT_ONCE)
    await member.menu("Wie weet dit?", message)
    await member.waits_to_see("Het formulier staat nu klaar.")
    announces_after(village, AT_EASE)
    async with village.house.reading() as work:
        draft = (await work.session.scalars(select(DraftRow.id))).one()
    told = await Forger(village, other).presses(f"1:core:try-again:{draft}")
    assert "Dit concept is er niet meer." in told
    assert other.sight.modal is None
