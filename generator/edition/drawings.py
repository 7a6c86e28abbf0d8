"""Keep drawings from one build to the next: what has not changed is not drawn again."""

from __future__ import annotations

import hashlib

from generator.edition.fingerprint import drawing_engine
from generator.edition.finish import mark
from generator.edition.store import Store
from generator.model.labels import Labels
from generator.render.context import Context
from generator.render.site import Pictures, draw_regulation

__all__ = ["NOT_DRAWN", "DrawingCache"]

NOT_DRAWN = frozenset(
    {"evidence", "evidence_groups", "presentation", "references", "sections", "terms"}
)
"""What no drawing shows of a regulation; of its sections, the numbers of paragraphs are shown."""


class DrawingCache:
    """The drawings of one decree: those kept, and those made now.

    Pages are given a mark in place of each drawing: a third of all letters need not pass through
    Markdown and what follows it. `save` keeps the drawings that were asked for, and no others.
    """

    def __init__(self, store: Store, decree: str, labels: Labels) -> None:
        self.marked: dict[str, bytes] = {}
        """By its mark, every drawing that was asked for: SVG in UTF-8."""
        self._store = store
        self._words = _words(labels)
        self._name = f"drawings/{decree}"
        self._kept = self._read()
        self._asked: dict[str, dict[str, tuple[bytes, ...]]] = {}

    def draw(self, context: Context) -> Pictures:
        """A mark for each drawing of a regulation by annex; the drawing is kept, or drawn now."""
        key = _key(context, self._words)
        drawings = self._kept.get(key)
        if drawings is None:
            drawings = {
                annex: tuple(picture.encode("utf-8") for picture in pictures)
                for annex, pictures in draw_regulation(context).items()
            }
        self._asked[key] = drawings
        return {annex: tuple(map(self._mark, group)) for annex, group in drawings.items()}

    def save(self) -> None:
        """Keep the drawings asked for, if they are others than those kept."""
        if self._asked.keys() == self._kept.keys():
            return
        layout = {
            key: {annex: len(group) for annex, group in drawings.items()}
            for key, drawings in self._asked.items()
        }
        bodies = [
            drawing
            for drawings in self._asked.values()
            for group in drawings.values()
            for drawing in group
        ]
        self._store.put(self._name, {"engine": drawing_engine(), "drawings": layout}, bodies)

    def _mark(self, drawing: bytes) -> str:
        name = mark(len(self.marked))
        self.marked[name] = drawing
        return name

    def _read(self) -> dict[str, dict[str, tuple[bytes, ...]]]:
        head = self._store.head(self._name)
        if head is None or head.get("engine") != drawing_engine():
            return {}
        bodies = self._store.bodies(self._name, head)
        if bodies is None:
            return {}
        drawings = iter(bodies)
        layout: dict[str, dict[str, int]] = head["drawings"]
        return {
            key: {
                annex: tuple(next(drawings) for _ in range(count)) for annex, count in one.items()
            }
            for key, one in layout.items()
        }


def _key(context: Context, words: str) -> str:
    """The hash of all that the drawings of a regulation are made from, but for the engine."""
    regulation = context.regulation
    made_from = (
        words,
        regulation.model_dump_json(exclude=set(NOT_DRAWN)),
        *(placed.provision.number or "" for placed in regulation.by_identity.values()),
        context.status.line,
    )
    return hashlib.sha256("\0".join(made_from).encode("utf-8")).hexdigest()


def _words(labels: Labels) -> str:
    """Every word of ours that may stand in a drawing."""
    return "\0".join((labels.language, labels.drawing.model_dump_json(), *labels.process.values()))
