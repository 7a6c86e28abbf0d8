"""Compare the definitions of terms with each other, in each regulation and between them.

Why: a term that is defined twice has two meanings, and one thing under two terms is taken for two
things; whoever reads several regulations of one decree carries the words of one over to the next.

Within a regulation no term is defined twice, and no meaning gets two terms. Between regulations one
meaning has one term, and a term that names the thing it stands for ("a receipt with a number
(hereinafter – the receipt)") stands for that thing everywhere. What else differs in the meaning
belongs to the service.

PASS: "a reasoned refusal (hereinafter – the refusal)" in both regulations.
FAIL: "a reasoned refusal (hereinafter – the refusal)" here, "… (hereinafter – the answer)" there.
LAWYER: keeps to each regulation's own definition, and asks for one term for one thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from generator.checks.facts.scrolls import Defined, Scroll, scrolls
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "terms-alike"
SEVERITY = Severity.ERROR

_TWICE = "go by the first definition, and ask for the other to be dropped"
_APART = "keep to each regulation's own definition, and ask for one term for one thing"


class _Definition(NamedTuple):
    """A definition with the text that holds it."""

    scroll: Scroll
    defined: Defined
    roots: tuple[str, ...]
    """What the forms of its term have in common."""

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
        return any(self.scroll.find(self.defined.term, start=self.defined.place.end))


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every definition that disagrees with another one."""
    by_law = [
        [_Definition(scroll, one, scroll.known(one.term)) for one in scroll.definitions]
        for scroll in reading.once(scrolls)
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
                yield _finding(one, there, what, _APART, Severity.NOTE)


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
    usual, _ = Counter(map(by, same)).most_common(1)[0]
    there = next(one for one in same if by(one) == usual)
    return usual, there, [one for one in same if by(one) != usual]


def _finding(
    here: _Definition, there: _Definition, what: str, hint: str, severity: Severity
) -> Finding:
    message = f"“{here.defined.term}” {what}"
    at, other = (one.scroll.spot(one.defined.place, before=3) for one in (here, there))
    return Finding(ID, at, message, hint, (other,), severity)
