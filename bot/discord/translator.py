"""Command names and descriptions in Dutch: English stands in the code, Dutch in the texts.

`name("command-week")` gives the English name and the key under which Discord's Dutch members get theirs.
"""

import discord
from discord import app_commands

from bot.kernel.languages import ENGLISH, Languages, MissingText, language_of


class Translator(app_commands.Translator):
    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        key = string.extras.get("key")
        language = language_of(str(locale))
        if key is None or language == ENGLISH:
            return None
        try:
            return self._languages.voice(language)(key)
        except MissingText:
            return None


def localised(text: str, key: str) -> app_commands.locale_str:
    """English text for a command, option or choice, and the key of its Dutch one."""
    return app_commands.locale_str(text, key=key)
