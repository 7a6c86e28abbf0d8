"""Find what checks find in the text of a decree: each matter once, parted by what is known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from typing import TypeAlias

from generator.checks.acknowledging import Sorted, find_said, sort_out
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.checks.telling import tell_once
from generator.model.regulation import Regulation

__all__ = ["Looks", "inspect_text"]

Looks: TypeAlias = Iterable[tuple[str, Callable[[Reading], Iterable[Finding]]]]
"""What looks at a text, each with the name of its check."""


def inspect_text(reading: Reading, looks: Looks, chosen: Collection[str]) -> Sorted:
    """What the chosen checks find in the text of a decree.

    The others are asked only where something is found that nobody has acknowledged: a check that
    runs alone does not tell what another one tells in a run of all.
    """
    looks = tuple(looks)
    found = [tuple(_found(look, reading)) if name in chosen else None for name, look in looks]
    said = reading.once(find_said)
    parted = sort_out(said, chain.from_iterable(filter(None, found)))
    if not parted.open:
        return parted
    asked = (
        _found(look, reading) if here is None else here
        for here, (_, look) in zip(found, looks, strict=True)
    )

    def inspect(check: str, again: Reading) -> Iterator[Finding]:
        for name, look in looks:
            if name == check:
                yield from _found(look, again)

    told = tell_once(reading, tuple(chain.from_iterable(asked)), parted.open, inspect)
    return sort_out(said, (finding for finding in told if finding.check in chosen))


def _found(look: Callable[[Reading], Iterable[Finding]], reading: Reading) -> Iterator[Finding]:
    folder = reading.folder
    whole = len(folder.regulations) == len(folder.decree.record.regulations)
    for finding in look(reading):
        # What is odd among some regulations need not be so among all.
        if whole or not _compares_regulations(finding):
            yield finding


def _compares_regulations(finding: Finding) -> bool:
    """Whether a finding holds one regulation against another."""
    spots = (finding.at, *finding.others)
    files = {id(spot.file) for spot in spots if isinstance(spot.file.record, Regulation)}
    return len(files) > 1
