"""What may go wrong in a way that a person can do something about."""


class DomainError(Exception):
    """Carries a text key: the person who acted reads it, in their own language, and what they typed is kept.

    The text says what is wrong and what to do. Subclass it only where code must tell one error from another.
    """

    def __init__(self, key: str, **arguments: object) -> None:
        super().__init__(key, arguments)
        self.key = key
        self.arguments = arguments


class NotAllowed(DomainError):
    """Someone acts beyond their role, or on what is not theirs. Logged, because it may be an attempt."""


class OperatorError(Exception):
    """One sentence for whoever runs the bot: file, key, what is wrong and what to do. Never a traceback."""


class OutOfReach(OperatorError):
    """What the bot needs does not answer now. That may pass, so whatever starts the bot may try again by itself."""
