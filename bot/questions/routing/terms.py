"""What a text is compared by: its words, and the pieces of its words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_GRAM = 4
# Words that say nothing about a subject. Only short texts need them gone: in long ones their frequency says it.
_EMPTY_WORDS = """
    aan al alle als altijd andere ben bent bij dan dat de deze die dit doe doen door dus een eens en er even
    ging goed graag had hadden hand heb hebben heeft hem het hier hoe hun iemand iets ik in is ja je jij jullie
    kan kon kun kunnen maar maken me meer men met mij mijn moest moet moeten na naar niet niets nog nu of om
    omdat ons onze ook op over te tegen tijdens tot toch toen u uit uw van veel voor want waar waarom was wat we
    wel werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zoiets zonder zou welke a about after all
    also am an and any anyone are as at be been but by can could did do does for from get had has have help how
    i if in into is it its just know like make me more my need no not of on one or our out should so some
    someone than that the their them then there they this to up us was we were what when where which who why
    will with without would you your
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


def words(text: str) -> list[str]:
    """In lower case and without accents, in the order in which they stand."""
    folded = text.casefold()
    if folded.isascii():
        return _WORD.findall(folded)
    apart = unicodedata.normalize("NFKD", folded)
    return _WORD.findall("".join(letter for letter in apart if not unicodedata.combining(letter)))


def telling(text: str) -> list[str]:
    """The words of a short text that say what it is about."""
    return [word for word in words(text) if word not in _EMPTY]


def grams(told: Iterable[str]) -> Counter[str]:
    """Runs of four letters, the ends of words marked: "waterschap" and "waterschappen" share most of them."""
    marked = (f" {word} " for word in told)
    return Counter(word[at : at + _GRAM] for word in marked for at in range(max(1, len(word) - _GRAM + 1)))
