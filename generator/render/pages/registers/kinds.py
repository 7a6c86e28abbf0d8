"""Name kinds of documents: in short words of ours, or where there are none in the act's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.process.flow import Wording
from generator.render.pages.registers.desk import Desk

__all__ = ["kind_name"]


def kind_name(desk: Desk, kind: str, wordings: Iterable[str]) -> Wording:
    """The name of a kind of documents; of the act's `wordings` the most frequent, or the first."""
    named = desk.labels.registers.evidence.kinds.get(kind)
    if named:
        return Wording(named, ours=True)
    ((words, _),) = Counter(wordings).most_common(1)
    return Wording(desk.language.capitalize(words))
