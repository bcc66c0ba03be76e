"""Every REST route there is."""

from bot.sandbox.gateway.hall import Gateway
from bot.sandbox.rest import commands, identity, interactions, messages
from bot.sandbox.rest.router import Route

MODULES = (identity, messages, interactions, commands)


def all_routes(gateway: Gateway) -> list[Route]:
    return [
        *identity.gateway_routes(gateway),
        *(route for module in MODULES for route in module.route.all),
    ]
