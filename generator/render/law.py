"""Set the text of an act: each provision with its printed number, its anchor and its citation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.languages.language import bare_number
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.citation import Citations
from generator.render.markdown import escape, escape_attribute
from generator.render.marks import Marks

__all__ = ["LawSection", "Mark", "law_sections", "set_provisions"]

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
    """The heading as Markdown, with the marks of what is known to be inconsistent in it."""
    marks: tuple[Mark, ...]
    markdown: str


def law_sections(
    regulation: Regulation,
    cite: Citations,
    known: Marks,
    *,
    behind: Mapping[str, str] = MappingProxyType({}),
) -> tuple[LawSection, ...]:
    """The sections of `regulation`, in printed order; the others as of `set_provisions`."""
    held: dict[object, list[Placed]] = {}
    for placed in regulation.provisions():
        held.setdefault(placed.path[1], []).append(placed)
    return tuple(
        LawSection(
            index + 1,
            section.heading,
            known.markdown(section.heading, "section", str(index + 1)),
            _marks(held[index], cite),
            set_provisions(held[index], cite, known, behind=behind),
        )
        for index, section in enumerate(regulation.sections)
    )


def set_provisions(
    provisions: Iterable[Placed],
    cite: Citations,
    known: Marks,
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
        behind: by identity, HTML without text that stands behind a provision.
    """
    return "\n\n".join(
        f"{_set(placed, cite, known)}{behind.get(placed.identity, '')}" for placed in provisions
    )


def _set(placed: Placed, cite: Citations, known: Marks) -> str:
    identity, number = placed.identity, placed.provision.number
    classes = f"n d{min(placed.depth, _DEEPEST)}{'' if number else ' unnumbered'}"
    place = cite.place(identity)
    attributes = f'id="{identity}" href="#{identity}" aria-label="{escape_attribute(place)}"'
    if place != identity:
        attributes += f' data-place="{escape_attribute(cite.within(place))}"'
    printed = f"{escape(number)}</a> " if number else "</a>"
    text = known.markdown(placed.provision.text, "provision", identity)
    return f'<a class="{classes}" {attributes}>{printed}{text}'


def _marks(provisions: Iterable[Placed], cite: Citations) -> tuple[Mark, ...]:
    return tuple(
        Mark(placed.identity, cite.place(placed.identity), bare_number(placed.provision.number))
        for placed in provisions
        if placed.depth == 0 and placed.provision.number
    )
