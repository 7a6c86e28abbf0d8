"""Check that no word of the official text has letters of another script, or spaces between them.

Why: a Latin letter in a Kazakh word looks as the right one does, but no search finds the word, a
screen reader spells it, and a comparison takes it for another; a word in spaced letters is none.

Words that are wholly of another script are foreign words and stay. Facts need no look of their own:
`quotes-found` holds them against the text.

PASS: "papers" in six letters of one alphabet; "PDF" in a Kazakh text.
FAIL: the same word with a Cyrillic letter in it; "p a p e r s".
LAWYER: reads the letter that is meant, and has it replaced in the electronic text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from generator.checks.facts.sieve import Sieve
from generator.checks.finding import Finding, Mend, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.scripts import Foreign, foreign_letters, spaced_letters

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "scripts-unmixed"
SEVERITY = Severity.ERROR

_WORD = re.compile(r"\w+")
_SPACED = "a word is set in spaced letters"
_SPACED_HINT = "write the word without spaces"


class _Fault(NamedTuple):
    start: int
    end: int
    message: str
    hint: str
    right: str | None
    """What is to be read, where that is known."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every word with letters of another script, and every word in spaced letters."""
    if reading.language is None:
        return
    alphabet = reading.language.reader.alphabet
    for text in _sieve(alphabet).caught(reading.spots_of):
        for fault in _faults(text, alphabet):
            words = vicinity(text, fault.start, fault.end)
            for spot in reading.spots_of[text]:
                at = Spot(spot.file, spot.way, words)
                mend = _mend(text, fault, words)
                yield Finding(ID, at, fault.message, fault.hint, severity=SEVERITY, mend=mend)


def _mend(text: str, fault: _Fault, words: str) -> Mend | None:
    wrong = text[fault.start : fault.end]
    return Mend(words.replace(wrong, fault.right)) if fault.right else None


@lru_cache(maxsize=8)
def _sieve(alphabet: frozenset[str]) -> Sieve:
    """What catches the texts with such words."""
    return Sieve(partial(_faults, alphabet=alphabet), digits=False)


def _faults(text: str, alphabet: frozenset[str]) -> tuple[_Fault, ...]:
    found = [
        _Fault(start, end, _SPACED, _SPACED_HINT, "".join(text[start:end].split()))
        for start, end in spaced_letters(text)
    ]
    # Few texts have any letter of another script.
    if _other_letter(alphabet).search(text):
        found += _mixed(text, alphabet)
    return tuple(sorted(found)) if len(found) > 1 else tuple(found)


@lru_cache(maxsize=8)
def _other_letter(alphabet: frozenset[str]) -> re.Pattern[str]:
    """A letter that is not of the alphabet, small or capital."""
    capitals = (letter.upper() for letter in alphabet)
    letters = alphabet.union(one for one in capitals if one.lower() in alphabet)
    return re.compile(rf"[^\W\d_{''.join(sorted(letters))}]")


def _mixed(text: str, alphabet: frozenset[str]) -> Iterator[_Fault]:
    for word in _WORD.finditer(text):
        foreign = foreign_letters(word.group(), alphabet)
        for letter in foreign:
            code = f"U+{ord(letter.letter):04X}"
            hint = (
                f"write “{letter.twin}” (U+{ord(letter.twin):04X})"
                if letter.twin
                else "write the letter that is meant"
            )
            message = f"the letter “{letter.letter}” ({code}) is of another script than its word"
            yield _Fault(*word.span(), message, hint, _right(word.group(), foreign))


def _right(word: str, foreign: tuple[Foreign, ...]) -> str | None:
    """The word in one script, if every letter of another one has a twin."""
    twins = {letter.at: letter.twin for letter in foreign}
    letters = [twins.get(at, letter) for at, letter in enumerate(word)]
    return None if None in letters else "".join(filter(None, letters))
