"""Put broken lines together again, to find official words in drawings letter for letter."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["rejoin", "words_of_dot", "words_of_svg"]


def rejoin(lines: Iterable[str]) -> str:
    """The text of lines: joined by a space, by nothing after a hyphen inside a word."""
    return re.sub(r"(?<=[^\W\d_]-) (?=[^\W\d_])", "", " ".join(lines))


def words_of_dot(source: str) -> list[str]:
    """The texts of all labels of a DOT source."""
    labels = re.findall(r'label="((?:[^"\\]|\\.)*)"', source) + re.findall(
        r"label=([^\s\"\]]+)", source
    )
    return [
        rejoin(part for part in re.split(r"\\[nl]", label) if part).replace("&amp;", "&")
        for label in labels
    ]


def words_of_svg(svg: str) -> list[str]:
    """The texts of all groups of an SVG element."""
    groups = re.findall(r"<g [^>]*>(.*?)</g>", svg)
    texts = [rejoin(re.findall(r"<text[^>]*>([^<]*)</text>", group)) for group in groups]
    return [text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">") for text in texts]
