"""Narrow a list of documents by who one is: the choices a regulation gives, and the rule.

The rule hides a document only if the choices prove that it is not asked: an exempted person is
chosen, or none of those whom its conditions name is, or may be, so. Where they prove neither, it
stays as one that may be needed. The program of the page follows the same rule
(theme/assets/javascripts/documents.js); tests/data/documents.json holds both to it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from generator.model.answer_labels import NOBODY, AudienceLabel
from generator.model.evidence import Condition, ConditionKind, Evidence
from generator.model.regulation import Regulation

__all__ = [
    "NOBODY",
    "Choice",
    "Choices",
    "Need",
    "choices",
    "narrow",
    "need",
    "who_is_meant",
    "who_may_be_meant",
]

Audiences = Mapping[str, AudienceLabel]


class Need(Enum):
    """Whether a document is asked of a person."""

    NEEDED = "needed"
    PERHAPS = "perhaps"
    """It depends on what the choices do not tell."""
    OTHER = "other"
    """It is asked of others."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One box to tick."""

    id: str
    words: str
    also: tuple[str, ...] = ()
    """Whom such a person is besides, of those whom this regulation names; whole."""
    of: tuple[str, ...] = ()
    """Who is such a person besides, of those whom this regulation does not name."""
    perhaps: tuple[str, ...] = ()
    """Whom such a person may be, of those whom this regulation names."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person may choose on the documents page of one regulation."""

    aid: tuple[Choice, ...]
    """Kinds of aid, in the act's own words."""
    who: tuple[Choice, ...]
    """Whom conditions name."""
    case: tuple[Choice, ...]
    """The cases that conditions name."""

    def __bool__(self) -> bool:
        return bool(self.aid or self.who or self.case)


def choices(regulation: Regulation, audiences: Audiences) -> Choices:
    """The choices that the conditions of `regulation` give, in printed order."""
    told: dict[str, Condition] = {}
    people: set[str] = set()
    for condition in _conditions(regulation):
        told.setdefault(condition.audience, condition)
        if condition.kind is not ConditionKind.WHEN:
            people.add(condition.audience)
    meant = _meant({*audiences, *told}, audiences) if told else {}
    found = [
        Choice(
            name,
            _words(condition, audiences),
            also=tuple(sorted((meant[name] - {name}) & told.keys())),
            of=tuple(one for one in audiences if one not in told and name in meant[one]),
            perhaps=tuple(sorted(_may_be(name, meant, audiences) & told.keys())),
        )
        for name, condition in told.items()
    ]
    return Choices(
        aid=tuple(Choice(group.id, group.text) for group in regulation.evidence_groups),
        who=tuple(choice for choice in found if choice.id in people),
        case=tuple(choice for choice in found if choice.id not in people),
    )


def narrow(
    regulation: Regulation,
    audiences: Audiences,
    *,
    who: Collection[str] = (),
    aid: str | None = None,
) -> tuple[tuple[Evidence, Need], ...]:
    """What of the documents of `regulation` remains by what is chosen, and whether it is certain.

    Args:
        regulation: whose documents they are.
        audiences: whom people are besides.
        who: who one is and what is so, or NOBODY; what is not asked here is passed over.
        aid: the kind of aid that is wanted; any other than the regulation's means all.
    """
    asked = frozenset(condition.audience for condition in _conditions(regulation))
    chosen = _ticked(who, asked, audiences)
    meant = who_is_meant(chosen, audiences)
    perhaps = {one for name in chosen for one in who_may_be_meant(name, audiences)} - meant
    answered = bool(chosen) or NOBODY in who
    aided = aid in {group.id for group in regulation.evidence_groups}
    found = (
        (document, need(document, meant, perhaps) if answered else Need.NEEDED)
        for document in regulation.evidence
        if not aided or document.group in {None, aid}
    )
    return tuple((document, told) for document, told in found if told is not Need.OTHER)


def need(document: Evidence, meant: AbstractSet[str], perhaps: AbstractSet[str]) -> Need:
    """Whether a document is asked of whom all of `meant` is true, and `perhaps` may be.

    Of several `for` any one is enough; each `when` must be so, and no `except`. A person of whom
    one of them is true or may be has perhaps not told the others: a box is easily passed over.
    """
    named: dict[ConditionKind, list[str]] = {kind: [] for kind in ConditionKind}
    for condition in document.conditions:
        named[condition.kind].append(condition.audience)
    excepted = set(named[ConditionKind.EXCEPT])
    wanted = [{name} for name in named[ConditionKind.WHEN]]
    if named[ConditionKind.FOR]:
        wanted.append(set(named[ConditionKind.FOR]))
    if excepted & meant:
        return Need.OTHER
    if all(names & meant for names in wanted) and not excepted & perhaps:
        return Need.NEEDED
    touched = any(names & (meant | perhaps) for names in wanted)
    return Need.PERHAPS if touched or not wanted else Need.OTHER


def _ticked(who: Collection[str], asked: AbstractSet[str], audiences: Audiences) -> frozenset[str]:
    """The boxes of a page that these names tick: their own, or if it has none those they imply."""
    found: set[str] = set()
    for name in who:
        found |= {name} if name in asked else who_is_meant((name,), audiences)
    return frozenset(found & asked)


def who_is_meant(who: Collection[str], audiences: Audiences) -> frozenset[str]:
    """Those who are chosen, and whom they are besides."""
    found: set[str] = set()
    waiting = list(who)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += audiences[name].also if name in audiences else ()
    return frozenset(found)


def who_may_be_meant(name: str, audiences: Audiences) -> frozenset[str]:
    """Whom a person of this name may be, but need not: what labels/ say, and who is more special.

    Who is disabled may be a disabled child; a box is read by itself, and the more special one is
    easily passed over.
    """
    return _may_be(name, _meant({*audiences, name}, audiences), audiences)


def _meant(names: Iterable[str], audiences: Audiences) -> dict[str, frozenset[str]]:
    """Whom each of `names` is besides, and itself."""
    return {name: who_is_meant((name,), audiences) for name in names}


def _may_be(
    name: str, meant: Mapping[str, AbstractSet[str]], audiences: Audiences
) -> frozenset[str]:
    told = {one for each in meant[name] if each in audiences for one in audiences[each].may_be}
    special = {other for other in audiences if name in meant[other]}
    return frozenset((told | special) - meant[name])


def _conditions(regulation: Regulation) -> Iterator[Condition]:
    for document in regulation.evidence:
        yield from document.conditions


def _words(condition: Condition, audiences: Audiences) -> str:
    known = audiences.get(condition.audience)
    return known.words if known else condition.text
