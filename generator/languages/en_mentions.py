"""Read the places in acts that an English text points at.

"annex 1 to the standard", "paragraph 6, subparagraph 4) of this regulation", "annexes 1, 2 and 3 to
this regulation", "the annex to the standard".
"""

from __future__ import annotations

import re

from generator.languages.numbering import listed, number_list
from generator.languages.reader import UNNUMBERED, Mention

__all__ = ["mentions"]

_SIGNS = ("aragraph", "nnex")
_LIST = number_list("and|or")
_ACT = r"""
    \s+ (?:of|to) \s+ (?: (?P<this>this|these) | the ) \s+ (?:[^\W\d_]+\s+){0,3}?
    (?P<act> standard | regulations? | resolution | decree | order | rules | law | code )\b
"""
_PLACE = re.compile(
    rf"""
    \b(?: (?P<annex>annex)(?P<annexes>es)? (?: \s+ №?\s* (?P<annex_numbers>{_LIST}) )?
        | (?P<paragraph>paragraph)(?P<paragraphs>s)? \s+ (?P<paragraph_numbers>{_LIST})
          (?: ,?\s+ subparagraphs?\s+ (?P<inner_numbers>{_LIST}) )?
        | (?P<sub>subparagraph)(?P<subs>s)? \s+ (?P<sub_numbers>{_LIST})
          (?: \s+ of\s+ paragraph\s+ (?P<outer_numbers>\d+(?:-\d+)*) )? )
    (?:{_ACT})?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def mentions(text: str) -> tuple[Mention, ...]:
    """The places that `text` points at, in its order.

    >>> [(found.act, found.annexes) for found in mentions("in the form of annex 1 to the standard")]
    [('standard', ('1',))]
    """
    if not any(sign in text for sign in _SIGNS):
        return ()
    found = map(_mention, _PLACE.finditer(text))
    return tuple(mention for mention in found if mention)


def _mention(match: re.Match[str]) -> Mention | None:
    annexes = _numbers(match, "annex")
    if match["annex"] and not annexes:
        if not match["act"]:
            return None
        annexes = (UNNUMBERED,)
    return Mention(
        match.start(),
        match.end(),
        match.group(),
        _act(match),
        _numbers(match, "paragraph") + _numbers(match, "outer"),
        tuple(f"{number})" for name in ("inner", "sub") for number in _numbers(match, name)),
        annexes,
    )


def _numbers(match: re.Match[str], name: str) -> tuple[str, ...]:
    words = match[f"{name}_numbers"]
    return listed(words, several=True) if words else ()


def _act(match: re.Match[str]) -> str:
    if match["this"]:
        return "this"
    return "standard" if (match["act"] or "").lower() == "standard" else ""
