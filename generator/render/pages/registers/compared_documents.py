"""Compare which documents services ask for: of everybody, under a condition, to start at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.evidence import Evidence
from generator.model.regulation import Regulation, Trigger
from generator.process.flow import Wording
from generator.render.ours import ours_html, wording_html
from generator.render.pages.registers.cells import Row, cell, no_words
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.kinds import kind_name
from generator.render.pages.registers.places import Places

__all__ = ["document_rows"]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What one regulation asks for, by kind of document: what its lists name, what starts it."""

    regulation: Regulation
    listed: dict[str, list[Evidence]]
    starting: dict[str, list[Trigger]]
    ways: int
    """How many documents start its procedures."""

    @classmethod
    def of(cls, regulation: Regulation) -> _Asked:
        listed: dict[str, list[Evidence]] = {}
        for one in regulation.evidence:
            listed.setdefault(one.kind, []).append(one)
        starting: dict[str, list[Trigger]] = {}
        for trigger in regulation.trigger:
            for kind in dict.fromkeys(brought.kind for brought in trigger.brings):
                starting.setdefault(kind, []).append(trigger)
        ways = sum(len(one.brings) for one in regulation.trigger)
        return cls(regulation, listed, starting, ways)


def document_rows(desk: Desk, places: Places) -> Iterator[Row]:
    """A row for each kind of document; each cell leads to its own provisions."""
    mark, none = desk.labels.drawing.ours_mark, no_words(desk.labels)
    asked = [_Asked.of(one) for one in desk.regulations]
    for kind, wordings in _kinds(asked).items():
        named = kind_name(desk, kind, wordings)
        words = Wording(desk.language.hyphenate(named.text), ours=named.ours)
        yield Row(
            wording_html(words, mark),
            "".join(
                cell(_words(desk, one, kind), _links(one, kind, places), none=none) for one in asked
            ),
        )


def _kinds(asked: Sequence[_Asked]) -> dict[str, list[str]]:
    """How each kind is worded: those of lists first, then what starts the procedures alone."""
    found: dict[str, list[str]] = {}
    for one in asked:
        for kind, listed in one.listed.items():
            found.setdefault(kind, []).extend(each.document for each in listed)
    for one in asked:
        for trigger in one.regulation.trigger:
            for brought in trigger.brings:
                found.setdefault(brought.kind, []).append(brought.text)
    return found


def _links(asked: _Asked, kind: str, places: Places) -> str:
    listed: Sequence[Evidence | Trigger] = asked.listed.get(kind, ())
    found = listed or asked.starting.get(kind, ())
    return places.within(asked.regulation, (one.from_ for one in found))


def _words(desk: Desk, asked: _Asked, kind: str) -> str:
    """Of everybody, where nobody is exempted: in one list for all, or in that of each group."""
    words = desk.labels.registers.comparison
    if kind in asked.listed:
        lists = {one.group for one in asked.listed[kind] if not one.conditions}
        groups = {group.id for group in asked.regulation.evidence_groups}
        some = words.by_group if lists else words.conditional
        said = words.everybody if lists and (None in lists or lists >= groups) else some
    elif kind in asked.starting:
        said = words.starting_one if asked.ways > 1 else words.starting
    else:
        return ""
    return ours_html(said, desk.labels.drawing.ours_mark)
