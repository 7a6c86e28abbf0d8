"""Read the places in acts that a Kazakh text points at.

«осы регламенттің 1-қосымшасында», «стандарттың (бұдан әрі - стандарт) 10-тармағында»,
«6-тармағының 4) тармақшасы»: the act, a bracket that may stand between, then places from the
greater to the lesser. Each is found by its noun; what stands before it is read backwards from
there, what stands behind it forwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.languages.numbering import listed, number_list
from generator.languages.reader import UNNUMBERED, Mention

__all__ = ["mentions"]

_AND = "және|немесе|не|мен|бен|пен"
_LIST = number_list(_AND)

_NOUN = re.compile(
    r"(?P<paragraph>тарма[қғ](?!ша))\w*|(?P<subparagraph>тармақша)\w*|(?P<annex>қосымша)\w*"
)
_SEVERAL = re.compile(r"тарма[қғ](?:ша)?[тл]ар|қосымшалар")
# «5 қосымша құжат» are five additional documents.
_ANNEX = re.compile(r"қосымша(?:с[ыі]|лар|ға|да|ны)")

_NUMBERS = re.compile(rf"(?<![\w.,/])(?:№\s*)?(?P<numbers>{_LIST})(?P<joint>\s*[-–—]?\s*)\Z")
_REACH_OF_NUMBERS = 60
_DEEPER = re.compile(rf"\s+(?P<numbers>{_LIST})\s*[-–—]?\s*(?P<noun>тарма[қғ](?P<sub>ша)?\w*)")

_ACT = re.compile(
    r"""
    \b(?P<noun> регламент | стандарт | қаулы | бұйры[қғ] | қағида | ереже | заң | кодекс )
    (?:лар|лер)? (?P<own>с?[ыі])? (?: [ндт][ыі]ң | [қкғгн][ае] ) \s*\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REACH_OF_ACT = 30
_THIS = re.compile(r"\b[Оо]сы\s+(?:[^\W\d_]+\s+){0,4}\Z")
_REACH_OF_THIS = 60
_REACH_OF_BRACKET = 1000
_THIS_PARAGRAPH = re.compile(r"\bосы\s+\Z", re.IGNORECASE)
_JOINED = re.compile(rf"\s*(?:,|\b(?:{_AND})\b)\s*")


class _Place(NamedTuple):
    """A place, with the act that is said in its own words alone."""

    start: int
    end: int
    act: str
    paragraphs: tuple[str, ...] = ()
    subparagraphs: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()


def mentions(text: str) -> tuple[Mention, ...]:
    """The places that `text` points at, in its order.

    >>> [(found.act, found.paragraphs) for found in mentions("стандарттың 9-тармағына сәйкес")]
    [('standard', ('9',))]
    """
    if "тарма" not in text and "қосымша" not in text:
        return ()
    found: list[Mention] = []
    for place in _places(text):
        start, act = (place.start, place.act) if place.act else _act(text, place.start)
        if start == place.start and place.annexes == (UNNUMBERED,):
            continue
        if not act and found and _JOINED.fullmatch(text, found[-1].end, start):
            act = found[-1].act
        found.append(Mention(start, place.end, text[start : place.end], act, *place[3:]))
    return tuple(found)


def _places(text: str) -> Iterator[_Place]:
    noun = _NOUN.search(text)
    while noun:
        place = _place(text, noun)
        if place:
            yield place
        noun = _NOUN.search(text, place.end if place else noun.end())


def _place(text: str, noun: re.Match[str]) -> _Place | None:
    """The place that `noun` names, with the lesser places behind it."""
    at = noun.start()
    before = _NUMBERS.search(text, max(0, at - _REACH_OF_NUMBERS), at)
    if not before:
        return _without_number(text, noun)
    numbers = listed(before["numbers"], several=bool(_SEVERAL.match(noun.group())))
    place = _Place(before.start(), noun.end(), "")
    if noun["annex"]:
        surely = before["joint"].strip() or "№" in before.group() or _ANNEX.match(noun.group())
        return _deeper(text, place._replace(annexes=numbers)) if surely else None
    if noun["subparagraph"]:
        return place._replace(subparagraphs=_bracketed(numbers))
    return _deeper(text, place._replace(paragraphs=numbers))


def _without_number(text: str, noun: re.Match[str]) -> _Place | None:
    """The only annex of an act, or subparagraphs of the paragraph that speaks."""
    at = noun.start()
    if noun["annex"] and _ANNEX.match(noun.group()):
        return _Place(at, noun.end(), "", annexes=(UNNUMBERED,))
    this = _THIS_PARAGRAPH.search(text, max(0, at - len("осы ") * 2), at)
    if not noun["paragraph"] or not this:
        return None
    place = _deeper(text, _Place(this.start(), noun.end(), "this"))
    return place if place.subparagraphs else None


def _deeper(text: str, place: _Place) -> _Place:
    """`place` with what is named inside it: paragraphs of an annex, subparagraphs of those."""
    while found := _DEEPER.match(text, place.end):
        numbers = listed(found["numbers"], several=bool(_SEVERAL.match(found["noun"])))
        if found["sub"]:
            return place._replace(end=found.end(), subparagraphs=_bracketed(numbers))
        if place.paragraphs:
            break
        place = place._replace(end=found.end(), paragraphs=numbers)
    return place


def _bracketed(numbers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{number})" for number in numbers)


def _act(text: str, start: int) -> tuple[int, str]:
    """Where the act's name begins before the place at `start`, and which act it is."""
    end = _before_bracket(text, start)
    found = _ACT.search(text, max(0, end - _REACH_OF_ACT), end)
    if not found:
        return start, ""
    this = _THIS.search(text, max(0, found.start() - _REACH_OF_THIS), found.start())
    begins = this.start() if this else found.start()
    noun = found["noun"].lower()
    if noun == "стандарт":
        return begins, "standard"
    return begins, "this" if this or (noun == "регламент" and not found["own"]) else ""


def _before_bracket(text: str, start: int) -> int:
    """Where the bracket begins that stands before `start`; `start` itself where none does."""
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    depth, farthest = 0, max(end - _REACH_OF_BRACKET, 0)
    for at in range(end - 1, farthest - 1, -1) if text.endswith(")", 0, end) else ():
        depth += (text[at] == ")") - (text[at] == "(")
        if not depth:
            return at
    return start
