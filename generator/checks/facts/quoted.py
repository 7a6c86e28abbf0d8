"""Find what a text puts in quotation marks."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["QUOTED", "quoted", "unquoted"]

QUOTED = re.compile(r'"([^"]+)"|«((?:[^«»]|«[^«»]*»)+)»|“((?:[^“”]|“[^“”]*”)+)”|„([^„“”]+)[“”]')
"""What stands in quotation marks, with them; quotes inside stay whole."""


_OPENING = tuple('"«“„')


@lru_cache(maxsize=4096)
def quoted(text: str) -> tuple[str, ...]:
    """What stands in quotation marks, without them, in printed order; quotes inside stay whole.

    >>> quoted("to the regulation «Lease of the «Swan» boat»")
    ('Lease of the «Swan» boat',)
    """
    # A loop of its own: nearly all texts come here, and most have none.
    for mark in _OPENING:
        if mark in text:
            break
    else:
        return ()
    return tuple(next(filter(None, found.groups())) for found in QUOTED.finditer(text))


@lru_cache(maxsize=4096)
def unquoted(text: str) -> str:
    """`text` without what stands in quotation marks.

    >>> unquoted("«Lease of a boat»: handbook of the process")
    ': handbook of the process'
    """
    return " ".join(QUOTED.sub(" ", text).split())
