"""Find what the numbers in an act's own text mean: its provisions, its annexes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.languages.language import bare_number
from generator.languages.reader import UNNUMBERED
from generator.model.annex import Annex

__all__ = ["OwnPlaces", "annex_number", "own_annex"]

_LABEL = re.compile(r"\d+(-(?:\d+|\w)(?!\w))?")


class OwnPlaces:
    """The provisions of one act by their printed numbers, which may repeat.

    Args:
        placed: the identity of each provision and the printed numbers from the top down to it, in
            printed order; an unnumbered one has those above it.
    """

    def __init__(self, placed: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        self._paragraphs: dict[str, list[str]] = {}
        self._inner: dict[tuple[str, str], list[str]] = {}
        # What stands higher is meant before what stands deeper under the same paragraph.
        self._depths: dict[tuple[str, str], int] = {}
        for identity, numbers in placed:
            bare = tuple(map(bare_number, numbers))
            if len(bare) == 1:
                _add(self._paragraphs.setdefault(bare[0], []), identity)
            elif bare:
                self._add_inner((bare[0], bare[-1]), len(bare), identity)

    def paragraph(self, number: str) -> Sequence[str]:
        """The identities of the paragraphs with this bare number."""
        return self._paragraphs.get(number, ())

    def subparagraph(self, paragraph: str, number: str) -> Sequence[str]:
        """The identities of what has this bare number under the paragraph with that one."""
        return self._inner.get((paragraph, number), ())

    def _add_inner(self, key: tuple[str, str], depth: int, identity: str) -> None:
        known = self._depths.setdefault(key, depth)
        if depth < known:
            self._depths[key] = depth
            self._inner[key] = [identity]
        elif depth == known:
            _add(self._inner.setdefault(key, []), identity)


def annex_number(annex: Annex) -> str:
    """The number in the label of an annex, or `UNNUMBERED`."""
    found = _LABEL.search(annex.label)
    return found.group() if found else UNNUMBERED


def own_annex(annexes: Sequence[Annex], number: str) -> Annex | None:
    """The one of `annexes` that a text means by `number`; none where none or several may be."""
    found = [annex for annex in annexes if annex_number(annex) == number]
    if not found and len(annexes) == 1 and UNNUMBERED in (number, annex_number(annexes[0])):
        return annexes[0]
    return found[0] if len(found) == 1 else None


def _add(found: list[str], identity: str) -> None:
    """Add a provision, unless it is an item without a number under the last one."""
    if not found or not identity.startswith(f"{found[-1]}-"):
        found.append(identity)
