"""Write finished drawings as JSON and bodies, as a store keeps them, and read them again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.render.depiction import Depiction, DrawnFile, Pictures, View

__all__ = ["from_json", "svgs", "to_json"]


def svgs(pictures: Pictures) -> Iterator[str]:
    """The drawings themselves, in order."""
    for view in _views(pictures):
        yield view.svg


def to_json(pictures: Pictures) -> dict[str, Any]:
    """All but the drawings themselves, as JSON's own types."""
    return {
        annex: [[_view_json(one.whole), _view_json(one.scheme)] for one in group]
        for annex, group in pictures.items()
    }


def from_json(value: dict[str, Any], drawings: Iterator[str]) -> Pictures:
    """What `to_json` wrote, with the next of `drawings` in the place of each."""
    return {
        annex: tuple(
            Depiction(_view(whole, next(drawings)), _view(scheme, next(drawings)))
            for whole, scheme in group
        )
        for annex, group in value.items()
    }


def _views(pictures: Pictures) -> Iterator[View]:
    for group in pictures.values():
        for one in group:
            yield one.whole
            yield one.scheme


def _view_json(view: View) -> list[Any]:
    return [view.kind, view.across, [[file.kind, file.link, file.size] for file in view.files]]


def _view(value: list[Any], svg: str) -> View:
    kind, across, files = value
    return View(kind, svg, across, tuple(DrawnFile(*file) for file in files))
