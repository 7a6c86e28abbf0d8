"""Put the usual words in the place of odd ones, so that the rest can be read without them."""

from __future__ import annotations

from generator.checks.finding import Spot
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import NUMBER, TITLE, Gap

__all__ = ["usual_words"]

_OWN = frozenset((NUMBER, TITLE))
"""What stands for words that each text has of its own."""


def usual_words(phrases: Phrases, quoted: Gap, odd: Gap, spot: Spot, usual: Gap) -> str | None:
    """The quoted words as they would be with the usual ones in them.

    Args:
        phrases: the phrases of the decree.
        quoted: the stretch that is quoted at `spot`.
        odd: the part of it that is odd, perhaps an empty one.
        spot: where it stands.
        usual: the stretch that others have in its place, perhaps an empty one.

    Returns:
        Nothing if numbers or titles are among the words in question.
    """
    if not _OWN.isdisjoint((*phrases.forms[slice(*odd)], *phrases.forms[slice(*usual)])):
        return None
    text = spot.words
    first, last = phrases.chars(quoted, spot)
    start, end = phrases.chars(odd, spot)
    words = _with_space(phrases, usual) if usual.size else ""
    if not odd.size:
        # What is between two tokens here is the space in front of the second one, if there is any.
        before, behind = text[first:start] + words, text[start:last]
        return before + behind if start > first else f"{before.lstrip()} {behind.lstrip()}"
    if not usual.size:
        return text[first:start].rstrip() + text[end:last] if start > first else None
    return text[first:start] + _begun_as(text[start], words.lstrip()) + text[end:last]


def _with_space(phrases: Phrases, gap: Gap) -> str:
    """A stretch with the space in front of it, where it first stands."""
    spot = phrases.spots_of(gap)[0]
    start, end = phrases.chars(gap, spot)
    return spot.words[len(spot.words[:start].rstrip()) : end]


def _begun_as(letter: str, words: str) -> str:
    """Words that begin with a letter as large as another."""
    first = words[0].upper() if letter.isupper() else words[0].lower()
    return first + words[1:]
