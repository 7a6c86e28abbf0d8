"""Take one digit for another: acts repeat each other with other days, numbers and limits."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["digits_alike"]

# A class without a repeat is what the engine scans for quickly.
_DIGIT = re.compile("[0-9]")


@lru_cache(maxsize=1 << 14)
def digits_alike(text: str) -> str:
    """`text` with the same digit for every one, so that places in both are the same.

    Whoever asks of a digit only that it is one finds the same in both, and can remember it for all
    texts that differ in nothing else.

    >>> digits_alike("paragraph 9 of order No 279")
    'paragraph 0 of order No 000'
    """
    return _DIGIT.sub("0", text)
