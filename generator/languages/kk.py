"""Know what is true of Kazakh anywhere: dates, places in an act, quotation marks.

Dates and places are worded as the acts of Kazakhstan word them («2015 жылғы 10 тамыз»,
«6-тармақтың 4) тармақшасы»; beside the act's name «регламенттің 6-тармағының 4) тармақшасы»).
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from generator.languages.hyphenation import Sounds, hyphenate
from generator.languages.language import Language, bare_number, capitalize

__all__ = ["KAZAKH"]

_MONTHS = (
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
)

_BACK = frozenset("аоұыяёю")
_FRONT = frozenset("әеөүіэ")
_SOUNDS = Sounds(
    vowels=_BACK | _FRONT | frozenset("иу"), glides=frozenset("у"), signs=frozenset("ьъ")
)

# By the last sound of a word, the first of its genitive ending.
_GENITIVE_N = _BACK | _FRONT | frozenset("мнң")
_GENITIVE_D = frozenset("рлйзжуи")


def _date(day: date) -> str:
    """The day in words.

    >>> _date(date(2020, 2, 6))
    '2020 жылғы 6 ақпан'
    """
    return f"{day.year} жылғы {day.day} {_MONTHS[day.month - 1]}"


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

    >>> _within("6-тармақ"), _within("6-тармақтың 4) тармақшасы")
    ('6-тармағы', '6-тармағының 4) тармақшасы')
    """
    return re.sub(r"-тармақ(тың)?\b", lambda own: f"-тармағы{'ның' if own[1] else ''}", place)


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
    last = next((letter for letter in reversed(letters) if letter in _BACK | _FRONT), "і")
    first = "н" if letters[-1] in _GENITIVE_N else "д" if letters[-1] in _GENITIVE_D else "т"
    return f"{first}{'ы' if last in _BACK else 'і'}ң"


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
    date=_date,
    provision=_provision,
    clause=_provision,
    capitalize=capitalize,
    quote=_quote,
    paragraphs=_paragraphs,
    within=_within,
    cite=_cite,
    hyphenate=_hyphenate,
)
"""The language pack of Kazakh."""
