"""Recognise a problem again after lines have moved."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.errors import Problem

__all__ = ["fingerprints"]


def fingerprints(problems: Iterable[Problem]) -> Iterator[str]:
    """What each of `problems` is recognised by: check, file and words, but no line or column.

    What is alike in all of these is told apart by its order.
    """
    met: Counter[str] = Counter()
    for problem in problems:
        # What quotes no words is known by its message, which names what is wrong.
        words = (problem.words, *(other.words for other in problem.others))
        said = words if problem.words else (problem.message,)
        known = "\0".join((problem.code, problem.location.path, *said))
        met[known] += 1
        whole = f"{known}\0{met[known]}".encode("utf-8", "surrogateescape")
        yield hashlib.sha256(whole).hexdigest()
