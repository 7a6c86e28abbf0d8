"""Find checks by the names that a caller gives."""

from __future__ import annotations

from collections.abc import Iterable

from generator.checks.near_names import nearest
from generator.checks.registry import CHECKS, Check
from generator.errors import ReglamentError

__all__ = ["choose_checks", "find_check"]


def find_check(name: str) -> Check:
    """The check called `name`.

    Raises:
        ReglamentError: none is; with the nearest name, and all names there are.
    """
    known = {check.id: check for check in CHECKS}
    if name not in known:
        near = nearest(name, tuple(known))
        question = f"did you mean {near!r}? " if near else ""
        raise ReglamentError(f"no check is called {name!r}; {question}known: {', '.join(known)}")
    return known[name]


def choose_checks(names: Iterable[str]) -> tuple[Check, ...]:
    """The checks called `names`, each once, in the order in which they run.

    Args:
        names: each a name, or several with commas between.

    Raises:
        ReglamentError: a check is called otherwise, or none is named.
    """
    wanted = [part.strip() for name in names for part in name.split(",")]
    chosen = {find_check(name).id for name in wanted if name}
    if not chosen:
        raise ReglamentError(f"no check is named; known: {', '.join(one.id for one in CHECKS)}")
    return tuple(check for check in CHECKS if check.id in chosen)
