"""Say what must be known of a language's words before the words of two texts are compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Grammar"]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Which words carry no content, and what the form of a word says of its part in a sentence."""

    little: frozenset[str]
    """Words that join and point and name nothing, in lower case: "and", "of", "when"."""
    either: frozenset[str]
    """Those of them that join things of which one is meant: "or"."""
    both: frozenset[str]
    """Those of them that join things of which all are meant: "and"."""
    acts: Callable[[str], bool]
    """Whether a word has the form that says what somebody does; False where forms do not tell."""
    receives: Callable[[str], bool]
    """Whether a name that ends in this word may be that of whom something is given to; True where
    forms do not tell."""
