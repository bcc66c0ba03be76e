"""A bell in the house: rung after a commit that left work to do, heard by whoever does it in this process."""

from collections.abc import Callable


class Bell:
    def __init__(self) -> None:
        self._listeners: list[Callable[[], None]] = []

    def on_ring(self, listener: Callable[[], None]) -> None:
        self._listeners.append(listener)

    def ring(self) -> None:
        for listener in tuple(self._listeners):
            listener()
