"""Where the router works: beside the event loop, one who answers and one who reads, and no more memory than for two."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def beside(act: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
    return await asyncio.get_running_loop().run_in_executor(_threads(), partial(act, *args, **more))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(2, "routing")
