"""Quote a place of a text with the words around it."""

from __future__ import annotations

__all__ = ["vicinity"]


def vicinity(text: str, start: int, end: int, *, words: int = 2) -> str:
    """What stands from `start` to `end`, made up to whole words, with some words on either side.

    Args:
        text: a text, with single spaces between its words.
        start: where the place begins.
        end: behind its last character.
        words: how many words to give on either side, as far as there are any.

    >>> vicinity("the clerk registers registers the papers", 10, 29, words=1)
    'clerk registers registers the'
    """
    first = text.rfind(" ", 0, start) + 1
    for _ in range(words):
        first = text.rfind(" ", 0, max(first - 1, 0)) + 1
    last = _space(text, end)
    for _ in range(words):
        last = _space(text, last + 1)
    return text[first:last]


def _space(text: str, since: int) -> int:
    """The first space from a place on, or the end of the text."""
    found = text.find(" ", since)
    return found if found >= 0 else len(text)
