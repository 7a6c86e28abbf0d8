"""Tell what a list of documents leaves out: what starts a service, and words of quotations."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.evidence import Evidence
from generator.model.regulation import Regulation, Trigger

__all__ = ["omits", "starting", "words_of"]

_ELLIPSIS = "…"


def omits(texts: Iterable[str]) -> bool:
    """Whether words are left out of one of these quotations."""
    return any(_ELLIPSIS in text for text in texts)


def words_of(evidence: Evidence) -> tuple[str, ...]:
    """What is quoted of a document: its conditions and itself."""
    return (*(condition.text for condition in evidence.conditions), evidence.document)


def starting(regulation: Regulation) -> tuple[Trigger, ...]:
    """Every trigger of `regulation`, if one of them brings a document that the list leaves out.

    Whoever goes by the list alone would come without it.
    """
    listed = {document.kind for document in regulation.evidence}
    brought = {one.kind for trigger in regulation.trigger for one in trigger.brings}
    return regulation.trigger if brought - listed else ()
