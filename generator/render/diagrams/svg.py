"""Make Graphviz's SVG fit for a page: words for those who listen, classes for the style sheet.

What is left of Graphviz's own document: its shapes and texts with their ids, classes and colours.
Fonts, comments, the document type, node names and sizes in points go.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from generator.errors import ProgramError

__all__ = ["Caption", "finish_svg"]

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_BUCKET = 100
"""Drawings are as wide as the next hundred says: the style sheet has a rule for each."""

_KEPT = {
    "text": ("text-anchor", "x", "y", "font-size", "fill"),
    "path": ("d", "fill", "stroke", "stroke-width", "stroke-dasharray"),
    "polygon": ("points", "fill", "stroke", "stroke-width", "stroke-dasharray"),
    "polyline": ("points", "fill", "stroke", "stroke-width", "stroke-dasharray"),
    "ellipse": ("cx", "cy", "rx", "ry", "fill", "stroke", "stroke-width"),
}


@dataclass(frozen=True, slots=True)
class Caption:
    """What goes around the shapes: the id, the size, and the words that stand for the drawing."""

    id: str
    width: float
    height: float
    title: str
    description: str
    kind: str
    """Which drawing it is, for the style sheet: `sequence` or `handbook`."""
    language: str
    """Of its words (ISO 639)."""


def finish_svg(document: str, caption: Caption) -> str:
    """The drawing as an `<svg>` element, one group a line.

    No line is empty, so that it can stand in Markdown. Raises ProgramError if the document is no
    drawing of Graphviz.
    """
    graph = _graph(document)
    width, height = _short(caption.width), _short(caption.height)
    bucket = math.ceil(caption.width / _BUCKET)
    opening = {
        "xmlns": "http://www.w3.org/2000/svg",
        "id": caption.id,
        "class": f"drawing drawing-{caption.kind} drawing-wide-{bucket}",
        "role": "img",
        "lang": caption.language,
        "aria-labelledby": f"{caption.id}-title",
        "aria-describedby": f"{caption.id}-description",
        "viewBox": f"0 0 {width} {height}",
    }
    lines = [
        f"<svg{_attributes(opening.items())}>",
        f'<title id="{caption.id}-title">{escape(caption.title)}</title>',
        f'<desc id="{caption.id}-description">{escape(caption.description)}</desc>',
        f'<g transform="translate(0 {height})">',
        *(_group(element) for element in graph if _tag(element) == "g"),
        "</g>",
        "</svg>",
    ]
    return "\n".join(lines)


def _graph(document: str) -> ET.Element:
    try:
        # The document comes from our own program, which was given our own text.
        root = ET.fromstring(document.encode("utf-8"))  # noqa: S314
    except ET.ParseError as error:
        raise ProgramError(f"Graphviz gave something that is not SVG: {error}") from error
    graph = root.find(f"{_NAMESPACE}g")
    if graph is None:
        raise ProgramError("Graphviz gave an SVG document without a drawing in it")
    return graph


def _group(element: ET.Element) -> str:
    classes = [name for name in element.get("class", "").split() if name not in ("node", "edge")]
    inner = "".join(_shape(child) for child in element if _tag(child) in _KEPT)
    named = (("id", element.get("id", "")), ("class", " ".join(classes)))
    return f"<g{_attributes(named)}>{inner}</g>"


def _shape(element: ET.Element) -> str:
    tag = _tag(element)
    kept = [(name, element.get(name, "")) for name in _KEPT[tag] if element.get(name)]
    if tag != "text":
        return f"<{tag}{_attributes(kept)}/>"
    if "Bold" in element.get("font-family", ""):
        kept.append(("font-weight", "700"))
    return f"<text{_attributes(kept)}>{escape(element.text or '')}</text>"


def _attributes(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in pairs)


def _tag(element: ET.Element) -> str:
    return element.tag.removeprefix(_NAMESPACE)


def _short(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
