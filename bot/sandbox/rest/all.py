"""Every REST route there is."""

from bot.sandbox.gateway.hall import Gateway
from bot.sandbox.rest import (
    channels,
    commands,
    direct,
    events,
    guilds,
    identity,
    interactions,
    messages,
    reactions,
    threads,
)
from bot.sandbox.rest.router import Route

MODULES = (identity, messages, reactions, threads, channels, guilds, events, direct, interactions, commands)


def all_routes(gateway: Gateway) -> list[Route]:
    return [
        *identity.gateway_routes(gateway),
        *(route for module in MODULES for route in module.route.all),
    ]
