"""Read from each way through a process which of its time limits a person waits for.

Limits of steps that follow one another are added, of steps at the same time the longest leg counts;
the sum is ours, no act's. Only working days can be counted so: where a step has no limit, or one in
other units, the way has no last day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.duration import Duration, Unit
from generator.model.process import Procedure
from generator.process.flow import Flow, Wording
from generator.process.scenarios import Scenario, scenarios
from generator.process.walk import Item, Stop, Together

__all__ = ["Wait", "WaitingLimit", "wait_on", "waits"]

_WITHIN_A_DAY = frozenset({Unit.MINUTE, Unit.HOUR})


@dataclass(frozen=True, slots=True)
class WaitingLimit:
    """A limit of working days on a way, and the procedure that has it."""

    procedure: Procedure
    days: int


@dataclass(frozen=True, slots=True)
class Wait:
    """One way through a process, and what a person waits for on it."""

    number: int
    """Its place among the process's scenarios, from 1."""
    name: tuple[Wording, ...]
    """What tells it from the others; nothing where there is one way."""
    limits: tuple[WaitingLimit, ...]
    """Its limits of working days, in order; those of steps within a day add none."""
    unclear: Procedure | None
    """The first procedure whose limit cannot be counted in working days, if there is one."""
    unfinished: bool = False
    """Whether the way comes to no end."""

    @property
    def days(self) -> int | None:
        """All its working days; None where they cannot be counted."""
        if self.unclear or self.unfinished:
            return None
        return sum(limit.days for limit in self.limits)


def waits(flow: Flow) -> tuple[Wait, ...]:
    """What a person waits for on each way through a process, in the order of its scenarios."""
    found = scenarios(flow).listed
    return tuple(wait_on(scenario, number=number) for number, scenario in enumerate(found, start=1))


def wait_on(scenario: Scenario, *, number: int) -> Wait:
    """What a person waits for on one way, which is the scenario of this number."""
    limits = tuple(_longest(scenario.items))
    return Wait(
        number,
        scenario.name,
        limits,
        unclear=next(_unclear(scenario.items), None),
        unfinished=not scenario.finished,
    )


def _longest(items: Iterable[Item]) -> Iterator[WaitingLimit]:
    """The limits of working days, of parallel legs those of the longest."""
    for item in items:
        if isinstance(item, Together):
            legs = [tuple(_longest(leg)) for leg in item.legs]
            yield from max(legs, key=lambda leg: sum(limit.days for limit in leg))
        elif item.node.procedure:
            for limit in _shown(item):
                if limit.unit is Unit.WORKING_DAY and limit.counted:
                    yield WaitingLimit(item.node.procedure, limit.amount)


def _unclear(items: Iterable[Item]) -> Iterator[Procedure]:
    for item in items:
        if isinstance(item, Together):
            for leg in item.legs:
                yield from _unclear(leg)
        elif item.node.procedure and not _is_clear(item):
            yield item.node.procedure


def _is_clear(stop: Stop) -> bool:
    """Whether a stop has one limit of working days, or none longer than a day.

    Of several that hold under conditions nobody knows which one does. A node that shows a part of
    its procedure need have no limit: it stands at the other parts, or at the whole.
    """
    procedure, limits = stop.node.procedure, _shown(stop)
    if procedure is None or (not limits and procedure.durations):
        return True
    long = [limit for limit in limits if limit.unit not in _WITHIN_A_DAY]
    in_days = all(limit.unit is Unit.WORKING_DAY for limit in long)
    return bool(limits) and in_days and (not long or len(limits) == 1)


def _shown(stop: Stop) -> tuple[Duration, ...]:
    """The limits that stand at a stop."""
    procedure, texts = stop.node.procedure, stop.node.durations
    if procedure is None:
        return ()
    return tuple(one for one in procedure.durations if any(one.text in text for text in texts))
