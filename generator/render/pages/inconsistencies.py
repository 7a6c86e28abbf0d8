"""Render the page of a decree's known inconsistencies: what stands here, what there, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.decree import ApprovedDecree
from generator.model.inconsistency import Inconsistency, Place, Quotation
from generator.render.around import Crumb, status_box, way
from generator.render.context import act_date, decree_crumbs
from generator.render.environment import fill
from generator.render.known import Known, act_anchor
from generator.render.links import decree_path, inconsistencies_path, link, overview_path
from generator.render.markdown import escape_html
from generator.render.page import Page
from generator.render.pointing import tell_apart
from generator.render.status import status_notice
from generator.render.whereabouts import Whereabouts

__all__ = ["inconsistencies_page"]


@dataclass(frozen=True, slots=True)
class _Said:
    """Words where they stand."""

    before: str
    """A word of ours that tells the words in question from the others."""
    places: str
    """The links to their places, as HTML."""
    words: str
    """The words in quotation marks, as HTML."""


@dataclass(frozen=True, slots=True)
class _Case:
    said: tuple[_Said, ...]
    reason: str
    """Nothing where the next case has the same."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is found at one place: see `Known`."""

    number: int
    anchor: str
    kind: str
    cases: tuple[_Case, ...]


@dataclass(frozen=True, slots=True)
class _Act:
    """The decree or a regulation: its id on the page, its name, the link to it, its short title."""

    anchor: str
    name: str
    address: str
    title: str
    entries: tuple[_Entry, ...]


def inconsistencies_page(
    content: Content, approved: ApprovedDecree, known: Sequence[Known]
) -> Page:
    """The page of all that is known to be inconsistent in a decree and its regulations."""
    decree, labels, language = approved.decree, content.labels, language_of(content.language)
    path, words = inconsistencies_path(decree), labels.inconsistencies
    status = status_notice(decree, labels)
    crumbs = (*decree_crumbs(decree, labels), Crumb(path, words.title))
    text = fill(
        "inconsistencies.md.j2",
        path,
        decree=decree,
        labels=labels,
        language=language,
        way=way(crumbs, labels.navigation),
        status_box=status_box(status, labels.status, link(path, decree_path(decree), "history")),
        acts=_acts(content, approved, known, path),
    )
    title = f"{words.title}. {labels.navigation.decree.format(number=decree.number)}"
    return Page(path, title, f"{status.tag}. {title}", text, act_date(decree))


def _acts(
    content: Content, approved: ApprovedDecree, known: Sequence[Known], path: str
) -> list[_Act]:
    """The decree and each regulation of which anything is known, in order."""
    places = Whereabouts(approved, content.labels, language_of(content.language), path)
    titles = {one.order: one.short_title for one in approved.regulations}
    paths = {one.order: overview_path(approved.decree, one) for one in approved.regulations}
    return [
        _Act(
            anchor=act_anchor(order),
            name=places.act(order),
            address=link(path, paths[order] if order else decree_path(approved.decree)),
            title=titles[order] if order else approved.decree.title,
            entries=tuple(_entry(one, content, places) for one in ones),
        )
        for order, ones in groupby(known, key=lambda one: one.place.regulation)
    ]


def _entry(known: Known, content: Content, places: Whereabouts) -> _Entry:
    kind = content.labels.inconsistencies.kinds[known.check]
    cases = [_case(known, at, content, places) for at in range(len(known.cases))]
    return _Entry(known.number, known.anchor, kind, tuple(cases))


def _case(known: Known, at: int, content: Content, places: Whereabouts) -> _Case:
    case, words = known.cases[at], content.labels.inconsistencies
    quote = language_of(content.language).quote
    here, there = case.here.words, _by_words(case.others)
    own = _links((known.place,), known, places)
    return _Case(
        said=(
            _Said(words.here, own, quote(_told(here, tuple(there)))),
            *(
                _Said(words.there, _links(where, known, places), quote(_told(other, (here,))))
                for other, where in there.items()
            ),
        ),
        reason="" if _told_again(known.cases, at) else case.reason,
    )


def _links(where: Iterable[Place], known: Known, places: Whereabouts) -> str:
    """The links to places; that to the one in question leads to its mark."""
    return "; ".join(
        f'<a href="{places.address(one, known.anchor if one is known.place else None)}">'
        f"{escape_html(places.words(one, inside=known.place.regulation))}</a>"
        for one in where
    )


@lru_cache(maxsize=4096)
def _told(words: str, others: tuple[str, ...]) -> str:
    """Words with what tells them from `others`, as HTML; decrees disagree in the same words."""
    return tell_apart(words, others, escape_html)


def _by_words(quotations: Iterable[Quotation]) -> dict[str, list[Place]]:
    """The places at which each of the words stand, in the order of the first."""
    found: dict[str, list[Place]] = {}
    for one in quotations:
        found.setdefault(one.words, []).append(one.place)
    return found


def _told_again(cases: Sequence[Inconsistency], at: int) -> bool:
    """Whether the next case has the same reason, which is then told once, below both."""
    return at + 1 < len(cases) and cases[at + 1].reason == cases[at].reason
