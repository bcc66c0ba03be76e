"""The same bot without nonce and without settling: what the crash test must be able to catch."""

import secrets

from bot.cli import main
from bot.discord.calls import RepostCall, SendCall
from bot.rhythm.calls import Delivery, Outcome


async def never_settles(self: object) -> Outcome | None:
    del self
    return None


Delivery.nonce = property(lambda _: secrets.token_hex(8))  # type: ignore[method-assign,assignment]
SendCall.settle = never_settles  # type: ignore[method-assign]
RepostCall.settle = never_settles  # type: ignore[method-assign]

if __name__ == "__main__":
    main()
