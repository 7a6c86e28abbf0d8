"""Read the SVG document that Graphviz gives: the drawn pieces of each element, by its name.

Of its looks nothing is kept: fonts, colours and widths are given by role afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from generator.errors import ProgramError
from generator.render.diagrams.picture import Picture

__all__ = ["Drawn", "Piece", "Text", "read_document"]

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_FINER = re.compile(r"(?<=\.\d)\d+")
"""What is finer than a tenth of a point."""

_GEOMETRY = {"path": "d", "polygon": "points", "polyline": "points"}


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words: where it stands, and whether that is its middle or its left end."""

    words: str
    x: str
    y: str
    middle: bool

    @property
    def markup(self) -> str:
        """The line as an SVG element."""
        anchor = ' text-anchor="middle"' if self.middle else ""
        return f'<text x="{self.x}" y="{self.y}"{anchor}>{escape(self.words)}</text>'


@dataclass(frozen=True, slots=True)
class Piece:
    """One outline: a path, a polygon or an open line of corners, with its geometry."""

    tag: str
    geometry: str

    @property
    def markup(self) -> str:
        """The outline as an SVG element."""
        return f'<{self.tag} {_GEOMETRY[self.tag]}="{self.geometry}"/>'


Drawn: TypeAlias = Mapping[str, tuple[Piece | Text, ...]]
"""What was drawn of each element of a picture, by its name."""


def read_document(document: str, picture: Picture) -> Drawn:
    """What Graphviz drew of a picture.

    Coordinates are points from the picture's lower left corner, y below zero; tenths of a point.

    Raises:
        ProgramError: the document is no drawing of Graphviz.
    """
    start = len(picture.name) + 1
    drawn = {
        group.get("id", "")[start:]: tuple(
            _text(element) if element.tag == _TEXT else _piece(element)
            for element in group
            if element.tag != _TITLE
        )
        for group in _graph(document)
        if group.tag == _GROUP
    }
    for shape, words in picture.labels().items():
        # One node of the source, two elements of the picture.
        pieces = drawn.get(shape, ())
        drawn[shape] = tuple([one for one in pieces if isinstance(one, Piece)])
        drawn[words.name] = tuple([one for one in pieces if isinstance(one, Text)])
    return drawn


_TEXT, _TITLE, _GROUP = (f"{_NAMESPACE}{tag}" for tag in ("text", "title", "g"))


def _graph(document: str) -> ET.Element:
    try:
        # The document comes from our own program, which was given our own text.
        root = ET.fromstring(document.encode("utf-8"))  # noqa: S314
    except ET.ParseError as error:
        raise ProgramError(f"Graphviz gave something that is not SVG: {error}") from error
    graph = root.find(_GROUP)
    if graph is None:
        raise ProgramError("Graphviz gave an SVG document without a drawing in it")
    return graph


def _text(element: ET.Element) -> Text:
    found = element.attrib
    x, y = _rounded(found["x"]), _rounded(found["y"])
    return Text(element.text or "", x, y, found.get("text-anchor") == "middle")


def _piece(element: ET.Element) -> Piece:
    tag = element.tag.removeprefix(_NAMESPACE)
    if tag not in _GEOMETRY:
        raise ProgramError(f"Graphviz drew something that is not known here: {tag}")
    geometry = _rounded(element.get(_GEOMETRY[tag], ""))
    if tag == "polygon":
        # Graphviz ends a closed line where it began; SVG closes it by itself.
        geometry = geometry.rpartition(" ")[0]
    return Piece(tag, geometry)


def _rounded(geometry: str) -> str:
    # Cut, not rounded: a call for each number would cost as much as all else here.
    return _FINER.sub("", geometry)
