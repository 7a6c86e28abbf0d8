"""Find definitions that give a term another name than the text, and other regulations, use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from generator.checks.facts.scrolls import Defined, Scroll, Stretch, scrolls
from generator.checks.finding import Spot
from generator.checks.reading import Reading

__all__ = ["Renamed", "renamed_terms"]

_SEVERAL = 2
"""How many regulations must define the word that is used: what one calls so may be its own."""


class Renamed(NamedTuple):
    """The term by which others define what a definition here calls otherwise."""

    term: str
    defined: Spot
    """Where another regulation defines it."""


Terms: TypeAlias = Mapping[str, Mapping[Stretch, Renamed]]
"""For each regulation its definitions, by place, that should define another term."""

_Foreign: TypeAlias = "Mapping[tuple[str, ...], Sequence[tuple[Scroll, Defined]]]"


def renamed_terms(reading: Reading) -> Terms:
    """The definitions whose term nothing uses, where one that others define is used instead."""
    laws = reading.once(scrolls)
    defining: dict[tuple[str, ...], list[tuple[Scroll, Defined]]] = {}
    for scroll in laws:
        for defined in scroll.definitions:
            defining.setdefault(defined.roots, []).append((scroll, defined))
    return {
        scroll.file.record.id: found for scroll in laws if (found := _renamed(scroll, defining))
    }


def _renamed(scroll: Scroll, defining: _Foreign) -> dict[Stretch, Renamed]:
    if not scroll.idle:
        return {}
    own = {one.roots for one in scroll.definitions}
    found: dict[Stretch, Renamed] = {}
    for roots, definitions in defining.items():
        if roots not in own and len(definitions) >= _SEVERAL:
            other, foreign = definitions[0]
            ways = {there.spot(one.place).way for there, one in definitions}
            for one in scroll.idle:
                here = scroll.spot(one.place).way in ways
                if here and any(scroll.find(foreign.term, start=one.place.end)):
                    found.setdefault(one.place, Renamed(foreign.term, other.spot(foreign.place)))
    return found
