"""How a person's client says no, before anything goes to the bot."""

from bot.sandbox.model import Json
from bot.sandbox.rules.entered import Problem


class NotPossible(Exception):
    """`problem` is the code for the page; `problems` says it per field."""

    def __init__(
        self, status: int, problem: str, message: str, problems: list[Problem] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.problem = problem
        self.message = message
        self.problems = problems or []

    def body(self) -> Json:
        body: Json = {"message": self.message, "problem": self.problem}
        if self.problems:
            body["problems"] = [problem.shape() for problem in self.problems]
        return body


def gone(what: str) -> NotPossible:
    return NotPossible(404, "gone", f"{what} is not there.")


def no_access(message: str) -> NotPossible:
    return NotPossible(403, "no_access", message)


def refuse_fields(problems: list[Problem]) -> None:
    if problems:
        told = " ".join(f"{problem.field}: {problem.message}" for problem in problems)
        raise NotPossible(422, problems[0].problem, told, problems)
