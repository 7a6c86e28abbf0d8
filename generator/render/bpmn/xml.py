"""Write elements as XML: one a line, indented, attributes in the order given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

__all__ = ["Element", "write_xml"]


@dataclass(frozen=True, slots=True)
class Element:
    """An XML element, which holds either text or other elements."""

    name: str
    """With its prefix: `bpmn:task`."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple[Element, ...] = ()
    text: str = ""


_SPECIAL = re.compile(r"[&<>\"'\n]")


def write_xml(root: Element) -> str:
    """The document as text that ends in a line break; to be saved in UTF-8."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    _write(root, "", lines)
    return "\n".join([*lines, ""])


def _write(element: Element, indent: str, lines: list[str]) -> None:
    name, opening = element.name, f"{indent}<{element.name}"
    for key, value in element.attributes.items():
        opening += f' {key}="{_attribute(value)}"'
    if element.children:
        lines.append(opening + ">")
        for child in element.children:
            _write(child, indent + "  ", lines)
        lines.append(f"{indent}</{name}>")
    elif element.text:
        lines.append(f"{opening}>{escape(element.text, quote=False)}</{name}>")
    else:
        lines.append(opening + "/>")


def _attribute(value: str) -> str:
    # A line break that is not written as a reference would be read as a space.
    return escape(value).replace("\n", "&#10;") if _SPECIAL.search(value) else value
