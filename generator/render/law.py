"""Set the text of an act: each provision with its printed number, its anchor and its citation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.languages.language import bare_number
from generator.model.inplace_labels import InplaceLabels
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.citation import Citations
from generator.render.inplace import InPlace
from generator.render.markdown import escape, escape_attribute
from generator.render.marks import Marks

__all__ = ["LawSection", "Mark", "heading_anchor", "law_sections", "set_beside", "set_provisions"]

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
    quote = cite.language.quote
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
            set_provisions(held[index], cite, known, inplace, words, behind=behind),
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
    names = _Names(cite, words)
    return "\n\n".join(
        f"{_set(placed, names, known, inplace)}{behind.get(placed.identity, '')}"
        for placed in provisions
    )


def set_beside(
    provisions: Iterable[Placed],
    cite: Citations,
    known: Marks,
    inplace: InPlace,
    words: InplaceLabels,
) -> str:
    """Each of `provisions` on a page that is not that of its text: its number leads there."""
    names = _Names(cite, words)
    return "\n\n".join(_set_beside(placed, names, known, inplace) for placed in provisions)


class _Names:
    """What a listener hears of each provision: no two of an act are called the same.

    Args:
        cite: names their places.
        words: ours, for those without a number.
    """

    def __init__(self, cite: Citations, words: InplaceLabels) -> None:
        self.cite = cite
        self._words, self._items = words, cite.numbered_items()

    def of(self, identity: str) -> str:
        """The name of a provision."""
        place, number = self.cite.place(identity), self._items.get(identity)
        return self._words.item.format(place=place, number=number) if number else place


def _set_beside(placed: Placed, names: _Names, known: Marks, inplace: InPlace) -> str:
    identity, number = placed.identity, placed.provision.number
    place = escape_attribute(names.of(identity))
    attributes = f'href="{names.cite.address}#{identity}" aria-label="{place}"'
    printed = f"{escape(number)}</a> " if number else "</a>"
    text = known.markdown(placed.provision.text, "provision", identity, links=inplace.of(identity))
    return f'<a class="{_classes(placed)}" {attributes}>{printed}{text}'


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


def _set(placed: Placed, names: _Names, known: Marks, inplace: InPlace) -> str:
    identity, number, cite = placed.identity, placed.provision.number, names.cite
    classes, place = _classes(placed), cite.place(identity)
    said = escape_attribute(names.of(identity))
    attributes = f'id="{identity}" href="#{identity}" aria-label="{said}"'
    if place != identity:
        attributes += f' data-place="{escape_attribute(cite.within(place))}"'
    printed = f"{escape(number)}</a> " if number else "</a>"
    links = inplace.of(identity)
    text = known.markdown(placed.provision.text, "provision", identity, links=links)
    return f'<a class="{classes}" {attributes}>{printed}{text}'


def _classes(placed: Placed) -> str:
    unnumbered = "" if placed.provision.number else " unnumbered"
    return f"n d{min(placed.depth, _DEEPEST)}{unnumbered}"


def _marks(provisions: Iterable[Placed], cite: Citations) -> tuple[Mark, ...]:
    return tuple(
        Mark(placed.identity, cite.place(placed.identity), bare_number(placed.provision.number))
        for placed in provisions
        if placed.depth == 0 and placed.provision.number
    )
