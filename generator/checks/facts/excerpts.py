"""Cut out of a text the words that a finding is about, with a few words around them.

Texts have single spaces between their words, and so has what is cut out.
"""

from __future__ import annotations

__all__ = ["differing", "excerpt"]


def differing(one: str, other: str, *, around: int = 1) -> tuple[str, str]:
    """From each text the words from the first to the last that differ.

    Args:
        one: a text.
        other: the same, otherwise worded.
        around: how many words that agree to give on either side.

    >>> differing("the clerk gives the papers back", "the clerk gives all papers back")
    ('gives the papers', 'gives all papers')
    """
    here, there = one.split(" "), other.split(" ")
    shortest = min(len(here), len(there))
    begin = 0
    while begin < shortest and here[begin] == there[begin]:
        begin += 1
    end = 0
    while end < shortest - begin and here[-1 - end] == there[-1 - end]:
        end += 1
    first, last = max(begin - around, 0), max(end - around, 0)
    cut = (" ".join(words[first : len(words) - last]) for words in (here, there))
    return next(cut), next(cut)


def excerpt(text: str, wanted: str, *, before: int = 0, after: int = 0) -> str | None:
    """The words of `text` that hold `wanted`; nothing if it does not.

    Args:
        text: a text.
        wanted: words of it; the last may be the beginning of a word, but no part of a number.
        before: how many words to give before them.
        after: how many words to give behind them.

    >>> excerpt("the order of 3 May 2015 № 15 (register № 7)", "15", before=1)
    '№ 15'
    """
    start = _find(text, wanted)
    if start < 0:
        return None
    ahead, behind = text[:start].split(" "), text[start + len(wanted) :].split(" ")
    # The first of `behind` and the last of `ahead` belong to the words that hold it.
    head, tail = ahead[max(len(ahead) - 1 - before, 0) :], behind[: 1 + after]
    return f"{' '.join(head)}{wanted}{' '.join(tail)}"


def _find(text: str, wanted: str) -> int:
    """Where `wanted` begins with a word of `text`, and does not end inside a number."""
    start = text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        inside = start and text[start - 1].isalnum()
        if not inside and not text[end : end + 1].isdigit():
            return start
        start = text.find(wanted, start + 1)
    return -1
