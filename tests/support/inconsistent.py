"""Make content in which everything that can be inconsistent is known to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.inconsistency import Inconsistency, Part, Place, Quotation
from generator.model.regulation import Regulation

__all__ = ["act_places", "inconsistent", "known_of", "regulation_places"]

CHECK = "titles-agree"
"""A check that labels/ words for readers, in each language."""


def known_of(content: Content, found: tuple[Inconsistency, ...]) -> Content:
    """`content` in whose first decree just `found` is known."""
    first, *others = content.decrees
    changed = first.model_copy(update={"inconsistencies": found})
    return replace(content, decrees=(changed, *others))


def inconsistent(approved: ApprovedDecree) -> tuple[Inconsistency, ...]:
    """One inconsistency at each place of a decree and of its regulations, in printed order."""
    places = list(act_places(approved.decree))
    for regulation in approved.regulations:
        places += regulation_places(regulation)
    return tuple(
        Inconsistency(
            check=CHECK,
            here=Quotation(place=place, words=words),
            others=(Quotation(place=Place(), words=approved.decree.title),),
            reason=f"{number}",
        )
        for number, (place, words) in enumerate(places, start=1)
    )


def act_places(decree: Decree) -> Iterator[tuple[Place, str]]:
    """Each place of a decree, with a word that stands there."""
    yield Place(), _word(decree.title)
    if decree.front:
        yield Place(part=Part.FRONT), _word(decree.front[-1])
    if decree.preamble:
        yield Place(provision="c0"), _word(decree.preamble)
    for placed in decree.provisions():
        yield Place(provision=placed.identity), _word(placed.provision.text)
    if decree.signatory:
        yield Place(part=Part.SIGNATORY), _word(decree.signatory.office)


def regulation_places(regulation: Regulation) -> Iterator[tuple[Place, str]]:
    """Each place of a regulation and of its annexes, with a word that stands there."""
    order = regulation.order
    if regulation.approval:
        yield Place(regulation=order, part=Part.APPROVAL), _word(regulation.approval)
    yield Place(regulation=order), _word(regulation.heading)
    for number, section in enumerate(regulation.sections, start=1):
        yield Place(regulation=order, section=number), _word(section.heading)
    for placed in regulation.provisions():
        yield Place(regulation=order, provision=placed.identity), _word(placed.provision.text)
    for annex in regulation.annexes:
        if annex.header:
            place = Place(regulation=order, annex=annex.id, part=Part.HEADER)
            yield place, _word(annex.header)
        yield Place(regulation=order, annex=annex.id), annex.label
        if annex.heading:
            place = Place(regulation=order, annex=annex.id, part=Part.HEADING)
            yield place, _word(annex.heading)
        columns = regulation.procedures_of(annex)
        for row, cells in regulation.table(annex):
            yield Place(regulation=order, annex=annex.id, row=row.of), _word(row.name)
            for procedure, cell in zip(columns, cells, strict=True):
                if cell:
                    place = Place(
                        regulation=order, annex=annex.id, row=row.of, procedure=procedure.id
                    )
                    yield place, _word(cell)


def _word(text: str) -> str:
    return max(text.split(), key=len)
