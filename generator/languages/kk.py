"""Know what is true of Kazakh anywhere: dates, places in an act, quotation marks.

Dates and places are worded as the acts of Kazakhstan word them («2015 жылғы 10 тамыз»,
«6-тармақтың 4) тармақшасы»; beside the act's name «регламенттің 6-тармағының 4) тармақшасы»).
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.languages.hyphenation import Sounds, hyphenate
from generator.languages.kk_dates import MONTHS, date_in_words
from generator.languages.kk_grammar import KAZAKH_GRAMMAR
from generator.languages.kk_reader import KAZAKH_READER
from generator.languages.kk_sounds import BACK_VOWELS, NASALS, VOWELS
from generator.languages.language import Language, bare_number, capitalize

__all__ = ["KAZAKH"]

_SOUNDS = Sounds(vowels=VOWELS | frozenset("иу"), glides=frozenset("у"), signs=frozenset("ьъ"))

# By the last sound of a word, the first of its genitive ending.
_GENITIVE_N = VOWELS | NASALS
_GENITIVE_D = frozenset("рлйзжуи")


def _provision(numbers: tuple[str, ...]) -> str:
    """A paragraph, or a subparagraph of one.

    >>> _provision(("6.",)), _provision(("6.", "4)"))
    ('6-тармақ', '6-тармақтың 4) тармақшасы')
    """
    paragraph = bare_number(numbers[0])
    if len(numbers) == 1:
        return f"{paragraph}-тармақ"
    return f"{paragraph}-тармақтың {' '.join(numbers[1:])} тармақшасы"


def _paragraphs(numbers: tuple[str, ...]) -> str:
    """Paragraphs in one phrase.

    >>> _paragraphs(("6.", "7."))
    '6 және 7-тармақтары'
    """
    bare = [bare_number(number) for number in numbers]
    head = ", ".join(bare[:-1])
    last = f"{bare[-1]}-тармақтары" if head else f"{bare[-1]}-тармағы"
    return f"{head} және {last}" if head else last


def _within(place: str) -> str:
    """A place beside the name of its act.

    >>> _within("6-тармақ"), _within("6-тармақтың 4) тармақшасы"), _within("1-қосымша")
    ('6-тармағы', '6-тармағының 4) тармақшасы', '1-қосымшасы')
    """
    own = re.sub(r"-тармақ(тың)?\b", lambda own: f"-тармағы{'ның' if own[1] else ''}", place)
    return re.sub(r"қосымша\Z", "қосымшасы", own)


def _cite(act: str, place: str) -> str:
    """A place in an act; a name that does not end in a letter keeps its form.

    >>> _cite("мемлекеттік көрсетілетін қызмет регламенті", "3-тармағы")
    'мемлекеттік көрсетілетін қызмет регламентінің 3-тармағы'
    """
    ending = _genitive_ending(act)
    return f"{act}{ending} {place}" if ending else f"{act}, {place}"


def _genitive_ending(text: str) -> str:
    """What makes a genitive of the last word of `text`: by its last vowel and its last sound.

    >>> [_genitive_ending(word) for word in ("заң", "бұйрық", "стандарт", "тізбе", "апрель")]
    ['ның', 'тың', 'тың', 'нің', 'дің']
    """
    letters = text.lower().rstrip("ьъ")
    if not text[-1:].isalpha() or not letters:
        return ""
    last = next((letter for letter in reversed(letters) if letter in VOWELS), "і")
    first = "н" if letters[-1] in _GENITIVE_N else "д" if letters[-1] in _GENITIVE_D else "т"
    return f"{first}{'ы' if last in BACK_VOWELS else 'і'}ң"


@lru_cache(maxsize=1024)
def _hyphenate(text: str) -> str:
    """Soft hyphens at the bounds of syllables, each of which has one vowel.

    >>> _hyphenate("қызметкерлерінің тізбесі").replace("\u00ad", "|")
    'қыз|мет|кер|ле|рі|нің тізбесі'
    """
    return hyphenate(text, _SOUNDS)


def _quote(text: str) -> str:
    return f"«{text}»"


KAZAKH = Language(
    code="kk",
    date=date_in_words,
    months=MONTHS,
    provision=_provision,
    clause=_provision,
    capitalize=capitalize,
    quote=_quote,
    paragraphs=_paragraphs,
    within=_within,
    cite=_cite,
    hyphenate=_hyphenate,
    reader=KAZAKH_READER,
    grammar=KAZAKH_GRAMMAR,
)
"""The language pack of Kazakh."""
