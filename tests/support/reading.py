"""Read a page of HTML as a person does: its text, piece by piece, and what its elements say."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"})


@dataclass(eq=False)
class Element:
    """An element with its attributes and what it holds, in order."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its text, white space folded; a line break separates words."""
        return " ".join("".join(self._pieces()).split())

    def _pieces(self) -> list[str]:
        pieces: list[str] = []
        for child in self.children:
            if isinstance(child, str):
                pieces.append(child)
            else:
                pieces += [" "] if child.tag == "br" else child._pieces()
        return pieces

    def all(self, tag: str | None = None, *, css_class: str | None = None) -> list[Element]:
        """The elements inside it of this name and class, in document order."""
        found: list[Element] = []
        for child in self.children:
            if isinstance(child, Element):
                classes = child.attributes.get("class", "").split()
                if tag in (None, child.tag) and (css_class is None or css_class in classes):
                    found.append(child)
                found += child.all(tag, css_class=css_class)
        return found

    def by_id(self, wanted: str) -> Element:
        """The element with this id."""
        return next(found for found in self.all() if found.attributes.get("id") == wanted)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("root", {})
        self.here = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(element)
        if tag not in VOID:
            self.here = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.here.children.append(Element(tag, attributes, self.here))

    def handle_endtag(self, tag: str) -> None:
        element: Element | None = self.here
        while element is not None and element.tag != tag:
            element = element.parent
        if element is not None and element.parent is not None:
            self.here = element.parent

    def handle_data(self, data: str) -> None:
        self.here.children.append(data)


def read_html(text: str) -> Element:
    """The tree of a page; forgiving, as browsers are."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.root
