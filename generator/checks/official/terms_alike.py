"""Compare the definitions of terms with each other, in each regulation and between them.

Why: a term that is defined twice has two meanings, and one thing under two terms is taken for two
things; whoever reads several regulations of one decree carries the words of one over to the next.

Within a regulation no term is defined twice, and no meaning gets two terms. Between regulations one
meaning has one term, and a term that names the thing it stands for ("a receipt with a number
(hereinafter – the receipt)") stands for that thing everywhere. What else differs in the meaning
belongs to the service. One term is written in one way.

PASS: "a reasoned refusal (hereinafter – the refusal)" in both regulations.
FAIL: "a reasoned refusal (hereinafter – the refusal)" here, "… (hereinafter – the answer)" there.
LAWYER: keeps to each regulation's own definition, and asks for one term for one thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, NamedTuple

from generator.checks.facts.scrolls import Defined, Scroll, scrolls
from generator.checks.finding import Finding, Mend
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.lowering import lowered

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "terms-alike"
SEVERITY = Severity.ERROR

_SEVERAL = 2
"""How many regulations must agree, if another one is to be read as they are."""

_TWICE = "go by the first definition, and ask for the other to be dropped"
_WRITTEN = "read the term as the other regulations write it, and ask for it to be put right"
_APART = "keep to each regulation's own definition, and ask for one term for one thing"


class _Definition(NamedTuple):
    """A definition with the text that holds it."""

    scroll: Scroll
    defined: Defined

    @property
    def roots(self) -> tuple[str, ...]:
        """What the forms of its term have in common."""
        return self.defined.roots

    @property
    def meaning(self) -> str:
        """What the term stands for; empty where no fact records it."""
        return self.defined.recorded.meaning if self.defined.recorded else ""

    @property
    def thing(self) -> str:
        """The word right before the brackets, which names the thing, without its ending."""
        place, term = self.defined.place, self.defined.term
        if self.scroll.text.endswith(f"{term} ", 0, place.start):
            return self.roots[-1]
        return self.scroll.root_before(place.start)

    @property
    def used(self) -> bool:
        """Whether its regulation uses it."""
        return self.defined not in self.scroll.idle

    def uses(self, other: _Definition) -> bool:
        """Whether its regulation uses the term of another one."""
        found = self.scroll.find(other.defined.term, start=self.defined.place.end)
        return any(not self.scroll.quoted(one) for one in found)


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every definition that disagrees with another one."""
    by_law = [
        [_Definition(scroll, one) for one in scroll.definitions] for scroll in reading.once(scrolls)
    ]
    for definitions in by_law:
        yield from _within(definitions)
    yield from _between([one for definitions in by_law for one in definitions])


def _within(definitions: Sequence[_Definition]) -> Iterator[Finding]:
    terms: dict[tuple[str, ...], _Definition] = {}
    meanings: dict[str, _Definition] = {}
    for one in definitions:
        if there := terms.get(one.roots):
            yield _finding(one, there, "is defined twice in this regulation", _TWICE, SEVERITY)
        elif there := meanings.get(one.meaning):
            what = "stands for what another term of this regulation stands for"
            yield _finding(one, there, what, _TWICE, Severity.WARNING)
        terms.setdefault(one.roots, one)
        if one.meaning:
            meanings.setdefault(one.meaning, one)


def _between(definitions: Sequence[_Definition]) -> Iterator[Finding]:
    for roots, same in _grouped(definitions, attrgetter("roots")).items():
        _, there, others = _odd(same, _written)
        for one in others if 2 * len(others) < len(same) else ():
            what = "is written otherwise here than in the other regulations"
            yield _finding(one, there, what, _WRITTEN, Severity.NOTE)
        usual, there, others = _odd(same, attrgetter("thing"))
        if usual == roots[-1]:
            what = "stands for something else here than in other regulations"
            for one in others:
                yield _finding(one, there, what, _APART, Severity.WARNING)
    told = [one for one in definitions if one.meaning]
    for same in _grouped(told, attrgetter("meaning")).values():
        if len({one.roots for one in same}) > 1:
            # One that nothing uses is no term of the regulation (`terms-used`).
            used = [one for one in same if one.used]
            _, there, others = _odd(used or same[:1], attrgetter("roots"))
            what = "stands here for what other regulations call by another term"
            for one in others:
                found = _finding(one, there, what, _APART, Severity.NOTE)
                # A text that uses the others' word is right, and its definition wrong.
                meant = len(used) - len(others) >= _SEVERAL and one.uses(there)
                yield replace(found, mend=_renamed(one, found, there)) if meant else found


def _grouped(
    definitions: Iterable[_Definition], by: Callable[[_Definition], Hashable]
) -> dict[Any, list[_Definition]]:
    groups: dict[Any, list[_Definition]] = {}
    for one in definitions:
        groups.setdefault(by(one), []).append(one)
    return groups


def _odd(
    same: Sequence[_Definition], by: Callable[[_Definition], Hashable]
) -> tuple[Hashable, _Definition, list[_Definition]]:
    """What most of `same` have in common, the first that has it, and those that have not."""
    keys = list(map(by, same))
    usual, _ = Counter(keys).most_common(1)[0]
    others = [one for one, key in zip(same, keys, strict=True) if key != usual]
    return usual, same[keys.index(usual)], others


def _renamed(one: _Definition, found: Finding, there: _Definition) -> Mend:
    """The definition with the term that the others define."""
    ahead, _, behind = found.at.words.rpartition(one.defined.term)
    return Mend(f"{ahead}{there.defined.term}{behind}")


def _written(one: _Definition) -> str:
    return lowered(one.defined.term)


def _finding(
    here: _Definition, there: _Definition, what: str, hint: str, severity: Severity
) -> Finding:
    message = f"“{here.defined.term}” {what}"
    at, other = (one.scroll.spot(one.defined.place, before=3) for one in (here, there))
    return Finding(ID, at, message, hint, (other,), severity)
