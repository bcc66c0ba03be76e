"""Short lines against short texts, compared once and kept nowhere: a topic, a wish, someone's own few words."""

from collections.abc import Sequence

from bot.questions.routing.reasons import says_so
from bot.questions.routing.settings import Settings
from bot.questions.routing.told import Declared, Fit, ToldProfiles
from bot.questions.routing.vectors import Vectors


def near(
    texts: Sequence[str], lines: Sequence[str], vectors: Vectors | None, settings: Settings
) -> list[list[tuple[int, float]]]:
    """For each text, which of the lines are about the same thing and how much so, the nearest first."""
    told = ToldProfiles()
    for number, line in enumerate(lines):
        told.add(Declared(number, (line,), (), "", ""))
    if vectors is not None:
        for profile in told.unread(len(lines)):
            told.read(profile, vectors.of(profile.texts()))
    found: list[list[tuple[int, float]]] = []
    for text in texts:
        meaning = None if vectors is None else vectors.of([text])[0]
        fits = told.fits(text, meaning, range(len(lines)))
        found.append(_nearest(fits, settings))
    return found


def _nearest(fits: dict[int, Fit], settings: Settings) -> list[tuple[int, float]]:
    near = [(number, fit.weighed(settings.told)) for number, fit in fits.items() if says_so(fit)]
    return sorted(near, key=lambda each: -each[1])
