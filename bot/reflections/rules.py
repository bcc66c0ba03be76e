"""What suits whom: questions for this phase, and careful ones only for who has been around for a while."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.content.prompts import Prompt, prompt_groups
from bot.kernel.audiences import Audience
from bot.kernel.errors import DomainError
from bot.kernel.text import plain

TEXT_MOST = 1500
PROMPT_MOST = 200
FILE_LINES_MOST = 100
CAREFUL_AFTER = timedelta(weeks=2)


@dataclass(frozen=True, slots=True)
class OwnPrompt:
    """`en` may be empty: whoever reads English then reads the Dutch, and the other way round."""

    nl: str
    en: str


def suitable(
    prompts: Iterable[Prompt], phase: str, around: timedelta, *, together: bool = False
) -> list[Prompt]:
    """`together`: for the whole group at once, so nothing that begins as one's own."""
    careful = {group.key for group in prompt_groups() if group.careful}
    return [
        prompt
        for prompt in prompts
        if prompt.phase in (None, phase)
        and (around >= CAREFUL_AFTER or prompt.group not in careful)
        and not (together and prompt.audience is Audience.ONLY_ME)
    ]


def spread(options: Sequence[Prompt], last: Prompt | None) -> Sequence[Prompt]:
    """Another sort than the last one, where there is one."""
    return [prompt for prompt in options if last is None or prompt.group != last.group] or options


def written(text: str) -> str:
    text = plain(text)
    if not text:
        raise DomainError("reflections-empty")
    if len(text) > TEXT_MOST:
        raise DomainError("reflections-long", most=TEXT_MOST)
    return text


def own_prompt(nl: str, en: str) -> OwnPrompt:
    nl, en = (" ".join(plain(text).split()) for text in (nl, en))
    if not nl and not en:
        raise DomainError("reflections-prompt-empty")
    if max(len(nl), len(en)) > PROMPT_MOST:
        raise DomainError("reflections-long", most=PROMPT_MOST)
    return OwnPrompt(nl, en)


def prompts_in(content: bytes) -> list[OwnPrompt]:
    """One question a line, the other language after a bar: "Wat viel op? | What stood out?"."""
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise DomainError("reflections-file-unclear") from None
    found = [own_prompt(*_halves(line)) for line in lines if plain(line)]
    if not found:
        raise DomainError("reflections-file-unclear")
    if len(found) > FILE_LINES_MOST:
        raise DomainError("reflections-file-long", most=FILE_LINES_MOST)
    return found


def _halves(line: str) -> tuple[str, str]:
    nl, _, en = line.partition("|")
    return nl, en
