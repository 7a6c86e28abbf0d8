"""Judge a run as a whole: its numbers in one line, and whether it fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.errors import Problem, Severity

__all__ = ["fails", "summary"]


def fails(problems: Iterable[Problem], *, strict: bool) -> bool:
    """Whether an error is not acknowledged; if `strict`, whether anything is not."""
    still_open = (one for one in problems if one.accepted is None)
    return any(strict or one.severity is Severity.ERROR for one in still_open)


def summary(problems: Iterable[Problem], known: int) -> str:
    """What was found, in numbers.

    Args:
        problems: what was found; what is acknowledged among it is not counted.
        known: how many are acknowledged.

    >>> summary((), 0), summary((), 12)
    ('no problems', 'no problems; 12 acknowledged')
    """
    counted = Counter(one.severity for one in problems if one.accepted is None)
    said = [_count(counted[kind], kind) for kind in Severity if counted[kind]]
    whole = ", ".join(said) or "no problems"
    return f"{whole}; {known} acknowledged" if known else whole


def _count(number: int, kind: Severity) -> str:
    return f"{number} {kind}" if number == 1 else f"{number} {kind}s"
