"""Point to single words inside a text, changing no letter of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Weft", "enlace", "point", "tell_apart", "weave"]

_LONGEST = 80
"""How many letters words may have: a longer passage is found without being pointed to."""

_ALIKE = 0.4
"""How much of two texts must be the same, from 0 to 1, for the rest to tell them apart."""

_WORD = re.compile(r"\w+(?:-\w+)*|[^\w\s]")

_POINTED = ('<span class="pointed">', "</span>")


class Weft(NamedTuple):
    """A stretch of a text, from one place up to another, with the tags around it."""

    start: int
    end: int
    opening: str
    closing: str


def point(text: str, words: Iterable[str], write: Callable[[str], str]) -> str:
    """`text` as `write` writes it, with a span around each of `words` that stands in it once.

    The whole text is not pointed to; and nothing is, where pieces would be written otherwise than
    the whole.

    >>> point("a < b", ["<"], lambda text: text.replace("<", "&lt;"))
    'a <span class="pointed">&lt;</span> b'
    """
    return _enclose(text, _places(text, words), write, *_POINTED)


def weave(
    text: str, links: Iterable[Weft], words: Iterable[str], write: Callable[[str], str]
) -> str:
    """The same with elements of HTML around the stretches `links`.

    Where words lie across the border of a stretch, they are pointed to in two pieces: an element
    that is pressed stays whole.

    >>> weave("see rule 6 a", [Weft(4, 10, "<a>", "</a>")], ["6 a"], str)
    'see <a>rule <span class="pointed">6</span></a><span class="pointed"> a</span>'
    """
    places, pieces, behind = _places(text, words), list[str](), 0
    for link in links:
        pieces += (_piece(text, behind, link.start, places, write), link.opening)
        pieces += (_piece(text, link.start, link.end, places, write), link.closing)
        behind = link.end
    pieces.append(_piece(text, behind, len(text), places, write))
    return "".join(pieces)


@lru_cache(maxsize=4096)
def enlace(text: str, links: tuple[Weft, ...], write: Callable[[str], str]) -> str:
    """The same without words to point to: acts repeat each other, and lead to the same places."""
    return weave(text, links, (), write)


def tell_apart(text: str, others: Iterable[str], write: Callable[[str], str]) -> str:
    """`text` as `write` writes it, bold where it differs from the one of `others` most like it.

    >>> tell_apart("a red door", ["a green door"], str)
    'a <b>red</b> door'
    """
    return _enclose(text, _differing(text, others), write, "<b>", "</b>")


def _differing(text: str, others: Iterable[str]) -> Sequence[tuple[int, int]]:
    """Where words of `text` differ from the one of `others` most like it; nowhere if none is."""
    tokens = list(_WORD.finditer(text))
    own, words = [token.group() for token in tokens], list(map(_WORD.findall, others))
    if own in words:
        return ()
    compared = [SequenceMatcher(None, own, one, autojunk=False) for one in words]
    nearest = max(compared, key=SequenceMatcher.ratio, default=None)
    if nearest is None or nearest.ratio() < _ALIKE:
        return ()
    return [
        (tokens[start].start(), tokens[end - 1].end())
        for kind, start, end, *_ in nearest.get_opcodes()
        if kind != "equal" and start < end
    ]


def _places(text: str, words: Iterable[str]) -> Sequence[tuple[int, int]]:
    places = []
    for found in set(words):
        if len(found) <= _LONGEST and found != text and text.count(found) == 1:
            start = text.index(found)
            places.append((start, start + len(found)))
    return sorted(places)


def _piece(
    text: str, start: int, end: int, places: Sequence[tuple[int, int]], write: Callable[[str], str]
) -> str:
    """`text` from `start` to `end`, with what of `places` lies there."""
    if start == end:
        return ""
    if not places:
        return write(text[start:end])
    inside = [
        (max(first, start) - start, min(last, end) - start)
        for first, last in places
        if first < end and start < last
    ]
    return _enclose(text[start:end], inside, write, *_POINTED)


def _enclose(
    text: str, places: Sequence[tuple[int, int]], write: Callable[[str], str], *tags: str
) -> str:
    """`text` as `write` writes it, with tags around the pieces at `places`, which are sorted."""
    if not places:
        return write(text)
    whole, pieces, behind = write(text), list[str](), 0
    for start, end in places:
        if start >= behind:
            pieces += (write(text[behind:start]) if start > behind else "", write(text[start:end]))
            behind = end
    pieces.append(write(text[behind:]) if behind < len(text) else "")
    if "".join(pieces) != whole:
        return whole
    opening, closing = tags
    pieces[1::2] = [f"{opening}{piece}{closing}" for piece in pieces[1::2]]
    return "".join(pieces)
