"""Check that the acts of one kind are all cited in one form: the register before the kind or after.

Why: readers, and programs, find what they know by its form; «№ 15 (register № 7) by order» beside
«№ 16 by order (register № 8)» makes them look twice, and never more than that.

The rarer form is told once in a decree, with every place where it stands.

PASS: every order is cited with its number, the word "order", and its register in brackets.
FAIL: one order is cited with the brackets between its number and the word.
LAWYER: leaves it, and cites both in one form himself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.facts.cited_acts import Cited, cited_acts
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.model.reference import ActKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "acts-cited-in-form"
SEVERITY = Severity.NOTE

_HINT = "cite both in one form"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield, of each kind of acts, the first citation in the rarer form."""
    kinds: dict[ActKind, list[Cited]] = {}
    for cited in reading.once(cited_acts).values():
        for one in cited:
            if one.reference.registration and one.reference.number:
                kinds.setdefault(one.reference.kind, []).append(one)
    for kind, cited in kinds.items():
        yield from _rarer(kind, cited)


def _rarer(kind: ActKind, cited: Sequence[Cited]) -> Iterator[Finding]:
    last = [one for one in cited if one.reference.text.endswith(")")]
    inside = [one for one in cited if not one.reference.text.endswith(")")]
    if last and inside:
        rare, usual = (inside, last) if len(inside) <= len(last) else (last, inside)
        where = "before" if rare is inside else "behind"
        message = (
            f"the register stands {where} the word for the kind of act in {len(rare)} citations "
            f"of an {kind.value}, otherwise in {len(usual)}"
        )
        at, *further = map(_spot, rare)
        yield Finding(ID, at, message, _HINT, (_spot(usual[0]), *further), SEVERITY)


def _spot(cited: Cited) -> Spot:
    """The citation from the sign before its number on."""
    whole, number = cited.whole, cited.reference.number or ""
    start = whole.rfind(" ", 0, max(whole.find(f" {number} "), 0))
    return cited.spot(whole[start + 1 :])
