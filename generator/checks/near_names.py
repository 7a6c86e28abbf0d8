"""Say which name was probably meant by one that nothing is called."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

__all__ = ["meant", "nearest"]


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The nearest to `name` of the names that are `known`, if one is near."""
    return next(iter(difflib.get_close_matches(name, known, n=1)), None)


def meant(name: str, known: Sequence[str]) -> str:
    """The nearest of the names that are `known`, as a question; all of them if none is near.

    >>> meant("ferymen", ("ferryman", "clerk"))
    "did you mean 'ferryman'?"
    >>> meant("x", ("ferryman", "clerk"))
    'known: ferryman, clerk'
    """
    near = nearest(name, known)
    return f"did you mean {near!r}?" if near else f"known: {', '.join(known) or 'none'}"
