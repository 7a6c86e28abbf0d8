"""Keep drawings from one build to the next: what has not changed is not drawn again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.edition.downloads import Downloads
from generator.edition.fingerprint import drawing_engine
from generator.edition.finish import mark
from generator.edition.kept_pictures import from_json, svgs, to_json
from generator.edition.store import Store
from generator.model.content import Content
from generator.render.context import Context
from generator.render.depiction import Pictures
from generator.render.drawing import draw_regulation

__all__ = ["NOT_DRAWN", "DrawingCache"]

NOT_DRAWN = frozenset(
    {"evidence", "evidence_groups", "presentation", "references", "sections", "terms"}
)
"""What no drawing shows of a regulation; of its sections, the numbers of paragraphs are shown."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The drawings of a regulation: where they belong, and what they are, SVG in UTF-8."""

    layout: dict[str, Any]
    files: list[str]
    """The files beside them, by path from the site's root."""
    bodies: tuple[bytes, ...]


class DrawingCache:
    """The drawings of one decree and the files beside them: those kept, and those made now.

    Pages are given a mark in place of each drawing: a third of all letters need not pass through
    Markdown and what follows it. `save` keeps the drawings that were asked for, and no others.
    """

    def __init__(self, store: Store, decree: str, content: Content) -> None:
        self.marked: dict[str, bytes] = {}
        """By its mark, every drawing that was asked for: SVG in UTF-8."""
        self.files: list[str] = []
        """The files beside the drawings that were asked for, by path from the site's root."""
        self._store = store
        self._downloads = Downloads(store, decree)
        self._look = _look(content)
        self._name = f"drawings/{decree}"
        self._kept = self._read()
        self._asked: dict[str, _Kept] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """What the files of the drawings asked for are kept by, a key for each regulation."""
        return tuple(self._asked)

    def draw(self, context: Context) -> Pictures:
        """The drawings of a regulation, a mark in place of each; they are kept, or drawn now."""
        key = _key(context, self._look)
        kept = self._kept.get(key)
        if kept is None:
            drawn = draw_regulation(context)
            self._downloads.put(key, drawn.files)
            bodies = (svg.encode("utf-8") for svg in svgs(drawn.pictures))
            kept = _Kept(to_json(drawn.pictures), list(drawn.files), tuple(bodies))
        self._asked[key] = kept
        self.files += kept.files
        return from_json(kept.layout, map(self._mark, kept.bodies))

    def save(self) -> None:
        """Keep the drawings asked for, if they are others than those kept."""
        if self._asked.keys() == self._kept.keys():
            return
        layout = {
            key: [kept.layout, kept.files, len(kept.bodies)] for key, kept in self._asked.items()
        }
        bodies = [body for kept in self._asked.values() for body in kept.bodies]
        self._store.put(self._name, {"engine": drawing_engine(), "drawings": layout}, bodies)
        self._downloads.keep_only(self._asked)

    def _mark(self, drawing: bytes) -> str:
        name = mark(len(self.marked))
        self.marked[name] = drawing
        return name

    def _read(self) -> dict[str, _Kept]:
        head = self._store.head(self._name)
        if head is None or head.get("engine") != drawing_engine():
            return {}
        bodies = self._store.bodies(self._name, head)
        if bodies is None:
            return {}
        drawings = iter(bodies)
        return {
            key: _Kept(layout, files, tuple(islice(drawings, count)))
            for key, (layout, files, count) in head["drawings"].items()
        }


def _key(context: Context, look: str) -> str:
    """The hash of all that the drawings of a regulation are made from, but for the engine."""
    regulation = context.regulation
    made_from = (
        look,
        context.decree.id,
        regulation.model_dump_json(exclude=set(NOT_DRAWN)),
        *(placed.provision.number or "" for placed in regulation.by_identity.values()),
        context.status.line,
    )
    return hashlib.sha256("\0".join(made_from).encode("utf-8")).hexdigest()


def _look(content: Content) -> str:
    """Every word of ours that may stand in a drawing, and its theme."""
    labels = content.labels
    words = (labels.language, labels.drawing.model_dump_json(), *labels.process.values())
    return "\0".join((*words, content.theme.model_dump_json()))
