"""Find the texts that all regulations of a decree but one have in the same words."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.provision_texts import say
from generator.checks.finding import Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.model.form import FormFact
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["lacked_texts"]

_OTHERS = 3
"""How many others must have it."""
_ALIKE = 0.5
"""How many of their words two texts must share to be one that was changed."""


def lacked_texts(reading: Reading) -> Iterator[tuple[Spot, Spot]]:
    """The paragraphs that lack such a text, each with the text as another regulation has it.

    What a fact of the form or an own annex hangs on is missed by what looks for these.
    """
    if len(reading.regulations) <= _OTHERS or reading.language is None:
        return
    having: dict[str, dict[int, Placed]] = {}
    for at, file in enumerate(reading.regulations):
        for placed in file.record.provisions():
            if placed.depth == 1 and placed.provision.number is None and placed.parent:
                having.setdefault(placed.provision.text, {})[at] = placed
    for text, places in having.items():
        if len(places) == len(reading.regulations) - 1:
            (lacking,) = (one for at, one in enumerate(reading.regulations) if at not in places)
            first, placed = next(iter(places.items()))
            there = reading.regulations[first]
            parent = lacking.record.by_identity.get(placed.parent or "")
            missed = _is_missed(there.record, placed, reading.language.code)
            if parent and not missed and not _has_like(lacking, text):
                words = parent.provision.text
                here = vicinity(words, len(words) - 1, len(words))
                spot = Spot(lacking, (*parent.path, "text"), here)
                yield spot, Spot(there, (*placed.path, "text"), text)


def _is_missed(regulation: Regulation, placed: Placed, language: str) -> bool:
    """Whether another check tells that the text is gone."""
    for fact in FormFact:
        value = getattr(regulation, fact.value)
        facts = value if isinstance(value, tuple) else (value,) if value else ()
        if any(one.from_ == placed.identity for one in facts):
            return True
    return any(one.act == "this" for one in say(language, placed.provision.text).mentions)


def _has_like(file: Loaded[Regulation], text: str) -> bool:
    """Whether a regulation has the text in other words, wherever it stands."""
    wanted = set(text.split())
    for placed in file.record.provisions():
        own = set(placed.provision.text.split())
        if len(own & wanted) > _ALIKE * len(wanted):
            return True
    return False
