"""Tell where a text names one participant, and in the same words its siblings name another.

Names are often alike but for a word: "the one who gives the service", "the one who gets the
service". Both are frequent, so that no count of words tells that one stands where the other should;
the words around it do. Those of the provider take turns, regulation by regulation; who serves and
who is served do not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from typing import NamedTuple

from generator.checks.facts.names_around import SERVED, SERVING, Finder, Key, Mention, finder_of
from generator.checks.facts.pairing import pairings
from generator.checks.facts.wording import wording_of
from generator.checks.finding import Spot
from generator.checks.reading import Reading

__all__ = ["Mistaken", "mistaken_names"]

_MANY = 3
"""How many other regulations must agree against one."""


class Mistaken(NamedTuple):
    """A place that names another than its siblings do."""

    here: Spot
    there: Spot
    right: str
    """The words there, to be read here."""
    many: int
    """How many regulations name the other."""


class _Use(NamedTuple):
    """Where one of those stands that stand between the same words."""

    mention: Mention
    spot: Spot
    files: set[int]


class _Pair(NamedTuple):
    rare: _Use
    usual: _Use


def mistaken_names(reading: Reading) -> tuple[Mistaken, ...]:
    """Every place of the decree that names another than at least three other regulations do."""
    wording = wording_of(reading)
    if wording is None or len(reading.regulations) <= _MANY:
        return ()
    named = Counter(
        (one.kind.value, one.name)
        for file in reading.regulations
        for one in file.record.participants
        if one.kind in (SERVED, SERVING)
    )
    # A name that one regulation alone gives may itself be the mistake.
    finder = finder_of(tuple(sorted(one for one, times in named.items() if times > 1)), wording)
    in_steps = _in_steps(reading)
    contested = _contested(reading, finder, in_steps)
    if not contested:
        return ()
    gathered = _gather(reading, finder, in_steps, contested)
    odd = (one for pair in gathered if (one := _odd(pair)))
    # The words before it and those behind it tell the same.
    told = {(id(one.here.file), one.here.way, one.here.words): one for one in odd}
    return tuple(told.values())


def _in_steps(reading: Reading) -> set[str]:
    """The texts that say what is done in a step.

    Who acts and who receives there is compared with its column of the table.
    """
    steps = {
        piece.provision.text
        for pairing in reading.once(pairings)
        for described in pairing.described
        for piece in described.pieces
    }
    cells = (text for text, spots in reading.spots_of.items() if spots[0].way[0] == "procedures")
    return steps.union(cells)


def _contested(reading: Reading, finder: Finder, in_steps: Container[str]) -> set[int]:
    """What stands both around those who serve and around those who are served: mostly nothing."""
    served: set[int] = set()
    serving: set[int] = set()
    for text in reading.spots_of:
        own, others = (finder.sides_in_step if text in in_steps else finder.sides)(text)
        if own or others:
            served |= own
            serving |= others
    return served & serving


def _gather(
    reading: Reading, finder: Finder, in_steps: Container[str], contested: Container[int]
) -> Iterator[_Pair]:
    """The places between the same words where not all name the same one, but one of two."""
    gathered: dict[Key, dict[tuple[bool, str], _Use]] = {}
    for text, spots in reading.spots_of.items():
        for mention in finder.mentions(text, in_step=text in in_steps):
            for key in mention.keys:
                if hash(key) in contested:
                    who, uses = (mention.served, mention.root), gathered.setdefault(key, {})
                    use = uses.setdefault(who, _Use(mention, spots[0], set()))
                    use.files.update(id(spot.file) for spot in spots)
    for uses in gathered.values():
        if len(uses) == len(_Pair._fields):
            yield _Pair(*sorted(uses.values(), key=lambda use: len(use.files)))


def _odd(pair: _Pair) -> Mistaken | None:
    rare, usual = pair
    many = len(usual.files - rare.files)
    # Whoever is named by a part of his name is left to the checks of phrases.
    if len(rare.files) > 1 or many < _MANY or rare.mention.served == usual.mention.served:
        return None
    here, there = _quoted(rare), _quoted(usual)
    first, rest = there.words[0], there.words[1:]
    right = (first.upper() if here.words[0].isupper() else first.lower()) + rest
    return Mistaken(here, there, right, many)


def _quoted(use: _Use) -> Spot:
    mention, spot = use.mention, use.spot
    return Spot(spot.file, spot.way, spot.words[mention.start : mention.end])
