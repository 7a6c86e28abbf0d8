"""Gather what one participant does in all regulations, by the moment at which it is done.

Procedures of two regulations are of one moment where the work comes from the same hands: from whom
it starts, or from those who perform what comes before. What is equal in all services of a moment is
told once; what differs is told for each group of services in which it is equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.languages.language import Language
from generator.model.labels import Labels
from generator.model.process import Node, Procedure
from generator.model.regulation import Regulation
from generator.process.flow import Wording
from generator.render.markdown import escape_html
from generator.render.ours import ours_html, wording_html
from generator.render.pages.registers.preceding import Before, Preceding

__all__ = ["Duty", "Moment", "Variant", "moments_of"]

_Key: TypeAlias = tuple[frozenset[str], int]
_Words: TypeAlias = tuple[Labels, Language]
_START = ""
"""Stands for whoever starts a process, among the ids of participants."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A procedure of a regulation, with its facts as HTML in the order of `names`."""

    regulation: Regulation
    procedure: Procedure
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """Services in which the facts are the same, and those facts that differ from others."""

    duties: tuple[Duty, ...]
    facts: tuple[str, ...]

    @property
    def places(self) -> tuple[tuple[Regulation, str], ...]:
        """The provisions of its procedures."""
        return tuple((duty.regulation, duty.procedure.from_) for duty in self.duties)


@dataclass(frozen=True, slots=True)
class Moment:
    """What is done at one moment."""

    numbers: tuple[str, ...]
    """The printed numbers of its procedures, each once."""
    shared: tuple[tuple[str, str], ...]
    """What is equal in all services, by name; HTML."""
    differing: tuple[str, ...]
    """The names of what differs."""
    variants: tuple[Variant, ...]

    @property
    def duties(self) -> tuple[Duty, ...]:
        """All its procedures, in the order of regulations within each variant."""
        return tuple(duty for variant in self.variants for duty in variant.duties)


def moments_of(
    participant: str,
    regulations: Iterable[tuple[Regulation, Preceding]],
    labels: Labels,
    language: Language,
) -> tuple[Moment, ...]:
    """What `participant` does in `regulations`, in the order of the work.

    Args:
        participant: its id.
        regulations: each with what comes before its procedures.
        labels: words of ours.
        language: words for places.
    """
    found: dict[_Key, list[Duty]] = {}
    places: dict[_Key, int] = {}
    for regulation, before in regulations:
        for place, key, duty in _duties(participant, regulation, before, (labels, language)):
            found.setdefault(key, []).append(duty)
            places[key] = min(place, places.get(key, place))
    order = sorted(found, key=lambda key: places[key])
    return tuple(_moment(found[key], labels) for key in order)


def _duties(
    participant: str, regulation: Regulation, before: Preceding, words: _Words
) -> Iterator[tuple[int, _Key, Duty]]:
    counted: dict[frozenset[str], int] = {}
    for place, procedure in enumerate(regulation.procedures):
        if procedure.performer == participant:
            hands = frozenset(map(_hand, before[procedure.id]))
            counted[hands] = counted.get(hands, 0) + 1
            facts = _facts(regulation, procedure, before[procedure.id], words)
            yield place, (hands, counted[hands]), Duty(regulation, procedure, facts)


def _hand(before: Before) -> str:
    return before.procedure.performer if before.procedure else _START


def _names(labels: Labels) -> tuple[str, ...]:
    words = labels.drawing
    return (
        words.before,
        labels.registers.role.action,
        words.result,
        words.message,
        words.hands_over_to,
        words.time_limit,
    )


def _facts(
    regulation: Regulation, procedure: Procedure, before: Sequence[Before], words: _Words
) -> tuple[str, ...]:
    """The facts of a procedure as HTML, in the order of `_names`; an empty one is not stated."""
    names, (labels, _) = regulation.participants_by_id, words
    given = (
        labels.registers.role.given.format(message=one.text, receiver=names[one.to].name)
        for one in procedure.messages
    )
    receivers = (names[one].name for one in procedure.hands_over_to)
    limit = procedure.time_limit or labels.drawing.no_time_limit
    return (
        "; ".join(_before(regulation, one, words) for one in before),
        escape_html(procedure.action),
        escape_html(procedure.result or ""),
        escape_html("; ".join(given)),
        escape_html("; ".join(receivers)),
        f"<b>{escape_html(limit)}</b>",
    )


def _before(regulation: Regulation, before: Before, words: _Words) -> str:
    labels, language = words
    if before.procedure:
        number = labels.drawing.procedure.format(number=before.procedure.number)
        return escape_html(f"{number}: {before.procedure.performer_printed}")
    start = before.start
    who = regulation.participants_by_id.get(start.participant or "") if start else None
    mark = labels.drawing.ours_mark
    name = ""
    if start and who:
        said = Wording(who.name, ours=_is_ours(regulation, start))
        name = f"{wording_html(said, mark)}: "
    if start and start.text:
        place = _place(regulation, start.from_ or "", language)
        return f"{name}{escape_html(start.text)}{place}"
    ours = labels.process[start.label] if start and start.label else labels.drawing.start
    return f"{name}{ours_html(ours, mark)}"


def _is_ours(regulation: Regulation, start: Node) -> bool:
    """Whether the act names what is brought at a start, but not who brings it."""
    return any(
        one.brings and not one.applicants
        for one in regulation.trigger
        if (one.from_, one.participant) == (start.from_, start.participant)
    )


def _place(regulation: Regulation, identity: str, language: Language) -> str:
    """The provision in words; it is the same in services whose facts are the same."""
    placed = regulation.by_identity.get(identity)
    if placed is None or not placed.numbers:
        return ""
    return f' <span class="places">({escape_html(language.provision(placed.numbers))})</span>'


def _moment(duties: Sequence[Duty], labels: Labels) -> Moment:
    names = _names(labels)
    differs = [len({duty.facts[at] for duty in duties}) > 1 for at in range(len(names))]
    first = duties[0].facts
    groups: dict[tuple[str, ...], list[Duty]] = {}
    for duty in duties:
        own = tuple(fact for fact, apart in zip(duty.facts, differs, strict=True) if apart)
        groups.setdefault(own, []).append(duty)
    return Moment(
        numbers=tuple(dict.fromkeys(duty.procedure.number for duty in duties)),
        shared=tuple(
            (name, fact)
            for name, fact, apart in zip(names, first, differs, strict=True)
            if fact and not apart
        ),
        differing=tuple(name for name, apart in zip(names, differs, strict=True) if apart),
        variants=tuple(Variant(tuple(group), own) for own, group in groups.items()),
    )
