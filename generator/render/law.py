"""Set the text of an act: each provision with its printed number, its anchor and its citation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from generator.languages.language import bare_number
from generator.model.inplace_labels import InplaceLabels
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.citation import Citations
from generator.render.inplace import InPlace
from generator.render.markdown import escape, escape_attribute
from generator.render.marks import Marks

__all__ = ["LawSection", "Mark", "Setter", "heading_anchor", "law_sections", "set_provisions"]

_DEEPEST = 3
"""How many levels below a paragraph the style sheet tells apart."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A paragraph in the contents: where it stands, its place in words, its bare number."""

    identity: str
    place: str
    number: str


@dataclass(frozen=True, slots=True)
class LawSection:
    """A section of a regulation: its place from 1, printed heading, contents, text as Markdown."""

    number: int
    heading: str
    marked_heading: str
    """The heading as Markdown, with the marks of what is known to be inconsistent in it, and the
    link to itself."""
    marks: tuple[Mark, ...]
    markdown: str


def law_sections(
    regulation: Regulation,
    cite: Citations,
    known: Marks,
    inplace: InPlace,
    words: InplaceLabels,
    *,
    behind: Mapping[str, str] = MappingProxyType({}),
) -> tuple[LawSection, ...]:
    """The sections of `regulation`, in printed order; the others as of `set_provisions`."""
    quote, setter = cite.language.quote, Setter(cite, known, inplace, words)
    held: dict[object, list[Placed]] = {}
    for placed in regulation.provisions():
        held.setdefault(placed.path[1], []).append(placed)
    return tuple(
        LawSection(
            index + 1,
            section.heading,
            known.markdown(section.heading, "section", str(index + 1))
            + heading_anchor(
                f"s{index + 1}", words, words.section.format(heading=quote(section.heading))
            ),
            _marks(held[index], cite),
            setter.here(held[index], behind),
        )
        for index, section in enumerate(regulation.sections)
    )


def set_provisions(
    provisions: Iterable[Placed],
    cite: Citations,
    known: Marks,
    inplace: InPlace,
    words: InplaceLabels,
    *,
    behind: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Each of `provisions` as a paragraph of Markdown; its number is a link to itself.

    The number stands in the line, so that who copies the paragraph gets it too; what the page adds
    stands in attributes only.

    Args:
        provisions: what to set, in printed order.
        cite: names their places.
        known: marks what is known to be inconsistent.
        inplace: what stands around words of theirs.
        words: ours.
        behind: by identity, HTML without text that stands behind a provision.
    """
    return Setter(cite, known, inplace, words).here(provisions, behind)


class Setter:
    """Sets provisions of one act on one page.

    A listener hears what each is: no two of an act are called the same.

    Args:
        cite: names their places.
        known: marks what is known to be inconsistent.
        inplace: what stands around words of theirs.
        words: ours, for those without a number.
    """

    def __init__(
        self, cite: Citations, known: Marks, inplace: InPlace, words: InplaceLabels
    ) -> None:
        self._cite, self._known, self._inplace = cite, known, inplace
        self._words, self._items = words, cite.numbered_items()

    def here(
        self, provisions: Iterable[Placed], behind: Mapping[str, str] = MappingProxyType({})
    ) -> str:
        """Each of `provisions` on the page of its text, as of `set_provisions`."""
        return "\n\n".join(
            f"{self._here(placed)}{behind.get(placed.identity, '')}" for placed in provisions
        )

    def beside(self, provisions: Iterable[Placed]) -> str:
        """Each of `provisions` on another page: its number leads to that of its text."""
        return "\n\n".join(map(self._beside, provisions))

    def _here(self, placed: Placed) -> str:
        identity, place = placed.identity, self._cite.place(placed.identity)
        cited = self._cite.within(place) if place != identity else ""
        name, number = self._name(identity, place), placed.provision.number or ""
        return f"{_own_number(number, placed.depth, identity, name, cited)}{self._text(placed)}"

    def _beside(self, placed: Placed) -> str:
        identity = placed.identity
        name = self._name(identity, self._cite.place(identity))
        address, number = f"{self._cite.address}#{identity}", placed.provision.number or ""
        return f"{_leading_number(number, placed.depth, address, name)}{self._text(placed)}"

    def _name(self, identity: str, place: str) -> str:
        number = self._items.get(identity)
        return self._words.item.format(place=place, number=number) if number else place

    def _text(self, placed: Placed) -> str:
        identity = placed.identity
        links = self._inplace.of(identity)
        return self._known.markdown(placed.provision.text, "provision", identity, links=links)


@lru_cache(maxsize=2048)
def _own_number(number: str, depth: int, identity: str, name: str, cited: str) -> str:
    """The printed number of a provision as a link to itself. All acts of a kind have the same.

    Args:
        number: as printed; nothing for an item without one, whose link is empty.
        depth: how deep it stands.
        identity: the provision.
        name: what a listener hears.
        cited: how its place is named beside the name of its act, if it can be cited.
    """
    attributes = f'id="{identity}" href="#{identity}" aria-label="{escape_attribute(name)}"'
    if cited:
        attributes += f' data-place="{escape_attribute(cited)}"'
    return _number(number, depth, attributes)


@lru_cache(maxsize=2048)
def _leading_number(number: str, depth: int, address: str, name: str) -> str:
    """The same on another page, as a link to `address`."""
    return _number(number, depth, f'href="{address}" aria-label="{escape_attribute(name)}"')


def _number(number: str, depth: int, attributes: str) -> str:
    classes = f"n d{min(depth, _DEEPEST)}{'' if number else ' unnumbered'}"
    return f'<a class="{classes}" {attributes}>{escape(number)}</a>{" " if number else ""}'


def heading_anchor(anchor: str, words: InplaceLabels, place: str = "") -> str:
    """The link of a heading to itself as HTML, without a text that would be copied with it.

    Args:
        anchor: its id.
        words: ours.
        place: how it is named behind the name of its act; nothing for the act as a whole.
    """
    cited = f' data-place="{escape_attribute(place)}"' if place else ""
    return (
        f' <a class="anchor" href="#{anchor}" aria-label="{escape_attribute(words.anchor)}"'
        f"{cited}></a>"
    )


def _marks(provisions: Iterable[Placed], cite: Citations) -> tuple[Mark, ...]:
    return tuple(
        Mark(placed.identity, cite.place(placed.identity), bare_number(placed.provision.number))
        for placed in provisions
        if placed.depth == 0 and placed.provision.number
    )
