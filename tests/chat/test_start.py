"""The bot comes to life, goes, and comes back."""

from tests.chat.town import Town


async def test_it_answers_help_privately_and_again_after_a_restart(village: Town):
    member, other = village["Muziekdocent"], village["Museumeducator"]
    await member.slash("help")
    await member.waits_to_see("houd ik het gesprek gaande")
    await village.bot_restarts()
    await member.slash("help")
    other.never_received("houd ik het gesprek gaande")
