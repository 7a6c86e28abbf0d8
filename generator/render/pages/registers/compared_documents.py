"""Compare which documents services ask for: of everybody, under a condition, to start at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.evidence import Evidence
from generator.model.regulation import Regulation, Trigger
from generator.render.markdown import escape_html
from generator.render.pages.registers.cells import Cell, Row
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.kinds import kind_name
from generator.render.pages.registers.places import Places

__all__ = ["document_rows"]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A kind of document in one regulation: as its lists name it, or what starts the procedures."""

    listed: tuple[Evidence, ...]
    starting: tuple[Trigger, ...]

    @property
    def provisions(self) -> tuple[str, ...]:
        listed = (one.from_ for one in self.listed)
        return (*listed, *(one.from_ for one in self.starting))


def document_rows(desk: Desk, places: Places) -> Iterator[Row]:
    """A row for each kind of document; each cell leads to its own provisions."""
    mark = escape_html(desk.labels.drawing.ours_mark)
    for kind, wordings in _kinds(desk.regulations).items():
        named = kind_name(desk, kind, wordings)
        words = escape_html(desk.language.hyphenate(named.text))
        yield Row(
            f'<i class="ours">{words}{mark}</i>' if named.ours else words,
            tuple(_cell(desk, one, kind, places) for one in desk.regulations),
        )


def _kinds(regulations: Sequence[Regulation]) -> dict[str, list[str]]:
    """How each kind is worded: those of lists first, then what starts the procedures alone."""
    found: dict[str, list[str]] = {}
    for regulation in regulations:
        for one in regulation.evidence:
            found.setdefault(one.kind, []).append(one.document)
    for regulation in regulations:
        for trigger in regulation.trigger:
            for brought in trigger.brings:
                found.setdefault(brought.kind, []).append(brought.text)
    return found


def _cell(desk: Desk, regulation: Regulation, kind: str, places: Places) -> Cell:
    listed = tuple(one for one in regulation.evidence if one.kind == kind)
    starting = tuple(
        one
        for one in regulation.trigger
        if not listed and any(brought.kind == kind for brought in one.brings)
    )
    asked = _Asked(listed, starting)
    return Cell(_words(desk, regulation, asked), places.within(regulation, asked.provisions), 1)


def _words(desk: Desk, regulation: Regulation, asked: _Asked) -> str:
    """Of everybody, where nobody is exempted: in one list for all, or in that of each group."""
    words = desk.labels.registers.comparison
    if asked.listed:
        lists = {one.group for one in asked.listed if not one.conditions}
        everybody = None in lists or lists >= {group.id for group in regulation.evidence_groups}
        some = words.by_group if lists else words.conditional
        said = words.everybody if lists and everybody else some
    elif asked.starting:
        ways = sum(len(one.brings) for one in regulation.trigger)
        said = words.starting_one if ways > 1 else words.starting
    else:
        return ""
    return f'<i class="ours">{escape_html(said)}{escape_html(desk.labels.drawing.ours_mark)}</i>'
