"""Sort out the few texts in which something is found.

Nearly all texts are free of what a check looks for, and most stand in many regulations: which they
are is remembered, so that a text is looked through once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import compress, filterfalse

from generator.languages.digits import digits_alike

__all__ = ["Sieve"]


class Sieve:
    """Finds the texts in which a function finds something.

    Args:
        find: a pure function of a text; what it returns is true if it finds anything.
        digits: whether it asks for more of a digit than that it is one; if not, a text is not
            looked through that differs from an earlier one in digits alone.
        most: about how many texts are remembered; those of one call may come on top.
    """

    def __init__(
        self, find: Callable[[str], object], *, digits: bool = True, most: int = 1 << 14
    ) -> None:
        self._find = find if digits else lru_cache(most)(find)
        self._digits, self._most = digits, most
        self._free: set[str] = set()

    def caught(self, texts: Iterable[str]) -> list[str]:
        """Those of `texts` in which something is found, in their order."""
        free = self._free
        unknown = list(filterfalse(free.__contains__, texts))
        seen = unknown if self._digits else map(digits_alike, unknown)
        caught = list(compress(unknown, map(self._find, seen)))
        if len(free) > self._most:
            free.clear()
        free.update(unknown)
        free.difference_update(caught)
        return caught
