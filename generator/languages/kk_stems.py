"""Take the inflectional endings off Kazakh words, so that the forms of one word are equal.

Plural, possession of the third person, cases; of verbs the infinitive in -у, the present, the
habitual participle and the past one. Endings go one by one from the end, each only behind the
sounds that Kazakh allows before it, and the rest keeps at least two or three letters. The last
consonant of a stem that is softened before a vowel is hardened again («бұйрығы» as «бұйрық»).

The result is for comparison alone: «басшы» becomes «басш», as «басшысы» does. It is conservative:
derived words stay apart («орындаушы» from «орындау»), and a form that is not sure stays whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.languages.kk_sounds import (
    BACK_VOWELS,
    FRONT_VOWELS,
    GLIDES,
    NASALS,
    SIBILANTS,
    VOICELESS,
    VOWELS,
)

__all__ = ["stem"]

_HIGH = frozenset("ыі")
_LATERAL = frozenset("л")
_VOICED = GLIDES | _LATERAL | NASALS | SIBILANTS
_CONSONANTS = _VOICED | VOICELESS


class _Ending(NamedTuple):
    """An ending, the sounds it may follow, and how many letters must remain."""

    form: str
    behind: frozenset[str]
    least: int
    harmony: frozenset[str]
    """The vowels that the last vowel before it must not be."""


# Each in its back form; the front one follows from it.
_BACK_ENDINGS = (
    # Plural.
    ("лар", VOWELS | GLIDES, 3),
    ("дар", _LATERAL | NASALS | SIBILANTS, 3),
    ("тар", VOICELESS, 3),
    # Genitive.
    ("ның", VOWELS | NASALS, 3),
    ("дың", _LATERAL | GLIDES | SIBILANTS, 3),
    ("тың", VOICELESS, 3),
    # Accusative, and the past of verbs.
    ("ны", VOWELS, 4),
    ("ды", _VOICED, 3),
    ("ты", VOICELESS, 3),
    # Dative.
    ("ға", VOWELS | _VOICED, 3),
    ("қа", VOICELESS, 3),
    # Locative, of which verbs in -да remind when they are short («жолда-», «баста-»).
    ("да", VOWELS | _VOICED, 4),
    ("та", VOICELESS, 4),
    ("дағы", VOWELS | _VOICED, 3),
    ("тағы", VOICELESS, 3),
    # Ablative.
    ("дан", VOWELS | _LATERAL | GLIDES | SIBILANTS, 3),
    ("тан", VOICELESS, 3),
    ("нан", NASALS, 3),
    # Cases behind possession.
    ("на", _HIGH, 4),
    ("нда", _HIGH, 4),
    ("ндағы", _HIGH, 4),
    ("нан", _HIGH, 4),
    # The accusative, or the end of a stem: «нысаны» may be «нысан» or «ныса».
    ("н", VOWELS, 4),
    # Participles, present and infinitive of verbs.
    ("ған", VOWELS | _VOICED, 2),
    ("қан", VOICELESS, 2),
    # Behind a passive alone: «құжатын» is a noun.
    ("атын", _LATERAL, 5),
    ("йтын", VOWELS, 3),
    ("ады", _CONSONANTS, 2),
    ("йды", VOWELS, 3),
    # Possession; «сы» is looked at on its own.
    ("ы", _CONSONANTS, 3),
)
# The same behind back and front vowels.
_NEUTRAL_ENDINGS = (
    ("мен", VOWELS | GLIDES | _LATERAL | NASALS, 3),
    ("бен", SIBILANTS, 3),
    ("пен", VOICELESS, 3),
    ("у", _CONSONANTS, 2),
    ("у", VOWELS, 3),
)
_TO_FRONT = str.maketrans("аығқ", "еігк")


def _endings() -> Iterator[_Ending]:
    for form, behind, least in _BACK_ENDINGS:
        yield _Ending(form, behind, least, FRONT_VOWELS)
        front = form.translate(_TO_FRONT)
        yield _Ending(front, behind, least, BACK_VOWELS if front != form else frozenset())
    for form, behind, least in _NEUTRAL_ENDINGS:
        yield _Ending(form, behind, least, frozenset())


def _by_last_letter() -> dict[str, tuple[_Ending, ...]]:
    """The endings by their last letters, the longer ones first."""
    endings = sorted(_endings(), key=lambda ending: -len(ending.form))
    last = {ending.form[-1] for ending in endings}
    return {
        letter: tuple(ending for ending in endings if ending.form[-1] == letter) for letter in last
    }


_ENDINGS = _by_last_letter()
_HARD = {"ғ": "қ", "г": "к", "б": "п"}

# Where «сы» is possession though the word before it ends in a narrow vowel, unlike «облыс-ы».
_BEFORE_POSSESSION = ("шы", "ші", "қаулы", "ынды", "інді", "гі", "ақы")
# Nouns that end like a word with an ending: of «мүгедег-і» and «кеңес-і» one letter goes.
_LIKE_AN_ENDING = ("мүгедек", "кеңес", "қатынас", "үлес", "талас", "жолдас", "қарындас", "процес")


_SHORTEST_POSSESSED = 5


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """`word` in lower case without its endings; the stem of a stem is itself.

    >>> [stem(word) for word in ("хабарламаны", "Хабарлама", "бұйрығымен", "құжаттардың")]
    ['хабарлама', 'хабарлама', 'бұйрық', 'құжат']
    """
    bare = word.lower()
    while (shorter := _harden(_shorten(bare))) != bare:
        bare = shorter
    return bare


def _harden(word: str) -> str:
    """`word` with a hard last consonant, if that is a soft one behind a vowel."""
    if word[-1:] in _HARD and word[-2:-1] in VOWELS:
        return word[:-1] + _HARD[word[-1]]
    return word


def _shorten(word: str) -> str:
    """`word` without its last ending, or as it is."""
    if word[-1:] in _HIGH:
        if _harden(word[:-1]).endswith(_LIKE_AN_ENDING):
            return word[:-1]
        if word[-2:-1] == "с" and word[-3:-2] in VOWELS and len(word) >= _SHORTEST_POSSESSED:
            return word[: -2 if _is_possession(word) else -1]
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending.form) and _may_go(word[: -len(ending.form)], ending):
            return word[: -len(ending.form)]
    return word


def _is_possession(word: str) -> bool:
    """Whether the whole «сы» of `word` is one ending: «басшы-сы», but «облыс-ы»."""
    before = word[:-2]
    return before[-1] not in _HIGH or before.endswith(_BEFORE_POSSESSION)


def _may_go(rest: str, ending: _Ending) -> bool:
    """Whether `ending` is one behind `rest`."""
    if len(rest) < ending.least or rest[-1] not in ending.behind:
        return False
    last = next((letter for letter in reversed(rest) if letter in VOWELS), "")
    # A stem has a vowel; «и» and «у» alone are enough, and decide nothing.
    return last not in ending.harmony if last else bool({"и", "у"} & set(rest))
